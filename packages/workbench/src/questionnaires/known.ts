/** The questionnaires that are here: the two that Kithe carries, and those that this person brought along. */
import type { EntryId } from '@kithe/record/ids';
import { type Instrument, parseInstrument } from '@kithe/record/instruments/definition';
import { GAD7 } from '@kithe/record/instruments/gad7';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import type { HeldInstrument, Sheet } from '@kithe/record/sheets';

export type Known = {
  readonly instrument: Instrument;
  /** The entry that holds it, for what was brought along. */
  readonly entry: EntryId | null;
};

const SHIPPED: readonly Known[] = [PHQ9, GAD7].map((instrument) => ({ instrument, entry: null }));

/** All of them, every version; what cannot be read any more is left out. */
export const allKnown = (held: readonly HeldInstrument[]): readonly Known[] => [
  ...SHIPPED,
  ...held.flatMap(({ id, definition }): Known[] => {
    const read = parseInstrument(definition);
    return 'is' in read ? [{ instrument: read.is, entry: id }] : [];
  }),
];

/** The one that is filled in now: of several versions, the one that was brought last. */
export const latest = (known: readonly Known[]): readonly Known[] => [
  ...new Map(known.map((one) => [one.instrument.id, one])).values(),
];

/** The very version that a sheet was filled in with; an answer belongs to it and to no other. */
export const knownFor = (
  { instrument, version }: Pick<Sheet, 'instrument' | 'version'>,
  known: readonly Known[],
): Instrument | null =>
  known.findLast(({ instrument: one }) => one.id === instrument && one.version === version)?.instrument ??
  null;

/** The sheet before this one of the same person and version, by the day. */
export const sheetBefore = (sheet: Sheet, sheets: readonly Sheet[]): Sheet | null =>
  sheets.findLast(
    (one) =>
      one.by === sheet.by &&
      one.instrument === sheet.instrument &&
      one.version === sheet.version &&
      one.date < sheet.date,
  ) ?? null;
