/**
 * Checkpoints as files: written beside their place and then put into it, so that what stands there is always whole,
 * and the last good one outlives a power cut. Read straight into the state's memory.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { CheckpointError, checkpointOf, resume } from '@kithe/model/fast/checkpoint';
import type { FastState } from '@kithe/model/fast/state';
import { Failure } from '../failure.ts';

/** Most bytes of one call: some systems take no more than 2 GiB at once. */
const AT_ONCE = 2 ** 30;

/** Writes a checkpoint of a run; the bytes are the same for equal states. */
export const writeCheckpoint = (path: string, state: FastState, seed: number): void => {
  const beside = `${path}.${process.pid}.part`;
  const file = openSync(beside, 'w');
  try {
    for (const piece of checkpointOf(state, seed))
      for (let at = 0; at < piece.length; )
        at += writeSync(file, piece, at, Math.min(AT_ONCE, piece.length - at));
    fsyncSync(file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
};

/**
 * Takes up a run from a file.
 * @param expected digest of the rules that it must have, where the caller has them
 * @throws {Failure} for a file that is not there, not whole, not ours, of another version or of other rules
 */
export const readCheckpoint = (
  path: string,
  options: { readonly shared?: boolean; readonly expected?: string } = {},
): { readonly state: FastState; readonly seed: number } => {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new Failure(`The checkpoint ${path} cannot be opened.`, ['Look for its name.'], undefined, {
      cause,
    });
  }
  try {
    const read = (from: number, into: Uint8Array): void => {
      for (let at = 0; at < into.length; ) {
        const got = readSync(file, into, at, Math.min(AT_ONCE, into.length - at), from + at);
        if (got === 0) throw new CheckpointError('cut', 'this checkpoint became shorter while it was read');
        at += got;
      }
    };
    return resume({ length: fstatSync(file).size, read }, options);
  } catch (cause) {
    if (!(cause instanceof CheckpointError)) throw cause;
    throw new Failure(
      `${path}: ${cause.message}. Nothing was changed.`,
      ['Begin the run again without it, or name another checkpoint.'],
      undefined,
      { cause },
    );
  } finally {
    closeSync(file);
  }
};
