import { expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { Body, Member } from './body.ts';
import { newEntryId } from './ids.ts';
import type { Opened } from './space.ts';

const met = (seed: string) => {
  const d = duet(seed);
  const [weiss, ana] = d.views('ana').members as [Member, Member];
  /** A founding entry that stands before the true one, as a small id at depth 0 makes it. */
  const claim = (author: Member, members: readonly Member[]) =>
    d.logs.between.unshift({
      id: newEntryId(d.random),
      author: author.key,
      device: (d.logs.between[0] as Opened).device, // it was founded
      body: { type: 'founded', members: [...members], v: 1, depth: 0, heads: [] } as Body,
    });
  return { ...d, two: [weiss, ana] as const, claim };
};

test('the last name that each chose for themselves stands', () => {
  const { say, views } = met('called');
  say('ana', { type: 'called', name: 'Ana B.' });
  expect(views('weiss').members.map(({ name }) => name)).toEqual(['Dr Weiss', 'Ana B.']);
});

test('a founding entry cannot be taken back', () => {
  const { say, views, logs, two } = met('unfounded');
  const founding = (logs.between[0] as Opened).id; // it was founded
  say('weiss', { type: 'withdrawn', of: founding });
  say('weiss', { type: 'founded', members: [two[0], two[0]], supersedes: founding });
  expect(views('ana').members).toEqual(two);
});

test('nobody consents for both by founding a relationship with themselves', () => {
  const { say, views, claim, two } = met('alone');
  claim(two[0], [two[0], two[0]]);
  say('weiss', { type: 'consent', purpose: 'research', given: true });
  expect(views('ana').consent.find(({ purpose }) => purpose === 'research')?.isInUse).toBe(false);
  expect(views('ana').members).toEqual(two);
});

test('whom one has met is who they stay, whatever an older founding entry claims', () => {
  const { keep, views, claim, two, space } = met('swapped');
  keep('ana', { type: 'membership', space, members: [...two], keys: [] });
  claim(two[0], [
    { ...two[0], role: 'client' },
    { ...two[1], role: 'therapist' },
  ]);
  expect(views('ana').members).toEqual(two);
});
