/**
 * What somebody wants to find again when it is hard to think: a country, and three lines of their own.
 *
 * In a small database of its own and in plain words, since help must open without a passphrase, a PIN or a
 * connection. The page says so. It never leaves the device, and is no part of any record; signing out erases it with
 * everything else (`device/here.ts`).
 */
import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';

/** Places to write, in the order in which one would try them. */
export const LINES = ['helps', 'call', 'go'] as const;
export type LineName = (typeof LINES)[number];

const Plan = v.object({
  /** ISO 3166 code, or '' for a place that is not on our list; `null` before anyone chose. */
  country: v.nullable(v.string()),
  lines: v.object({ helps: v.string(), call: v.string(), go: v.string() }),
});
export type Plan = v.InferOutput<typeof Plan>;

export const NO_PLAN: Plan = { country: null, lines: { helps: '', call: '', go: '' } };

const withStore = async <T>(use: (db: IDBPDatabase) => Promise<T>): Promise<T> => {
  const db = await openDB('kithe-help', 1, { upgrade: (fresh) => void fresh.createObjectStore('plan') });
  try {
    return await use(db);
  } finally {
    db.close();
  }
};

/** The plan, or an empty one where the browser keeps nothing. */
export const readPlan = async (): Promise<Plan> => {
  try {
    const kept = v.safeParse(Plan, await withStore((db) => db.get('plan', 'mine')));
    return kept.success ? kept.output : NO_PLAN;
  } catch {
    return NO_PLAN;
  }
};

/** Resolves once it is durably on this device; rejects where the browser keeps nothing. */
export const keepPlan = async (plan: Plan): Promise<void> => {
  await withStore(async (db) => {
    const writing = db.transaction('plan', 'readwrite', { durability: 'strict' });
    await writing.store.put(plan, 'mine');
    await writing.done;
  });
};

/** Erases it. Rejects where the browser keeps nothing: then there was none. */
export const erasePlan = async (): Promise<void> => {
  await withStore(async (db) => {
    const erasing = db.transaction('plan', 'readwrite', { durability: 'strict' });
    await erasing.store.clear();
    await erasing.done;
  });
};
