/**
 * A shard on disk: a line that says what it belongs to, its rows, and a line with the digest of all before it.
 * Text, so that it can be looked at; numbers in their shortest form, which reads back to the same bits.
 */
import { createHash } from 'node:crypto';
import type { AnyRow } from '../simulate/rows-as.ts';
import type { Plan } from './plan.ts';

export type Head = {
  readonly kithe: 'sweep';
  /** Digest of the whole sweep; shards of one sweep have the same. */
  readonly sweep: string;
  readonly plan: Plan;
  readonly shard: number;
  readonly shards: number;
};

export type Shard = { readonly head: Head; readonly rows: readonly AnyRow[] };

export const shardName = (shard: number, shards: number): string => {
  const digits = String(shards - 1).length;
  return `shard-${String(shard).padStart(digits, '0')}-of-${shards}.jsonl`;
};
export const isShardName = (name: string): boolean => /^shard-\d+-of-\d+\.jsonl$/.test(name);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const formatShard = ({ head, rows }: Shard): string => {
  const body = `${[head, ...rows].map((line) => JSON.stringify(line)).join('\n')}\n`;
  return `${body}${JSON.stringify({ sha256: sha256(body) })}\n`;
};

/** Why a file is no whole shard. */
export class ShardError extends Error {
  override readonly name = 'ShardError';
}

const asHead = (value: unknown): Head => {
  const head = value as Partial<Head> | null; // asked in the next line
  if (head?.kithe !== 'sweep' || typeof head.sweep !== 'string' || !Array.isArray(head.plan?.vary))
    throw new ShardError('it is not a shard of a sweep');
  return head as Head; // its digest was right, so it is as it was written
};

/** @throws {ShardError} for a file that was cut off, changed, or is something else */
export const parseShard = (text: string): Shard => {
  const at = text.lastIndexOf('\n', text.length - 2) + 1;
  const [body, foot] = [text.slice(0, at), text.slice(at)];
  if (!text.endsWith('\n') || foot !== `${JSON.stringify({ sha256: sha256(body) })}\n`)
    throw new ShardError('it is cut off or changed');
  const [head, ...rows] = body
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  // null stands for a number that is not there, as in every row of ours
  const numbers = (rows as Record<string, number | string | null>[]).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? Number.NaN])),
  );
  return { head: asHead(head), rows: numbers };
};
