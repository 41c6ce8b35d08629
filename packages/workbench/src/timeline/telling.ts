/**
 * What each told, hour by hour, as numbers to draw: marks from opened cards, and faintly one's own kept ones.
 *
 * A person's kept marks are theirs to see (a client who wrote close marks while keeping much back can see it by
 * herself, J33); the other's are not in any view and so never in this picture.
 */
import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { TimelineHour } from '@kithe/record/timeline';
import type { Line } from './look.ts';

/** 0 (far, masked) … 100 (close, as I am); `null` where nothing was told. */
export type Marks = readonly (number | null)[];

export const marksOf = (hours: readonly TimelineHour[], key: MemberKey, line: Line): Marks =>
  hours.map((hour) => hour.told.get(key)?.[line] ?? null);

/** My own marks on closed cards, where I opened none for that hour. */
export const keptMarksOf = (
  timeline: readonly TimelineHour[],
  hours: readonly Hour[],
  me: MemberKey,
  line: Line,
): Marks => {
  const kept = new Map<EntryId, number | null>(
    hours.map((hour) => [
      hour.id,
      hour.mine?.cards.findLast(({ card, isOpen }) => !isOpen && card[line] !== undefined)?.card[line] ??
        null,
    ]),
  );
  return timeline.map((hour) => (hour.told.get(me)?.[line] == null ? (kept.get(hour.id) ?? null) : null));
};

/** Runs of hours in which something was told; a line breaks between them and is never drawn across. */
export const runsOf = (marks: Marks): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  marks.forEach((mark, i) => {
    if (mark === null) return;
    if (i > 0 && marks[i - 1] !== null) runs.at(-1)?.push(i);
    else runs.push([i]);
  });
  return runs;
};
