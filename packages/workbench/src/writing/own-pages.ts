/** One's own pages as a list: by day, newest first, and those with a word in them. All on this device. */
import type { OwnPage } from '@kithe/record/pages';
import { dateOf } from '../day.ts';

export type DayOfPages = {
  /** ISO calendar date where the reader is; empty for pages without a date. */
  readonly date: string;
  readonly pages: readonly OwnPage[];
};

/** Case, stray spaces and the composition of accents do not hide a word. */
const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Pages with `word` anywhere in them, in their title, or in the name of the hour they are about. */
export const pagesWith = (
  pages: readonly OwnPage[],
  word: string,
  hourName: (page: OwnPage) => string,
): readonly OwnPage[] => {
  const wanted = fold(word);
  return wanted === ''
    ? pages
    : pages.filter((page) =>
        [page.title, page.words, page.impact ?? '', hourName(page)].some((text) =>
          fold(text).includes(wanted),
        ),
      );
};

/** @param pages as the view has them: the last written last */
export const newestFirst = (pages: readonly OwnPage[]): readonly OwnPage[] =>
  [...pages].reverse().sort((p, q) => ((q.at ?? '') < (p.at ?? '') ? -1 : q.at === p.at ? 0 : 1));

/** By day, newest first; pages of one day in reading order, the later one first. @param pages newest first */
export const byDay = (pages: readonly OwnPage[]): readonly DayOfPages[] => {
  const days = new Map<string, OwnPage[]>();
  for (const page of pages) {
    const date = page.at === undefined ? '' : dateOf(Date.parse(page.at));
    days.set(date, [...(days.get(date) ?? []), page]);
  }
  return [...days].map(([date, ofDay]) => ({ date, pages: ofDay }));
};

/** Pages of one hour, under its id; under the empty name those of none. */
export type HourOfPages = { readonly hour: string; readonly pages: readonly OwnPage[] };

/** By hour, the latest hour first; what is about no hour comes last. @param hours ids, by date, as the view has them */
export const byHour = (pages: readonly OwnPage[], hours: readonly string[]): readonly HourOfPages[] => {
  const known = new Set(hours);
  const of = new Map<string, OwnPage[]>();
  for (const page of pages) {
    const hour = page.hour !== undefined && known.has(page.hour) ? page.hour : '';
    of.set(hour, [...(of.get(hour) ?? []), page]);
  }
  return [...hours.toReversed(), ''].flatMap((hour) => {
    const ofHour = of.get(hour);
    return ofHour ? [{ hour, pages: ofHour }] : [];
  });
};

/** What a page is called where it has to be named: its title, or how it begins. */
export const nameOf = ({ title, words }: Pick<OwnPage, 'title' | 'words'>): string => {
  const first = title.trim() || (words.trim().split('\n')[0] ?? '');
  return first.length > 60 ? `${first.slice(0, 60).trimEnd()} …` : first;
};

/** A page while it is written, as one text on this device. */
export type PageDraft = {
  readonly title: string;
  readonly words: string;
  readonly hour: string;
  /** What the hour did to me; of a process note (J69). */
  readonly impact: string;
};
export const BLANK_PAGE: PageDraft = { title: '', words: '', hour: '', impact: '' };

export const isBlankPage = ({ title, words, impact }: PageDraft): boolean =>
  title.trim() === '' && words.trim() === '' && impact.trim() === '';

export const draftOf = ({ title, words, hour, impact }: OwnPage): PageDraft => ({
  title,
  words,
  hour: hour ?? '',
  impact: impact ?? '',
});

export const isSamePage = (p: PageDraft, q: PageDraft): boolean =>
  p.title === q.title && p.words === q.words && p.hour === q.hour && p.impact === q.impact;

export const formatPageDraft = (draft: PageDraft): string => JSON.stringify(draft);

/** What was kept; `null` when nothing was, or nothing that can be read. */
export const parsePageDraft = (text: string): PageDraft | null => {
  if (text === '') return null;
  try {
    const draft: unknown = JSON.parse(text);
    if (typeof draft !== 'object' || draft === null) return null;
    const { title, words, hour, impact } = { ...BLANK_PAGE, ...draft };
    return [title, words, hour, impact].every((field) => typeof field === 'string')
      ? { title, words, hour, impact }
      : null;
  } catch {
    return null;
  }
};
