/** The form of one week: what it holds, and what it comes to as an entry. Pure. */
import { AMOUNTS, GOOD_THINGS, type GoodThing } from '@kithe/record/bodies/instruments';
import type { NewBody } from '@kithe/record/body';
import { type FiveSaid, mondayOf } from '@kithe/record/five';
import * as v from 'valibot';

const amount = v.nullable(v.picklist(AMOUNTS));

/** The form of a week that stands at `said` before anything is written on it (`use-kept.ts`). */
export const weekForm = (said: FiveSaid) => {
  const good = (thing: GoodThing) =>
    v.fallback(v.object({ words: v.string(), amount }), {
      words: said[thing]?.words ?? '',
      amount: said[thing]?.amount ?? null,
    });
  return v.object({
    zest: good('zest'),
    clarity: good('clarity'),
    worth: good('worth'),
    action: good('action'),
    more: good('more'),
    self: v.fallback(amount, said.self ?? null),
    others: v.fallback(amount, said.others ?? null),
  });
};
export type WeekForm = v.InferOutput<ReturnType<typeof weekForm>>;

/** What a form says: without blanks, and without what is empty. */
export const saidBy = (form: WeekForm): FiveSaid => {
  const said: { -readonly [K in keyof FiveSaid]: FiveSaid[K] } = {};
  for (const thing of GOOD_THINGS) {
    const { words, amount: mark } = form[thing];
    if (words.trim() !== '' || mark !== null)
      said[thing] = { words: words.trim(), ...(mark !== null && { amount: mark }) };
  }
  if (form.self !== null) said.self = form.self;
  if (form.others !== null) said.others = form.others;
  return said;
};

export const isSameSaid = (p: FiveSaid, q: FiveSaid): boolean => {
  const spelt = (said: FiveSaid) =>
    JSON.stringify([
      ...GOOD_THINGS.map((thing) => [said[thing]?.words ?? '', said[thing]?.amount ?? null]),
      said.self ?? null,
      said.others ?? null,
    ]);
  return spelt(p) === spelt(q);
};

/** The names of all that was said of a week. */
export const namesIn = (said: FiveSaid): readonly (keyof FiveSaid)[] =>
  [...GOOD_THINGS, 'self' as const, 'others' as const].filter((name) => said[name] !== undefined);

/** A week with only some of what was said of it. */
export const withOnly = (said: FiveSaid, names: ReadonlySet<keyof FiveSaid>): FiveSaid =>
  Object.fromEntries(Object.entries(said).filter(([name]) => names.has(name as keyof FiveSaid))); // its own keys

export const fiveBody = (week: string, said: FiveSaid): NewBody<'five'> => ({ type: 'five', week, ...said });

/** Weeks that can be written about, newest first: this one and those before it. @param today calendar date */
export const lastWeeks = (today: string, count = 9): readonly string[] => {
  const monday = Date.parse(`${mondayOf(today)}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(monday - i * 7 * 86_400_000).toISOString().slice(0, 10),
  );
};
