/**
 * Where rows go as they come: into a file beside its place, which takes that place when it is whole, or to stdout.
 *
 * A run that keeps checkpoints leaves the file beside it for the next start, `FILE.part`: its length and digest stand
 * in the checkpoint, and what came after that is cut off. Without checkpoints an interruption takes it away.
 */
import { createHash, type Hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { beginUnfinished, endUnfinished } from '../atomic-file.ts';
import { Failure } from '../failure.ts';
import { print } from '../print.ts';

/** How far a place has been written. */
export type Written = { readonly length: number; readonly sha256: string };

export type RowPlace = {
  /** Resolves to false when nobody takes any more. */
  readonly write: (bytes: Uint8Array) => Promise<boolean>;
  /** Brings all of it to the disk, and says how far it is. */
  readonly keep: () => Written;
  /** All is written: the file takes its place. */
  readonly end: () => void;
  /** It came to nothing: takes the file away, unless a checkpoint knows of it. */
  readonly abandon: () => void;
};

/** Results on stdout; nothing of it can be kept. */
export const stdoutPlace = (): RowPlace => ({
  write: (bytes) => (bytes.length === 0 ? Promise.resolve(true) : print(bytes)),
  keep: () => ({ length: 0, sha256: '' }),
  end: () => {},
  abandon: () => {},
});

const cannot = (path: string, error: unknown): unknown =>
  error instanceof Error && 'code' in error
    ? new Failure(`${path} cannot be written (${String(error.code)}).`, [], undefined, { cause: error })
    : error;

/** Reads what is there up to a length into a digest. */
const digestThrough = (file: number, length: number): Hash => {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(1 << 20);
  for (let at = 0; at < length; ) {
    const got = readSync(file, buffer, 0, Math.min(buffer.length, length - at), at);
    if (got === 0) break;
    hash.update(buffer.subarray(0, got));
    at += got;
  }
  return hash;
};

const goOn = (part: string, { length, sha256 }: Written): { readonly file: number; readonly hash: Hash } => {
  const refuse = (why: string): never => {
    throw new Failure(`${part} ${why}. Nothing was changed.`, [
      'It held the rows up to the checkpoint. Without it, begin the run again.',
    ]);
  };
  if (!existsSync(part)) return refuse('is not there');
  const file = openSync(part, 'r+');
  const hash = digestThrough(file, length);
  if (hash.copy().digest('hex') !== sha256) {
    closeSync(file);
    return refuse('is not as it was at the checkpoint');
  }
  ftruncateSync(file, length);
  return { file, hash };
};

/**
 * @param kept by a run that keeps checkpoints
 * @param from how far it was, where a run goes on
 * @throws {Failure} when it cannot be written, or is not as it was
 */
export const filePlace = (path: string, kept: boolean, from?: Written): RowPlace => {
  const part = kept ? `${path}.part` : `${path}.${randomBytes(4).toString('hex')}.part`;
  let length = from?.length ?? 0;
  let open: { readonly file: number; readonly hash: Hash };
  try {
    open =
      from && from.length > 0
        ? goOn(part, from)
        : { file: openSync(part, kept ? 'w' : 'wx'), hash: createHash('sha256') };
  } catch (error) {
    throw cannot(path, error);
  }
  const { file, hash } = open;
  let known = length > 0; // to a checkpoint
  if (!known) beginUnfinished(part);
  const close = (): void => {
    closeSync(file);
    endUnfinished(part);
  };
  return {
    write: async (bytes) => {
      try {
        for (let done = 0; done < bytes.length; )
          done += writeSync(file, bytes, done, bytes.length - done, length + done);
      } catch (error) {
        throw cannot(path, error);
      }
      length += bytes.length;
      hash.update(bytes);
      return true;
    },
    keep: () => {
      fsyncSync(file);
      known = true;
      endUnfinished(part);
      return { length, sha256: hash.copy().digest('hex') };
    },
    end: () => {
      fsyncSync(file);
      close();
      renameSync(part, path);
    },
    abandon: () => {
      close();
      if (!known) rmSync(part, { force: true });
    },
  };
};
