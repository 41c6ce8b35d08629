/** Who has a moment, with whom and about what; the lines that are needed; and all draws (src/fast/step.ts). */
import {
  AROUND,
  BOND,
  BOND_AT,
  CONTACT,
  DRAWS,
  ENERGY,
  EPISODE,
  ID,
  LEVEL,
  MANNER,
  ME,
  MINE,
  NAMES,
  number,
  OCCASIONS,
  Of,
  OTHER,
  openAt,
  PART_OF,
  parts,
  person,
  place,
  ROW,
  record,
  SILENT,
  TIE_AT,
  TO,
  tieBytes,
  WHO,
  work,
} from './layout.ts';

/** Keeps reads that only fetch a line from being left out. */
let _touched: i32 = 0;

/** Two of four words as draws. */
function drawn(words: v128): v128 {
  return f64x2.mul(f64x2.convert_low_i32x4_u(words), f64x2.splat(2.3283064365386963e-10));
}
function keep(column: usize, words: v128): void {
  v128.store(column, drawn(words));
  v128.store(column, drawn(i32x4.shuffle(words, words, 2, 3, 0, 1)), 16);
}
/** Four draws for each of so many names, in four columns: `pcg4d` of src/random.ts for four names at once. */
export function draw(count: i32, seed: i32, step: i32, stream: i32): void {
  const a = i32x4.splat(1664525);
  const c = i32x4.splat(1013904223);
  const x0 = i32x4.splat(seed * 1664525 + 1013904223);
  const z0 = i32x4.splat(step * 1664525 + 1013904223);
  const w0 = i32x4.splat(stream * 1664525 + 1013904223);
  for (let m = 0; m < count; m += 4) {
    let x = x0;
    let y = i32x4.add(i32x4.mul(v128.load(work + (m << 2), NAMES), a), c);
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
    const column = work + DRAWS + (stream << 11) + (m << 3);
    keep(column, x);
    keep(column + 512, y);
    keep(column + 1024, z);
    keep(column + 1536, w);
  }
}

/** What is seen of someone stays as it is, but for what they show. */
function copySeen(from: usize, to: usize): void {
  const end = openAt + 4;
  let at = 0;
  for (; at + 16 <= end; at += 16) v128.store(to + at, v128.load(from + at));
  for (; at < end; at += 4) store<i32>(to + at, load<i32>(from + at));
  store<f32>(to + openAt, 0, LEVEL);
}

/** How many of those who have a moment there are; the first stream. */
export function meet(seed: i32, step: i32, from: i32, to: i32, now: usize, next: usize): i32 {
  const people = place(Of.People);
  const bonds = place(Of.Bonds);
  const ties = place(Of.Ties);
  const sought = number(Of.Sought) > 0;
  const seekFloor = number(Of.SeekFloor);
  const lastPart = parts - 1;
  const allOccasions = load<f64>(work + (lastPart << 3), OCCASIONS);
  for (let i = from; i < to; i++)
    store<i32>(work + ((i - from) << 2), load<i32>(people + i * person, ID), NAMES);
  draw(to - from, seed, step, 0);
  let count = 0;
  for (let i = from; i < to; i++) {
    const me = people + i * person;
    const mine = next + i * record;
    copySeen(now + i * record, mine);
    const row = load<i32>(me, ROW);
    const end = load<i32>(me + person, ROW);
    if (load<i32>(me, MANNER) >= SILENT || row === end) continue;
    const column = work + ((i - from) << 3);
    if (sought && !(load<f64>(column, DRAWS) < seekFloor + (1 - seekFloor) * load<f32>(me, ENERGY))) continue;

    const first = bonds + row * BOND;
    const last = bonds + (end - 1) * BOND;
    let contact: f64 = 0;
    for (let at = first; at <= last; at += BOND) contact += load<f32>(at, CONTACT);
    const target = load<f64>(column, DRAWS + 512) * contact;
    // contacts are above 0, so that whoever comes first is where as many sums stand before
    let which = 0;
    let sum: f64 = 0;
    for (let at = first; at < last; at += BOND) {
      sum += load<f32>(at, CONTACT);
      which += i32(!(target < sum));
    }
    const occasion = load<f64>(column, DRAWS + 1024) * allOccasions;
    let part = 0;
    for (let a = 0; a < lastPart; a++) part += i32(!(occasion < load<f64>(work + (a << 3), OCCASIONS)));

    const narrow = work + (count << 2);
    const wide = work + (count << 3);
    const bond = first + which * BOND;
    store<i32>(narrow, i, WHO);
    store<i32>(narrow, load<i32>(me, ID), NAMES);
    store<i32>(narrow, <i32>me, ME);
    store<i32>(narrow, <i32>mine, MINE);
    store<i32>(narrow, <i32>bond, BOND_AT);
    store<i32>(narrow, <i32>(ties + (row + which) * tieBytes), TIE_AT);
    store<i32>(narrow, <i32>(now + load<i32>(bond, TO) * record), OTHER);
    store<i32>(narrow, part, PART_OF);
    store<f64>(wide, contact, AROUND);
    store<f64>(wide, load<f64>(column, DRAWS + 1536), DRAWS + 1536);
    count += 1;
  }
  return count;
}

/** All lines that do not lie in sequence are on their way before the first is needed. */
export function gather(count: i32): void {
  let all = 0;
  for (let m = 0; m < count; m++) {
    const narrow = work + (m << 2);
    all ^= load<i32>(load<u32>(narrow, OTHER)) ^ load<i32>(load<u32>(narrow, TIE_AT), EPISODE);
  }
  _touched ^= all;
}
