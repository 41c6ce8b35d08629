/**
 * What a person takes along of guesses, of what was noticed, feared and meant to be done (J15, J73, J83, J107). The
 * weather stays behind: drawn by lot, it would be read as a word in a file that nobody explains.
 */
import type { Taken } from './export.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Views } from './views.ts';

type Answers = Pick<Taken, 'guesses' | 'noticed' | 'told' | 'fears' | 'doubts' | 'intentions'>;

export const takeAnswers = (
  views: Views,
  by: (key: MemberKey) => 'me' | 'them',
  inHour: (hour: EntryId | undefined) => { readonly hour?: string },
): Answers => ({
  guesses: views.guesses.map((guess) => ({
    by: by(guess.by),
    isShared: guess.isShared,
    ...inHour(guess.hour),
    feeling: guess.feeling,
    mattered: guess.mattered,
    answer: guess.answer && {
      said: guess.answer.said,
      felt: guess.answer.felt,
      words: guess.answer.words,
    },
  })),
  noticed: views.noticed.map(({ hour, topic, words, tell }) => ({ ...inHour(hour), topic, words, tell })),
  told: views.told.map((one) => ({
    by: by(one.by),
    ...inHour(one.hour),
    topic: one.topic,
    words: one.words,
  })),
  fears: views.fears.map(({ hour, words, came, found }) => ({ ...inHour(hour), words, came, found })),
  doubts: views.doubts.map(({ hour, words, laid, came, found }) => ({
    ...inHour(hour),
    words,
    laid,
    came,
    found,
  })),
  intentions: views.intentions.map((one) => ({
    by: by(one.by),
    isShared: one.isShared,
    ...inHour(one.hour),
    words: one.words,
    state: one.state,
  })),
});
