/** What a chart of a band is given. */
import type { Band } from '@kithe/model/reading/band';
import type { Member } from '@kithe/record/body';

export type Charted = 'connection' | 'brought' | 'unspoken';
export type ChartHour = {
  readonly id: string;
  readonly name: string;
  readonly band: Band | null;
  /** What would be said of anyone in that hour, before a word was read. */
  readonly before: Band | null;
};
/** Somebody's own marks, one for each hour; each keeps their own sign. */
export type Marks = { readonly of: Member; readonly marks: readonly (number | null)[] };
