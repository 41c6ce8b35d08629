/** Rows on their way: gathered in groups, written as soon as a group is full, and put away with a checkpoint. */
import { Failure, USAGE } from '../failure.ts';
import type { Order, Rows } from './put-away.ts';
import { filePlace, type RowPlace, stdoutPlace } from './row-place.ts';
import { GROUP, newRowWriter } from './row-writer.ts';
import type { RunRow } from './run.ts';

export type RowSink = {
  /** Await what it gives; false: nobody wants any more. */
  readonly add: (row: RunRow) => Promise<boolean> | undefined;
  /** Brings what was written to the disk, and says what is still to be written. */
  readonly keep: () => Omit<Rows, 'picture'>;
  /** Writes the rest. @param all what the whole result is, for a table */
  readonly end: (all: (rows: readonly RunRow[]) => string) => Promise<void>;
  readonly abandon: () => void;
};

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * @param kept by a run that keeps checkpoints
 * @param from rows of a run that goes on
 */
export const newRowSink = (order: Order, title: string, kept: boolean, from?: Rows): RowSink => {
  const { format, out, seed, runs, steps } = order;
  const notes = { scenario: title, seed: `${seed}`, runs: `${runs}`, steps: `${steps}` };
  const writer = format === 'table' ? undefined : newRowWriter(format, notes, from?.writer);
  const place: RowPlace = out === null ? stdoutPlace() : filePlace(out, kept, from?.written);
  let pending: RunRow[] = [...(from?.pending ?? [])];
  const flush = async (): Promise<boolean> => {
    if (!writer || pending.length === 0) return true;
    if (kept && out === null)
      throw new Failure(
        'Rows that went to stdout cannot be put away with a checkpoint.',
        ['Give them a file: --out people.csv', 'Or read less often: --every 100'],
        USAGE,
      );
    const rows = pending;
    pending = [];
    const wanted = await place.write(writer.group(rows));
    await breath(); // so that an interruption is heard
    return wanted;
  };
  return {
    add: (row) => {
      pending.push(row);
      return writer && pending.length >= GROUP ? flush() : undefined;
    },
    keep: () => ({ pending, written: place.keep(), writer: writer?.kept() }),
    end: async (all) => {
      if (writer) {
        if (pending.length > 0) await place.write(writer.group(pending));
        await place.write(writer.end());
      } else await place.write(new TextEncoder().encode(all(pending)));
      place.end();
    },
    abandon: place.abandon,
  };
};
