/**
 * Filled questionnaires, and the questionnaires that somebody has brought along.
 *
 * Of a sheet its owner has all, and the other what was shared: the items that were chosen, and the scores that were.
 * Scores that are not shared are worked out where they are read (`instruments/scoring.ts`), never stored.
 */
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type SheetEntry = {
  readonly id: EntryId;
  /** Versions before this one, oldest first. */
  readonly earlier: readonly EntryId[];
  readonly answers: Readonly<Record<string, number>>;
  /** What was shared beside the answers. */
  readonly scores?: Readonly<Record<string, number>>;
  readonly at?: string;
};

export type Sheet = {
  readonly sheet: EntryId;
  readonly by: MemberKey;
  readonly instrument: string;
  readonly version: string;
  readonly title: string;
  /** The day on which it was filled in. */
  readonly date: string;
  readonly kept: SheetEntry | null;
  readonly shared: SheetEntry | null;
};

/** A questionnaire that was brought along, unparsed: whoever reads it parses it (`instruments/definition.ts`). */
export type HeldInstrument = { readonly id: EntryId; readonly definition: string };

/** Folds both logs into sheets, by the day on which they were filled in, then as they were written. */
export const foldSheets = (between: readonly Opened[], own: readonly Opened[]): readonly Sheet[] => {
  const sheets = new Map<string, Sheet>();
  for (const [where, log] of [
    ['shared', between],
    ['kept', own],
  ] as const) {
    const earlier = new Map<EntryId, readonly EntryId[]>();
    for (const { id, body } of log)
      if (body.type === 'answers' && body.supersedes !== undefined)
        earlier.set(id, [...(earlier.get(body.supersedes) ?? []), body.supersedes]);
    for (const { id, author, body } of standing(log)) {
      if (body.type !== 'answers') continue;
      const { sheet, instrument, version, title, date, answers, scores, at } = body;
      // A name that somebody else made up for a sheet of mine is a sheet of theirs.
      const name = `${author} ${sheet}`;
      const before = sheets.get(name);
      const twin = before?.[where];
      const entry: SheetEntry = {
        id,
        earlier: [...(twin ? [...twin.earlier, twin.id] : []), ...(earlier.get(id) ?? [])],
        answers,
        ...(scores !== undefined && { scores }),
        ...(at !== undefined && { at }),
      };
      sheets.set(name, {
        sheet,
        by: author,
        instrument,
        version,
        title,
        date,
        kept: before?.kept ?? null,
        shared: before?.shared ?? null,
        [where]: entry,
      });
    }
  }
  return [...sheets.values()].sort((p, q) =>
    p.date === q.date ? (p.sheet < q.sheet ? -1 : 1) : p.date < q.date ? -1 : 1,
  );
};

export const foldInstruments = (own: readonly Opened[]): readonly HeldInstrument[] =>
  standing(own).flatMap(({ id, body }) =>
    body.type === 'instrument' ? [{ id, definition: body.definition }] : [],
  );
