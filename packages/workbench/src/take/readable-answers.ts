/** Guesses, what was noticed, feared and meant to be done, as sections of the readable page (J15, J73, J83, J107). */
import type { Taken } from '@kithe/record/export';
import type { Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';

type Section = readonly [title: string, items: readonly string[]];

/** Sections in the order in which they are read; those with nothing in them are empty. */
export const answersOf = (taken: Taken, word: Word): readonly Section[] => {
  const hourOf = new Map(taken.hours.map(({ id, name }) => [id, name]));
  const soft = (...lines: readonly (string | undefined)[]) => {
    const said = lines.filter((line) => line !== undefined && line !== '');
    return said.length > 0 ? `<p class="soft" dir="auto">${escapeHtml(said.join(' · '))}</p>` : '';
  };
  const voice = (who: 'me' | 'them', ...words: readonly string[]) =>
    words
      .filter((one) => one.trim() !== '')
      .map((one) => `<p class="words ${taken[who].role}" dir="auto">${escapeHtml(one)}</p>`)
      .join('');
  const inHour = (hour: string | undefined) => (hour === undefined ? undefined : hourOf.get(hour));
  const other = (who: 'me' | 'them') => (who === 'me' ? 'them' : 'me');
  const article = (isMine: boolean, inside: string) =>
    `<article${isMine ? ' class="mine"' : ''}>${inside}</article>`;

  return [
    [
      'noticing.guesses',
      taken.guesses.map(({ by, isShared, hour, feeling, mattered, answer }) =>
        article(
          !isShared,
          `${soft(taken[by].name, inHour(hour))}${voice(by, feeling, mattered)}${
            answer === null
              ? ''
              : `${soft(taken[other(by)].name, word(`noticing.near.${answer.said}`))}${voice(other(by), answer.felt, answer.words)}`
          }`,
        ),
      ),
    ],
    [
      'noticing.noticed',
      [
        ...taken.told.map((one) =>
          article(
            false,
            `${soft(taken[one.by].name, inHour(one.hour))}${voice(one.by, one.topic, one.words ?? '')}`,
          ),
        ),
        ...taken.noticed.map((one) =>
          article(true, `${soft(inHour(one.hour))}${voice('me', one.topic, one.words)}`),
        ),
      ],
    ],
    [
      'noticing.fears',
      taken.fears.map(({ hour, words, came, found }) =>
        article(
          true,
          `${soft(inHour(hour))}${voice('me', words)}${soft(came === null ? undefined : word(`noticing.came.${came}`))}${voice('me', found)}`,
        ),
      ),
    ],
    [
      'noticing.doubts',
      taken.doubts.map(({ hour, words, laid, came, found }) =>
        article(
          true,
          `${soft(inHour(hour))}${voice('me', words)}${soft(
            laid === null ? undefined : word(`noticing.laid.${laid}`),
            came === null ? undefined : word(`noticing.doubted.${came}`),
          )}${voice('me', found)}`,
        ),
      ),
    ],
    [
      'noticing.intentions',
      taken.intentions.map(({ by, isShared, hour, words, state }) =>
        article(
          !isShared,
          `${soft(taken[by].name, inHour(hour), word(`noticing.states.${state}`))}${voice(by, words)}`,
        ),
      ),
    ],
  ];
};
