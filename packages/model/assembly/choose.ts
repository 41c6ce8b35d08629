/**
 * Images, the choice, the answer (src/fast/choose.ts), two moments at a time. Where the last has no second, what an
 * earlier block left in its place is computed once more, and nobody reads it.
 */
import { expAll } from './exact.ts';
import {
  ACT,
  ACT_NOT_SELF,
  ALPHA,
  ATTACK_FIRST,
  BOND_AT,
  BRING,
  BRINGING,
  both,
  CLARITY,
  DENIES,
  DRAWS,
  EMPATHIC,
  EMPATHY,
  EPISODE,
  GROUP,
  HARM,
  HARMS,
  HEARD,
  hurt,
  INVITE,
  LEVEL,
  LIFE,
  LISTENER,
  LISTENER_BYTES,
  LISTENS,
  MANNER,
  MASKING,
  ME,
  MINE,
  MOVES,
  NOTICING,
  number,
  Of,
  OPEN,
  OTHER,
  openAt,
  PART,
  PART_OF,
  PARTS,
  POWER,
  PREJUDICE,
  PROTEST,
  place,
  RECOGNISED,
  RECOGNISES,
  REPAIRS,
  SHAME,
  SHOWN,
  TIE_AT,
  TOWARD,
  VISIBLE,
  VULNERABILITY,
  WHO,
  WORTH,
  work,
  YEARNING,
} from './layout.ts';

function two(x: f64): v128 {
  return f64x2.splat(x);
}
/** One word each of two records, as numbers. */
function pick(p: usize, q: usize): v128 {
  return f64x2.promote_low_f32x4(i32x4.shuffle(v128.load32_zero(p), v128.load32_zero(q), 0, 4, 1, 1));
}
/** The first, and then the second, of two pairs that stand one after another. */
function firsts(pairs: v128): v128 {
  return f64x2.promote_low_f32x4(i32x4.shuffle(pairs, pairs, 0, 2, 0, 2));
}
function seconds(pairs: v128): v128 {
  return f64x2.promote_low_f32x4(i32x4.shuffle(pairs, pairs, 1, 3, 1, 3));
}
function pairs(p: usize, q: usize): v128 {
  return v128.load64_lane(q, v128.load64_zero(p), 1);
}
function mean(both: v128): v128 {
  const a = firsts(both);
  return f64x2.div(a, f64x2.add(a, seconds(both)));
}
/** A column's two entries, one number of a table each. */
function ofPart(table: usize, a: i32, b: i32): v128 {
  return v128.load64_lane(table + (b << 3), v128.load64_zero(table + (a << 3)), 1);
}
/** Lanes of 64 bits into two entries of a narrow column. */
function narrowly(column: usize, lanes: v128): void {
  v128.store64_lane(column, i32x4.shuffle(lanes, lanes, 0, 2, 0, 2), 0);
}

