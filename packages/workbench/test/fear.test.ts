/**
 * Non-interference of the private question: whatever one of two who live together answers, or if nobody ever asked,
 * the relay and the other receive the very same. Every request of the person who is asked is written down, and
 * everything that the other's device then knows.
 */
import { TERMS, type Terms } from '@kithe/record/kinds';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWERS, type Answer, isOpenedBy, keptOf, PLACE } from '../src/fear/asked.ts';
import { newPair, type Pair, startTestRelay, type TestRelay, until } from './two-people.ts';

const NOW = Date.parse('2031-05-17T21:13:00Z');
let relay: TestRelay;
let pair: Pair;
beforeAll(async () => {
  relay = await startTestRelay();
  pair = await newPair(relay.url, TERMS.find(({ kind }) => kind === 'together') as Terms); // one of the four
  await until(() => pair.mine.snapshot().waiting.size === 0, 'everything shared');
});
afterAll(async () => {
  for (const one of [pair.theirs, pair.mine, pair.therapist.session, pair.client.session]) one.close();
  await relay.stop();
});

const drawersOf = async () =>
  (await pair.client.db.getAllKeys('cabinet')).filter((name) => name.includes(PLACE));

/** One history of answers: what went over the line, what waits to go, what the other has. */
const live = async (answers: readonly Answer[]) => {
  const { client, mine, therapist, theirs } = pair;
  await mine.drafts.keepText(PLACE, '');
  const sent: string[] = [];
  client.net.line.before = (method, path) => void sent.push(`${method} ${path}`);
  for (const answer of answers) await mine.drafts.keepText(PLACE, keptOf(answer, NOW));
  client.net.line.before = () => {};
  await therapist.session.sync();
  const kept = await mine.drafts.readText(PLACE);
  return {
    isOpen: isOpenedBy(kept, NOW),
    trace: {
      sent,
      waiting: [...mine.snapshot().waiting],
      outbox: await client.db.count('outbox'),
      own: (await client.db.getAllKeys('entries')).length,
      theirs: JSON.stringify(theirs.snapshot().views.members),
      meetings: theirs.snapshot().views.hours.length,
    },
    drawers: await drawersOf(),
  };
};

it('the relay and the other receive the same, whatever was answered, and if nobody asked (seed 47)', async () => {
  const never = await live([]);
  expect(never.trace.sent).toEqual([]);
  expect(never.drawers).toEqual([]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...ANSWERS), { minLength: 1, maxLength: 4 }),
      async (answers) => {
        const lived = await live(answers);
        expect(lived.trace).toEqual(never.trace);
        expect(lived.isOpen).toBe(answers.at(-1) === 'no');
        // On the device as well: fear, doubt and never having been asked are one.
        if (answers.at(-1) !== 'no') expect(lived.drawers).toEqual(never.drawers);
      },
    ),
    { seed: 47, numRuns: 25 },
  );
}, 60_000);
