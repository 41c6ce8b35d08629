/**
 * The first half of a moment over a block: images (§3), the choice (§4), the answer (§5). Each expression is that
 * of `moment.ts`, `images.ts`, `decision.ts` or `answering.ts`, term by term and in its order.
 */
import { exp, logistic } from '../exact.ts';
import { MANNERS } from '../people.ts';
import { ACT, DRAWS, HEARD } from './block.ts';
import { type Engine, TALLY } from './engine.ts';
import {
  BOND,
  BOND_WORDS,
  CLARITY,
  LISTENER,
  LISTENER_WORDS,
  PART_WORDS,
  PERSON,
  SEEN,
  SILENT,
  TIE,
} from './layout.ts';

const FAR = 700; // as in decision.ts
const ATTACK_FIRST = MANNERS.indexOf('attack first');
const { MANNER, LIFE, HARM, WORTH, YEARNING, PARTS } = PERSON;
const { TO, POWER } = BOND;
const { INVITE, EPISODE, OPEN, ALPHA } = TIE;
const { SHAME, LEVEL, TOWARD, GROUP, ACT_NOT_SELF } = SEEN;
const LISTENS = SEEN.LISTENER;
const { EMPATHY, REPAIRS, RECOGNISES, MOVED, VISIBLE, DENIES } = LISTENER;
const HARMS = LISTENER.HARM;
const { BRING, MASK, WITHHOLD, UNNOTICED } = ACT;
const [B, G, L, U, K] = [BOND_WORDS, PART_WORDS, LISTENER_WORDS, DRAWS, CLARITY];
const KINDS = SILENT;
const { ACTS, ANSWERS } = TALLY;
const { NONE, MET, MISSED, DENIED, PUNISHED } = HEARD;
const WAS_MOVED = HEARD.MOVED;

/** The part that each moment is about, and the exponents of bringing and of masking it; then the exponentials. */
export const weigh = (e: Engine, step: number): void => {
  const { block, hurt, vulnerability, maskFactor, person, tie: tieWords, record, parts } = e;
  const { F: people, I: peopleI } = e.people;
  const { F: bonds, I: bondsI } = e.bonds;
  const { F: ties, I: tiesI } = e.ties;
  const { F: seen, I: seenI } = e.seen[step & 1 ? 1 : 0];
  const { bringValue, maskValue, missCost, harmCost, shameCost, powerHarm, reciprocity, temperature } = e.k;
  const { kappaR, kappaG } = e.k;
  const { who, edge, part, odds, count } = block;
  for (let m = 0; m < count; m++) {
    const i = who[m];
    const me = i * person;
    const bond = edge[m] * B;
    const tie = edge[m] * tieWords;
    const a = tiesI[tie + EPISODE] !== 0 ? hurt : part[m];
    part[m] = a;

    const hope = people[me + LIFE] / (people[me + LIFE] + people[me + LIFE + 1]);
    const g = me + PARTS + G * a;
    const general = (people[g] + kappaG * hope) / (people[g] + people[g + 1] + kappaG);
    const alpha = tie + ALPHA + 2 * a;
    const image = (ties[alpha] + kappaR * general) / (ties[alpha] + ties[alpha + 1] + kappaR);

    const harm = people[me + HARM] / (people[me + HARM] + people[me + HARM + 1]);
    const worth = people[me + WORTH] / (people[me + WORTH] + people[me + WORTH + 1]);
    const shame = (1 - worth) * (1 - hope);
    const power = Math.max(0, bonds[bond + POWER]);
    const other = bondsI[bond + TO] * record + parts;
    const theyBrought = seenI[other + TOWARD] === i ? seen[other + LEVEL] : 0;
    const yearning = people[me + YEARNING];
    const v = vulnerability[a];
    const bring =
      yearning * bringValue * image -
      v * (1 - image) * (missCost + harm * harmCost * (1 + powerHarm * power)) -
      shameCost * shame * v +
      reciprocity * theyBrought +
      ties[tie + INVITE];
    const mask = yearning * maskValue * maskFactor[peopleI[me + MANNER] % KINDS];
    odds[2 * m] = Math.min(FAR, bring / temperature);
    odds[2 * m + 1] = Math.min(FAR, mask / temperature);
  }
  for (let i = 0; i < 2 * count; i++) odds[i] = exp(odds[i]);
};

