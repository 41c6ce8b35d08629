/** Scenes and lives are the model's own: what is held here is what they add, and what each chapter says in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livesOf, type Series, seriesIn } from './lives.ts';
import { type Move, parseMoves } from './moves.ts';
import { PART_ORDER, type SceneSetup, sceneOf } from './scene.ts';
import {
  cameBack,
  childhood,
  leftOpen,
  MISTAKE_AT,
  NEVER_HAPPENED,
  POWER_SCENE,
  sameAnswers,
  TRAP_SCENE,
  TWO_PEOPLE,
  WAYS_ON,
  wayOn,
} from './stories.ts';

const of = (answer: Move, setup: SceneSetup): readonly Move[] =>
  Array.from({ length: setup.moments }, () => answer);
const few = <A extends { lives: number }>(arm: A): A => ({ ...arm, lives: 60 });
const last = (series: Series): number => series.mean.at(-1) ?? Number.NaN;
const lived = (arm: Parameters<typeof livesOf>[0], which = 0): Series =>
  seriesIn([livesOf(few(arm))], 0, which);

describe('a scene', () => {
  test('is the same however it was come to: a step back and forward changes nothing (seed 53)', () => {
    const moves = fc.array(fc.constantFrom<Move>('moved', 'met', 'missed', 'denied', 'punished', 'go on'), {
      maxLength: TWO_PEOPLE.moments,
    });
    fc.assert(
      fc.property(moves, (some) => {
        const whole = sceneOf(TWO_PEOPLE, some);
        const before = sceneOf(TWO_PEOPLE, some.slice(0, -1));
        expect(before.past).toEqual(whole.past.slice(0, Math.max(0, some.length - 1)));
        // What waits for an answer is what then is answered: its part and what becomes of it cannot depend on that.
        const answered = whole.past.at(-1);
        if (answered && before.now)
          expect([before.now.part, before.now.act]).toEqual([answered.part, answered.act]);
      }),
      { seed: 53, numRuns: 40 },
    );
  });
  test('has as many moments as it says, and leaves out moves beyond its end', () => {
    const scene = sceneOf(TWO_PEOPLE, [...of('met', TWO_PEOPLE), 'denied']);
    expect(scene.past).toHaveLength(TWO_PEOPLE.moments);
    expect(scene.now).toBeUndefined();
    expect(scene.measured[0]).toHaveLength(TWO_PEOPLE.moments + 1);
  });
  test('knows its parts by the order of a society', () => {
    expect(PART_ORDER).toEqual(['anger', 'everyday', 'hurt', 'joy', 'need', 'shame-filled']);
  });
  test('going on past what was shown is missing it', () => {
    expect(sceneOf(POWER_SCENE, ['go on']).past[0]?.answer).toBe('missed');
  });
});

describe('what the chapters rest on, run anew', () => {
  test('two people: something is brought, something masked, something kept; answers open and close', () => {
    const met = sceneOf(TWO_PEOPLE, of('met', TWO_PEOPLE));
    const acts = new Set(met.past.map(({ act }) => act));
    for (const act of ['bring', 'mask', 'withhold'] as const) expect(acts).toContain(act);
    const denied = sceneOf(TWO_PEOPLE, of('denied', TWO_PEOPLE));
    expect(met.measured[0]?.at(-1)).toBeGreaterThan((met.measured[0]?.[0] ?? 1) + 0.1);
    expect(denied.measured[0]?.at(-1)).toBeLessThan((denied.measured[0]?.[0] ?? 0) - 0.1);
  });
  test('a mistake that is left open falls below the evening that went well', () => {
    for (const mistake of ['missed', 'denied', 'punished'] as const) {
      const open = lived(leftOpen(mistake));
      expect(last(open)).toBeLessThan(last(lived(NEVER_HAPPENED)) - 0.02);
      // Until that evening it is the same life.
      expect(open.mean.slice(0, MISTAKE_AT + 1)).toEqual(lived(NEVER_HAPPENED).mean.slice(0, MISTAKE_AT + 1));
    }
  });
  test('a hurt that is heard ends above one that nobody came back to, one refused below', () => {
    const open = last(lived(leftOpen('denied')));
    for (const mending of ['first', 'moved', 'met'] as const)
      expect(last(lived(cameBack('denied', mending)))).toBeGreaterThan(open + 0.03);
    for (const refusal of ['denied', 'punished'] as const)
      expect(last(lived(cameBack('denied', refusal)))).toBeLessThan(open - 0.02);
  });
  test('the same hard answers from above reach a friend who was never there; kind ones hardly do', () => {
    const toSam = (moves: string, isAbove: boolean) =>
      last(lived(sameAnswers(parseMoves(moves, 6), isAbove), 1));
    expect(toSam('sdmpsd', false) - toSam('sdmpsd', true)).toBeGreaterThan(0.05);
    expect(Math.abs(toSam('mmomom', false) - toSam('mmomom', true))).toBeLessThan(0.03);
  });
  test('the trap: whatever is answered, nothing inside is brought, and the expectation hardly moves', () => {
    for (const answer of ['moved', 'met', 'missed', 'denied', 'punished'] as const) {
      const { past, measured } = sceneOf(TRAP_SCENE, of(answer, TRAP_SCENE));
      expect(past.filter(({ act }) => act === 'bring')).toEqual([]);
      expect(Math.abs((measured[0]?.at(-1) ?? 1) - (measured[0]?.[0] ?? 0))).toBeLessThan(0.03);
    }
  });
  test('the paradox of connection (J41): hardly ever met, she longs more and brings less', () => {
    const [hard, kind] = [childhood(true), childhood(false)];
    expect(last(lived(hard, 0))).toBeGreaterThan((lived(hard, 0).mean[0] ?? 9) + 0.02);
    expect(last(lived(kind, 0))).toBeLessThan((lived(kind, 0).mean[0] ?? 0) - 0.1);
    expect(last(lived(hard, 1))).toBeLessThan(0.1);
    expect(last(lived(kind, 1))).toBeGreaterThan(0.8);
  });
  test('each way on opens, and room soonest', () => {
    const [wait = 0, bring = 0, room = 0] = WAYS_ON.map((way) => last(lived(wayOn(way))));
    expect(wait).toBeGreaterThan(0.2);
    expect(bring).toBeGreaterThan(wait + 0.1);
    expect(room).toBeGreaterThan(bring + 0.1);
  });
});

describe('lives', () => {
  test('a band holds the middle half: its edges are quartiles, on both sides of the median', () => {
    const { mean, low, high } = lived(leftOpen('denied'));
    for (const [i, value] of mean.entries()) {
      expect(low[i]).toBeLessThanOrEqual(high[i] ?? 0);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });
  test('points are every so many steps from the first that counts', () => {
    expect(lived(wayOn('wait')).mean).toHaveLength(21);
    expect(lived(childhood(true)).mean).toHaveLength(21);
  });
  test('an arm or a measure that is not there is refused', () => {
    expect(() => seriesIn([], 0)).toThrow(RangeError);
  });
});
