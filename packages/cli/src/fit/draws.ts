/** Draws of a reading as a Parquet file, a group of hours at a time; the file takes its place when it is whole. */
import { someOf } from '@kithe/model/reading/filter';
import { drawsOf, type Reading, type Whole } from '@kithe/model/reading/read';
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { filePlace } from '../simulate/row-place.ts';
import { asMetadata } from '../simulate/rows-as.ts';
import { DERIVED, type Made } from './answer.ts';
import type { Pair } from './hours.ts';

/** Draws of an hour that are written: enough for any quantile that is shown, and a twelfth of what was reckoned with. */
export const DRAWS = 1_000;
/** Hours of a group: some ten thousand rows. */
const HOURS = 32;

type Rows = {
  readonly pair: string[];
  readonly hour: string[];
  readonly day: number[];
  readonly draw: number[];
  readonly connection: number[];
  readonly brought: number[];
};

const columnsOf = ({ pair, hour, day, draw, connection, brought }: Rows): ColumnSource[] =>
  (
    [
      ['pair', pair, 'STRING'],
      ['hour', hour, 'STRING'],
      ['day', day, 'DOUBLE'],
      ['draw', draw, 'INT32'],
      ['derived_connection', connection, 'DOUBLE'],
      ['derived_brought', brought, 'DOUBLE'],
    ] as const
  ).map(([name, data, type]) => ({ name, data, type, nullable: false, offsetIndex: false }));

const noRows = (): Rows => ({ pair: [], hour: [], day: [], draw: [], connection: [], brought: [] });

/** The particles of one hour that are written. */
export type Drawn = Float32Array;
export const thinned = ({ state }: Whole): Drawn => someOf(state, DRAWS);

export type DrawsFile = {
  /** Adds what was drawn for each hour, as it was after {@link thinned}. */
  readonly add: (pair: Pair, drawn: readonly Drawn[], said: Reading) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly abandon: () => void;
};

/** @throws {Failure} where the file cannot be written */
export const newDrawsFile = (path: string, made: Made): DrawsFile => {
  const place = filePlace(path, false);
  const bytes = new ByteWriter(1 << 20);
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf(noRows()) }),
    kvMetadata: asMetadata({
      derived: DERIVED,
      seed: `${made.seed}`,
      particles: `${made.particles}`,
      draws: `${DRAWS}`,
      code: made.code,
    }),
  });
  const put = async (): Promise<void> => {
    const taken = bytes.getBytes().slice();
    bytes.index = 0;
    await place.write(taken);
  };
  return {
    add: async ({ pair, hours }, drawn, said) => {
      for (let from = 0; from < hours.length; from += HOURS) {
        const rows = noRows();
        for (const [i, { id, day }] of hours.slice(from, from + HOURS).entries()) {
          const state = drawn[from + i];
          if (!state || said.hours[from + i]?.connection == null) continue;
          const { connection, brought } = drawsOf(state);
          for (let draw = 0; draw < connection.length; draw++) {
            rows.pair.push(pair);
            rows.hour.push(id);
            rows.day.push(day);
            rows.draw.push(draw);
            rows.connection.push(connection[draw] as number); // as many as connections
            rows.brought.push(brought[draw] as number);
          }
        }
        if (rows.pair.length === 0) continue;
        writer.write({ columnData: columnsOf(rows), rowGroupSize: rows.pair.length });
        await put();
      }
    },
    end: async () => {
      writer.finish();
      await put();
      place.end();
    },
    abandon: place.abandon,
  };
};
