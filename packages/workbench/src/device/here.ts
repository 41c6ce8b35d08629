/**
 * Who is here: this tab's opened device, or why there is none. One value for the whole tab, outside React, since
 * a session must outlive the page that opened it.
 */
import type { SpaceId } from '@kithe/record/ids';
import { useSyncExternalStore } from 'react';
import type { SignedIn } from './credentials.ts';
import {
  askToPersist,
  type Database,
  type Erasing,
  eraseDatabase,
  openDatabase,
  StorageProblem,
} from './database.ts';
import { type LiveRelationship, openLive } from './live.ts';
import { openSession, type Session } from './session.ts';
import { TRAILS } from './trails.ts';
import { changePin, createVault, openVault, ownerOf, type Vault, VaultProblem } from './vault.ts';

export type Here =
  | { readonly phase: 'opening' }
  | { readonly phase: 'nobody' }
  /** A PIN stands before it. */
  | { readonly phase: 'locked'; readonly account: string }
  | { readonly phase: 'open'; readonly session: Session }
  | { readonly phase: 'trouble'; readonly problem: StorageProblem | VaultProblem };

/** Where *help now* keeps its lines (`help/plan.ts`), which loads on a page that needs nothing of this one. */
const PLAN = 'kithe-help';

let here: Here = { phase: 'opening' };
let database: Promise<Database> | null = null;
let begun = false;
const subscribers = new Set<() => void>();
const lives = new Map<SpaceId, Promise<LiveRelationship | null>>();

const become = (next: Here): void => {
  here = next;
  for (const onChange of subscribers) onChange();
};

const theDatabase = (): Promise<Database> => {
  database ??= openDatabase(undefined, () => {
    database = null;
    closeAll();
    become({ phase: 'trouble', problem: new StorageProblem('blocked') });
  });
  return database;
};

const closeAll = (): void => {
  for (const live of lives.values()) void live.then((one) => one?.close());
  lives.clear();
  if (here.phase === 'open') here.session.close();
};

const openFor = (vault: Vault): Session => {
  closeAll();
  const session = openSession(vault, { onVaultChanged: () => void openHere().then(leaveNothing) });
  become({ phase: 'open', session });
  void session
    .sync()
    .then(() => lookAfterPackets(session))
    .catch(() => {}); // tried again at the next start
  return session;
};

/** A client's word on a packet is followed whatever page is shown (`supervisions.ts`). */
const lookAfterPackets = async (session: Session): Promise<void> => {
  const { db } = session.vault.cabinet;
  if ((await db.count('cabinet', IDBKeyRange.bound(TRAILS, `${TRAILS}\uffff`))) === 0) return;
  const { lookAfter } = await import('./supervisions.ts');
  await lookAfter(session, (space) => liveOf(session, space));
};

/** Another tab has erased this device: what this one still has in memory goes too. */
const leaveNothing = (): void => {
  if (here.phase === 'nobody') location.reload();
};

/** Opens the vault of this device, where it has one. Never throws: what stands in the way is who is here. */
const openHere = async (pin?: string): Promise<void> => {
  try {
    const db = await theDatabase();
    openFor(await openVault(db, pin));
  } catch (thrown) {
    if (thrown instanceof VaultProblem && thrown.code === 'empty') {
      closeAll();
      become({ phase: 'nobody' });
    } else if (thrown instanceof VaultProblem && thrown.code === 'pin-needed') {
      closeAll();
      const owner = await ownerOf(await theDatabase());
      become({ phase: 'locked', account: owner?.account ?? '' });
    } else if (thrown instanceof StorageProblem || thrown instanceof VaultProblem) {
      database = thrown instanceof StorageProblem ? null : database;
      become({ phase: 'trouble', problem: thrown });
    } else throw thrown;
  }
};

/** @throws {VaultProblem} wrong-pin */
export const unlock = async (pin: string): Promise<void> => {
  openFor(await openVault(await theDatabase(), pin));
};

/** Whose device this is, without opening anything. */
export const deviceHere = async () => (await theDatabase()).get('device', 'this');

/**
 * Trusts this device with what was signed in. On a device that is this account's already only the session is new,
 * and everything on it stays.
 * @throws {StorageProblem}
 */
export const enter = async (signed: SignedIn): Promise<Session> => {
  const db = await theDatabase();
  if (here.phase === 'open' && here.session.vault.account === signed.account) {
    void here.session.sync();
    here.session.outbox.wake();
    return here.session;
  }
  const vault = await createVault(db, signed);
  void askToPersist();
  const session = openFor(vault);
  session.vaultChanged();
  return session;
};

/** Sets, changes or takes away the PIN. @throws {VaultProblem} wrong-pin */
export const choosePin = async (current: string | undefined, next: string | null): Promise<void> => {
  const session = openFor(await changePin(await theDatabase(), current, next));
  session.vaultChanged();
};

/**
 * Erases everything on this device at once, and the lines of *help now* after it. What was not shared yet is gone.
 * @throws {StorageProblem} @throws {RangeError} `mayErase` says no: everything is as it was
 */
export const eraseHere = async (mayErase?: Erasing['mayErase']): Promise<void> => {
  const db = await theDatabase();
  await eraseDatabase(db, [PLAN], {
    mayErase,
    // The other tabs hear of it while they still listen.
    onErased: () => here.phase === 'open' && here.session.vaultChanged(),
  });
  database = null;
  closeAll();
  become({ phase: 'nobody' });
};

const subscribe = (onChange: () => void): (() => void) => {
  subscribers.add(onChange);
  if (!begun) {
    begun = true;
    void openHere();
  }
  return () => void subscribers.delete(onChange);
};

/** Who is here. The first to ask opens the vault. */
export const useHere = (): Here => useSyncExternalStore(subscribe, () => here);

/** A relationship, opened once for the tab. @returns a promise that stays the same, of `null` where there is none */
export const liveOf = (session: Session, space: SpaceId): Promise<LiveRelationship | null> => {
  const known = lives.get(space);
  if (known) return known;
  const opening = openLive(session, space);
  lives.set(space, opening);
  const forget = () => lives.get(space) === opening && lives.delete(space);
  // One that is not here yet may come with the next look.
  opening.then((live) => live ?? forget(), forget);
  return opening;
};
