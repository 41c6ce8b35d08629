/** The keeper of a long record, in a thread of its own. */
import { expose, proxy } from 'comlink';
import { openDatabase } from './database.ts';
import { createKeeper, type Keeper, type KeeperSpec } from './keeper.ts';

const begin = async (database: string, cabinetKey: CryptoKey, spec: KeeperSpec): Promise<Keeper> =>
  proxy(createKeeper({ db: await openDatabase(database), key: cabinetKey }, spec));

export type KeeperWorker = { readonly begin: typeof begin };
expose({ begin } satisfies KeeperWorker);
