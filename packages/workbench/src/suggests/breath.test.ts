/** Between breaths others are answered, and whoever waits comes back, however many there are. */
import { expect, test } from 'vitest';
import { breathing } from './breath.ts';

test('a message that somebody sent is answered while one works and breathes', async () => {
  const breath = breathing();
  const { port1, port2 } = new MessageChannel();
  let isAnswered = false;
  port1.onmessage = () => {
    isAnswered = true;
  };
  port2.postMessage(null);
  // Node hands out up to a thousand messages of one port before it looks at another; browsers take them singly.
  for (let i = 0; i < 10_000 && !isAnswered; i++) await breath();
  expect(isAnswered).toBe(true);
  port1.close();
});

test('several at once, each in its turn', async () => {
  const breath = breathing();
  const said: number[] = [];
  await Promise.all([1, 2, 3].map((n) => breath().then(() => said.push(n))));
  expect(said).toEqual([1, 2, 3]);
});
