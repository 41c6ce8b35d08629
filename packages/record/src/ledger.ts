/**
 * The image ledger: what I expect if I show a part of me, and everything that speaks for or against it (J30, J55–J58).
 *
 * Three columns of dated evidence: here, outside, then. Each asks how much of the part was shown and counts so
 * much (J57). **Untested** means that the part never was in the room: no kindness can have disproved it.
 * The arithmetic is that of `@kithe/model/images`, and can be redone by hand from what is shown.
 */
import type { Answer } from '@kithe/model/answers';
import {
  evidenceWeight,
  HOPE_AT_FIRST,
  intervalOf,
  NO_EVIDENCE,
  type Image as Reading,
  readImage,
  withAnswer,
} from '@kithe/model/images';
import type { Where } from './body.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type Evidence = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly where: Where;
  readonly answer: Answer;
  /** x ∈ [0, 1] */
  readonly shown: number;
  /** w = w_r x², in counts. */
  readonly weight: number;
  readonly hour?: EntryId;
  readonly date?: string;
  readonly words: string;
  /** True when it stands in the record that both may read. */
  readonly isShared: boolean;
};

/**
 * `untested`: never in the room · `as-before`: tested, and where it was · `loosening`: on its way ·
 * `loosened`: even the cautious end of what these entries support lies beyond where it began.
 */
export type ImageState = 'untested' | 'as-before' | 'loosening' | 'loosened' | 'firmer';

export type LedgerImage = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly part: string;
  readonly who: string;
  readonly answer: string;
  readonly meaning: string;
  readonly tone: 'feared' | 'hoped';
  readonly origin?: string;
  readonly at?: string;
  readonly isShared: boolean;
  readonly evidence: readonly Evidence[];
  /** How far I expect to be met, before anything that happened here and now: means in (0, 1). */
  readonly reading: Reading;
  /** The half of the Beta in its middle: what these entries would support. */
  readonly band: readonly [number, number];
  readonly state: ImageState;
};

/** Smallest movement of the mean that is called one. Ours, untested. */
const MOVED = 0.05;

const stateOf = (
  evidence: readonly Evidence[],
  { before, now }: Reading,
  band: readonly [number, number],
): ImageState => {
  if (!evidence.some((e) => e.where === 'here' && e.shown > 0)) return 'untested';
  if (band[0] > before) return 'loosened';
  if (now - before >= MOVED) return 'loosening';
  return before - now >= MOVED ? 'firmer' : 'as-before';
};

/** Folds both logs into the ledger, oldest image first. An image's evidence is its owner's alone. */
export const foldLedger = (between: readonly Opened[], own: readonly Opened[]): readonly LedgerImage[] => {
  const logs = [
    { entries: standing(between), isShared: true },
    { entries: standing(own), isShared: false },
  ];
  const first = new Map<EntryId, EntryId>();
  for (const log of [between, own])
    for (const { id, body } of log)
      if (body.type === 'image') first.set(id, (body.supersedes && first.get(body.supersedes)) ?? id);

  const evidenceOf = new Map<EntryId, Evidence[]>();
  for (const { entries, isShared } of logs)
    for (const { id, author, body } of entries) {
      if (body.type !== 'evidence') continue;
      const { image, where, answer, shown, hour, date, words } = body;
      const list = evidenceOf.get(image) ?? [];
      list.push({
        id,
        by: author,
        where,
        answer,
        shown,
        weight: evidenceWeight(answer, shown),
        ...(hour !== undefined && { hour }),
        ...(date !== undefined && { date }),
        words,
        isShared,
      });
      evidenceOf.set(image, list);
    }

  return logs.flatMap(({ entries, isShared }) =>
    entries.flatMap(({ id, author, body }): LedgerImage[] => {
      if (body.type !== 'image') return [];
      const original = first.get(id) ?? id;
      const evidence = (evidenceOf.get(original) ?? []).filter((e) => e.by === author);
      const counts = (isHere: boolean) =>
        evidence
          .filter((e) => (e.where === 'here') === isHere)
          .reduce((sum, e) => withAnswer(sum, e.answer, e.shown), NO_EVIDENCE);
      const reading = readImage({ life: HOPE_AT_FIRST, part: counts(false), here: counts(true) });
      const band = intervalOf(reading.counts);
      return [
        {
          id: original,
          by: author,
          part: body.part,
          who: body.who,
          answer: body.answer,
          meaning: body.meaning,
          tone: body.tone,
          ...(body.origin !== undefined && { origin: body.origin }),
          ...(body.at !== undefined && { at: body.at }),
          isShared,
          evidence,
          reading,
          band,
          state: stateOf(evidence, reading, band),
        },
      ];
    }),
  );
};
