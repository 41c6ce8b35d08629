import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';
import { describe, expect, it } from 'vitest';
import { sealedWord } from '../account/sealed-word.ts';
import { glanceOf } from './glance.ts';

const [me, them] = ['me', 'them'] as unknown as readonly [MemberKey, MemberKey];
const members: Views['members'] = [
  { key: me, receiveKey: me, role: 'therapist', name: 'W.' },
  { key: them, receiveKey: them, role: 'client', name: 'A.' },
];
const hour = {
  id: 'h' as EntryId,
  openedBy: me,
  entry: 'h' as EntryId,
  date: '2031-03-05',
  name: 'Wednesday',
  isOpen: false,
  mine: null,
  cards: [],
};
const open = (isBecomingAWay: boolean, isRepaired = false, isResting = false) =>
  ({ isBecomingAWay, isRepaired, isResting }) as Views['repair'][number]; // all that a glance reads
const views = (change: Partial<Views>) => ({ members, hours: [], repair: [], ...change }) as unknown as Views;

describe('a relationship at a glance', () => {
  it('is nothing before the two are known', () => expect(glanceOf(views({ members: [] }), me)).toBeNull());

  it('knows whose account is sealed, and nothing else in it', () => {
    const hours = [{ ...hour, sealed: new Set([them]) }];
    expect(glanceOf(views({ hours }), me)?.lastHour).toEqual({
      id: 'h',
      name: 'Wednesday',
      date: '2031-03-05',
      isMineSealed: false,
      isTheirsSealed: true,
      isOpen: false,
    });
  });

  it.each([
    ['nothing', []],
    ['something', [open(false)]],
    ['long', [open(false), open(true)]],
    ['nothing', [open(true, true)]],
    ['nothing', [open(true, false, true)]],
  ] as const)('says %s of what is open', (word, repair) =>
    expect(glanceOf(views({ repair: [...repair] }), me)?.open).toBe(word),
  );
});

describe('how an hour stands', () => {
  it.each([
    [false, false, false, 'none'],
    [true, false, false, 'mine'],
    [false, true, false, 'theirs'],
    [true, true, false, 'both'],
    [true, true, true, 'open'],
  ] as const)('mine %s, theirs %s, open %s: %s', (isMineSealed, isTheirsSealed, isOpen, word) =>
    expect(sealedWord({ isMineSealed, isTheirsSealed, isOpen })).toBe(word),
  );
});
