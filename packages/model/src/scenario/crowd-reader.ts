/**
 * Reads people off the fast engine's memory: the readings of `readings.ts`, expression by expression and in the same
 * order of adding, so that a crowd's rows are those that the readable engine would give; no object for a person.
 */
import { maskFactor } from '../decision.ts';
import { exp } from '../exact.ts';
import type { Watch } from '../fast/engine.ts';
import { BOND, BOND_WORDS, CLARITY, PART_WORDS, PERSON, SILENT, TIE } from '../fast/layout.ts';
import { type FastState, wordsOf } from '../fast/state.ts';
import { f32, MANNERS } from '../people.ts';
import { groupsOf, READINGS, type Reading, type ReadingName, type Row } from './readings.ts';
import type { Folk } from './scenario.ts';

const FAR = 700; // as in decision.ts
const AT = Object.fromEntries(READINGS.map((name, i) => [name, i])) as Record<ReadingName, number>; // its names

/** Writes one person's readings, `bringing` excepted, into a row of numbers in the order of `READINGS`. */
const personReader = (state: FastState): ((i: number, into: Float64Array) => void) => {
  const { F, U, layout } = wordsOf(state);
  const { parts, constants: k } = state.rules;
  const v = Float64Array.from(parts, ({ vulnerability }) => f32(vulnerability));
  const factors = Float64Array.from(MANNERS, maskFactor);
  const general = new Float64Array(parts.length);
  const mean = (at: number): number => F[at] / (F[at] + F[at + 1]);
  return (i, into) => {
    const me = layout.at.people + i * layout.person;
    const [begins, ends] = [U[me + PERSON.ROW], U[me + layout.person + PERSON.ROW]];
    const hope = mean(me + PERSON.LIFE);
    const worth = mean(me + PERSON.WORTH);
    const harm = mean(me + PERSON.HARM);
    const shame = (1 - worth) * (1 - hope);
    const yearning = F[me + PERSON.YEARNING];
    let clarity = 0;
    for (let a = 0; a < parts.length; a++) {
      const g = me + PERSON.PARTS + PART_WORDS * a;
      clarity += F[g + CLARITY];
      general[a] = (F[g] + k.kappaG * hope) / (F[g] + F[g + 1] + k.kappaG);
    }
    const mask = exp(
      Math.min(FAR, (yearning * k.maskValue * factors[U[me + PERSON.MANNER] % SILENT]) / k.temperature),
    );
    let [felt, contacts, open, repaired] = [0, 0, 0, 0];
    let [risk, real, weight] = [0, 0, 0];
    for (let edge = begins; edge < ends; edge++) {
      const bond = layout.at.bonds + edge * BOND_WORDS;
      const tie = layout.at.ties + edge * layout.tie;
      const contact = F[bond + BOND.CONTACT];
      felt += contact * F[bond + BOND.C];
      contacts += contact;
      open += U[tie + TIE.OPEN];
      repaired += U[tie + TIE.REPAIRED];
      if (contact === 0) continue;
      weight += contact;
      const power = Math.max(0, F[bond + BOND.POWER]);
      for (let a = 0; a < parts.length; a++) {
        const alpha = tie + TIE.ALPHA + 2 * a;
        const image = (F[alpha] + k.kappaR * general[a]) / (F[alpha] + F[alpha + 1] + k.kappaR);
        const utility =
          yearning * k.bringValue * image -
          v[a] * (1 - image) * (k.missCost + harm * k.harmCost * (1 + k.powerHarm * power)) -
          k.shameCost * shame * v[a] +
          k.reciprocity * 0 +
          F[tie + TIE.INVITE];
        const bring = exp(Math.min(FAR, utility / k.temperature));
        const sum = bring + mask + 1;
        const share = (contact * F[me + PERSON.PARTS + PART_WORDS * a + CLARITY]) / parts.length;
        real += share * (bring / sum);
        risk += share * (bring / sum + k.maskShows * (mask / sum)) * (1 - image) * harm;
      }
    }
    into[AT.connection] = contacts > 0 ? felt / contacts : 0;
    into[AT.hope] = hope;
    into[AT.unworthiness] = 1 - worth;
    into[AT.hopelessness] = 1 - hope;
    into[AT.yearning] = yearning;
    into[AT.clarity] = clarity / parts.length;
    into[AT.energy] = F[me + PERSON.ENERGY];
    into[AT.action] = mean(me + PERSON.EFFICACY);
    into[AT.worth] = worth;
    into[AT.desire] = yearning * hope;
    into[AT.safe] = weight > 0 ? 1 - risk / weight : 1;
    into[AT.real] = weight > 0 ? real / weight : 0;
    into[AT.open] = open;
    into[AT.repaired] = repaired;
  };
};

/** Rows of a state, one after another, and then the watch counts anew. `read` it to the end. */
export type CrowdReader = { readonly watch: Watch; readonly read: (state: FastState) => Iterable<Row> };

/** As {@link ./readings.ts newReader}; what was brought comes from a watch. */
export const newCrowdReader = (people: readonly Folk[], watch: Watch, each = false): CrowdReader => ({
  watch,
  read: function* (state) {
    const readPerson = personReader(state);
    const into = new Float64Array(READINGS.length);
    const sums = new Float64Array(READINGS.length);
    for (const { who, first, count, born, leaves } of groupsOf(people, each)) {
      if (state.step < born || state.step > leaves) continue;
      sums.fill(0);
      let speaking = 0;
      for (let i = first; i < first + count; i++) {
        readPerson(i, into);
        const moments = watch.moments[i];
        into[AT.bringing] = moments > 0 ? watch.shown[i] / moments : 0;
        if (moments > 0) speaking += 1;
        for (let at = 0; at < sums.length; at++) sums[at] += into[at];
      }
      const reading = Object.fromEntries(
        READINGS.map((name, at) => [name, sums[at] / (name === 'bringing' ? speaking : count)]),
      ) as Reading; // one number for each of the names
      yield { step: state.step, who, people: count, ...reading };
    }
    watch.shown.fill(0);
    watch.moments.fill(0);
  },
});
