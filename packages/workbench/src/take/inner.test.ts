/** The inner ring: no file takes a part of it, or its name from anything else, unless it is ticked (J60). */
import { takeFrom } from '@kithe/record/taking';
import { foldViews } from '@kithe/record/views';
import { expect, test } from 'vitest';
import { buildExample } from '../example/build.ts';
import { PRIVATE, withOnly } from './taken.ts';

const story = buildExample();
const views = foldViews(story.between, story.ana.own, story.ana.key, story.space);
const whole = takeFrom(views, story.ana.key, '2026-10-21T09:00:00.000Z');
const strategy = {
  by: 'me' as const,
  words: {
    name: 'going quiet',
    parts: ['The one  who slept', 'anger'],
    protected: '',
    from: '',
    since: '',
    cost: '',
    needed: '',
  },
  isSetDown: false,
  steps: [],
  shared: null,
};
const taken = {
  ...whole,
  hours: [],
  strategies: [strategy],
  met: [
    { part: 'the one who slept', words: 'zeppelin' },
    { part: 'anger', words: 'heron' },
  ],
};
const but = (kind: string) => new Set<string>(PRIVATE.filter((one) => one !== kind));

test('everything but the inner ring: nothing of it, under no name', () => {
  expect(whole.parts.some(({ isInner, name }) => isInner && name === 'the one who slept')).toBe(true);
  const text = JSON.stringify(withOnly(taken, but('inner')));
  expect(text).not.toMatch(/slept|zeppelin/);
  for (const rest of ['anger', 'heron', 'going quiet']) expect(text).toContain(rest);
});

test('ticked, it goes along, with whatever names it', () => {
  const text = JSON.stringify(withOnly(taken, new Set(PRIVATE)));
  for (const all of ['the one who slept', 'The one  who slept', 'zeppelin', 'heron'])
    expect(text).toContain(all);
});
