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

/** A lesson for later: that a part was met, or was not, with a weight in counts. */
const lesson = (block: Block, m: number, part: number, met: number, weight: number): void => {
  const i = block.lessons++;
  block.lessonOf[i] = m;
  block.lessonPart[i] = part;
  block.lessonMet[i] = met;
  block.lessonWeight[i] = weight;
};

/** Evidence for later: (a, b) to the pair at a word. */
const evidence = (block: Block, at: number, a: number, b: number): void => {
  const i = block.pairs++;
  block.pairAt[i] = at;
  block.pairA[i] = a;
  block.pairB[i] = b;
};

/** Answers into lessons, episodes and felt connection. */
export const settle = (e: Engine): void => {
  const { F, U, layout, block, hurt, weight, felt, matters, tally } = e;
  const { rateC, repairWeight, mattersRepaired, mattersOpen, feltRepaired, efficacyStep, discount } = e.k;
  const { episodeDepth, episodeMoments } = e.k;
  const { who, edge, part, act, shown, count } = block;
  block.lessons = 0;
  block.pairs = 0;
  for (let m = 0; m < count; m++) {
    const me = layout.at.people + who[m] * layout.person;
    const bond = layout.at.bonds + edge[m] * BOND_WORDS;
    const tie = layout.at.ties + edge[m] * layout.tie;
    const worth = me + PERSON.WORTH;
    const x = shown[m];
    const heard = block.answer[m];
    const episode = U[tie + TIE.EPISODE];
    let pending = episode;
    let C = F[bond + BOND.C];
    let repaired = 0;
    let ruptured = 0;
    if (heard === HEARD.NONE) {
      C = Math.fround(C + Math.min(0, rateC * (0 - C)));
    } else {
      const met = heard <= HEARD.MET ? 1 : 0;
      const protest =
        act[m] === ACT.BRING && part[m] === hurt && (episode !== 0 || U[tie + TIE.OPEN] > 0) ? 1 : 0;
      if (met === 0)
        evidence(
          block,
          me + PERSON.HARM,
          heard === HEARD.MISSED ? 0 : x * x,
          heard === HEARD.MISSED ? x * x : 0,
        );
      if (protest === 1)
        evidence(block, me + PERSON.EFFICACY, met === 1 ? efficacyStep : 0, met === 1 ? 0 : efficacyStep);
      if (protest === 1 && met === 1) {
        if (episode !== 0) lesson(block, m, (episode & 255) - 1, 1, repairWeight);
        else U[tie + TIE.OPEN] -= 1;
        lesson(block, m, hurt, 1, repairWeight);
        repaired = 1;
      } else {
        const pull = rateC * (felt[heard] * x - C);
        C = Math.fround(C + (met === 1 ? pull : Math.min(0, pull)));
        if (met === 1 || act[m] === ACT.MASK) {
          const h = F[me + PERSON.LIFE] / (F[me + PERSON.LIFE] + F[me + PERSON.LIFE + 1]);
          const shame = (1 - F[worth] / (F[worth] + F[worth + 1])) * (1 - h);
          lesson(
            block,
            m,
            part[m],
            met,
            weight[heard] * x * x * (heard === HEARD.MET ? 1 - discount * shame : 1),
          );
          const step = matters[heard] * x * x;
          evidence(block, worth, met === 1 ? step : 0, met === 1 ? 0 : step);
        } else if (episode !== 0) {
          const refused = (heard + 1) << EPISODE.REFUSED;
          pending = ((episode & ~(7 << EPISODE.REFUSED)) | refused) + (1 << EPISODE.DEPTH);
        } else {
          ruptured = 1;
          pending = (part[m] + 1) | (heard << EPISODE.ANSWER) | (1 << EPISODE.DEPTH);
          if (block.recognised[m] === 1) {
            lesson(block, m, part[m], 1, repairWeight);
            repaired = 1;
          }
        }
      }
      if (repaired === 1) {
        evidence(block, worth, mattersRepaired, 0);
        C = Math.fround(C + rateC * (feltRepaired - C));
        U[tie + TIE.REPAIRED] += 1;
        pending = 0;
      }
    }
    if (pending !== 0 && ruptured === 0) {
      pending += 2 ** EPISODE.AGE;
      if (((pending >>> EPISODE.DEPTH) & 63) > episodeDepth || pending >>> EPISODE.AGE >= episodeMoments) {
        const answer = (pending >>> EPISODE.ANSWER) & 7;
        const refused = (pending >>> EPISODE.REFUSED) & 7;
        lesson(block, m, (pending & 255) - 1, 0, weight[answer]);
        if (refused !== 0) lesson(block, m, hurt, 0, weight[refused - 1]);
        evidence(block, worth, 0, matters[answer] + mattersOpen);
        U[tie + TIE.OPEN] += 1;
        tally[TALLY.LEFT_OPEN] += 1;
        pending = 0;
      }
    }
    U[tie + TIE.EPISODE] = pending;
    F[bond + BOND.C] = C;
    tally[TALLY.RUPTURES] += ruptured;
    tally[TALLY.REPAIRED] += repaired;
  }
};

