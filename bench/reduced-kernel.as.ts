/**
 * The reduced kernel (reduced-kernel.mjs) in AssemblyScript: the same words in the same memory, the same operations
 * in their order, two moments to a vector, and draws four. What each phase is for is said there.
 */
import { expAll } from '../packages/model/assembly/exact.ts';

/** Bytes of a person, of a tie, and of what is seen of somebody. */
const PERSON: i32 = 64;
const TIE: i32 = 64;
const SEEN: i32 = 32;
const TIES: u32 = 8;
const PARTS: u32 = 6;
const BLOCK: i32 = 64;
/** Bytes to the second word of a record, and so on. */
const YEARNING: i32 = 8;
const PART: i32 = 16;
const POWER: i32 = 4;
const ALPHA: i32 = 8;
const LEVEL: i32 = 24;
const LISTENS: i32 = 28;

let ties: i32;
let seen0: i32;
let seen1: i32;
let seedWord: i32;
/** Where this thread works: the numbers, then columns of 64 for what the moments of a block have in hand. */
let work: i32;
const VULNERABILITY: i32 = 152;
const TIE_AT: i32 = 256;
const PART_AT: i32 = 512;
const OTHER: i32 = 768;
const DRAW2: i32 = 1024;
const DRAW3: i32 = 1536;
const BRING: i32 = 2048;
const MASK: i32 = 2560;
const SHOWN: i32 = 3072;
const UNEQUAL: i32 = 3584;
const CHANCE: i32 = 4096;
const HERE: i32 = 4608;
const ABOUT: i32 = 5120;
const LIFE: i32 = 5632;
/** Keeps reads that only fetch a line from being left out. */
let touched: i32 = 0;

let kappa: f64;
let most: f64;
let bringValue: f64;
let maskValue: f64;
let missCost: f64;
let reciprocity: f64;
let temperature: f64;
let maskShows: f64;
let offset: f64;
let dulls: f64;
let neutral: f64;
let powerDulls: f64;
let self: f64;
let selfPower: f64;
let selfMost: f64;
let act: f64;
let met: f64;
let missed: f64;
let hides: f64;

/** Where everything lies; this thread's place begins with the numbers, in the order of NUMBERS. */
export function begin(count: i32, seed: i32, from: i32): void {
  ties = count * PERSON;
  seen0 = ties + count * (TIES * TIE);
  seen1 = seen0 + count * SEEN;
  seedWord = seed * 1664525 + 1013904223;
  work = from;
  kappa = load<f64>(from);
  most = load<f64>(from, 8);
  bringValue = load<f64>(from, 16);
  maskValue = load<f64>(from, 24);
  missCost = load<f64>(from, 32);
  reciprocity = load<f64>(from, 40);
  temperature = load<f64>(from, 48);
  maskShows = load<f64>(from, 56);
  offset = load<f64>(from, 64);
  dulls = load<f64>(from, 72);
  neutral = load<f64>(from, 80);
  powerDulls = load<f64>(from, 88);
  self = load<f64>(from, 96);
  selfPower = load<f64>(from, 104);
  selfMost = load<f64>(from, 112);
  act = load<f64>(from, 120);
  met = load<f64>(from, 128);
  missed = load<f64>(from, 136);
  hides = load<f64>(from, 144);
}

