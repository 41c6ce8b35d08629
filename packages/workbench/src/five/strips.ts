/**
 * Five strips over the weeks that were written about, and two curves beside them: what to draw, as numbers. Pure.
 *
 * One place for each week that stands there. A week that does not is not drawn as a gap: it says nothing (J49). The
 * strips are never added up, and a mark is an order of four and no measure: lines join what was said, no more.
 */
import { AMOUNTS, type Amount, GOOD_THINGS, type GoodThing } from '@kithe/record/bodies/instruments';
import { type FiveSaid, placeOf } from '@kithe/record/five';

export type Told = { readonly week: string; readonly said: FiveSaid };

export type Dot = {
  readonly week: string;
  /** Share of the width, 0 … 1. */
  readonly x: number;
  /** Share of the height from the bottom, 0 … 1; `null` where there are words and no mark. */
  readonly y: number | null;
};
export type Strip<Name extends string> = {
  readonly name: Name;
  readonly dots: readonly Dot[];
  /** The first and the last mark; `null` where there is none. */
  readonly first: { readonly week: string; readonly amount: Amount } | null;
  readonly last: { readonly week: string; readonly amount: Amount } | null;
};

const stripOf = <Name extends string>(
  name: Name,
  weeks: readonly Told[],
  read: (said: FiveSaid) => { readonly amount: Amount | undefined } | undefined,
): Strip<Name> => {
  const marks = weeks.flatMap(({ week, said }) => {
    const amount = read(said)?.amount;
    return amount === undefined ? [] : [{ week, amount }];
  });
  return {
    name,
    dots: weeks.flatMap(({ week, said }, i): Dot[] => {
      const one = read(said);
      if (!one) return [];
      const y = one.amount === undefined ? null : (placeOf(one.amount) + 0.5) / AMOUNTS.length;
      return [{ week, x: (i + 0.5) / weeks.length, y }];
    }),
    first: marks[0] ?? null,
    last: marks.at(-1) ?? null,
  };
};

/** The five, in their order. @param weeks oldest first */
export const stripsOf = (weeks: readonly Told[]): readonly Strip<GoodThing>[] =>
  GOOD_THINGS.map((thing) =>
    stripOf(thing, weeks, (said) => {
      const good = said[thing];
      return good && { amount: good.amount };
    }),
  );

export const PAIR = ['self', 'others'] as const;

/** Two curves side by side, never one (J110); empty where neither was ever marked. */
export const pairOf = (weeks: readonly Told[]): readonly Strip<(typeof PAIR)[number]>[] => {
  const pair = PAIR.map((name) =>
    stripOf(name, weeks, (said) => (said[name] === undefined ? undefined : { amount: said[name] })),
  );
  return pair.every(({ dots }) => dots.length === 0) ? [] : pair;
};

/** Which sentence says a strip. */
export const sayingOf = ({ first, last }: Strip<string>): 'none' | 'one' | 'level' | 'from' => {
  if (!first || !last) return 'none';
  if (first.week === last.week) return 'one';
  return first.amount === last.amount ? 'level' : 'from';
};
