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

/** The part that each moment is about, and the exponents of bringing and of masking it. */
export const weigh = (e: Engine, step: number): void => {
  const { F, U, layout, block, hurt, vulnerability, maskFactor } = e;
  const { bringValue, maskValue, missCost, harmCost, shameCost, powerHarm, reciprocity, temperature } = e.k;
  const { kappaR, kappaG } = e.k;
  const { who, edge, part, odds, count } = block;
  const now = layout.at.seen[step & 1 ? 1 : 0] + layout.open;
  for (let m = 0; m < count; m++) {
    const me = layout.at.people + who[m] * layout.person;
    const bond = layout.at.bonds + edge[m] * BOND_WORDS;
    const tie = layout.at.ties + edge[m] * layout.tie;
    if (U[tie + TIE.EPISODE] !== 0) part[m] = hurt;
    const a = part[m];

    const hope = F[me + PERSON.LIFE] / (F[me + PERSON.LIFE] + F[me + PERSON.LIFE + 1]);
    const g = me + PERSON.PARTS + PART_WORDS * a;
    const general = (F[g] + kappaG * hope) / (F[g] + F[g + 1] + kappaG);
    const alpha = tie + TIE.ALPHA + 2 * a;
    const image = (F[alpha] + kappaR * general) / (F[alpha] + F[alpha + 1] + kappaR);

    const harm = F[me + PERSON.HARM] / (F[me + PERSON.HARM] + F[me + PERSON.HARM + 1]);
    const worth = F[me + PERSON.WORTH] / (F[me + PERSON.WORTH] + F[me + PERSON.WORTH + 1]);
    const shame = (1 - worth) * (1 - hope);
    const power = Math.max(0, F[bond + BOND.POWER]);
    const other = now + U[bond + BOND.TO] * layout.seen;
    const theyBrought = U[other + SEEN.TOWARD] === who[m] ? F[other + SEEN.LEVEL] : 0;
    const yearning = F[me + PERSON.YEARNING];
    const v = vulnerability[a];
    const bring =
      yearning * bringValue * image -
      v * (1 - image) * (missCost + harm * harmCost * (1 + powerHarm * power)) -
      shameCost * shame * v +
      reciprocity * theyBrought +
      F[tie + TIE.INVITE];
    const mask = yearning * maskValue * maskFactor[U[me + PERSON.MANNER] % SILENT];
    odds[2 * m] = Math.min(FAR, bring / temperature);
    odds[2 * m + 1] = Math.min(FAR, mask / temperature);
  }
  for (let i = 0; i < 2 * count; i++) odds[i] = exp(odds[i]);
};

/** Bring, mask, withhold, or not even notice. */
export const choose = (e: Engine): void => {
  const { F, layout, block, maskShows, tally } = e;
  const { who, part, act, shown, odds, draws, count } = block;
  for (let m = 0; m < count; m++) {
    const me = layout.at.people + who[m] * layout.person;
    const sum = odds[2 * m] + odds[2 * m + 1] + 1;
    const [bring, mask] = [odds[2 * m] / sum, odds[2 * m + 1] / sum];
    const u = draws[m * DRAWS + 4];
    const chosen = !(draws[m * DRAWS + 3] < F[me + PERSON.PARTS + PART_WORDS * part[m] + CLARITY])
      ? ACT.UNNOTICED
      : u < bring
        ? ACT.BRING
        : u < bring + mask
          ? ACT.MASK
          : ACT.WITHHOLD;
    act[m] = chosen;
    shown[m] = chosen === ACT.BRING ? 1 : chosen === ACT.MASK ? maskShows : 0;
    tally[TALLY.ACTS + chosen] += 1;
  }
};

/** How what was shown was received, as perceived; and whether a rupture would be recognised unasked. */
export const answer = (e: Engine, step: number): void => {
  const { F, U, layout, block, hurt, vulnerability, prejudice, groups, tally } = e;
  const { shownOffset, hiddenDulls, hiddenNeutral, powerDulls, powerHarm, guiltMends, shameBlocks } = e.k;
  const { who, edge, part, act, shown, draws, count } = block;
  const now = layout.at.seen[step & 1 ? 1 : 0];
  for (let m = 0; m < count; m++) {
    block.answer[m] = HEARD.NONE;
    const x = shown[m];
    if (!(x > 0)) continue;
    const me = layout.at.people + who[m] * layout.person;
    const bond = layout.at.bonds + edge[m] * BOND_WORDS;
    const tie = layout.at.ties + edge[m] * layout.tie;
    const theirs = now + U[bond + BOND.TO] * layout.seen;
    const other = theirs + layout.open;
    const listener = layout.at.listeners + U[other + SEEN.LISTENER] * LISTENER_WORDS;
    const power = Math.max(0, F[bond + BOND.POWER]);
    const mending = guiltMends * (F[other + SEEN.ACT_NOT_SELF] - 0.6) - shameBlocks * F[other + SEEN.SHAME];
    const group = U[now + who[m] * layout.seen + layout.open + SEEN.GROUP];
    const against =
      U[other + SEEN.GROUP] < groups && group < groups
        ? prejudice[U[other + SEEN.GROUP] * groups + group]
        : 0;
    const protest =
      act[m] === ACT.BRING && part[m] === hurt && (U[tie + TIE.EPISODE] !== 0 || U[tie + TIE.OPEN] > 0);
    const attack = U[me + PERSON.MANNER] % SILENT === ATTACK_FIRST && x < 1 ? 1 : 0;
    const empathic = logistic(
      (protest ? F[listener + LISTENER.REPAIRS] + mending : F[listener + LISTENER.EMPATHY]) +
        x -
        shownOffset -
        against -
        hiddenDulls * (F[theirs + part[m]] - hiddenNeutral) -
        powerDulls * power -
        attack,
    );
    const u = m * DRAWS + 5; // empathic, perceived, moved, seen to be moved, harmful, denied, recognised
    const visible = F[listener + LISTENER.VISIBLE];
    let heard: number = HEARD.MISSED;
    if (draws[u] < empathic) {
      if (draws[u + 1] < visible)
        heard =
          draws[u + 2] < F[listener + LISTENER.MOVED] * vulnerability[part[m]] * x && draws[u + 3] < visible
            ? HEARD.MOVED
            : HEARD.MET;
    } else if (draws[u + 4] < Math.min(1, F[listener + LISTENER.HARM] * (1 + powerHarm * power)))
      heard = draws[u + 5] < F[listener + LISTENER.DENIES] ? HEARD.DENIED : HEARD.PUNISHED;
    block.answer[m] = heard;
    tally[TALLY.ANSWERS + heard] += 1;
    if (heard > HEARD.MET && act[m] === ACT.BRING)
      block.recognised[m] =
        draws[u + 6] < logistic(F[listener + LISTENER.RECOGNISES] + mending) * visible ? 1 : 0;
  }
};
