import type { EntryId } from '@kithe/record/ids';
import type { Disconnection } from '@kithe/record/repair';
import { describe, expect, it } from 'vitest';
import { inNoHour, NAMED } from './in-no-hour.ts';

const disconnection = (id: string, more: Partial<Disconnection> = {}): Disconnection =>
  ({ id, title: id, isRepaired: false, isResting: false, ...more }) as Disconnection; // nothing else is looked at

const idsOf = (of: readonly Disconnection[]) => of.map(({ id }) => id as string);

describe('inNoHour', () => {
  it('holds what is open and names no hour, the newest first', () => {
    const { named, further } = inNoHour([
      disconnection('the clock'),
      disconnection('the bus', { hour: 'an hour' as EntryId }),
      disconnection('the door', { isRepaired: true }),
      disconnection('the letter', { isResting: true }),
    ]);
    expect(idsOf(named)).toEqual(['the letter', 'the clock']);
    expect(further).toEqual([]);
  });

  it('holds none that began in an hour, whichever copy of it is asked about and whichever hours are here', () => {
    const began = Array.from({ length: 23 }, (_, i) =>
      disconnection(`${i}`, { hour: `hour ${i}` as EntryId }),
    );
    expect(inNoHour(structuredClone(began))).toEqual({ named: [], further: [] });
  });

  it('names a few, and leaves the others to a list; none is lost and none is there twice', () => {
    for (const count of [0, 1, NAMED, NAMED + 1, NAMED + 2, 137]) {
      const all = Array.from({ length: count }, (_, i) => disconnection(`${i}`));
      const { named, further } = inNoHour(all);
      expect(named.length).toBeLessThanOrEqual(NAMED + 1);
      expect(further).not.toHaveLength(1);
      expect(idsOf([...named, ...further])).toEqual(idsOf(all.toReversed()));
    }
  });
});
