/** P7: in a therapy parts return in the order of their vulnerability, the shame-filled one last (J59, J60). */
import { LISTENERS } from '../people.ts';
import type { Proposition } from './proposition.ts';
import { average, averageOf } from './statistics.ts';
import { grownUp } from './upbringing.ts';
import { REJECTING, speakersOf, spend } from './world.ts';

const PEOPLE = 30;
const CHILDHOOD = 200;
const THERAPY = 600;
/** A part has returned when it has been brought so often. */
const RETURNED = 3;

/** 1 where p is before q, ½ where they are level; undefined where neither has returned. */
const before = (p: number, q: number): number | undefined =>
  p === Infinity && q === Infinity ? undefined : p < q ? 1 : p === q ? 0.5 : 0;

export const P7: Proposition = {
  id: 'P7',
  row: 'J59, J60',
  claim:
    'In therapy people bring more and more of themselves, little by little: first what is least vulnerable, last the split-off places of shame.',
  contrast:
    'Within each client: when each part has been brought for the third time, against how vulnerable it is.',
  sample: `${PEOPLE} people after a rejecting childhood`,
  horizon: `${CHILDHOOD} moments of childhood, ${THERAPY} with a therapist`,
  measures: [
    {
      statistic:
        'share of pairs of parts of unequal vulnerability that return in its order, mean over clients, − ½',
      smallest: 0.3,
    },
    {
      statistic: 'share of clients in whom no part returns later than the shame-filled one, − ½',
      smallest: 0.3,
    },
  ],
  run: (seed, ablation) => {
    const society = grownUp({
      seed,
      count: PEOPLE,
      parent: REJECTING,
      moments: CHILDHOOD,
      others: [{ listener: LISTENERS.therapist }],
      ablation,
    });
    const { parts } = society;
    const people = speakersOf(society);
    const counts = new Map(people.map((person) => [person, parts.map(() => 0)]));
    const returned = new Map(people.map((person) => [person, parts.map(() => Infinity)]));
    let now = 0;
    spend(society, seed, THERAPY, 1, {
      witness: ({ part, act }, person) => {
        const count = counts.get(person);
        const when = returned.get(person);
        if (act !== 'bring' || !count || !when) return;
        count[part] = (count[part] ?? 0) + 1;
        if (count[part] === RETURNED) when[part] = now;
      },
      after: (moment) => {
        now = moment + 1;
      },
    });
    const ordered = people.map((person) => {
      const when = returned.get(person) ?? [];
      const pairs = parts.flatMap((p, i) =>
        parts.flatMap((q, j) =>
          p.vulnerability < q.vulnerability ? (before(when[i] ?? Infinity, when[j] ?? Infinity) ?? []) : [],
        ),
      );
      return average(pairs);
    });
    const shamed = parts.findIndex(({ name }) => name === 'shame-filled');
    const last = averageOf(people, (person) => {
      const when = returned.get(person) ?? [];
      return Math.max(...when) === when[shamed] ? 1 : 0;
    });
    return [average(ordered.filter((share) => !Number.isNaN(share))) - 0.5, last - 0.5];
  },
};
