/** A hand that moves asks dozens of times, and is answered the first and the last. */
import { expect, test } from 'vitest';
import { newestOnly } from './newest.ts';

/** Answers when it is told to. */
const slow = () => {
  const asked: number[] = [];
  const told: number[] = [];
  const answers: (() => void)[] = [];
  const asking = newestOnly(
    (question: number) => {
      asked.push(question);
      return new Promise<number>((resolve) => {
        answers.push(() => resolve(question));
      });
    },
    (answer) => told.push(answer),
  );
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asking, asked, told, answer };
};

test('of all that are asked while one is under way, only the last is asked', async () => {
  const { asking, asked, told, answer } = slow();
  for (let i = 0; i < 40; i++) asking.ask(i);
  expect(asked).toEqual([0]);
  await answer();
  expect(asked).toEqual([0, 39]);
  await answer();
  expect(told).toEqual([0, 39]);
  asking.ask(40);
  expect(asked).toEqual([0, 39, 40]);
});

test('after the end nothing is asked or told', async () => {
  const { asking, asked, told, answer } = slow();
  asking.ask(1);
  asking.ask(2);
  asking.end();
  await answer();
  asking.ask(3);
  expect([asked, told]).toEqual([[1], []]);
});
