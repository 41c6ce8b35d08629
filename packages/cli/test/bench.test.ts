/** `kithe bench` is asked for rightly or refused; what it measures is no matter for a test. */
import { expect, it } from 'vitest';
import { kithe } from './kithe.ts';

it.each([['3'], ['1000,x'], ['99999999'], ['']])(
  'refuses the sizes %j, and says what it expected',
  async (sizes) => {
    const { code, stdout, stderr } = await kithe(['bench', '--sizes', sizes]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('expected whole numbers from 10 to 4000000');
  },
);

it('teaches', async () => {
  expect((await kithe(['bench', '--help'])).stdout).toContain('kithe bench --json');
});
