/**
 * A small experiment with one image: a part is shown, more or less of it, and something comes back (J55–J58).
 *
 * The whole experiment is in the address, `?tries=met50.moved100`, so that it can be sent to somebody. The arithmetic
 * is that of `@kithe/model/images` and no other: what moves here would move in anyone's ledger.
 */
import { ANSWERS, type Answer } from '@kithe/model/answers';
import {
  evidenceWeight,
  HOPE_AT_FIRST,
  intervalOf,
  NO_EVIDENCE,
  readImage,
  withAnswer,
} from '@kithe/model/images';

/** @property shown x ∈ [0, 1], in steps of 0.05 */
export type Try = { readonly answer: Answer; readonly shown: number };

/** What happened long ago: all of it shown and denied, half of it shown and punished. ĝ = 2.4 / 6 = 0.4. */
export const THEN: readonly Try[] = [
  { answer: 'denied', shown: 1 },
  { answer: 'punished', shown: 0.5 },
];

/** After so many tries the picture has no more room, and there is nothing left to learn from it. */
export const MOST_TRIES = 60;

const isAnswer = (word: string | undefined): word is Answer =>
  (ANSWERS as readonly string[]).includes(word ?? '');

/** Reads tries from an address that anybody may have written: what is no try is left out. */
export const parseTries = (text: unknown): readonly Try[] =>
  (typeof text === 'string' ? text : '')
    .split('.')
    .flatMap((word): Try[] => {
      const [, answer, percent] = /^([a-z]+)(\d{1,3})$/.exec(word) ?? [];
      const shown = Number(percent) / 100;
      return isAnswer(answer) && shown <= 1 ? [{ answer, shown }] : [];
    })
    .slice(0, MOST_TRIES);

export const formatTries = (tries: readonly Try[]): string =>
  tries.map(({ answer, shown }) => `${answer}${Math.round(shown * 100)}`).join('.');

/** What is expected after a try: p̂, and the half of the Beta in its middle. All in (0, 1). */
export type Expectation = { readonly now: number; readonly band: readonly [number, number] };
/** A try, with the arithmetic that follows from it. */
export type Row = Try & Expectation & { readonly weight: number; readonly a: number; readonly b: number };

const evidenceOf = (tries: readonly Try[]) =>
  tries.reduce((counts, { answer, shown }) => withAnswer(counts, answer, shown), NO_EVIDENCE);

const expectationAfter = (tries: readonly Try[]) => {
  const image = { life: HOPE_AT_FIRST, part: evidenceOf(THEN), here: evidenceOf(tries) };
  const { now, counts } = readImage(image);
  return { now, band: intervalOf(counts), a: image.here.a, b: image.here.b };
};

/** Where the image begins, and where each try leaves it. */
export const walk = (
  tries: readonly Try[],
): { readonly start: Expectation; readonly rows: readonly Row[] } => ({
  start: expectationAfter([]),
  rows: tries.map((one, i) => ({
    ...one,
    weight: evidenceWeight(one.answer, one.shown),
    ...expectationAfter(tries.slice(0, i + 1)),
  })),
});

/** How far the whole experiment has moved the expectation, in words' distance. Movements below 0.02 are called none. */
export const movementOf = ({
  start,
  rows,
}: ReturnType<typeof walk>): 'none-yet' | 'unmoved' | 'risen' | 'fallen' => {
  const last = rows.at(-1);
  if (!last) return 'none-yet';
  const moved = last.now - start.now;
  return Math.abs(moved) < 0.02 ? 'unmoved' : moved > 0 ? 'risen' : 'fallen';
};

/** Geometry of the picture: `line` through the expectations, `band` around them; x from left to right, y downward. */
export const drawnOn = (
  { start, rows }: ReturnType<typeof walk>,
  { width, height }: { width: number; height: number },
): {
  readonly line: string;
  readonly band: string;
  readonly end: readonly [number, number];
  readonly startY: number;
} => {
  // Half a step leads in, so that the band is seen before anything has come back.
  const points = [start, start, ...rows];
  const step = width / (Math.max(10, rows.length) + 0.5);
  const x = (i: number) => Math.round(Math.max(0, i - 0.5) * step * 10) / 10;
  const y = (p: number) => Math.round((1 - p) * height * 10) / 10;
  const upper = points.map(({ band }, i) => `${x(i)} ${y(band[1])}`);
  const lower = points.map(({ band }, i) => `${x(i)} ${y(band[0])}`).reverse();
  const end = points.length - 1;
  return {
    line: `M${points.map(({ now }, i) => `${x(i)} ${y(now)}`).join('L')}`,
    band: `M${upper.join('L')}L${lower.join('L')}Z`,
    end: [x(end), y(points[end]?.now ?? start.now)],
    startY: y(start.now),
  };
};
