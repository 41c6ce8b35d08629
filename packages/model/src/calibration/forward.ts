/**
 * Records written by the *full* forward model (§3 to §9), moment by moment, and not by the reduction to hours that the
 * filter reads with: the most honest misspecification that there is here.
 *
 * Clients of the calibration spread, therapists who differ in how well they meet; an hour is ten moments. Marks of how
 * close it was are the ratings of §9; marks of how real are told by the same rule about representation. A quarter of
 * the disconnections that were spoken of, or seen unasked, are written down; what stayed unsaid is in no record.
 */
import { logistic } from '../exact.ts';
import type { Happened } from '../moment.ts';
import type { Listener } from '../people.ts';
import { bondOf, chanceBrought, representation } from '../propositions/measures.ts';
import { rate } from '../propositions/ratings.ts';
import { birthDraws, livesOf, populate, speakersOf, spend, spreadLife } from '../propositions/world.ts';
import { uniforms } from '../random.ts';
import type { HourTold } from '../reading/told.ts';
import type { Simulated, Truth } from './simulated.ts';

/** Therapists who differ in how well they meet: those of P14. */
const someTherapist = (seed: number, id: number): Listener => {
  const [empathy, harm, repairs, recognises] = birthDraws(seed, id);
  return {
    empathy: 0.4 + 0.5 * empathy,
    moved: 0.4,
    harm: 0.2 * harm,
    repairs: 0.4 + 0.5 * repairs,
    recognises: 0.6 * recognises,
    visible: 0.7,
    denies: 0.5,
  };
};

const MOMENTS = 10;
const WRITTEN = 0.25;
const STREAM = 3_100;
const POLITE = 0.86;

/** A mark lies in [0, 1]. */
export const heldToScale = (mark: number): number => Math.min(1, Math.max(0, mark));
const isAnswered = ({ ended, aboutRupture, act }: Happened): boolean =>
  ended === 'recognised' || (aboutRupture && act === 'bring');

/** So many pairs, so many hours each. */
export const forward = (seed: number, count: number, hours: number): readonly Simulated[] => {
  const society = populate(
    livesOf(
      count,
      (id) => ({ life: spreadLife(seed, id) }),
      (id) => [{ listener: someTherapist(seed, id + 1) }],
    ),
  );
  const people = speakersOf(society);
  const records = people.map(() => ({ hours: [] as HourTold[], truth: [] as Truth[] }));
  const u = new Float64Array(8);
  for (let session = 0; session < hours; session++) {
    const happened = new Map(people.map((person) => [person, [] as Happened[]]));
    spend(society, seed, MOMENTS, 0, { witness: (what, person) => void happened.get(person)?.push(what) });
    for (const [i, person] of people.entries()) {
      const bond = bondOf(person, 0);
      const list = happened.get(person) ?? [];
      const rated = rate(society, person, bond, list, seed, session);
      const brought = representation(society, person, bond);
      const unspoken = 1 - chanceBrought(society, person, bond, society.hurt);
      for (const b of [0, 1]) uniforms(u, 4 * b, seed, person.id, session, STREAM + b);
      const draw = (k: number): number => (u[k] ?? 0) - 0.5;
      const said = list.filter(isAnswered);
      const written = said.filter((_, k) => (k * 0.618 + (u[4] ?? 0)) % 1 < WRITTEN);
      const moment = list.find(({ answer }) => answer !== undefined);
      records[i]?.hours.push({
        id: String(session),
        day: 7 * session,
        client: {
          close: rated.client / 10,
          real: heldToScale(brought + unspoken * Math.max(0, POLITE - brought) + 0.2 * draw(0)),
        },
        therapist: {
          close: rated.therapist / 10,
          real: heldToScale(0.45 * brought + 0.55 * logistic(1.2) + 0.24 * draw(1)),
        },
        ruptures: written.length,
        mended: written.filter(({ ended }) => ended === 'recognised' || ended === 'protest met').length,
        reached: list.some(({ answer }) => answer === 'moved') && (u[2] ?? 0) < WRITTEN,
        moments:
          moment?.answer === undefined || (u[3] ?? 0) > 0.5
            ? []
            : [
                {
                  part: society.parts[moment.part]?.name ?? '',
                  shown: Math.min(1, moment.shown),
                  answer: moment.answer,
                },
              ],
      });
      records[i]?.truth.push({ connection: logistic(0.8 + 5 * bond.C), brought, unspoken });
    }
  }
  return records;
};