/** The part that each moment is about, and what bringing and masking it weigh. */
export function weigh(count: i32): void {
  const one = two(1);
  const kappaR = both(Of.KappaR);
  const kappaG = both(Of.KappaG);
  const factors = work + (Of.MaskFactor << 3);
  for (let m = 0; m < count; m += 2) {
    const narrow = work + (m << 2);
    const wide = work + (m << 3);
    const me = load<u32>(narrow, ME);
    const me2 = load<u32>(narrow, ME + 4);
    const tie = load<u32>(narrow, TIE_AT);
    const tie2 = load<u32>(narrow, TIE_AT + 4);
    const bond = load<u32>(narrow, BOND_AT);
    const bond2 = load<u32>(narrow, BOND_AT + 4);
    const other = load<u32>(narrow, OTHER) + openAt;
    const other2 = load<u32>(narrow, OTHER + 4) + openAt;
    const a = load<i32>(tie, EPISODE) ? hurt : load<i32>(narrow, PART_OF);
    const a2 = load<i32>(tie2, EPISODE) ? hurt : load<i32>(narrow, PART_OF + 4);
    store<i32>(narrow, a, PART_OF);
    store<i32>(narrow, a2, PART_OF + 4);

    const hope = mean(pairs(me + LIFE, me2 + LIFE));
    const g = pairs(me + PARTS + a * PART, me2 + PARTS + a2 * PART);
    const ga = firsts(g);
    const general = f64x2.div(
      f64x2.add(ga, f64x2.mul(kappaG, hope)),
      f64x2.add(f64x2.add(ga, seconds(g)), kappaG),
    );
    const alpha = pairs(tie + ALPHA + (a << 3), tie2 + ALPHA + (a2 << 3));
    const aa = firsts(alpha);
    const image = f64x2.div(
      f64x2.add(aa, f64x2.mul(kappaR, general)),
      f64x2.add(f64x2.add(aa, seconds(alpha)), kappaR),
    );
    const harm = mean(pairs(me + HARM, me2 + HARM));
    const worth = mean(pairs(me + WORTH, me2 + WORTH));
    const shame = f64x2.mul(f64x2.sub(one, worth), f64x2.sub(one, hope));
    const power = f64x2.pmax(two(0), pick(bond + POWER, bond2 + POWER));
    const toMe = i64x2(
      -i64(load<i32>(other, TOWARD) === load<i32>(narrow, WHO)),
      -i64(load<i32>(other2, TOWARD) === load<i32>(narrow, WHO + 4)),
    );
    const brought = v128.and(pick(other + LEVEL, other2 + LEVEL), toMe);
    const yearning = pick(me + YEARNING, me2 + YEARNING);
    const v = ofPart(work + VULNERABILITY, a, a2);
    const hoped = f64x2.mul(f64x2.mul(yearning, both(Of.BringValue)), image);
    const worse = f64x2.add(one, f64x2.mul(both(Of.PowerHarm), power));
    const cost = f64x2.add(both(Of.MissCost), f64x2.mul(f64x2.mul(harm, both(Of.HarmCost)), worse));
    const feared = f64x2.mul(f64x2.mul(v, f64x2.sub(one, image)), cost);
    const ashamed = f64x2.mul(f64x2.mul(both(Of.ShameCost), shame), v);
    const drawn = f64x2.mul(both(Of.Reciprocity), brought);
    const bring = f64x2.add(
      f64x2.add(f64x2.sub(f64x2.sub(hoped, feared), ashamed), drawn),
      pick(tie + INVITE, tie2 + INVITE),
    );
    const factor = ofPart(factors, load<i32>(me, MANNER) & 255, load<i32>(me2, MANNER) & 255);
    const mask = f64x2.mul(f64x2.mul(yearning, both(Of.MaskValue)), factor);
    const temperature = both(Of.Temperature);
    v128.store(wide, f64x2.pmin(f64x2.div(bring, temperature), two(700)), BRINGING);
    v128.store(wide, f64x2.pmin(f64x2.div(mask, temperature), two(700)), MASKING);
  }
  expAll(work + BRINGING, count);
  expAll(work + MASKING, count);
}

/** Bring, mask, withhold, or not even notice. */
export function choose(count: i32): void {
  const one = two(1);
  for (let m = 0; m < count; m += 2) {
    const narrow = work + (m << 2);
    const wide = work + (m << 3);
    const eb = v128.load(wide, BRINGING);
    const em = v128.load(wide, MASKING);
    const sum = f64x2.add(f64x2.add(eb, em), one);
    const bring = f64x2.div(eb, sum);
    const mask = f64x2.div(em, sum);
    const clarity = pick(
      load<u32>(narrow, ME) + PARTS + load<i32>(narrow, PART_OF) * PART + CLARITY,
      load<u32>(narrow, ME + 4) + PARTS + load<i32>(narrow, PART_OF + 4) * PART + CLARITY,
    );
    const notices = f64x2.lt(v128.load(wide, DRAWS + 1536), clarity);
    const u = v128.load(wide, DRAWS + 2048);
    const brings = f64x2.lt(u, bring);
    const shows = f64x2.lt(u, f64x2.add(bring, mask));
    const x = v128.bitselect(one, v128.and(shows, both(Of.MaskShown)), brings);
    v128.store(wide, v128.and(x, notices), SHOWN);
    // 0 where they bring; 1 where they mask, and 2 where they withhold; 3 where they do not notice
    const chosen = v128.andnot(i64x2.add(i64x2.splat(2), shows), brings);
    narrowly(narrow + ACT, v128.bitselect(chosen, i64x2.splat(3), notices));
  }
}

