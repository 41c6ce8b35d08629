/**
 * What the part map, strategies, amends and what somebody carries say in a file (J37, J38, J60, J99–J108), as sections
 * of the readable page. Words first, no counts: where a part was is said by the names of the hours.
 */
import { PLACES } from '@kithe/record/cards';
import type { Taken } from '@kithe/record/export';
import type { Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';

type Section = readonly [title: string, items: readonly string[]];
type Line = readonly [label: string, words: string];

/** Sections in the order in which they are read; those with nothing in them are empty. */
export const toldOf = (taken: Taken, word: Word, locale: string): readonly Section[] => {
  const hourOf = new Map(taken.hours.map(({ id, name }) => [id, name]));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say = (key: string) => word(`leaving:told.${key}`);
  const soft = (...lines: readonly (string | undefined)[]) => {
    const said = lines.filter((line) => line !== undefined && line !== '');
    return said.length > 0 ? `<p class="soft" dir="auto">${escapeHtml(said.join(' · '))}</p>` : '';
  };
  const voice = (who: 'me' | 'them', words: string) =>
    words.trim() === '' ? '' : `<p class="words ${taken[who].role}" dir="auto">${escapeHtml(words)}</p>`;
  const lines = (who: 'me' | 'them', said: readonly Line[]) =>
    said
      .filter(([, words]) => words.trim() !== '')
      .map(([label, words]) => `${soft(label)}${voice(who, words)}`)
      .join('');
  const heading = (title: string) => (title === '' ? '' : `<h3 dir="auto">${escapeHtml(title)}</h3>`);
  const inHour = (hour: string | undefined) => (hour === undefined ? undefined : hourOf.get(hour));

  const part = (one: Taken['parts'][number]): string => {
    const places = PLACES.flatMap((place) => {
      const hours = one.placings
        .filter((placing) => placing.place === place)
        .flatMap(({ hour }) => inHour(hour) ?? []);
      const isThere = one.placings.some((placing) => placing.place === place);
      return isThere
        ? [`${word(`places.${place}`)}${hours.length > 0 ? `: ${list.format(hours)}` : ''}`]
        : [];
    });
    return `<article>${heading(one.name)}${soft(taken[one.by].name, one.isInner ? say('inner') : undefined)}${places.map((place) => soft(place)).join('')}</article>`;
  };
  const strategy = (one: Taken['strategies'][number]): string => {
    const { words } = one;
    return `<article>${heading(words.name)}${soft(taken[one.by].name, words.parts.length > 0 ? list.format(words.parts) : undefined, one.isSetDown ? say('setDown') : undefined)}
${lines(one.by, [
  [say('answers.protected'), words.protected],
  [say('answers.from'), words.from],
  [say('answers.since'), words.since],
  [say('answers.cost'), words.cost],
  [say('answers.needed'), words.needed],
])}
${one.steps.map((step) => `${soft(say(`steps.${step.step}`), inHour(step.hour))}${voice(one.by, step.words)}`).join('')}</article>`;
  };
  const answers = (
    title: string,
    given: readonly { readonly answer: string; readonly hour?: string | undefined; readonly words: string }[],
  ) =>
    given.length === 0
      ? ''
      : `${soft(say(`${title}.title`))}${given.map((one) => `${soft(say(`${title}.${one.answer}`), inHour(one.hour))}${voice('me', one.words)}`).join('')}`;
  const carried = (one: Taken['carried'][number]): string =>
    `<article class="mine">${heading(one.name)}${soft(one.part)}
${lines('me', [
  [say('who'), one.who],
  [say('step'), one.step],
  [say('other'), one.other],
  ...one.fears.flatMap(({ fear, happened }): readonly Line[] => [
    [say('fear'), fear],
    [say('cameOut'), happened],
  ]),
])}
${answers('understood', one.understood)}${answers('belonging', one.belonging)}</article>`;

  return [
    [
      'leaving:told.comingBack',
      taken.comingBack.map(
        (one) =>
          `<article>${heading(one.title)}${soft(taken[one.by].name, inHour(one.hour))}${voice(one.by, one.words)}</article>`,
      ),
    ],
    ['leaving:told.parts', taken.parts.map(part)],
    ['leaving:told.strategies', taken.strategies.map(strategy)],
    [
      'leaving:told.carrying',
      [
        ...taken.amends.map(
          (one) =>
            `<article class="mine">${lines('me', [
              [say('happened'), one.happened],
              [say('hurt'), one.hurt],
              [say('could'), one.could],
            ])}${one.isDone ? soft(say('done')) : ''}</article>`,
        ),
        ...taken.carried.map(carried),
        ...taken.met.map(
          (one) =>
            `<article class="mine">${soft(say('met'), one.part, inHour(one.hour))}${voice('me', one.words)}</article>`,
        ),
      ],
    ],
  ];
};