/** Bring, mask, withhold, or not even notice. */
export const choose = (e: Engine): void => {
  const { block, maskShows, tally, person } = e;
  const { F: people } = e.people;
  const { who, part, act, shown, odds, draws, count } = block;
  for (let m = 0; m < count; m++) {
    const sum = odds[2 * m] + odds[2 * m + 1] + 1;
    const bring = odds[2 * m] / sum;
    const mask = odds[2 * m + 1] / sum;
    const u = draws[m * U + 4];
    let chosen: number = u < bring ? BRING : u < bring + mask ? MASK : WITHHOLD;
    if (!(draws[m * U + 3] < people[who[m] * person + PARTS + G * part[m] + K])) chosen = UNNOTICED;
    act[m] = chosen;
    shown[m] = chosen === BRING ? 1 : chosen === MASK ? maskShows : 0;
    tally[ACTS + chosen] += 1;
  }
};

/** How what was shown was received, as perceived; and whether a rupture would be recognised unasked. */
export const answer = (e: Engine, step: number): void => {
  const { block, hurt, vulnerability, prejudice, groups, tally, person, tie: tieWords, record, parts } = e;
  const { I: peopleI } = e.people;
  const { F: bonds, I: bondsI } = e.bonds;
  const { I: tiesI } = e.ties;
  const { F: seen, I: seenI } = e.seen[step & 1 ? 1 : 0];
  const { F: listeners } = e.listeners;
  const { shownOffset, hiddenDulls, hiddenNeutral, powerDulls, powerHarm, guiltMends, shameBlocks } = e.k;
  const { who, edge, part, act, shown, draws, answer, recognised, count } = block;
  for (let m = 0; m < count; m++) {
    const x = shown[m];
    if (!(x > 0)) {
      answer[m] = NONE;
      continue;
    }
    const a = part[m];
    const bond = edge[m] * B;
    const tie = edge[m] * tieWords;
    const theirs = bondsI[bond + TO] * record;
    const other = theirs + parts;
    const listener = seenI[other + LISTENS] * L;
    const power = Math.max(0, bonds[bond + POWER]);
    const mending = guiltMends * (seen[other + ACT_NOT_SELF] - 0.6) - shameBlocks * seen[other + SHAME];
    const of = seenI[other + GROUP] >>> 0;
    const against = seenI[who[m] * record + parts + GROUP] >>> 0;
    const prejudiced = of < groups && against < groups ? prejudice[of * groups + against] : 0;
    const protest = act[m] === BRING && a === hurt && (tiesI[tie + EPISODE] !== 0 || tiesI[tie + OPEN] > 0);
    const attack = x < 1 && peopleI[who[m] * person + MANNER] % KINDS === ATTACK_FIRST ? 1 : 0;
    const empathic = logistic(
      (protest ? listeners[listener + REPAIRS] + mending : listeners[listener + EMPATHY]) +
        x -
        shownOffset -
        prejudiced -
        hiddenDulls * (seen[theirs + a] - hiddenNeutral) -
        powerDulls * power -
        attack,
    );
    const u = m * U + 5; // empathic, perceived, moved, seen to be moved, harmful, denied, recognised
    const visible = listeners[listener + VISIBLE];
    let heard: number = MISSED;
    if (draws[u] < empathic) {
      if (draws[u + 1] < visible)
        heard =
          draws[u + 2] < listeners[listener + MOVED] * vulnerability[a] * x && draws[u + 3] < visible
            ? WAS_MOVED
            : MET;
    } else if (draws[u + 4] < Math.min(1, listeners[listener + HARMS] * (1 + powerHarm * power)))
      heard = draws[u + 5] < listeners[listener + DENIES] ? DENIED : PUNISHED;
    answer[m] = heard;
    tally[ANSWERS + heard] += 1;
    if (heard > MET && act[m] === BRING)
      recognised[m] = draws[u + 6] < logistic(listeners[listener + RECOGNISES] + mending) * visible ? 1 : 0;
  }
};
