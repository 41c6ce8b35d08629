/**
 * Writes a whole file or none: beside it first, synced, then renamed over it. What stood there before stands
 * there until the last moment, and an interruption leaves it as it was.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Failure } from './failure.ts';

/** Parts that are being written; whoever ends the process takes them away first. */
const unfinished = new Set<string>();

/** Something is being written here; it is taken away when the process is interrupted, unless it was kept before. */
export const beginUnfinished = (part: string): void => void unfinished.add(part);
/** It is whole now, or is to be kept as it is. */
export const endUnfinished = (part: string): void => void unfinished.delete(part);

/** Takes away what is half written. */
export const removeUnfinished = (): void => {
  for (const part of unfinished) rmSync(part, { force: true });
  unfinished.clear();
};

/** @throws {Failure} when the file cannot be written; then nothing was changed */
export const writeAtomically = (path: string, content: Uint8Array | string): void => {
  const part = `${path}.${randomBytes(4).toString('hex')}.part`;
  unfinished.add(part);
  try {
    const file = openSync(part, 'wx');
    try {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new Failure(`${path} cannot be written (${code}). Nothing was changed.`, [], undefined, {
      cause: error,
    });
  } finally {
    unfinished.delete(part);
  }
};
