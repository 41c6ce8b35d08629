/** A run that was put away and taken up again is the run that was not; what is not such a run is refused. */
import { describe, expect, test } from 'vitest';
import { begin } from '../birth.ts';
import { withConstants } from '../constants.ts';
import { CheckpointError, checkpointOf, resume, rulesDigestOf, sourceOf } from './checkpoint.ts';
import { crowd } from './crowd.ts';
import { digestOfState } from './digest.ts';
import { pack } from './pack.ts';
import { simulateFast } from './run.ts';
import type { FastState } from './state.ts';

const SEED = 4_294_967_291; // the largest prime below 2³²
const PLAN = {
  people: 71,
  relationships: 6,
  rhythm: 'sought',
  parts: [
    { name: 'hurt', vulnerability: 0.7, occasions: 1 },
    { name: 'Zärtlichkeit', vulnerability: 0.3, occasions: 2 },
  ],
} as const;
const bytesOf = (state: FastState, seed = SEED): Uint8Array =>
  Uint8Array.from(checkpointOf(state, seed).flatMap((piece) => [...piece]));
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CheckpointError) return error.code;
    throw error;
  }
  return 'taken up';
};

describe('put away and taken up', () => {
  test.each([0, 1, 10, 23])('at step %i, the bytes at the end are those of a run that went through', (at) => {
    const through = crowd(PLAN, SEED);
    simulateFast(through, SEED, 47);
    const first = crowd(PLAN, SEED);
    simulateFast(first, SEED, at);
    const { state, seed } = resume(sourceOf(bytesOf(first)), { expected: rulesDigestOf(first.rules) });
    expect(digestOfState(state)).toBe(digestOfState(first));
    expect(seed).toBe(SEED);
    simulateFast(state, seed, 47 - at);
    expect(bytesOf(state)).toEqual(bytesOf(through));
    expect(digestOfState(through)).not.toBe(digestOfState(first));
  });

  test('a person alone, and nobody', () => {
    for (const people of [[{ id: 7 }], []]) {
      const state = pack(begin({ people, relationships: [] }));
      const again = resume(sourceOf(bytesOf(state)));
      simulateFast(again.state, SEED, 3);
      simulateFast(state, SEED, 3);
      expect(bytesOf(again.state)).toEqual(bytesOf(state));
    }
  });
});

describe('refused', () => {
  const state = crowd(PLAN, SEED);
  simulateFast(state, SEED, 3);
  const whole = bytesOf(state);
  const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = whole.slice();
    change(bytes);
    return bytes;
  };

  test('whatever is cut off', () => {
    const codes = new Set<string>();
    for (let length = 0; length < whole.length; length += length < 2048 ? 1 : 97)
      codes.add(codeOf(() => resume(sourceOf(whole.slice(0, length)))));
    expect(codes).toEqual(new Set(['foreign', 'cut']));
    expect(codeOf(() => resume(sourceOf(Uint8Array.from([...whole, 0]))))).toBe('cut');
  });

  test('another file, another version', () => {
    expect(codeOf(() => resume(sourceOf(new Uint8Array(5000))))).toBe('foreign');
    expect(codeOf(() => resume(sourceOf(changed((b) => b.set([2], 10)))))).toBe('version');
  });

  test('a single bit that is another, wherever it is', () => {
    const words = 32 + new DataView(whole.buffer).getUint32(12, true);
    for (let at = 0; at < whole.length; at += at < words ? 1 : 101) {
      const code = codeOf(() => resume(sourceOf(changed((b) => b.set([(whole[at] ?? 0) ^ 1], at)))));
      expect(['foreign', 'version', 'cut', 'damaged'], `byte ${at}`).toContain(code);
    }
  });

  test('other rules', () => {
    const other = { ...state.rules, constants: withConstants({ temperature: 0.26 }) };
    expect(codeOf(() => resume(sourceOf(whole), { expected: rulesDigestOf(other) }))).toBe('rules');
    expect(codeOf(() => resume(sourceOf(whole), { expected: rulesDigestOf(state.rules) }))).toBe('taken up');
  });
});
