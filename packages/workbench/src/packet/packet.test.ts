/** A packet's text: what both can read and no more, by role and by week, with no name on the list left in it. */
import { doubtsIn } from '@kithe/record/deidentify';
import { takeFrom } from '@kithe/record/taking';
import { foldViews } from '@kithe/record/views';
import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { buildExample } from '../example/build.ts';
import type { Word } from '../take/card-words.ts';
import { piecesOf } from '../take/pieces.ts';
import { PRIVATE, withOnly } from '../take/taken.ts';
import open from '../text/en/open.ts';
import repair from '../text/en/repair.ts';
import take from '../text/en/take.ts';
import write from '../text/en/write.ts';
import { packetText } from './compose.ts';
import { namesIn } from './names.ts';

const story = buildExample();
const taken = takeFrom(
  foldViews(story.between, story.weiss.own, story.weiss.key, story.space),
  story.weiss.key,
  '2026-10-21T09:00:00.000Z',
);
const roles = { me: 'the therapist', them: 'the client' };
const words = { role: roles, week: (n: number) => `Week ${n}`, undated: 'At some time' };
const t = i18next.createInstance();
beforeAll(() =>
  t.init({
    lng: 'en',
    resources: { en: { take, open, write, repair } },
    defaultNS: 'take',
    interpolation: { escapeValue: false },
  }),
);
const word = () => t.getFixedT('en', ['take', 'open', 'write', 'repair']) as Word;

test('of what both can read: private pages, moved, drafts and closed cards are in no piece', () => {
  const pieces = piecesOf(withOnly(taken, new Set()), word(), 'en');
  expect(pieces.length).toBeGreaterThan(40);
  expect(pieces.every(({ isMine }) => !isMine)).toBe(true);
  const text = JSON.stringify(pieces);
  for (const { words: own } of taken.pages) expect(text.includes(own.slice(0, 60))).toBe(false);
  expect(JSON.stringify(piecesOf(withOnly(taken, new Set(PRIVATE)), word(), 'en')).length).toBeGreaterThan(
    text.length,
  );
});

test('no name of the two, and no day of the calendar of ours, is in the text', () => {
  const shared = withOnly(taken, new Set());
  const rules = namesIn(shared, roles, (letter) => `person ${letter}`);
  expect(rules.slice(0, 3)).toEqual([
    { find: 'Dr Weiss', as: 'the therapist' },
    { find: 'Weiss', as: 'the therapist' },
    { find: 'Ana', as: 'the client' },
  ]);
  const text = packetText(piecesOf(shared, word(), 'en'), words, rules);
  for (const { find } of rules) expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${find}(?![\\p{L}])`, 'u'));
  expect(text).toMatch(/^Week 1 · /m);
  expect(text).not.toMatch(/\b20\d\d\b/);
  expect(text).toContain('the client: ');
  // What a person still has to look at is shown and not decided: the story says months and days in its own words.
  expect(doubtsIn(text, rules, 'en').every(({ kind }) => kind === 'date' || kind === 'name')).toBe(true);
});
