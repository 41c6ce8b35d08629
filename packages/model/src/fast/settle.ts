/**
 * The second half of a moment over a block: what it does to the relationship and to the evidence (§6, §7), and
 * the slow states (§8). The branches are those of `moment.ts`; what they teach goes into queues, in their order,
 * because one short loop that adds evidence is faster than the same addition written in a dozen places.
 */
import { MANNERS } from '../people.ts';
import { ACT, type Block, HEARD } from './block.ts';
import { type Engine, TALLY } from './engine.ts';
import { BOND, BOND_WORDS, CLARITY, EPISODE, PART_WORDS, PERSON, SEEN, SILENT, TIE } from './layout.ts';

const GO_NUMB = MANNERS.indexOf('go numb');
const { ROW, MANNER, LIFE, HARM, WORTH, EFFICACY, YEARNING, ENERGY, REST, PARTS } = PERSON;
const { CONTACT, TO, POWER } = BOND;
const FELT = BOND.C;
const { OPEN, REPAIRED, ALPHA } = TIE;
const EPISODES = TIE.EPISODE;
const { ANSWER, REFUSED, DEPTH, AGE } = EPISODE;
const { SHAME, LEVEL, TOWARD, ACT_NOT_SELF } = SEEN;
const { MASK, BRING, UNNOTICED } = ACT;
const { NONE, MOVED, MET, MISSED, DENIED } = HEARD;
const [B, G, K] = [BOND_WORDS, PART_WORDS, CLARITY];
const KINDS = SILENT;
const RUPTURES = TALLY.RUPTURES;
const REPAIRS = TALLY.REPAIRED;
const LEFT_OPEN = TALLY.LEFT_OPEN;

/** A lesson for later: that a part was met, or was not, with a weight in counts. */
const lesson = (block: Block, m: number, part: number, met: number, weight: number): void => {
  const i = block.lessons++;
  block.lessonOf[i] = m;
  block.lessonPart[i] = part;
  block.lessonMet[i] = met;
  block.lessonWeight[i] = weight;
};

/** Evidence for later: (a, b) to a pair of the person's. */
const evidence = (block: Block, at: number, a: number, b: number): void => {
  const i = block.pairs++;
  block.pairAt[i] = at;
  block.pairA[i] = a;
  block.pairB[i] = b;
};

/** `addEvidence` of `people.ts`. */
const addTo = (table: Float32Array, at: number, moreA: number, moreB: number, nMax: number): void => {
  let a = table[at] + moreA;
  let b = table[at + 1] + moreB;
  const n = a + b;
  if (n > nMax) {
    const shrink = nMax / n;
    a *= shrink;
    b *= shrink;
  }
  table[at] = a;
  table[at + 1] = b;
};

/** Answers into lessons, episodes and felt connection. */
export const settle = (e: Engine): void => {
  const { block, hurt, weight, felt, matters, tally, person, tie: tieWords } = e;
  const { F: people } = e.people;
  const { F: bonds } = e.bonds;
  const { I: ties } = e.ties;
  const { rateC, repairWeight, mattersRepaired, mattersOpen, feltRepaired, efficacyStep, discount } = e.k;
  const { episodeDepth, episodeMoments } = e.k;
  const { who, edge, part, act, shown, count } = block;
  block.lessons = 0;
  block.pairs = 0;
  for (let m = 0; m < count; m++) {
    const me = who[m] * person;
    const bond = edge[m] * B;
    const tie = edge[m] * tieWords;
    const worth = me + WORTH;
    const x = shown[m];
    const heard = block.answer[m];
    const episode = ties[tie + EPISODES];
    let pending = episode;
    let C = bonds[bond + FELT];
    let repaired = 0;
    let ruptured = 0;
    if (heard === NONE) {
      C = Math.fround(C + Math.min(0, rateC * (0 - C)));
    } else {
      const met = heard <= MET ? 1 : 0;
      const protest = act[m] === BRING && part[m] === hurt && (episode !== 0 || ties[tie + OPEN] > 0) ? 1 : 0;
      if (met === 0) evidence(block, me + HARM, heard === MISSED ? 0 : x * x, heard === MISSED ? x * x : 0);
      if (protest === 1)
        evidence(block, me + EFFICACY, met === 1 ? efficacyStep : 0, met === 1 ? 0 : efficacyStep);
      if (protest === 1 && met === 1) {
        if (episode !== 0) lesson(block, m, (episode & 255) - 1, 1, repairWeight);
        else ties[tie + OPEN] -= 1;
        lesson(block, m, hurt, 1, repairWeight);
        repaired = 1;
      } else {
        const pull = rateC * (felt[heard] * x - C);
        C = Math.fround(C + (met === 1 ? pull : Math.min(0, pull)));
        if (met === 1 || act[m] === MASK) {
          const h = people[me + LIFE] / (people[me + LIFE] + people[me + LIFE + 1]);
          const shame = (1 - people[worth] / (people[worth] + people[worth + 1])) * (1 - h);
          lesson(block, m, part[m], met, weight[heard] * x * x * (heard === MET ? 1 - discount * shame : 1));
          const step = matters[heard] * x * x;
          evidence(block, worth, met === 1 ? step : 0, met === 1 ? 0 : step);
        } else if (episode !== 0) {
          const refused = (heard + 1) << REFUSED;
          pending = ((episode & ~(7 << REFUSED)) | refused) + (1 << DEPTH);
        } else {
          ruptured = 1;
          pending = (part[m] + 1) | (heard << ANSWER) | (1 << DEPTH);
          if (block.recognised[m] === 1) {
            lesson(block, m, part[m], 1, repairWeight);
            repaired = 1;
          }
        }
      }
      if (repaired === 1) {
        evidence(block, worth, mattersRepaired, 0);
        C = Math.fround(C + rateC * (feltRepaired - C));
        ties[tie + REPAIRED] += 1;
        pending = 0;
      }
    }
    if (pending !== 0 && ruptured === 0) {
      pending += 2 ** AGE;
      if (((pending >>> DEPTH) & 63) > episodeDepth || pending >>> AGE >= episodeMoments) {
        const answer = (pending >>> ANSWER) & 7;
        const refused = (pending >>> REFUSED) & 7;
        lesson(block, m, (pending & 255) - 1, 0, weight[answer]);
        if (refused !== 0) lesson(block, m, hurt, 0, weight[refused - 1]);
        evidence(block, worth, 0, matters[answer] + mattersOpen);
        ties[tie + OPEN] += 1;
        tally[LEFT_OPEN] += 1;
        pending = 0;
      }
    }
    ties[tie + EPISODES] = pending;
    bonds[bond + FELT] = C;
    tally[RUPTURES] += ruptured;
    tally[REPAIRS] += repaired;
  }
};

