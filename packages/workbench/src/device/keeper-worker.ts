/** The keeper of a long record, in a thread of its own. */
import { expose, proxy } from 'comlink';
import { openDatabase } from './database.ts';
import { createKeeper, type Folded, type Keeper, type KeeperSpec } from './keeper.ts';
import type { Part } from './parts.ts';
import * as snapshotParts from './snapshot-parts.ts';

/** Parts in one message: more would make the page stand still while it reads them. */
const AT_ONCE = 4;

/** Hands over the changes of each fold a few at a time, and answers with the rest of it. */
const inPieces = (keeper: Keeper, hand: (parts: readonly Part[]) => Promise<void>): Keeper => {
  const handOver = async <F extends Folded | null>(folding: Promise<F>): Promise<F> => {
    const folded = await folding;
    if (folded === null) return folded;
    for (let i = 0; i < folded.changes.length; i += AT_ONCE) await hand(folded.changes.slice(i, i + AT_ONCE));
    return { ...folded, changes: [] };
  };
  return {
    ...keeper,
    restore: () => handOver(keeper.restore()),
    load: (onProgress) => handOver(keeper.load(onProgress)),
    take: (space, ids) => handOver(keeper.take(space, ids)),
    catchUp: () => handOver(keeper.catchUp()),
  };
};

/** @param hand resolves once the other thread has read what it was handed */
const begin = async (
  database: string,
  cabinetKey: CryptoKey,
  spec: KeeperSpec,
  hand: (parts: readonly Part[]) => Promise<void>,
): Promise<Keeper> =>
  proxy(
    inPieces(
      createKeeper({ db: await openDatabase(database), key: cabinetKey }, spec, async () => snapshotParts),
      hand,
    ),
  );

export type KeeperWorker = { readonly begin: typeof begin };
expose({ begin } satisfies KeeperWorker);
