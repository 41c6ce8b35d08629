/** Puts the shards of one sweep together, and refuses when one is missing, foreign, or not whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { AnyRow } from '../simulate/rows-as.ts';
import type { Plan } from './plan.ts';
import { isShardName, parseShard, type Shard, ShardError, shardName } from './shard.ts';

/** At most so many are named; a sweep may have thousands. */
const NAMED = 20;
const named = (numbers: readonly number[]): string =>
  `${numbers.slice(0, NAMED).join(', ')}${numbers.length > NAMED ? ` and ${numbers.length - NAMED} more` : ''}`;

const readShard = (folder: string, file: string): Shard => {
  try {
    return parseShard(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    if (!(error instanceof ShardError)) throw error;
    throw new Failure(`${join(folder, file)}: ${error.message}.`, ['Run that shard again.'], undefined, {
      cause: error,
    });
  }
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter(isShardName).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new Failure(`${folder} cannot be read (${code}).`, [], undefined, { cause: error });
  }
};

/** @throws {Failure} when the folder does not hold exactly the shards of one sweep */
export const mergeShards = (folder: string): { readonly plan: Plan; readonly rows: readonly AnyRow[] } => {
  const files = filesIn(folder);
  const shards = files.map((file) => readShard(folder, file));
  const [first] = shards;
  if (!first) throw new Failure(`${folder} holds no shards of a sweep.`, ['See: kithe sweep --help']);
  const { sweep, shards: many, plan } = first.head;
  const foreign = files.filter(
    (file, i) =>
      shards[i]?.head.sweep !== sweep ||
      shards[i]?.head.shards !== many ||
      file !== shardName(shards[i]?.head.shard ?? -1, many),
  );
  if (foreign.length > 0)
    throw new Failure(
      `${folder} holds shards of different sweeps: ${foreign.slice(0, NAMED).join(', ')} differ from ${files[0]}.`,
      [
        'They were made with another scenario, other flags, or another version. Give each sweep its own folder.',
      ],
    );
  const there = new Set(shards.map(({ head }) => head.shard));
  const missing = Array.from({ length: many }, (_, i) => i).filter((i) => !there.has(i));
  if (missing.length > 0)
    throw new Failure(`${missing.length} of ${many} shards are missing: ${named(missing)}.`, [
      `Run each of them again, with --shards ${many} --index N, and merge again.`,
    ]);
  const rows = shards.flatMap((shard) => shard.rows);
  const order = (row: AnyRow) => [Number(row.point), Number(row.run)] as const;
  // sort is stable: the rows of one run stay as they were
  const sorted = [...rows].sort((a, b) => {
    const [[p, r], [q, s]] = [order(a), order(b)];
    return p - q || r - s;
  });
  return { plan, rows: sorted };
};
