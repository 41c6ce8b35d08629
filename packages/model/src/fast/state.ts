/**
 * A society as the fast engine holds it (§16): rules, and one buffer of words.
 *
 * Plain data, so that it can be handed to threads and written to a file as it is. `pack.ts` is the way there
 * from the readable engine and back; `network.ts` makes large ones.
 */
import { type Listener, traitLogit } from '../people.ts';
import type { Society } from '../society.ts';
import { type Layout, LISTENER, LISTENER_WORDS, layoutOf, MOST, type Size, TRAITS } from './layout.ts';
import { bufferOf, type Memory, newMemory } from './memory.ts';

/** What a state knows beside its numbers: the same as the society it was packed from. */
export type Rules = Omit<Society, 'people' | 'step'>;

/** A society of the fast engine. Everything but `memory` and `step` never changes. */
export type FastState = {
  readonly rules: Rules;
  readonly size: Size;
  readonly memory: Memory;
  /** Steps taken. */
  step: number;
};

/** A state's words, as numbers and as integers, and where they lie. */
export type Words = { readonly layout: Layout; readonly F: Float32Array; readonly U: Uint32Array };

export const wordsOf = ({ size, memory }: Pick<FastState, 'size' | 'memory'>): Words => {
  const layout = layoutOf(size);
  const buffer = bufferOf(memory);
  return {
    layout,
    F: new Float32Array(buffer, 0, layout.words),
    U: new Uint32Array(buffer, 0, layout.words),
  };
};

/**
 * An empty state.
 * @throws {RangeError} for rules that the fast engine cannot hold: episodes longer than 4094 moments or deeper
 *   than 62, more than 254 parts, more than 8 GiB
 */
export const newState = (rules: Rules, size: Size, step: number, shared: boolean): FastState => {
  const { episodeDepth, episodeMoments } = rules.constants;
  if (!(episodeDepth <= MOST.depth && episodeMoments <= MOST.age))
    throw new RangeError(
      `fast engine: episodes of at most ${MOST.age} moments and depth ${MOST.depth}, got ${episodeMoments} and ${episodeDepth}`,
    );
  return { rules, size, memory: newMemory(layoutOf(size).words * 4, shared), step };
};

/** The same state in memory of its own. */
export const copyOf = (state: FastState, shared: boolean): FastState => {
  const copy = newState(state.rules, state.size, state.step, shared);
  wordsOf(copy).U.set(wordsOf(state).U);
  return copy;
};

/** Writes a listener's traits: what the engine reads, and as they were given. */
export const writeListener = ({ F, U, layout }: Words, index: number, listener: Listener): void => {
  const at = layout.at.listeners + index * LISTENER_WORDS;
  F[at + LISTENER.EMPATHY] = traitLogit(listener.empathy);
  F[at + LISTENER.REPAIRS] = traitLogit(listener.repairs);
  F[at + LISTENER.RECOGNISES] = traitLogit(listener.recognises);
  F[at + LISTENER.MOVED] = listener.moved;
  F[at + LISTENER.HARM] = listener.harm;
  F[at + LISTENER.VISIBLE] = listener.visible;
  F[at + LISTENER.DENIES] = listener.denies;
  const given = new Float64Array(TRAITS.map((trait) => listener[trait]));
  U.set(new Uint32Array(given.buffer), at + LISTENER.AS_GIVEN);
};
