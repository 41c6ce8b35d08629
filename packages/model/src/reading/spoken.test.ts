/** What is said of each hour: never more than would have been said had the record ended there. */
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../calibration/nothing.ts';
import { simulate } from '../calibration/simulated.ts';
import { read } from './read.ts';
import { refusalOf } from './refusal.ts';
import { spokenOf } from './spoken.ts';
import { type HourTold, type SideTold, silentHour } from './told.ts';

const OPTIONS = { seed: 2_001, particles: 4_000 };
const people = simulate(5, 1, 20).hours;
const following = (hours: readonly HourTold[], after: HourTold, weeks = 1): readonly HourTold[] =>
  hours.map((hour, i) => ({ ...hour, id: `then ${i}`, day: after.day + 7 * (weeks + i) }));
const spoken = (hours: readonly HourTold[], humble: readonly string[] = []) =>
  spokenOf(hours, read(hours, { ...OPTIONS, humble }));

describe('what is said of each hour', () => {
  it('nothing where it would have been refused then, whatever came later', () => {
    const mark: SideTold = { close: 0.7, real: 0.7 };
    const still = Array.from({ length: 12 }, (_, t) => ({
      ...silentHour(`still ${t}`, 7 * t),
      client: mark,
      therapist: mark,
    }));
    const hours = [...still, ...following(simulate(5, 1, 40).hours, still.at(-1) as HourTold)]; // there are twelve
    const { refused, hours: said, unspoken } = spoken(hours);
    expect(refused).toBeNull();
    for (const i of still.keys())
      expect([said[i]?.connection, said[i]?.brought, unspoken[i]?.band], `hour ${i}`).toEqual([
        null,
        null,
        null,
      ]);
    expect(said.at(-1)?.connection).not.toBeNull();
    expect(unspoken.at(-1)?.band).not.toBeNull();
  });

  it('the same as a reading that ended there', () => {
    const hours = simulate(5, 6, 24).hours;
    const whole = read(hours, OPTIONS);
    const { hours: said } = spokenOf(hours, whole);
    for (const i of hours.keys()) {
      const then = refusalOf(hours.slice(0, i + 1), whole.clouds.slice(0, i + 1));
      expect(said[i]?.connection === null, `hour ${i}`).toBe(then !== null);
    }
    expect(new Set(said.slice(4).map(({ connection }) => connection === null)).size).toBe(2); // some of either
    expect(said.some(({ connection }) => connection !== null)).toBe(true);
  });

  it('nothing long after the last mark: by then it is what would be said of anyone', () => {
    const last = people.at(-1) as HourTold; // of twenty
    const silence = following(
      Array.from({ length: 20 }, (_, i) => silentHour(`silent ${i}`, 0)),
      last,
    );
    const { hours: said } = spoken([...people, ...silence]);
    expect(said[people.length]?.connection).not.toBeNull();
    expect(said.at(-1)?.connection).toBeNull();
    const late = silentHour('late', last.day + 400);
    expect(spoken([...people, late]).hours.at(-1)?.connection).toBeNull();
  });

  it('to say of the last hour that it was wrong lifts no refusal', () => {
    const waves = SHAPES['slow waves'](4, 0);
    const id = waves.at(-1)?.id ?? '';
    expect(spoken(waves).refused).toBe('left-to-chance');
    expect(read(waves, { ...OPTIONS, humble: [id] }).reading.refused).toBeNull(); // by itself it would
    expect(spoken(waves, [id]).refused).not.toBeNull();
  });

  it('all refused is all refused', () => {
    const { refused, hours: said } = spoken(people.slice(0, 2));
    expect(refused).toBe('too-few-hours');
    expect(said.every(({ connection }) => connection === null)).toBe(true);
  });
});
