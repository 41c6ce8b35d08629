/**
 * Stretches of time to look at: everything, a year, a quarter of a year. Named `all`, `2026`, `2026-2`.
 * Calendar quarters and not seasons: autumn is not in September everywhere.
 */

/** Hours that can be taken in at one glance. */
export const AT_A_GLANCE = 60;

export type Span = {
  readonly id: string;
  /** Hours from … until before, by their place in the record. */
  readonly from: number;
  readonly to: number;
};
export type Year = { readonly year: string; readonly whole: Span; readonly quarters: readonly Span[] };
export type Spans = { readonly all: Span; readonly years: readonly Year[] };

type Dated = { readonly date: string };
const yearOf = ({ date }: Dated): string => date.slice(0, 4);
const quarterOf = ({ date }: Dated): number => Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1;

/** Neighbours of one name become one stretch. */
const stretches = (
  hours: readonly Dated[],
  from: number,
  nameOf: (hour: Dated) => string,
): readonly Span[] => {
  const spans: Span[] = [];
  hours.forEach((hour, i) => {
    const id = nameOf(hour);
    const last = spans.at(-1);
    if (last?.id === id) spans[spans.length - 1] = { ...last, to: from + i + 1 };
    else spans.push({ id, from: from + i, to: from + i + 1 });
  });
  return spans;
};

/** @param hours by date */
export const spansOf = (hours: readonly Dated[]): Spans => ({
  all: { id: 'all', from: 0, to: hours.length },
  years: stretches(hours, 0, yearOf).map((whole) => ({
    year: whole.id,
    whole,
    quarters: stretches(
      hours.slice(whole.from, whole.to),
      whole.from,
      (hour) => `${yearOf(hour)}-${quarterOf(hour)}`,
    ),
  })),
});

/** All spans, in the order in which a list shows them. */
export const listOf = ({ all, years }: Spans): readonly Span[] => [
  all,
  ...years.flatMap(({ whole, quarters }) => [whole, ...quarters]),
];

/** The span of that name; for none or an unknown one, everything if that is few hours, else the latest year. */
export const chosenSpan = (spans: Spans, id: string | null): Span =>
  listOf(spans).find((span) => span.id === id) ??
  (spans.all.to <= AT_A_GLANCE ? spans.all : (spans.years.at(-1)?.whole ?? spans.all));

/** The stretch of the same length before or after; `null` at either end, and for everything. */
export const neighbour = ({ years }: Spans, span: Span, step: -1 | 1): Span | null => {
  const row = [years.map(({ whole }) => whole), years.flatMap(({ quarters }) => quarters)].find((spans) =>
    spans.some(({ id }) => id === span.id),
  );
  const at = row?.findIndex(({ id }) => id === span.id) ?? -1;
  return (at < 0 ? undefined : row?.[at + step]) ?? null;
};

/** Months of a quarter by its name: the first day of the first and of the last. `null` for other names. */
export const monthsOf = (id: string): readonly [string, string] | null => {
  const [, year, quarter] = /^(\d{4})-([1-4])$/.exec(id) ?? [];
  if (year === undefined || quarter === undefined) return null;
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}-01`;
  return [month(3 * Number(quarter) - 2), month(3 * Number(quarter))];
};