/** Each lesson on its three levels: α, g, h (`learning.ts`). */
export const teach = (e: Engine, step: number): void => {
  const { F, layout, block } = e;
  const { selfShare, selfSharePower, selfShareMax } = e.k;
  const { who, edge, lessonOf, lessonPart, lessonMet, lessonWeight, lessons } = block;
  const now = layout.at.seen[step & 1 ? 1 : 0] + layout.open;
  for (let i = 0; i < lessons; i++) {
    const m = lessonOf[i];
    const met = lessonMet[i];
    const weight = lessonWeight[i];
    const power = F[layout.at.bonds + edge[m] * BOND_WORDS + BOND.POWER];
    const actNotSelf = F[now + who[m] * layout.seen + SEEN.ACT_NOT_SELF];
    const f = Math.min(selfShareMax, selfShare + (met === 1 ? 0 : selfSharePower * Math.max(0, power)));
    const here = (1 - f) * weight;
    const about = f * actNotSelf * weight;
    const life = f * (1 - actNotSelf) * weight;
    const me = layout.at.people + who[m] * layout.person;
    const alpha = layout.at.ties + edge[m] * layout.tie + TIE.ALPHA + 2 * lessonPart[i];
    evidence(block, alpha, met === 1 ? here : 0, met === 1 ? 0 : here);
    const g = me + PERSON.PARTS + PART_WORDS * lessonPart[i];
    evidence(block, g, met === 1 ? about : 0, met === 1 ? 0 : about);
    evidence(block, me + PERSON.LIFE, met === 1 ? life : 0, met === 1 ? 0 : life);
  }
};

/** Adds what was queued (`addEvidence` of `people.ts`). */
export const add = (e: Engine): void => {
  const { F, block } = e;
  const { nMax } = e.k;
  const { pairAt, pairA, pairB, pairs } = block;
  for (let i = 0; i < pairs; i++) {
    const at = pairAt[i];
    let a = F[at] + pairA[i];
    let b = F[at + 1] + pairB[i];
    const n = a + b;
    if (n > nMax) {
      const shrink = nMax / n;
      a *= shrink;
      b *= shrink;
    }
    F[at] = a;
    F[at + 1] = b;
  }
};

/** Clarity, hiddenness, yearning, energy, and what is seen of each person from the next step on. */
export const conclude = (e: Engine, step: number): void => {
  const { F, U, layout, block, parts } = e;
  const { rateK, clarityMoved, clarityHidden, clarityMasked, clarityMet, clarityBrought, rateH } = e.k;
  const { rateY, yearningGain, yearningSated, yearningFloor, rateZ, zest } = e.k;
  const { who, edge, part, act, shown, contact, count } = block;
  const next = layout.at.seen[step & 1 ? 0 : 1];
  for (let m = 0; m < count; m++) {
    const me = layout.at.people + who[m] * layout.person;
    const seen = next + who[m] * layout.seen;
    const x = shown[m];
    const heard = block.answer[m];
    const clarity = me + PERSON.PARTS + PART_WORDS * part[m] + CLARITY;
    if (act[m] !== ACT.UNNOTICED) {
      let target = clarityBrought;
      if (x === 0 || heard === HEARD.DENIED)
        target = U[me + PERSON.MANNER] % SILENT === GO_NUMB ? clarityHidden / 3 : clarityHidden;
      else if (x < 1) target = clarityMasked;
      else if (heard === HEARD.MOVED || heard === HEARD.MET) target = clarityMet;
      const rate = heard === HEARD.MOVED && x === 1 ? rateK * clarityMoved : rateK;
      F[clarity] = F[clarity] + Math.min(1, rate) * (target - F[clarity]);
    }
    F[seen + part[m]] = F[seen + part[m]] + rateH * (1 - x - F[seen + part[m]]);

    let sum = 0;
    const end = U[me + layout.person + PERSON.ROW];
    for (let i = U[me + PERSON.ROW]; i < end; i++) {
      const bond = layout.at.bonds + i * BOND_WORDS;
      sum += F[bond + BOND.CONTACT] * F[bond + BOND.C];
    }
    const C = contact[m] > 0 ? sum / contact[m] : 0;
    let open = 0;
    for (let a = 0; a < parts; a++) open += 1 - F[seen + a];
    const y = F[me + PERSON.YEARNING];
    const rest = F[me + PERSON.REST] + yearningGain * (yearningSated - C);
    F[me + PERSON.YEARNING] = Math.max(yearningFloor, y + rateY * (rest - y));
    const z = F[me + PERSON.ENERGY];
    const drawn = zest * Math.max(0, C) * (open / parts);
    F[me + PERSON.ENERGY] = Math.min(1, Math.max(0, z + rateZ * (drawn - z)));

    const worth = me + PERSON.WORTH;
    const life = me + PERSON.LIFE;
    const shame = (1 - F[worth] / (F[worth] + F[worth + 1])) * (1 - F[life] / (F[life] + F[life + 1]));
    F[seen + layout.open + SEEN.SHAME] = shame;
    F[seen + layout.open + SEEN.LEVEL] = x;
    U[seen + layout.open + SEEN.TOWARD] = U[layout.at.bonds + edge[m] * BOND_WORDS + BOND.TO];
  }
};
