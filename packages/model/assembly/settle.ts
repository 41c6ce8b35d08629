/** What a moment does to the relationship, to the evidence and to the slow states (src/fast/settle.ts). */
import {
  ACT,
  ACT_NOT_SELF,
  AGE,
  ALPHA,
  ANSWERED,
  AROUND,
  BOND,
  BOND_AT,
  CLARITY,
  CONTACT,
  DENIED,
  DEPTH,
  EFFICACY,
  ENERGY,
  EPISODE,
  FELT,
  GO_NUMB,
  HARM,
  HEARD,
  hurt,
  LESSON,
  LESSONS,
  LEVEL,
  LIFE,
  MANNER,
  MASK,
  ME,
  MET,
  MINE,
  MISSED,
  MOVED,
  NONE,
  number,
  Of,
  OPEN,
  openAt,
  PART,
  PART_OF,
  PARTS,
  POWER,
  PROTEST,
  parts,
  person,
  place,
  RECOGNISED,
  REFUSED,
  REPAIRED,
  REST,
  ROW,
  SHAME,
  SHOWN,
  TIE_AT,
  TO,
  TOWARD,
  UNNOTICED,
  WORTH,
  work,
  YEARNING,
} from './layout.ts';

/** Where the next lesson will stand. */
let lessons: usize = 0;

function lesson(m: i32, part: i32, met: i32, weight: f64): void {
  store<i32>(lessons, m);
  store<i32>(lessons, part, 4);
  store<i32>(lessons, met, 8);
  store<f64>(lessons, weight, 16);
  lessons += LESSON;
}

/** `addEvidence` of src/people.ts: to the first where it is so, or else to the second. */
function add(pair: usize, isFirst: i32, more: f64, most: f64): void {
  const first = -i64(isFirst);
  const which = i64x2(first, ~first);
  let sum = f64x2.add(f64x2.promote_low_f32x4(v128.load64_zero(pair)), v128.and(which, f64x2.splat(more)));
  const total = f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
  if (total > most) sum = f64x2.mul(sum, f64x2.splat(most / total));
  v128.store64_lane(pair, f32x4.demote_f64x2_zero(sum), 0);
}

function byAnswer(table: Of, heard: i32): f64 {
  return load<f64>(work + ((table + heard) << 3));
}

/** Answers into lessons, episodes, felt connection, and evidence about oneself. */
export function settle(count: i32): void {
  const rateC = number(Of.RateC);
  const repairWeight = number(Of.RepairWeight);
  const efficacyStep = number(Of.EfficacyStep);
  const most = number(Of.NMax);
  lessons = work + LESSONS;
  for (let m = 0; m < count; m++) {
    const narrow = work + (m << 2);
    const me = load<u32>(narrow, ME);
    const bond = load<u32>(narrow, BOND_AT);
    const tie = load<u32>(narrow, TIE_AT);
    const part = load<i32>(narrow, PART_OF);
    const act = load<i32>(narrow, ACT);
    const heard = load<i32>(narrow, HEARD);
    const worth = me + WORTH;
    const x = load<f64>(work + (m << 3), SHOWN);
    const episode = load<i32>(tie, EPISODE);
    let pending = episode;
    let C: f64 = load<f32>(bond, FELT);
    let repaired = 0;
    let ruptured = 0;
    if (heard === NONE) {
      C = <f32>(C + min<f64>(0, rateC * (0 - C)));
    } else {
      const met = i32(heard <= MET);
      const protest = load<i32>(narrow, PROTEST);
      if (!met) add(me + HARM, i32(heard !== MISSED), x * x, most);
      if (protest) add(me + EFFICACY, met, efficacyStep, most);
      if (protest & met) {
        if (episode !== 0) lesson(m, (episode & 255) - 1, 1, repairWeight);
        else store<i32>(tie, load<i32>(tie, OPEN) - 1, OPEN);
        lesson(m, hurt, 1, repairWeight);
        repaired = 1;
      } else {
        const pull = rateC * (byAnswer(Of.Felt, heard) * x - C);
        C = <f32>(C + (met ? pull : min<f64>(0, pull)));
        if (met | i32(act === MASK)) {
          const a: f64 = load<f32>(me, LIFE);
          const wa: f64 = load<f32>(worth);
          const h = a / (a + load<f32>(me, LIFE + 4));
          const shame = (1 - wa / (wa + load<f32>(worth, 4))) * (1 - h);
          const discount = heard === MET ? 1 - number(Of.Discount) * shame : 1;
          lesson(m, part, met, byAnswer(Of.Weight, heard) * x * x * discount);
          add(worth, met, byAnswer(Of.Matters, heard) * x * x, most);
        } else if (episode !== 0) {
          pending = ((episode & ~(7 << REFUSED)) | ((heard + 1) << REFUSED)) + (1 << DEPTH);
        } else {
          ruptured = 1;
          pending = (part + 1) | (heard << ANSWERED) | (1 << DEPTH);
          if (load<i32>(narrow, RECOGNISED)) {
            lesson(m, part, 1, repairWeight);
            repaired = 1;
          }
        }
      }
      if (repaired) {
        add(worth, 1, number(Of.MattersRepaired), most);
        C = <f32>(C + rateC * (number(Of.FeltRepaired) - C));
        store<i32>(tie, load<i32>(tie, REPAIRED) + 1, REPAIRED);
        pending = 0;
      }
    }
    if (pending !== 0 && !ruptured) {
      pending += 1 << AGE;
      const isDeep = <f64>((pending >>> DEPTH) & 63) > number(Of.EpisodeDepth);
      if (isDeep || <f64>(<u32>pending >>> AGE) >= number(Of.EpisodeMoments)) {
        const answered = (pending >>> ANSWERED) & 7;
        const refused = (pending >>> REFUSED) & 7;
        lesson(m, (pending & 255) - 1, 0, byAnswer(Of.Weight, answered));
        if (refused !== 0) lesson(m, hurt, 0, byAnswer(Of.Weight, refused - 1));
        add(worth, 0, byAnswer(Of.Matters, answered) + number(Of.MattersOpen), most);
        store<i32>(tie, load<i32>(tie, OPEN) + 1, OPEN);
        pending = 0;
      }
    }
    store<i32>(tie, pending, EPISODE);
    store<f32>(bond, <f32>C, FELT);
  }
}