function two(x: f64): v128 {
  return f64x2.splat(x);
}
/** Two words as numbers, of one address each. */
function pick(p: i32, q: i32, word: i32): v128 {
  return f64x2.promote_low_f32x4(
    i32x4.shuffle(v128.load32_zero(p + word), v128.load32_zero(q + word), 0, 4, 0, 0),
  );
}
function draw(first: i32, step: i32): void {
  const x0 = i32x4.splat(seedWord);
  const z0 = i32x4.splat(step * 1664525 + 1013904223);
  const w0 = i32x4.splat(1013904223);
  const unit = two(2.3283064365386963e-10);
  for (let m = 0; m < BLOCK; m += 4) {
    const i = i32x4.add(i32x4.splat(first + m), i32x4(0, 1, 2, 3));
    let x = x0;
    let y = i32x4.add(i32x4.mul(i, i32x4.splat(1664525)), i32x4.splat(1013904223));
    let z = z0;
    let w = w0;
    x = i32x4.add(x, i32x4.mul(y, w));
    y = i32x4.add(y, i32x4.mul(z, x));
    z = i32x4.add(z, i32x4.mul(x, y));
    w = i32x4.add(w, i32x4.mul(y, z));
    for (let round = 0; round < 2; round++) {
      x = v128.xor(x, i32x4.shr_u(x, 16));
      y = v128.xor(y, i32x4.shr_u(y, 16));
      z = v128.xor(z, i32x4.shr_u(z, 16));
      w = v128.xor(w, i32x4.shr_u(w, 16));
      x = i32x4.add(x, i32x4.mul(y, w));
      y = i32x4.add(y, i32x4.mul(z, x));
      z = i32x4.add(z, i32x4.mul(x, y));
      w = i32x4.add(w, i32x4.mul(y, z));
    }
    // ⌊u · n⌋ is the upper half of the product with n
    const n = i32x4.splat(TIES);
    const tie = i32x4.shuffle(i64x2.extmul_low_i32x4_u(x, n), i64x2.extmul_high_i32x4_u(x, n), 1, 3, 5, 7);
    const p = i32x4.splat(PARTS);
    const part = i32x4.shuffle(i64x2.extmul_low_i32x4_u(y, p), i64x2.extmul_high_i32x4_u(y, p), 1, 3, 5, 7);
    const at = i32x4.add(i32x4.shl(i32x4.add(i32x4.shl(i, 3), tie), 6), i32x4.splat(ties));
    v128.store(work + m * 4, at, TIE_AT);
    v128.store(work + m * 4, i32x4.shl(part, 3), PART_AT);
    v128.store(work + m * 8, f64x2.mul(f64x2.convert_low_i32x4_u(z), unit), DRAW2);
    v128.store(
      work + m * 8,
      f64x2.mul(f64x2.convert_low_i32x4_u(i32x4.shuffle(z, z, 2, 3, 0, 0)), unit),
      DRAW2 + 16,
    );
    v128.store(work + m * 8, f64x2.mul(f64x2.convert_low_i32x4_u(w), unit), DRAW3);
    v128.store(
      work + m * 8,
      f64x2.mul(f64x2.convert_low_i32x4_u(i32x4.shuffle(w, w, 2, 3, 0, 0)), unit),
      DRAW3 + 16,
    );
  }
}
/** The lines of all partners are on their way before the first is needed. */
function fetch(count: i32, now: i32): void {
  let all = 0;
  for (let m = 0; m < count; m++) {
    const other = now + load<i32>(load<i32>(work + m * 4, TIE_AT)) * SEEN;
    store<i32>(work + m * 4, other, OTHER);
    all ^= load<i32>(other);
  }
  touched ^= all;
}
/** Two moments at a time; where the last has no second, it is computed twice. */
function close(count: i32): void {
  for (let m = count; m < ((count + 1) & ~1); m++) {
    store<i32>(work + m * 4, load<i32>(work + m * 4 - 4, TIE_AT), TIE_AT);
    store<i32>(work + m * 4, load<i32>(work + m * 4 - 4, PART_AT), PART_AT);
    store<i32>(work + m * 4, load<i32>(work + m * 4 - 4, OTHER), OTHER);
  }
}
function weigh(first: i32, count: i32): void {
  const k = two(kappa);
  const one = two(1);
  for (let m = 0; m < count; m += 2) {
    const me = (first + m) * PERSON;
    const me2 = me + PERSON;
    const columns = work + m * 4;
    const wide = work + m * 8;
    const a = load<i32>(columns, PART_AT);
    const a2 = load<i32>(columns, PART_AT + 4);
    const tie = load<i32>(columns, TIE_AT);
    const tie2 = load<i32>(columns, TIE_AT + 4);
    const life = v128.load64_lane(me2, v128.load64_zero(me), 1);
    const g = v128.load64_lane(me2 + a2, v128.load64_zero(me + a, PART), 1, PART);
    const alpha = v128.load64_lane(tie2 + a2, v128.load64_zero(tie + a, ALPHA), 1, ALPHA);
    const la = f64x2.promote_low_f32x4(i32x4.shuffle(life, life, 0, 2, 0, 0));
    const lb = f64x2.promote_low_f32x4(i32x4.shuffle(life, life, 1, 3, 0, 0));
    const ga = f64x2.promote_low_f32x4(i32x4.shuffle(g, g, 0, 2, 0, 0));
    const gb = f64x2.promote_low_f32x4(i32x4.shuffle(g, g, 1, 3, 0, 0));
    const aa = f64x2.promote_low_f32x4(i32x4.shuffle(alpha, alpha, 0, 2, 0, 0));
    const ab = f64x2.promote_low_f32x4(i32x4.shuffle(alpha, alpha, 1, 3, 0, 0));
    const hope = f64x2.div(la, f64x2.add(la, lb));
    const general = f64x2.div(f64x2.add(ga, f64x2.mul(k, hope)), f64x2.add(f64x2.add(ga, gb), k));
    const image = f64x2.div(f64x2.add(aa, f64x2.mul(k, general)), f64x2.add(f64x2.add(aa, ab), k));
    const y = pick(me, me2, YEARNING);
    const brought = pick(load<i32>(columns, OTHER), load<i32>(columns, OTHER + 4), LEVEL);
    const v = v128.load64_lane(work + a2, v128.load64_zero(work + a, VULNERABILITY), 1, VULNERABILITY);
    const hoped = f64x2.mul(f64x2.mul(y, two(bringValue)), image);
    const feared = f64x2.mul(f64x2.mul(v, f64x2.sub(one, image)), two(missCost));
    const bring = f64x2.add(f64x2.sub(hoped, feared), f64x2.mul(two(reciprocity), brought));
    const mask = f64x2.mul(y, two(maskValue));
    v128.store(wide, f64x2.pmin(f64x2.div(bring, two(temperature)), two(700)), BRING);
    v128.store(wide, f64x2.pmin(f64x2.div(mask, two(temperature)), two(700)), MASK);
  }
  expAll(work + BRING, count);
  expAll(work + MASK, count);
}
function answer(count: i32): void {
  const one = two(1);
  for (let m = 0; m < count; m += 2) {
    const columns = work + m * 4;
    const wide = work + m * 8;
    const eb = v128.load(wide, BRING);
    const em = v128.load(wide, MASK);
    const sum = f64x2.add(f64x2.add(eb, em), one);
    const bring = f64x2.div(eb, sum);
    const mask = f64x2.div(em, sum);
    const u = v128.load(wide, DRAW2);
    const masked = v128.and(f64x2.lt(u, f64x2.add(bring, mask)), two(maskShows));
    const x = v128.bitselect(one, masked, f64x2.lt(u, bring));
    const other = load<i32>(columns, OTHER);
    const other2 = load<i32>(columns, OTHER + 4);
    const listens = pick(other, other2, LISTENS);
    // a part is half as far from the first as its pair is
    const hidden = pick(
      other + (load<i32>(columns, PART_AT) >> 1),
      other2 + (load<i32>(columns, PART_AT + 4) >> 1),
      0,
    );
    const power = f64x2.pmax(two(0), pick(load<i32>(columns, TIE_AT), load<i32>(columns, TIE_AT + 4), POWER));
    let z = f64x2.sub(f64x2.add(listens, x), two(offset));
    z = f64x2.sub(z, f64x2.mul(two(dulls), f64x2.sub(hidden, two(neutral))));
    z = f64x2.sub(z, f64x2.mul(two(powerDulls), power));
    v128.store(wide, x, SHOWN);
    v128.store(wide, power, UNEQUAL);
    v128.store(wide, f64x2.neg(z), CHANCE);
  }
  expAll(work + CHANCE, count);
  for (let m = 0; m < count; m += 2) {
    const wide = work + m * 8;
    const x = v128.load(wide, SHOWN);
    const power = v128.load(wide, UNEQUAL);
    const chance = f64x2.div(one, f64x2.add(one, v128.load(wide, CHANCE)));
    const isMet = f64x2.lt(v128.load(wide, DRAW3), chance);
    const f = v128.bitselect(
      two(self),
      f64x2.pmin(f64x2.add(two(self), f64x2.mul(two(selfPower), power)), two(selfMost)),
      isMet,
    );
    const w = f64x2.mul(f64x2.mul(v128.bitselect(two(met), two(missed), isMet), x), x);
    v128.store(wide, isMet, CHANCE);
    v128.store(wide, f64x2.mul(f64x2.sub(one, f), w), HERE);
    v128.store(wide, f64x2.mul(f64x2.mul(f, two(act)), w), ABOUT);
    v128.store(wide, f64x2.mul(f64x2.mul(f, two(1 - act)), w), LIFE);
  }
}
function add(pair: i32, more: v128): void {
  let sum = f64x2.add(f64x2.promote_low_f32x4(v128.load64_zero(pair)), more);
  const total = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
  if (total > most) sum = f64x2.mul(sum, two(most / total));
  v128.store64_lane(pair, f32x4.demote_f64x2_zero(sum), 0);
}
function learn(first: i32, count: i32, now: i32, next: i32): void {
  for (let m = 0; m < count; m++) {
    const i = first + m;
    const columns = work + m * 4;
    const wide = work + m * 8;
    const x = load<f64>(wide, SHOWN);
    const a = load<i32>(columns, PART_AT);
    if (x > 0) {
      const me = i * PERSON;
      // met is all ones where it is true: to the first of a pair, or else to the second
      const met = v128.load64_splat(wide, CHANCE);
      const which = v128.xor(met, i64x2(0, -1));
      add(load<i32>(columns, TIE_AT) + a + ALPHA, v128.and(which, v128.load64_splat(wide, HERE)));
      add(me + a + PART, v128.and(which, v128.load64_splat(wide, ABOUT)));
      add(me, v128.and(which, v128.load64_splat(wide, LIFE)));
    }
    const was = now + i * SEEN;
    const is = next + i * SEEN;
    v128.store(is, v128.load(was));
    v128.store(is, v128.load(was, 16), 16);
    const hidden = <f64>load<f32>(was + (a >> 1));
    store<f32>(is + (a >> 1), <f32>(hidden + hides * (1 - x - hidden)));
    store<f32>(is, <f32>x, LEVEL);
  }
}
/** Advances the persons `from` … `to − 1` by one step. */
export function advance(step: i32, from: i32, to: i32): i32 {
  const now = step & 1 ? seen1 : seen0;
  const next = step & 1 ? seen0 : seen1;
  for (let first = from; first < to; first += BLOCK) {
    const count = min(BLOCK, to - first);
    draw(first, step);
    fetch(count, now);
    close(count);
    weigh(first, count);
    answer(count);
    learn(first, count, now, next);
  }
  return touched;
}
