import type { EntryId } from '@kithe/record/ids';
import { describe, expect, it } from 'vitest';
import { lastedOf } from './lasted.ts';

const hour = 'h' as EntryId; // only whether there is one is read

describe('lastedOf', () => {
  it.each([
    ['this-hour', { hour, hoursOpen: 0 }],
    ['a-few', { hour, hoursOpen: 1 }],
    ['a-few', { hour, hoursOpen: 3 }],
    ['many', { hour, hoursOpen: 4 }],
    ['many', { hour, hoursOpen: 97 }],
    ['unknown', { hoursOpen: 0 }],
  ] as const)('%s', (lasted, of) => {
    expect(lastedOf(of)).toBe(lasted);
  });
});
