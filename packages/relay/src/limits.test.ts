/** Token buckets: what they let through, what they refuse, and that they forget. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApiError } from './errors.ts';
import { createLimiter } from './limits.ts';

const refused = (take: () => void): number | undefined => {
  try {
    take();
    return undefined;
  } catch (thrown) {
    return (thrown as ApiError).retryAfterS;
  }
};

test('a bucket lets its burst through, then one for each gained, and says how long to wait', () => {
  let ms = 0;
  const limiter = createLimiter(() => ms, { look: { burst: 3, perS: 0.5 } });
  const take = () => refused(() => limiter('look', 'here'));
  expect([take(), take(), take(), take()]).toEqual([undefined, undefined, undefined, 2]);
  ms += 1_999;
  expect(take()).toBe(1);
  ms += 1;
  expect([take(), take()]).toEqual([undefined, 2]);
  expect(refused(() => limiter('look', 'elsewhere'))).toBeUndefined();
  expect(refused(() => limiter('sign-in', 'here'))).toBeUndefined();
});

test('whatever the times, no more than burst + elapsed × rate pass', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_000), { maxLength: 60 }), (waits) => {
      let ms = 0;
      const limiter = createLimiter(() => ms, { look: { burst: 5, perS: 2 } });
      let passed = 0;
      for (const wait of waits) {
        ms += wait;
        if (refused(() => limiter('look', 'x')) === undefined) passed++;
        expect(passed).toBeLessThanOrEqual(5 + (ms / 1_000) * 2 + 1e-9);
      }
    }),
  );
});

test('memory is bounded: the longest unused bucket is forgotten first', () => {
  const limiter = createLimiter(() => 0, { look: { burst: 1, perS: 0 } }, 2);
  limiter('look', 'a');
  limiter('look', 'b');
  expect(refused(() => limiter('look', 'a'))).toBe(3_600);
  limiter('look', 'c'); // b goes
  expect(refused(() => limiter('look', 'a'))).toBe(3_600);
  expect(refused(() => limiter('look', 'b'))).toBeUndefined();
});
