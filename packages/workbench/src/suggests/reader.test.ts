/** A reading that can be interrupted: what it had read is not lost, what is newer wins, and fans are answered in between. */
import { LOOK_BACK } from '@kithe/model/reading/because';
import { read } from '@kithe/model/reading/read';
import { type HourTold, silentHour } from '@kithe/model/reading/told';
import { describe, expect, test } from 'vitest';
import en from '../text/en/reading.ts';
import { type Question, readerWith } from './reader.ts';

const hoursOf = (count: number): readonly HourTold[] =>
  Array.from({ length: count }, (_, t) => ({
    ...silentHour(`${t}`, 7 * t),
    client: { close: 0.6 + (t % 4) / 20, real: 0.5 + (t % 3) / 20 },
    therapist: { close: 0.65, real: 0.6 },
  }));
const questionOf = (hours: readonly HourTold[], isAboutMe = true): Question => ({
  hours,
  humble: [],
  isAboutMe,
});

/** A reader that breathes after every step; `onBreath` is what comes in between. */
const breathless = () => {
  const between: { onBreath: () => void } = { onBreath: () => {} };
  const reader = readerWith(
    async () => {
      between.onBreath();
    },
    { particles: 60, breathMs: 0 },
  );
  /** @param stopAt after how many hours read it is stopped */
  const readUntil = async (question: Question, stopAt = Number.POSITIVE_INFINITY) => {
    const done: number[] = [];
    const said = await reader.read(question, (hour) => {
      done.push(hour);
      if (done.length === stopAt) reader.stop();
    });
    return { said, done };
  };
  return { reader, between, readUntil };
};
const nothing = () => {};

describe('stopped', () => {
  test('a reading that is stopped says nothing', async () => {
    const { said, done } = await breathless().readUntil(questionOf(hoursOf(30)), 10);
    expect([said, done.length]).toEqual([null, 10]);
  });

  test('entries that keep coming do not make a long record begin again', async () => {
    const { readUntil } = breathless();
    const hours = hoursOf(60);
    let count = 40;
    let read = 0;
    for (; count < 60; count++) {
      const { said, done } = await readUntil(questionOf(hours.slice(0, count)), 4);
      read += done.length;
      if (said !== null) break;
      expect(done[0]).toBe(read - 3);
    }
    expect(count).toBeLessThan(60);
  });

  test('what is read from where another had stopped is what is read at once', async () => {
    const { readUntil } = breathless();
    const hours = hoursOf(40);
    const edited = hours.map((hour, t) => (t === 18 ? { ...hour, reached: true } : hour));
    await readUntil(questionOf(hours), 25);
    await readUntil(questionOf(edited), 3);
    const { said, done } = await readUntil(questionOf(edited));
    // From the hour after those three, which began after the sixteenth, the last whose particles were at hand.
    expect(done[0]).toBe(20);
    expect(said).toEqual(read(edited, { seed: 2_001, particles: 60 }).reading);
  });

  test('the newest question is answered, and the one before it is not', async () => {
    const { reader, between } = breathless();
    const second: ReturnType<typeof reader.read>[] = [];
    between.onBreath = () => {
      between.onBreath = nothing;
      second.push(reader.read(questionOf(hoursOf(12)), nothing));
    };
    expect(await reader.read(questionOf(hoursOf(20)), nothing)).toBeNull();
    expect((await second[0])?.hours).toHaveLength(12);
  });
});

describe('why', () => {
  test('fans are answered in between', async () => {
    const { reader, between, readUntil } = breathless();
    await readUntil(questionOf(hoursOf(8)));
    const fans: number[] = [];
    between.onBreath = () => fans.push(reader.fans('7', ['one true thing'], 2).length);
    expect(await reader.why()).not.toBeNull();
    expect(fans.length).toBeGreaterThan(4);
    expect(new Set(fans)).toEqual(new Set([1]));
  });

  test('it stops when something newer is asked', async () => {
    const { reader, between, readUntil } = breathless();
    await readUntil(questionOf(hoursOf(8)));
    let breaths = 0;
    between.onBreath = () => {
      breaths += 1;
      if (breaths === 2) reader.stop();
    };
    expect(await reader.why()).toBeNull();
    expect(breaths).toBe(2);
  });

  test('as many hours are tried as the words say', () => {
    expect(LOOK_BACK).toBe(6);
    for (const words of [en.because.lead, en.because.none]) expect(words).toContain('last six hours');
  });
});

test('what may be unspoken is said to nobody else', async () => {
  const { readUntil } = breathless();
  const { said } = await readUntil(questionOf(hoursOf(8), false));
  expect(said?.unspoken).toEqual([]);
  expect(said?.before.map(({ unspoken }) => unspoken)).toEqual(Array(8).fill(null));
  expect((await readUntil(questionOf(hoursOf(8)))).said?.unspoken).toHaveLength(8);
});
