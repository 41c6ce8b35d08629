/** The reduced kernel of the bench: in TypeScript and in AssemblyScript, on one to eight threads, every word the same. */
import { expect, it } from 'vitest';

const { run } = await import(new URL('../bench/reduced-run.mjs', import.meta.url).href);
const { begin, digestOf } = await import(new URL('../bench/reduced-kernel.mjs', import.meta.url).href);

const [PEOPLE, SEED, STEPS] = [997, 20_011, 61];

it('both engines leave the same words on one to eight threads', async () => {
  const start = begin(PEOPLE, SEED);
  const digests: string[] = [];
  for (const engine of ['TypeScript', 'WebAssembly'])
    for (let threads = 1; threads <= 8; threads++)
      digests.push((await run(engine, start, PEOPLE, SEED, STEPS, threads)).digest);
  expect(new Set(digests).size).toBe(1);
  expect(digests[0]).not.toBe(digestOf(start, PEOPLE));
});

it('a last block of any length, down to one person', async () => {
  for (const people of [10, 11, 64, 65, 66, 131]) {
    const start = begin(people, SEED);
    const [one, other] = [
      await run('TypeScript', start, people, SEED, STEPS, 1),
      await run('WebAssembly', start, people, SEED, STEPS, 1),
    ];
    expect(other.digest, `${people} persons`).toBe(one.digest);
  }
});
