/**
 * The model read backwards, in a thread of its own (J9): incremental by hour, with progress, and it can be stopped.
 *
 * Whatever it works out lives in this thread and in the page that asked, and nowhere else: nothing is stored. What may
 * be unspoken does not leave the thread on anyone's device but that of the person it is about.
 */
import { because, type Reason } from '@kithe/model/reading/because';
import { type Cloud, type Reading, reading, stateAfter } from '@kithe/model/reading/read';
import type { HourTold } from '@kithe/model/reading/told';
import { type Choice, type Fan, whatIf } from '@kithe/model/reading/what-if';
import { expose } from 'comlink';

/** The same for everyone, so that two devices say the same and a page says it again. */
const SEED = 2_001;
/** Between two looks at whether it was stopped, in ms. */
const BREATH_MS = 16;

export type Question = {
  readonly hours: readonly HourTold[];
  /** Hours of which a person said that it is wrong. */
  readonly humble: readonly string[];
  /** Asked by the person whom it is about. */
  readonly isAboutMe: boolean;
};

const NOTHING: Question = { hours: [], humble: [], isAboutMe: false };
/** The last question that was answered whole, and what its answer rests on. */
let answered: { readonly question: Question; readonly clouds: readonly Cloud[] } = {
  question: NOTHING,
  clouds: [],
};
/** Rises with every question: whoever finds another number has been stopped. */
let turn = 0;

const optionsOf = ({ humble }: Question) => ({ seed: SEED, humble });

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** @returns null when another question, or a stop, came in between */
const read = async (
  question: Question,
  onProgress: (done: number, of: number) => void,
): Promise<Reading | null> => {
  turn += 1;
  const mine = turn;
  const steps = reading(question.hours, { ...optionsOf(question), from: answered.clouds });
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      answered = { question, clouds: step.value.clouds };
      const said = step.value.reading;
      return question.isAboutMe ? said : { ...said, unspoken: [] };
    }
    if (performance.now() - last < BREATH_MS) continue;
    onProgress(step.value.done, step.value.of);
    await breath();
    if (turn !== mine) return null;
    last = performance.now();
  }
};

const why = (): readonly Reason[] => {
  const { question, clouds } = answered;
  return because(question.hours, optionsOf(question), clouds);
};

/** Particles of the hour that fans were last drawn from: they are asked again with every move of a hand. */
let begun: { readonly by: typeof answered; readonly from: string; readonly state: Float32Array } | null =
  null;

/** @param from the hour after which the fans begin */
const fans = (from: string, choices: readonly Choice[], ahead: number): readonly Fan[] => {
  const { question, clouds } = answered;
  if (!clouds.some(({ id }) => id === from)) return [];
  if (begun?.by !== answered || begun.from !== from)
    begun = { by: answered, from, state: stateAfter(question.hours, optionsOf(question), clouds, from) };
  return whatIf(begun.state, choices, ahead, SEED);
};

const stop = (): void => {
  turn += 1;
};

const worker = { read, why, fans, stop };
export type ReadingWorker = typeof worker;
expose(worker);
