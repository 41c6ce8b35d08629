/**
 * What a run may be said to have shown: every closing sentence of a chapter is chosen here, from its numbers (J2).
 *
 * One rule of "about the same", wherever two ends are compared: they differ only when they are at least three in a
 * hundred apart, and when the difference, taken life by life, is more than three of its standard errors. Lives of the
 * same seed share every draw that they can share; a sentence never says more than that.
 */
import { isMeeting } from '@kithe/model/answers';
import type { Series } from './lives.ts';
import type { Move } from './moves.ts';
import type { SceneMoment } from './scene.ts';
import type { Settings } from './settings.ts';

export type Change = 'more' | 'same' | 'less';

/** The least difference that is worth a word: three moments in a hundred. */
export const LEAST = 0.03;
const ERRORS = 3;

const word = (difference: number, least: number): Change =>
  Math.abs(difference) < least ? 'same' : difference > 0 ? 'more' : 'less';

/** Where `to` lies compared with `from`, where nothing was drawn by lot between the two. */
export const compared = (from: number, to: number): Change => word(to - from, LEAST);

/**
 * Where the lives `to` ended, compared with the lives `from`, pair by pair.
 * @throws {RangeError} where they are not as many
 */
export const comparedLives = (from: readonly number[], to: readonly number[]): Change => {
  const n = to.length;
  if (from.length !== n || n === 0) throw new RangeError(`comparedLives: ${from.length} lives and ${n}`);
  const differences = to.map((end, life) => end - (from[life] ?? 0));
  const mean = differences.reduce((sum, d) => sum + d, 0) / n;
  const spread = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / Math.max(1, n - 1);
  return word(mean, Math.max(LEAST, ERRORS * Math.sqrt(spread / n)));
};
const sinceThen = (then: number, { ends }: Series): Change =>
  comparedLives(
    ends.map(() => then),
    ends,
  );

/** What is open between the two after some moments: a hurt that still waits, or one that nobody came back to. */
export const stillOpen = (past: readonly SceneMoment[]): 'nothing' | 'waiting' | 'left' => {
  let isWaiting = false;
  let left = 0;
  for (const moment of past) {
    if (moment.left === 'a hurt') isWaiting = true;
    if (moment.left === 'left open') left += 1;
    if (moment.left === 'mended' && !isWaiting) left = Math.max(0, left - 1);
    if (moment.left === 'left open' || moment.left === 'mended') isWaiting = false;
  }
  return isWaiting ? 'waiting' : left > 0 ? 'left' : 'nothing';
};

/** The answer that a hurt between the two goes back to: the last that did not meet what was brought. */
export const hurtBy = (past: readonly SceneMoment[]): 'missed' | 'denied' | 'punished' => {
  for (const { act, answer } of [...past].reverse())
    if (act === 'bring' && answer !== undefined && answer !== 'moved' && answer !== 'met') return answer;
  return 'missed';
};

export type Step = {
  /** The moment, counted from 1. */
  readonly moment: number;
  readonly from: number;
  readonly to: number;
  readonly why: 'heard' | 'left' | 'moved' | 'met' | 'missed' | 'denied' | 'punished';
};

/** The moment that moved a line most; `undefined` where none moved it by what counts. */
export const widestStep = (past: readonly SceneMoment[], values: readonly number[]): Step | undefined => {
  let widest: Step | undefined;
  for (const [i, { left, answer }] of past.entries()) {
    const [from = 0, to = 0] = [values[i], values[i + 1]];
    const why = left === 'mended' ? 'heard' : left === 'left open' ? 'left' : answer;
    if (why === undefined || compared(from, to) === 'same') continue;
    if (!widest || Math.abs(to - from) > Math.abs(widest.to - widest.from))
      widest = { moment: i + 1, from, to, why };
  }
  return widest;
};

/** Chapter 1: sentences about what was done, each only where it was done. */
export const notesOfTwo = (
  past: readonly SceneMoment[],
): readonly ('moved' | 'heard' | 'lighter' | 'waiting' | 'left')[] => {
  const open = stillOpen(past);
  return [
    ...(past.some(({ act, answer }) => act === 'bring' && answer === 'moved') ? ['moved' as const] : []),
    ...(past.some(({ left }) => left === 'mended') ? ['heard' as const] : []),
    ...(past.some(({ act, answer }) => act === 'mask' && answer) ? ['lighter' as const] : []),
    ...(open === 'nothing' ? [] : [open]),
  ];
};

