import type { MemberKey } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { SITTING_MS, stateOf, type Table } from './meeting.ts';

const me = 'me' as MemberKey;
const away: Table = { seen: null, me, sinceMs: null, isOpened: false, isReachable: true };
const seen = (ready: readonly string[], held = false) => ({ ready: [...ready], held, opened: false });
const endsAtMs = 1_000 + SITTING_MS;

describe('where I stand', () => {
  it.each([
    ['before anything is known', away, { phase: 'away', isOtherReady: false }],
    ['the other is there', { ...away, seen: seen(['them']) }, { phase: 'away', isOtherReady: true }],
    ['only I am', { ...away, sinceMs: 1_000, seen: seen(['me']) }, { phase: 'waiting', endsAtMs }],
    ['both are', { ...away, sinceMs: 1_000, seen: seen(['me', 'them']) }, { phase: 'choosing', endsAtMs }],
    [
      'I have handed over',
      { ...away, sinceMs: 1_000, seen: seen(['me', 'them'], true) },
      { phase: 'handed', endsAtMs },
    ],
    [
      'handed over, and the other has left',
      { ...away, sinceMs: 1_000, seen: seen(['me'], true) },
      { phase: 'handed', endsAtMs },
    ],
    ['no line', { ...away, sinceMs: 1_000, isReachable: false }, { phase: 'offline' }],
    ['opened', { ...away, isOpened: true }, { phase: 'opened' }],
    ['opened, and then no line', { ...away, isOpened: true, isReachable: false }, { phase: 'opened' }],
  ] as const)('%s', (_what, table, state) => expect(stateOf(table)).toEqual(state));
});
