/**
 * `exp` of src/exact.ts over a column of numbers, two at once: the same operations in their order, so the same bits.
 *
 * 2ᵏ is made from its bits instead of being looked up, which gives the same number.
 */
const FAR: f64 = 700;

function two(x: f64): v128 {
  return f64x2.splat(x);
}

/** 2ᵏ for k = −1022 … 1023. */
function power(k: i32): f64 {
  return reinterpret<f64>((<i64>k + 1023) << 52);
}

/** eˣ where it may overflow, or lose digits. */
function expFar(x: f64): f64 {
  if (!(x < 709.782712893384))
    return Number.isNaN(x) ? x : x > 709.782712893384 ? Infinity : 1.7976931348622732e308;
  if (x < -745.1332191019411) return 0;
  const whole = Math.floor(x * Math.LOG2E + 0.5);
  const hi = x - whole * 0.6931471803691238;
  const lo = whole * 1.9082149292705877e-10;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  const k = <i32>whole;
  if (k >= -1021) return k === 1024 ? y * 2 * power(1023) : y * power(k);
  return y * power(k + 54) * power(-54);
}

/** e to each of `count` numbers from this address on; one more is computed where that is odd. */
export function expAll(at: usize, count: i32): void {
  const end = at + (count << 3);
  for (; at < end; at += 16) {
    const x = v128.load(at);
    if (v128.any_true(f64x2.gt(f64x2.abs(x), two(FAR)))) {
      store<f64>(at, expFar(load<f64>(at)));
      store<f64>(at, expFar(load<f64>(at, 8)), 8);
      continue;
    }
    const k = f64x2.floor(f64x2.add(f64x2.mul(x, two(Math.LOG2E)), two(0.5)));
    const hi = f64x2.sub(x, f64x2.mul(k, two(0.6931471803691238)));
    const lo = f64x2.mul(k, two(1.9082149292705877e-10));
    const r = f64x2.sub(hi, lo);
    const t = f64x2.mul(r, r);
    let c = f64x2.add(two(-1.6533902205465252e-6), f64x2.mul(t, two(4.1381367970572385e-8)));
    c = f64x2.add(two(6.613756321437934e-5), f64x2.mul(t, c));
    c = f64x2.add(two(-0.0027777777777015593), f64x2.mul(t, c));
    c = f64x2.add(two(0.16666666666666602), f64x2.mul(t, c));
    c = f64x2.sub(r, f64x2.mul(t, c));
    const q = f64x2.div(f64x2.mul(r, c), f64x2.sub(two(2), c));
    const y = f64x2.sub(two(1), f64x2.sub(f64x2.sub(lo, q), hi));
    // 2⁵² + 1023 + k keeps 1023 + k in its last bits, which are those of 2ᵏ when they are shifted to the front
    v128.store(at, f64x2.mul(y, i64x2.shl(f64x2.add(k, two(4503599627371519)), 52)));
  }
}
