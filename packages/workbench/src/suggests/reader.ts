/**
 * The model read backwards, so that it can be asked other things meanwhile and stopped (J9): a question is answered in
 * steps with a breath between them, and what a stopped one had read is read from by the next, so that entries that
 * keep coming do not make a long record begin again and again.
 *
 * What may be unspoken is said to the person it is about and to nobody else.
 */
import { type Reason, reasoning } from '@kithe/model/reading/because';
import { asKept, type Cloud, heardOf, type Reading, reading, stateAfter } from '@kithe/model/reading/read';
import { SEED, spokenOf } from '@kithe/model/reading/spoken';
import type { HourTold } from '@kithe/model/reading/told';
import { type Choice, type Fan, whatIf } from '@kithe/model/reading/what-if';

/** Between two breaths of a reading, in ms. */
const BREATH_MS = 16;

export type Question = {
  readonly hours: readonly HourTold[];
  /** Hours of which a person said that it is wrong. */
  readonly humble: readonly string[];
  /** Asked by the person whom it is about. */
  readonly isAboutMe: boolean;
};

type Answered = { readonly question: Question; readonly clouds: readonly Cloud[]; readonly turn: number };
const NOTHING: Answered = { question: { hours: [], humble: [], isAboutMe: false }, clouds: [], turn: 0 };

/** Defaults are for a test to change. */
export type ReaderOptions = { readonly particles?: number; readonly breathMs?: number };

/** With the particles of those hours alone that a reading of so many would have kept. */
const sparse = (clouds: readonly Cloud[]): readonly Cloud[] =>
  clouds.map((cloud, i) => asKept(cloud, i, clouds.length));

/** What may be unspoken, or would be of anyone, is left out whole. */
const aboutAnother = (said: Reading): Reading => ({
  ...said,
  unspoken: [],
  before: said.before.map((hour) => ({ ...hour, unspoken: null })),
});

/** @param breath in which others are answered */
export const readerWith = (
  breath: () => Promise<void>,
  { particles, breathMs = BREATH_MS }: ReaderOptions = {},
) => {
  /** The last question that was answered whole, and what its answer rests on. */
  let answered = NOTHING;
  /** What the next question is read from: all that was read of the last one, whole or not. */
  let known: readonly Cloud[] = [];
  /** Rises with every question: whoever finds another number has been stopped. */
  let turn = 0;
  /** Particles of the hour that fans were last drawn from: they are asked again with every move of a hand. */
  let begun: { readonly by: Answered; readonly from: string; readonly state: Float32Array } | null = null;

  const optionsOf = ({ humble }: Question) => ({ seed: SEED, humble, ...(particles && { particles }) });

  /** @returns null when another question, or a stop, came in between */
  const read = async (
    question: Question,
    onProgress: (done: number, of: number) => void,
  ): Promise<Reading | null> => {
    turn += 1;
    const mine = turn;
    const before = known;
    const steps = reading(question.hours, { ...optionsOf(question), from: before });
    let soFar: readonly Cloud[] | null = null;
    let last = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        const { clouds } = step.value;
        const said = spokenOf(question.hours, step.value);
        answered = { question, clouds, turn: mine };
        known = clouds;
        return question.isAboutMe ? said : aboutAnother(said);
      }
      const { done, of, cloud } = step.value;
      // The hours before the first that is read again were told the same.
      soFar = sparse([...(soFar ?? before.slice(0, done - 1)), cloud]);
      if (performance.now() - last < breathMs) continue;
      known = soFar;
      onProgress(done, of);
      await breath();
      if (turn !== mine) return null;
      last = performance.now();
    }
  };

  /** Why, of the last answer. @returns null when another question, or a stop, came in between */
  const why = async (): Promise<readonly Reason[] | null> => {
    const { question, clouds, turn: mine } = answered;
    const steps = reasoning(question.hours, optionsOf(question), clouds);
    for (;;) {
      await breath();
      if (turn !== mine) return null;
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  /** @param from the hour after which the fans begin */
  const fans = (from: string, choices: readonly Choice[], ahead: number): readonly Fan[] => {
    const { question, clouds } = answered;
    const after = question.hours.find(({ id }) => id === from);
    if (!after || !clouds.some(({ id }) => id === from)) return [];
    if (begun?.by !== answered || begun.from !== from)
      begun = { by: answered, from, state: stateAfter(question.hours, optionsOf(question), clouds, from) };
    return whatIf(begun.state, heardOf(after, question.humble), choices, ahead, SEED);
  };

  const stop = (): void => {
    turn += 1;
  };

  return { read, why, fans, stop };
};
export type Reader = ReturnType<typeof readerWith>;