/** Each lesson on its three levels. */
export function teach(now: usize, next: usize): void {
  const selfShare = number(Of.SelfShare);
  const selfSharePower = number(Of.SelfSharePower);
  const selfShareMax = number(Of.SelfShareMax);
  const most = number(Of.NMax);
  for (let at = work + LESSONS; at < lessons; at += LESSON) {
    const narrow = work + (load<i32>(at) << 2);
    const part = load<i32>(at, 4);
    const met = load<i32>(at, 8);
    const weight = load<f64>(at, 16);
    const me = load<u32>(narrow, ME);
    const power: f64 = load<f32>(load<u32>(narrow, BOND_AT), POWER);
    const mine = <usize>load<u32>(narrow, MINE) - next + now;
    const actNotSelf: f64 = load<f32>(mine + openAt, ACT_NOT_SELF);
    const f = min<f64>(selfShareMax, selfShare + (met ? 0 : selfSharePower * max<f64>(0, power)));
    add(load<u32>(narrow, TIE_AT) + ALPHA + (part << 3), met, (1 - f) * weight, most);
    add(me + PARTS + part * PART, met, f * actNotSelf * weight, most);
    add(me + LIFE, met, f * (1 - actNotSelf) * weight, most);
  }
}

/** Clarity, hiddenness, yearning, energy, and what is seen of each person from the next step on. */
export function conclude(count: i32): void {
  const bonds = place(Of.Bonds);
  const rateK = number(Of.RateK);
  const rateH = number(Of.RateH);
  const rateY = number(Of.RateY);
  const rateZ = number(Of.RateZ);
  const zest = number(Of.Zest);
  const yearningGain = number(Of.YearningGain);
  const yearningSated = number(Of.YearningSated);
  const yearningFloor = number(Of.YearningFloor);
  const clarityHidden = number(Of.ClarityHidden);
  for (let m = 0; m < count; m++) {
    const narrow = work + (m << 2);
    const me = load<u32>(narrow, ME);
    const mine = load<u32>(narrow, MINE);
    const x = load<f64>(work + (m << 3), SHOWN);
    const part = load<i32>(narrow, PART_OF);
    const heard = load<i32>(narrow, HEARD);
    if (load<i32>(narrow, ACT) !== UNNOTICED) {
      const clarity = me + PARTS + part * PART;
      let target = number(Of.ClarityBrought);
      if (x === 0 || heard === DENIED)
        target = (load<i32>(me, MANNER) & 255) === GO_NUMB ? clarityHidden / 3 : clarityHidden;
      else if (x < 1) target = number(Of.ClarityMasked);
      else if (heard === MOVED || heard === MET) target = number(Of.ClarityMet);
      const rate = heard === MOVED && x === 1 ? rateK * number(Of.ClarityMoved) : rateK;
      const was: f64 = load<f32>(clarity, CLARITY);
      store<f32>(clarity, <f32>(was + min<f64>(1, rate) * (target - was)), CLARITY);
    }
    const hidden = mine + (part << 2);
    const H: f64 = load<f32>(hidden);
    store<f32>(hidden, <f32>(H + rateH * (1 - x - H)));

    const contact = load<f64>(work + (m << 3), AROUND);
    const end = bonds + load<i32>(me + person, ROW) * BOND;
    let sum: f64 = 0;
    for (let bond = bonds + load<i32>(me, ROW) * BOND; bond < end; bond += BOND)
      sum += <f64>load<f32>(bond, CONTACT) * <f64>load<f32>(bond, FELT);
    const C = contact > 0 ? sum / contact : 0;
    let open: f64 = 0;
    for (let a = mine; a < mine + openAt; a += 4) open += 1 - <f64>load<f32>(a);
    const y: f64 = load<f32>(me, YEARNING);
    const rest = <f64>load<f32>(me, REST) + yearningGain * (yearningSated - C);
    store<f32>(me, <f32>max<f64>(yearningFloor, y + rateY * (rest - y)), YEARNING);
    const z: f64 = load<f32>(me, ENERGY);
    const drawn = zest * max<f64>(0, C) * (open / <f64>parts);
    store<f32>(me, <f32>min<f64>(1, max<f64>(0, z + rateZ * (drawn - z))), ENERGY);

    const worth: f64 = load<f32>(me, WORTH);
    const life: f64 = load<f32>(me, LIFE);
    const shame =
      (1 - worth / (worth + load<f32>(me, WORTH + 4))) * (1 - life / (life + load<f32>(me, LIFE + 4)));
    store<f32>(mine + openAt, <f32>shame, SHAME);
    store<f32>(mine + openAt, <f32>x, LEVEL);
    store<i32>(mine + openAt, load<i32>(load<u32>(narrow, BOND_AT), TO), TOWARD);
  }
}
