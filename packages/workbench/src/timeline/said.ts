/** What the picture shows, as facts for sentences: its label for those who hear it, and a check on what it draws. */
import type { TimelineHour } from '@kithe/record/timeline';
import type { Person } from './geometry.ts';

export type SaidLine = {
  readonly name: string;
  /** In how many hours they told it. */
  readonly count: number;
  /** 0 … 100; `null` when nothing was told. */
  readonly first: number | null;
  readonly last: number | null;
};
export type Said = {
  readonly count: number;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly SaidLine[];
  readonly open: readonly string[];
  readonly mended: readonly string[];
  readonly starred: readonly string[];
};

export const saidOf = (hours: readonly TimelineHour[], people: readonly Person[]): Said => ({
  count: hours.length,
  from: hours[0]?.date ?? '',
  to: hours.at(-1)?.date ?? '',
  lines: people.map(({ name, marks }) => {
    const told = marks.filter((mark) => mark !== null);
    return { name, count: told.length, first: told[0] ?? null, last: told.at(-1) ?? null };
  }),
  open: hours.flatMap(({ began }) => began.filter((d) => !d.isRepaired).map(({ title }) => title)),
  mended: hours.flatMap(({ mended }) => mended.map(({ title }) => title)),
  starred: hours.flatMap(({ stars }) => stars.map(({ title }) => title)).filter((title) => title !== ''),
});