/** Chapter 2: when the line falls after that evening, and where it is in the end. */
export const findingsOfMistake = (
  yours: Series,
  never: Series,
  at: number,
): {
  readonly fall: 'late' | 'at once' | 'none';
  /** `back`: about where it was before, but less than without that evening. */
  readonly end: 'below' | 'back' | 'beyond' | 'as without';
} => {
  const before = yours.mean[at] ?? 0;
  const after = yours.mean.slice(at);
  const falls = after.slice(1).map((value, i) => (after[i] ?? 0) - value);
  const steepest = falls.indexOf(Math.max(...falls));
  const fall = compared(before, Math.min(...after)) !== 'less' ? 'none' : steepest >= 3 ? 'late' : 'at once';
  const since = sinceThen(before, yours);
  const end =
    comparedLives(never.ends, yours.ends) !== 'less'
      ? 'as without'
      : since === 'less'
        ? 'below'
        : since === 'same'
          ? 'back'
          : 'beyond';
  return { fall, end };
};

/** Chapter 4: what differs, with whom, and does what is brought to whoever is above become less in time? */
export const findingsOfPower = (
  friend: { readonly you: Series; readonly sam: Series },
  above: { readonly you: Series; readonly sam: Series },
): { readonly you: Change; readonly sam: Change; readonly since: Change } => ({
  you: comparedLives(friend.you.ends, above.you.ends),
  sam: comparedLives(friend.sam.ends, above.sam.ends),
  since: sinceThen(above.you.mean[0] ?? 0, above.you),
});
/** Do the answers differ among themselves? Only then does the line go up and down as they come round again. */
export const isMixed = (moves: readonly Move[]): boolean => new Set(moves).size > 1;

/** Chapter 5: how what was shown was answered, and did the expectation stay where it was? */
export const findingsOfTrap = (
  past: readonly SceneMoment[],
  values: readonly number[],
): { readonly answers: 'kind' | 'rough' | 'mixed'; readonly brought: number; readonly change: Change } => {
  const answered = past.flatMap(({ answer }) => (answer ? [isMeeting(answer)] : []));
  return {
    answers: answered.every(Boolean) ? 'kind' : answered.some(Boolean) ? 'mixed' : 'rough',
    brought: past.filter(({ act }) => act === 'bring').length,
    change: compared(values[0] ?? 0, values.at(-1) ?? 0),
  };
};
/** From here on a rise is called much. Assumption: ours; a fifth of the whole scale, seen at a glance on the chart. */
const MUCH = 0.2;
/** Chapter 5: how much more is expected, in the words of the guess. */
export const riseOf = (values: readonly number[]): 'much' | 'some' | 'hardly' => {
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  if (compared(first, last) !== 'more') return 'hardly';
  return last - first < MUCH ? 'some' : 'much';
};
/** Chapter 5: what became of a longing, against where it began. */
export const longingSince = (longing: Series): Change => {
  const first = longing.mean[0] || 1;
  return sinceThen(1, { ...longing, ends: longing.ends.map((end) => end / first) });
};
/** Chapter 5: which of two children longs more in the end, each against where it began. */
export const longerLonging = (hard: Series, kind: Series): 'hard' | 'kind' | 'same' => {
  const since = ({ mean, ends }: Series) => ends.map((end) => end / (mean[0] || 1));
  const change = comparedLives(since(kind), since(hard));
  return change === 'more' ? 'hard' : change === 'less' ? 'kind' : 'same';
};

/**
 * Chapter 6: two towns that differ in nothing but how they began, each looked at on the same later day. Does where they
 * began still show there? `undefined` where they differ in anything else, or have not come so far.
 */
export const beginningStillShows = (
  here: { readonly settings: Settings; readonly means: readonly number[] },
  gone: { readonly settings: Settings; readonly means: readonly number[] },
  day: number,
): boolean | undefined => {
  const { start, ...others } = here.settings;
  const { start: before, ...othersBefore } = gone.settings;
  const keys = Object.keys(others) as (keyof typeof others)[]; // keys of its own
  const [now, then] = [here.means[day], gone.means[day]];
  if (start === before || keys.some((key) => others[key] !== othersBefore[key])) return undefined;
  return now === undefined || then === undefined ? undefined : compared(then, now) !== 'same';
};
