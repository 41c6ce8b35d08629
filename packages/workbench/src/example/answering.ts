/**
 * Further words in which the example case is told: guesses and how they came out (J83), what was noticed and not said
 * (J15, J59), what somebody was afraid of (J107), what somebody said they would do (J73).
 */
import type { Nearness } from '@kithe/record/bodies/guesses';
import type { NewBody } from '@kithe/record/body';
import { type Known, own, plain, shared, type When, type Who } from './telling.ts';

type GuessWords = { readonly feeling: string; readonly mattered: string };
/** Nothing here is secret, so a guess is pledged under a nonce that everybody could know. */
const guessBody =
  (guess: GuessWords) =>
  ({ hour }: Known): NewBody => ({
    type: 'guess',
    hour,
    ...guess,
    nonce: hour.padEnd(43, '0'),
  });
/** Somebody lets the other read what they had guessed of the hour. */
export const showsGuess = (who: Who, label: string, guess: GuessWords) =>
  shared(who, guessBody(guess), label);

/** The one who was guessed about says how it was. */
export const answersGuess = (who: Who, label: string, said: Nearness, felt: string, words: string) =>
  shared(who, ({ entry }) => ({
    type: 'guess-answer',
    guess: entry(label),
    said,
    felt,
    words: plain(words),
  }));

export const promises = (who: Who, label: string, words: string) =>
  shared(who, ({ hour }) => ({ type: 'intention', hour, words: plain(words), state: 'open' }), label);
export const keepsPromise = (who: Who, label: string, words: string) =>
  shared(who, ({ entry }) => ({
    type: 'intention',
    words: plain(words),
    state: 'kept',
    supersedes: entry(label),
  }));

export const guesses = (who: Who, when: When, guess: GuessWords) => own(who, when, guessBody(guess));

/** Ana sets something down that landed wrong, and chooses what Dr Weiss may know: nothing, or the weather. */
export const setsDown = (
  when: When,
  {
    topic,
    words,
    tell,
  }: { readonly topic: string; readonly words: string; readonly tell: 'nothing' | 'weather' },
) =>
  own('ana', when, ({ hour, weatherWords }) => ({
    type: 'noticed',
    hour,
    topic,
    words: plain(words),
    tell,
    after: weatherWords,
  }));

export const isAfraid = (when: When, words: string) =>
  own('ana', when, ({ hour }) => ({ type: 'fear', hour, words: plain(words), found: '' }));

export const intends = (when: When, words: string) =>
  own('weiss', when, ({ hour }) => ({ type: 'intention', hour, words: plain(words), state: 'open' }));
