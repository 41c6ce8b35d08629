/** What of a sheet is shared: the entry that says it, and what is chosen to begin with. Pure. */
import type { NewBody } from '@kithe/record/body';
import type { Instrument } from '@kithe/record/instruments/definition';
import { type Answers, scoresOf } from '@kithe/record/instruments/scoring';
import type { Sheet } from '@kithe/record/sheets';

export type Chosen = { readonly items: ReadonlySet<string>; readonly scales: ReadonlySet<string> };
export const NOTHING: Chosen = { items: new Set(), scales: new Set() };

/** Everything that there is to choose: answers that were given, scores that there are. */
export const everything = (instrument: Instrument, answers: Answers): Chosen => ({
  items: new Set(instrument.items.flatMap(({ id }) => (answers[id] === undefined ? [] : [id]))),
  scales: new Set(
    scoresOf(instrument, answers).flatMap(({ scale, value }) => (value === null ? [] : [scale.id])),
  ),
});

/** What is shared now. */
export const chosenIn = ({ shared }: Sheet): Chosen => ({
  items: new Set(Object.keys(shared?.answers ?? {})),
  scales: new Set(Object.keys(shared?.scores ?? {})),
});

export const isNothing = ({ items, scales }: Chosen): boolean => items.size === 0 && scales.size === 0;

const only = (all: Readonly<Record<string, number>>, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));

/** The sheet as an entry of one's own. */
export const keptBody = (
  { sheet, instrument, version, title, date }: Omit<Sheet, 'by' | 'kept' | 'shared'>,
  answers: Answers,
): NewBody<'answers'> => ({
  type: 'answers',
  sheet,
  instrument,
  version,
  title,
  date,
  answers: { ...answers },
});

/** Of the sheet what was chosen, to be said between the two. Nothing else of it goes along. */
export const sharedBody = (
  sheet: Sheet,
  instrument: Instrument,
  answers: Answers,
  { items, scales }: Chosen,
): NewBody<'answers'> => {
  const scores = Object.fromEntries(
    scoresOf(instrument, answers).flatMap(({ scale, value }) => (value === null ? [] : [[scale.id, value]])),
  );
  return {
    ...keptBody(sheet, only(answers, items)),
    ...(scales.size > 0 && { scores: only(scores, scales) }),
    ...(sheet.shared && { supersedes: sheet.shared.id }),
  };
};
