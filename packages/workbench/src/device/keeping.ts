/**
 * Where a keeper runs: in the page while a record is short, so that a phone loads nothing more; in a worker once
 * opening and folding it would make a page stand still.
 */
import type { Cabinet } from './cabinet.ts';
import { createKeeper, type Folded, type Keeper, type KeeperSpec } from './keeper.ts';
import type { Part } from './parts.ts';

/** Entries that a page opens and folds by itself: about two years of one relationship, some tenths of a second. */
const IN_PAGE = 2_500;

/** A keeper with its thread, where it has one. */
export type Keeping = { readonly keeper: Keeper; readonly close: () => void };

/** Does one thing after another: a fold never sees half of what another call is adding. */
const inTurn = (opening: Promise<Keeper>): Keeper => {
  let turn: Promise<unknown> = opening.catch(() => {});
  const wait = <T>(work: (keeper: Keeper) => Promise<T>): Promise<T> => {
    const result = turn.then(() => opening).then(work);
    turn = result.catch(() => {});
    return result;
  };
  return {
    restore: () => wait((keeper) => keeper.restore()),
    load: (onProgress) => wait((keeper) => keeper.load(onProgress)),
    take: (space, ids) => wait((keeper) => keeper.take(space, ids)),
    catchUp: () => wait((keeper) => keeper.catchUp()),
    lineage: (id) => wait((keeper) => keeper.lineage(id)),
    save: () => wait((keeper) => keeper.save()),
  };
};

const inWorker = async (worker: Worker, cabinet: Cabinet, spec: KeeperSpec): Promise<Keeper> => {
  const { proxy, wrap } = await import('comlink');
  const remote = wrap<import('./keeper-worker.ts').KeeperWorker>(worker);
  // Every method of a keeper answers by a promise already, so the remote one has the same shape.
  let handed: Part[] = [];
  const hand = async (parts: readonly Part[]) => void handed.push(...parts);
  // Every method of a keeper answers by a promise already, so the remote one has the same shape.
  const keeper = (await remote.begin(cabinet.db.name, cabinet.key, spec, proxy(hand))) as unknown as Keeper;
  /** A fold with all that was handed over before it. One at a time, since a keeper is used in turn. */
  const gather = async <F extends Folded | null>(folding: Promise<F>): Promise<F> => {
    handed = [];
    const folded = await folding;
    return folded && { ...folded, changes: handed };
  };
  return {
    restore: () => gather(keeper.restore()),
    load: (onProgress = () => {}) => gather(keeper.load(proxy(onProgress))),
    take: (space, ids) => gather(keeper.take(space, ids)),
    catchUp: () => gather(keeper.catchUp()),
    lineage: (id) => keeper.lineage(id),
    save: () => keeper.save(),
  };
};

/** Starts at once and is waited for by its first use. @param count entries that the keeper will hold */
export const startKeeping = (cabinet: Cabinet, spec: KeeperSpec, count: number): Keeping => {
  if (count <= IN_PAGE || typeof Worker === 'undefined')
    return {
      keeper: inTurn(Promise.resolve(createKeeper(cabinet, spec, () => import('./snapshot-parts.ts')))),
      close: () => {},
    };
  const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' });
  return { keeper: inTurn(inWorker(worker, cabinet, spec)), close: () => worker.terminate() };
};
