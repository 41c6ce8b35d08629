/**
 * Five good things and filled questionnaires in a file, as sections of the readable page (J49). In words; the five are
 * not added up. The words of a questionnaire that somebody brought along are not in the file: its numbers are.
 */
import type { Taken } from '@kithe/record/export';
import { inLanguage, optionsOf } from '@kithe/record/instruments/definition';
import { GAD7 } from '@kithe/record/instruments/gad7';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import { scoresOf } from '@kithe/record/instruments/scoring';
import type { Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';

type Section = readonly [title: string, items: readonly string[]];
type Week = Taken['five'][number];
type Sheet = Taken['sheets'][number];

const soft = (text: string): string => `<p class="soft" dir="auto">${escapeHtml(text)}</p>`;

/** @param date writes a calendar date as people do, escaped */
export const filledOf = (
  taken: Taken,
  word: Word,
  locale: string,
  date: (iso: string) => string,
): readonly Section[] => {
  const week = (one: Week): string => {
    const said = one.kept ?? one.shared;
    if (!said) return '';
    const pair = (['self', 'others'] as const).flatMap((name) =>
      said[name] ? [`${word(`five:${name}`)}: ${word(`five:amounts.${said[name]}`)}`] : [],
    );
    return `<article${one.kept ? ' class="mine"' : ''}><h3>${date(one.week)}</h3>${soft(taken[one.by].name)}
${said.things
  .map(
    ({ thing, words, amount }) =>
      `${soft([word(`five:things.${thing}`), ...(amount ? [word(`five:amounts.${amount}`)] : [])].join(' · '))}${words.trim() === '' ? '' : `<p class="words ${taken[one.by].role}" dir="auto">${escapeHtml(words)}</p>`}`,
  )
  .join('')}${pair.map(soft).join('')}</article>`;
  };
  const sheet = (one: Sheet): string => {
    const answers = one.kept ?? one.shared?.answers ?? {};
    const form = [PHQ9, GAD7].find(({ id, version }) => id === one.instrument && version === one.version);
    const lines = form
      ? form.items.flatMap((item) => {
          const option = optionsOf(form, item).find(({ value }) => value === answers[item.id]);
          return option ? [[inLanguage(item.text, locale)[0], inLanguage(option.text, locale)[0]]] : [];
        })
      : Object.entries(answers).map(([name, value]) => [name, String(value)]);
    const scores =
      form && one.kept
        ? scoresOf(form, one.kept).flatMap(({ scale, value }) => (value === null ? [] : [[scale.id, value]]))
        : Object.entries(one.shared?.scores ?? {});
    const title = form ? inLanguage(form.title, locale)[0] : one.title;
    return `<article${one.kept ? ' class="mine"' : ''}><h3 dir="auto">${escapeHtml(title)} (${date(one.date)})</h3>${soft(taken[one.by].name)}
${lines.map(([question = '', answer = '']) => `${soft(question)}<p class="words" dir="auto">${escapeHtml(answer)}</p>`).join('')}${scores.map(([, value]) => soft(word('leaving:told.score', { value: String(value) }))).join('')}</article>`;
  };
  return [
    ['leaving:told.five', taken.five.map(week).filter((text) => text !== '')],
    ['leaving:told.sheets', taken.sheets.map(sheet)],
  ];
};
