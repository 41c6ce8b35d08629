/**
 * exp, log, logistic, logit and the normal quantile from + − × ÷ and √ alone.
 *
 * `Math.exp` and its kin may differ in the last bit between engines; these may not, because IEEE 754 fixes
 * every operation they use. Whatever must repeat (L10: same seed, same bytes) computes with these.
 *
 * exp and log after Sun's fdlibm (e_exp.c, e_log.c): argument reduction by ln 2 in two parts, then a rational
 * or odd polynomial; error below 1 ulp. The normal quantile is AS 241, PPND16 (Wichura 1988), |error| < 1e-15
 * relative over the whole open interval.
 */
const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;

/** 2ᵏ for k = −1074 … 1023, made by halving and doubling, which are exact. */
const POWERS = (() => {
  const powers = new Float64Array(2098);
  powers[1074] = 1;
  for (let k = 1; k <= 1023; k++) powers[1074 + k] = (powers[1073 + k] as number) * 2; // filled in order
  for (let k = 1; k <= 1074; k++) powers[1074 - k] = (powers[1075 - k] as number) / 2; // filled in order
  return powers;
})();

/** eˣ. Overflows to +∞ above 709.78, underflows to 0 below −745.14; NaN stays NaN. */
export const exp = (x: number): number => {
  if (!(x < 709.782712893384))
    return Number.isNaN(x) ? x : x > 709.782712893384 ? Infinity : 1.7976931348622732e308;
  if (x < -745.1332191019411) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo; // |r| ≤ ½ ln 2
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  if (k >= -1021) return k === 1024 ? y * 2 * (POWERS[2097] as number) : y * (POWERS[k + 1074] as number); // k is in the table
  return y * (POWERS[k + 1128] as number) * (POWERS[1020] as number); // subnormal: 2^(k+54) · 2^(−54), rounded once
};

const BITS = new DataView(new ArrayBuffer(8));

/** Natural logarithm. log 0 = −∞, log of a negative number is NaN. */
export const log = (x: number): number => {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const subnormal = x < 2.2250738585072014e-308;
  BITS.setFloat64(0, subnormal ? x * 1.8014398509481984e16 : x); // 2⁵⁴
  const high = BITS.getUint32(0);
  let k = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
  const mantissa = high & 0xfffff;
  const i = (mantissa + 0x95f64) & 0x100000; // keeps 1 + f in [√½, √2)
  BITS.setUint32(0, mantissa | (i ^ 0x3ff00000));
  k += i >>> 20;
  const f = BITS.getFloat64(0) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HI - (half - (s * (half + even + odd) + k * LN2_LO) - f);
};

/** σ(x) = 1 / (1 + e⁻ˣ), in [0, 1]. */
export const logistic = (x: number): number => 1 / (1 + exp(-x));

/** log(p / (1 − p)) for p in [0, 1]; ∓∞ at the ends. */
export const logit = (p: number): number => log(p / (1 - p));

// AS 241, highest power first: |p − ½| ≤ .425, then r = √(−log tail) up to 5, then beyond.
const CENTRAL_P = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRAL_Q = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL_P = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_Q = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR_P = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_Q = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/** Horner's rule, highest power first. */
const poly = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((sum, c) => sum * x + c, 0);

/** The z with Φ(z) = p, for p in (0, 1); ∓∞ at the ends. */
export const normalQuantile = (p: number): number => {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * poly(r, CENTRAL_P)) / poly(r, CENTRAL_Q);
  }
  const tail = q < 0 ? p : 1 - p;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-log(tail));
  const z = r <= 5 ? poly(r - 1.6, TAIL_P) / poly(r - 1.6, TAIL_Q) : poly(r - 5, FAR_P) / poly(r - 5, FAR_Q);
  return q < 0 ? -z : z;
};