/** What speaks for an empathic answer, and for recognising a rupture: both with their sign turned. */
function lean(count: i32): void {
  const listeners = place(Of.Listeners);
  const groups = <u32>number(Of.Groups);
  const guiltMends = number(Of.GuiltMends);
  const shameBlocks = number(Of.ShameBlocks);
  const shownOffset = number(Of.ShownOffset);
  const hiddenDulls = number(Of.HiddenDulls);
  const hiddenNeutral = number(Of.HiddenNeutral);
  const powerDulls = number(Of.PowerDulls);
  for (let m = 0; m < count; m++) {
    const narrow = work + (m << 2);
    const wide = work + (m << 3);
    const theirs = load<u32>(narrow, OTHER);
    const other = theirs + openAt;
    const tie = load<u32>(narrow, TIE_AT);
    const a = load<i32>(narrow, PART_OF);
    const x = load<f64>(wide, SHOWN);
    const listener = listeners + load<u32>(other, LISTENER) * LISTENER_BYTES;
    const power = max<f64>(0, load<f32>(load<u32>(narrow, BOND_AT), POWER));
    const mending =
      guiltMends * (<f64>load<f32>(other, ACT_NOT_SELF) - 0.6) - shameBlocks * load<f32>(other, SHAME);
    let prejudiced: f64 = 0;
    if (groups > 0) {
      const listening = load<u32>(other, GROUP);
      const against = load<u32>(load<u32>(narrow, MINE) + openAt, GROUP);
      if (listening < groups && against < groups)
        prejudiced = load<f64>(work + ((listening * groups + against) << 3), PREJUDICE);
    }
    const broken = i32(load<i32>(tie, EPISODE) !== 0) | i32(load<i32>(tie, OPEN) > 0);
    const protest = broken & i32(a === hurt) & i32(load<i32>(narrow, ACT) === BRING);
    const attack = i32(x < 1) & i32((load<i32>(load<u32>(narrow, ME), MANNER) & 255) === ATTACK_FIRST);
    const listens = protest ? <f64>load<f32>(listener, REPAIRS) + mending : <f64>load<f32>(listener, EMPATHY);
    const leaning =
      listens +
      x -
      shownOffset -
      prejudiced -
      hiddenDulls * (<f64>load<f32>(theirs + (a << 2)) - hiddenNeutral) -
      powerDulls * power -
      <f64>attack;
    store<i32>(narrow, <i32>listener, LISTENS);
    store<i32>(narrow, protest, PROTEST);
    store<f64>(wide, -leaning, EMPATHIC);
    store<f64>(wide, -(<f64>load<f32>(listener, RECOGNISES) + mending), NOTICING);
  }
}

/** How what was shown was received, as perceived; and whether a rupture would be recognised unasked. */
export function answer(count: i32): void {
  const one = two(1);
  lean(count);
  expAll(work + EMPATHIC, count);
  expAll(work + NOTICING, count);
  for (let m = 0; m < count; m += 2) {
    const narrow = work + (m << 2);
    const wide = work + (m << 3);
    const x = v128.load(wide, SHOWN);
    const p = load<u32>(narrow, LISTENS);
    const q = load<u32>(narrow, LISTENS + 4);
    const visible = pick(p + VISIBLE, q + VISIBLE);
    const v = ofPart(work + VULNERABILITY, load<i32>(narrow, PART_OF), load<i32>(narrow, PART_OF + 4));
    const power = f64x2.pmax(
      two(0),
      pick(load<u32>(narrow, BOND_AT) + POWER, load<u32>(narrow, BOND_AT + 4) + POWER),
    );
    const empathic = f64x2.div(one, f64x2.add(one, v128.load(wide, EMPATHIC)));
    const noticed = f64x2.div(one, f64x2.add(one, v128.load(wide, NOTICING)));
    const harmful = f64x2.mul(
      pick(p + HARMS, q + HARMS),
      f64x2.add(one, f64x2.mul(both(Of.PowerHarm), power)),
    );
    const moving = f64x2.mul(f64x2.mul(pick(p + MOVES, q + MOVES), v), x);
    const draws = wide + DRAWS + 2560; // empathic, perceived, moved, seen to be moved, harmful, denied, recognised
    const isEmpathic = f64x2.lt(v128.load(draws), empathic);
    const isSeen = f64x2.lt(v128.load(draws, 512), visible);
    const isMoved = v128.and(
      f64x2.lt(v128.load(draws, 1024), moving),
      f64x2.lt(v128.load(draws, 1536), visible),
    );
    const isHarmful = f64x2.lt(v128.load(draws, 2048), f64x2.pmin(harmful, one));
    const isDenied = f64x2.lt(v128.load(draws, 2560), pick(p + DENIES, q + DENIES));
    const isRecognised = f64x2.lt(v128.load(draws, 3072), f64x2.mul(noticed, visible));
    // missed is 2; met one less, moved two; denied one more, punished two; and −1 where nothing was shown
    const up = v128.and(v128.andnot(isHarmful, isEmpathic), i64x2.add(i64x2.splat(2), isDenied));
    const down = v128.and(v128.and(isEmpathic, isSeen), i64x2.sub(i64x2.splat(1), isMoved));
    const heard = i64x2.sub(i64x2.add(i64x2.splat(3), up), down);
    narrowly(narrow + HEARD, i64x2.sub(v128.and(heard, f64x2.gt(x, two(0))), i64x2.splat(1)));
    narrowly(narrow + RECOGNISED, v128.and(isRecognised, i64x2.splat(1)));
  }
}
