import type { EntryId } from '@kithe/record/ids';
import type { OwnPage } from '@kithe/record/pages';
import { describe, expect, it } from 'vitest';
import {
  BLANK_PAGE,
  byDay,
  byHour,
  draftOf,
  formatPageDraft,
  isBlankPage,
  isSamePage,
  nameOf,
  newestFirst,
  pagesWith,
  parsePageDraft,
} from './own-pages.ts';

const page = (id: string, words: string, at?: string, title = ''): OwnPage => ({
  id: id as EntryId, // an id of a test; nothing here parses it
  earlier: [],
  title,
  words,
  ...(at !== undefined && { at }),
});
/** Noon, where the test runs: the same calendar day in any zone it may run in. */
const noon = (day: number) => new Date(2026, 2, day, 12).toISOString();

describe('byDay', () => {
  it('has the newest first, by the day on the reader’s own calendar, undated ones last', () => {
    const late = new Date(2026, 2, 5, 23, 50).toISOString();
    const pages = [
      page('a', '', noon(3)),
      page('b', ''),
      page('e', ''),
      page('c', '', noon(5)),
      page('d', '', late),
    ];
    expect(byDay(newestFirst(pages)).map(({ date, pages: ps }) => [date, ps.map((p) => p.id)])).toEqual([
      ['2026-03-05', ['d', 'c']],
      ['2026-03-03', ['a']],
      ['', ['e', 'b']],
    ]);
  });
});

describe('pagesWith', () => {
  const pages = [page('a', 'The Kettle, again'), page('b', 'rain', noon(2), 'Café'), page('c', 'rain')];
  const hourName = ({ id }: OwnPage) => (id === 'c' ? 'the hour of the kettle' : '');
  it.each([
    ['kettle', ['a', 'c']],
    [' CAFE\u0301 ', ['b']],
    ['', ['a', 'b', 'c']],
    ['snow', []],
  ])('finds %j', (word, ids) => {
    expect(pagesWith(pages, word, hourName).map((p) => p.id)).toEqual(ids);
  });
});

describe('nameOf', () => {
  it.each([
    ['', 'how it begins\nand goes on', 'how it begins'],
    ['First hour', 'words', 'First hour'],
    ['', 'x'.repeat(70), `${'x'.repeat(60)} …`],
    ['', '', ''],
  ])('of title %j and words %j', (title, words, name) => {
    expect(nameOf({ title, words })).toBe(name);
  });
});

describe('a page while it is written', () => {
  it('comes back as it was left', () => {
    const draft = { title: 'Iron', words: 'two\nlines', hour: 'h', impact: 'a knot' };
    expect(parsePageDraft(formatPageDraft(draft))).toEqual(draft);
  });

  it.each(['', 'no JSON', 'null', '7', '{"words":7}'])('is nothing in %j', (text) => {
    expect(parsePageDraft(text)).toBeNull();
  });

  it('knows when it says nothing, and when it says nothing new', () => {
    expect(isBlankPage({ ...BLANK_PAGE, words: ' \n', hour: 'h' })).toBe(true);
    expect(isBlankPage({ ...BLANK_PAGE, title: 't' })).toBe(false);
    const kept = page('a', 'words', noon(1), 'title');
    expect(isSamePage(draftOf(kept), draftOf(kept))).toBe(true);
    expect(isSamePage(draftOf(kept), { ...draftOf(kept), hour: 'h' })).toBe(false);
  });
});

describe('by hour', () => {
  it('the latest hour first, what is about none last, each page once', () => {
    const of = (id: string, hour?: string) =>
      ({ ...page(id, 'words', noon(1), ''), ...(hour && { hour }) }) as OwnPage;
    const pages = [of('a', 'h1'), of('b'), of('c', 'h2'), of('d', 'h1'), of('e', 'gone')];
    expect(byHour(pages, ['h1', 'h2']).map(({ hour, pages: ps }) => [hour, ps.map(({ id }) => id)])).toEqual([
      ['h2', ['c']],
      ['h1', ['a', 'd']],
      ['', ['b', 'e']],
    ]);
  });
});
