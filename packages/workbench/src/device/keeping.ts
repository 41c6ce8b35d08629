/**
 * Where a keeper runs: in the page while a record is short, so that a phone loads nothing more; in a worker once
 * opening and folding it would make a page stand still.
 */
import type { Cabinet } from './cabinet.ts';
import { createKeeper, type Keeper, type KeeperSpec } from './keeper.ts';

/** Entries that a page opens and folds by itself: about two years of one relationship, some tenths of a second. */
const IN_PAGE = 2_500;

/** A keeper with its thread, where it has one. */
export type Keeping = { readonly keeper: Keeper; readonly close: () => void };

/** Does one thing after another: a fold never sees half of what another call is adding. */
const inTurn = (keeper: Keeper): Keeper => {
  let turn: Promise<unknown> = Promise.resolve();
  const wait = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };
  return {
    load: (onProgress) => wait(() => keeper.load(onProgress)),
    take: (space, ids) => wait(() => keeper.take(space, ids)),
    catchUp: () => wait(() => keeper.catchUp()),
    lineage: (id) => wait(() => keeper.lineage(id)),
    save: () => wait(() => keeper.save()),
  };
};

const inWorker = async (cabinet: Cabinet, spec: KeeperSpec): Promise<Keeping> => {
  const { proxy, wrap } = await import('comlink');
  const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<import('./keeper-worker.ts').KeeperWorker>(worker);
  // Every method of a keeper answers by a promise already, so the remote one has the same shape.
  const keeper = (await remote.begin(cabinet.db.name, cabinet.key, spec)) as unknown as Keeper;
  return {
    keeper: inTurn({
      load: (onProgress = () => {}) => keeper.load(proxy(onProgress)),
      take: (space, ids) => keeper.take(space, ids),
      catchUp: () => keeper.catchUp(),
      lineage: (id) => keeper.lineage(id),
      save: () => keeper.save(),
    }),
    close: () => worker.terminate(),
  };
};

/** @param count entries that the keeper will hold */
export const startKeeping = async (cabinet: Cabinet, spec: KeeperSpec, count: number): Promise<Keeping> => {
  if (count > IN_PAGE && typeof Worker !== 'undefined') return inWorker(cabinet, spec);
  return { keeper: inTurn(createKeeper(cabinet, spec)), close: () => {} };
};