/** Each lesson on its three levels: α, g, h (`learning.ts`). */
export const teach = (e: Engine, step: number): void => {
  const { block, person, tie: tieWords, record, parts } = e;
  const { F: bonds } = e.bonds;
  const { F: seen } = e.seen[step & 1 ? 1 : 0];
  const { F: people } = e.people;
  const { F: ties } = e.ties;
  const { selfShare, selfSharePower, selfShareMax, nMax } = e.k;
  const { who, edge, lessonOf, lessonPart, lessonMet, lessonWeight, lessons } = block;
  for (let i = 0; i < lessons; i++) {
    const m = lessonOf[i];
    const met = lessonMet[i];
    const weight = lessonWeight[i];
    const power = bonds[edge[m] * B + POWER];
    const actNotSelf = seen[who[m] * record + parts + ACT_NOT_SELF];
    const f = Math.min(selfShareMax, selfShare + (met === 1 ? 0 : selfSharePower * Math.max(0, power)));
    const here = (1 - f) * weight;
    const about = f * actNotSelf * weight;
    const life = f * (1 - actNotSelf) * weight;
    const me = who[m] * person;
    const alpha = edge[m] * tieWords + ALPHA + 2 * lessonPart[i];
    addTo(ties, alpha, met === 1 ? here : 0, met === 1 ? 0 : here, nMax);
    const g = me + PARTS + G * lessonPart[i];
    addTo(people, g, met === 1 ? about : 0, met === 1 ? 0 : about, nMax);
    addTo(people, me + LIFE, met === 1 ? life : 0, met === 1 ? 0 : life, nMax);
  }
};

/** Adds what was queued. */
export const add = (e: Engine): void => {
  const { pairAt, pairA, pairB, pairs } = e.block;
  const { F: people } = e.people;
  const { nMax } = e.k;
  for (let i = 0; i < pairs; i++) addTo(people, pairAt[i], pairA[i], pairB[i], nMax);
};

/** Clarity, hiddenness, yearning, energy, and what is seen of each person from the next step on. */
export const conclude = (e: Engine, step: number): void => {
  const { block, parts, person, record } = e;
  const { F: people, I: peopleI } = e.people;
  const { F: bonds, I: bondsI } = e.bonds;
  const { F: seen, I: seenI } = e.seen[step & 1 ? 0 : 1];
  const { rateK, clarityMoved, clarityHidden, clarityMasked, clarityMet, clarityBrought, rateH } = e.k;
  const { rateY, yearningGain, yearningSated, yearningFloor, rateZ, zest } = e.k;
  const { who, edge, part, act, shown, contact, count } = block;
  for (let m = 0; m < count; m++) {
    const me = who[m] * person;
    const mine = who[m] * record;
    const x = shown[m];
    const heard = block.answer[m];
    const clarity = me + PARTS + G * part[m] + K;
    if (act[m] !== UNNOTICED) {
      let target = clarityBrought;
      if (x === 0 || heard === DENIED)
        target = peopleI[me + MANNER] % KINDS === GO_NUMB ? clarityHidden / 3 : clarityHidden;
      else if (x < 1) target = clarityMasked;
      else if (heard === MOVED || heard === MET) target = clarityMet;
      const rate = heard === MOVED && x === 1 ? rateK * clarityMoved : rateK;
      people[clarity] = people[clarity] + Math.min(1, rate) * (target - people[clarity]);
    }
    seen[mine + part[m]] = seen[mine + part[m]] + rateH * (1 - x - seen[mine + part[m]]);

    let sum = 0;
    const end = peopleI[me + person + ROW];
    for (let i = peopleI[me + ROW]; i < end; i++) {
      const bond = i * B;
      sum += bonds[bond + CONTACT] * bonds[bond + FELT];
    }
    const C = contact[m] > 0 ? sum / contact[m] : 0;
    let open = 0;
    for (let a = 0; a < parts; a++) open += 1 - seen[mine + a];
    const y = people[me + YEARNING];
    const rest = people[me + REST] + yearningGain * (yearningSated - C);
    people[me + YEARNING] = Math.max(yearningFloor, y + rateY * (rest - y));
    const z = people[me + ENERGY];
    const drawn = zest * Math.max(0, C) * (open / parts);
    people[me + ENERGY] = Math.min(1, Math.max(0, z + rateZ * (drawn - z)));

    const worth = me + WORTH;
    const life = me + LIFE;
    const shame =
      (1 - people[worth] / (people[worth] + people[worth + 1])) *
      (1 - people[life] / (people[life] + people[life + 1]));
    seen[mine + parts + SHAME] = shame;
    seen[mine + parts + LEVEL] = x;
    seenI[mine + parts + TOWARD] = bondsI[edge[m] * B + TO];
  }
};
