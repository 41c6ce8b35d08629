/**
 * One device for two, handed over in the room: it is emptied before it changes hands, and again when it comes back, so
 * that the words of both are never on it at once. Nothing is erased that is not at the relay yet; what is on this device
 * alone is told of, and goes only if whoever wrote it has seen that it does (docs/decisions/0055).
 */
import { type Card, isBlank } from '@kithe/record/cards';
import type { EntryId, SpaceId } from '@kithe/record/ids';
import { erasePlan, NO_PLAN, readPlan } from '../help/plan.ts';
import { lookUp } from './cabinet.ts';
import { type Erasing, openDatabase } from './database.ts';
import { HANDED_PLACE, handed, isHandedOver, type Stage } from './handed.ts';
import { deviceHere, eraseHere, liveOf } from './here.ts';
import { createRelayClient, RelayProblem, Unreachable } from './relay-client.ts';
import type { Session } from './session.ts';

export const noteHanded = (stage: Stage | null): void => {
  try {
    if (stage === null) localStorage.removeItem(HANDED_PLACE);
    else localStorage.setItem(HANDED_PLACE, stage);
  } catch {
    // Then the page says what to do, and the device does not remind of it.
  }
};

/** What was chosen on the device before it was handed over, a language or a plain face: its owner finds it again. */
const CHOSEN_PLACE = 'kithe-handed-choices';

const noteChoices = (): void => {
  try {
    const chosen = Object.entries(localStorage).filter(([place]) => !place.startsWith(HANDED_PLACE));
    localStorage.setItem(CHOSEN_PLACE, JSON.stringify(chosen));
  } catch {
    // Then it looks afterwards as it does for anybody.
  }
};

/** Whatever the other chose here goes; the owner's own choices come back. */
const restoreChoices = (): void => {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(CHOSEN_PLACE) ?? '[]');
    localStorage.clear();
    for (const [place, value] of noted as [string, string][]) localStorage.setItem(place, value); // as they were noted
  } catch {
    // Then it looks as the other left it.
  }
};

/** A line *only for me*, which is read nowhere else. */
export type Line = { readonly hour: string; readonly text: string };

/** What would be lost if this device were emptied now. */
export type OnlyHere = {
  /** What the relay does not have yet. It goes by itself: one waits. */
  readonly unsent: number;
  /** What the relay will not take. */
  readonly refused: number;
  /** Accounts that are begun and not sealed, by what their hours are called. */
  readonly accounts: readonly string[];
  readonly lines: readonly Line[];
  /** Other words that were begun somewhere. */
  readonly texts: number;
  /** Invitations that are not finished, by whom they are for: their keys are on this device alone. */
  readonly inviting: readonly string[];
  /** An invitation that was opened here, and not gone through to the end. */
  readonly joining: number;
  readonly hasPlan: boolean;
  /** Every drawer that was looked into, with the stamp of what lay in it. */
  readonly seen: ReadonlyMap<string, string>;
};

export const isNothing = (only: OnlyHere): boolean =>
  only.refused + only.texts + only.joining === 0 &&
  only.accounts.length + only.lines.length + only.inviting.length === 0 &&
  !only.hasPlan;

/** Drawers whose words are nowhere else: all others are filled again from the relay. */
const isOnlyHere = (drawer: string): boolean => /^(?:draft|inviting|joining)\//.test(drawer);
const DRAFT = /^draft\/([^/]+)\/(account|text)\/(.+)$/;
const ONLY_ME = /^hour\/([^/]+)\/only-me\//;

/** The name of an hour; empty where its record is not here any more. */
const nameOf = async (session: Session, space: SpaceId, hour: EntryId): Promise<string> => {
  const live = await liveOf(session, space).catch(() => null);
  return live?.snapshot().views.hours.find(({ id }) => id === hour)?.name ?? '';
};

/** Looks through this device for whatever is nowhere else. */
export const lookForOnlyHere = async (session: Session): Promise<OnlyHere> => {
  const { cabinet } = session.vault;
  const outgoing = await cabinet.db.getAll('outbox');
  const seen = new Map<string, string>();
  const accounts: string[] = [];
  const lines: Line[] = [];
  const inviting: string[] = [];
  let texts = 0;
  let joining = 0;
  for (const drawer of (await cabinet.db.getAllKeys('cabinet')).filter(isOnlyHere)) {
    // Stamped first: words that are written while this looks are words that it has not seen.
    seen.set(drawer, (await cabinet.db.get('cabinet', drawer))?.iv.join() ?? '');
    const [, space = '', kind, place = ''] = DRAFT.exec(drawer) ?? [];
    const hourOf = (id: string) => nameOf(session, space as SpaceId, id as EntryId); // as `drafts.ts` named the drawer
    if (kind === 'account') {
      const cards = await lookUp<readonly Card[]>(cabinet, drawer);
      if (cards?.some((card) => !isBlank(card))) accounts.push(await hourOf(place));
    } else if (kind === 'text') {
      const text = (await lookUp<string>(cabinet, drawer)) ?? '';
      const [, hour] = ONLY_ME.exec(place) ?? [];
      if (text.trim() === '') continue;
      if (hour === undefined) texts += 1;
      else lines.push({ hour: await hourOf(hour), text });
    } else if (drawer.startsWith('inviting/')) {
      inviting.push((await lookUp<{ theirName: string }>(cabinet, drawer))?.theirName ?? '');
    } else joining += 1;
  }
  const plan = await readPlan();
  return {
    unsent: outgoing.filter(({ refused }) => refused === undefined).length,
    refused: outgoing.filter(({ refused }) => refused !== undefined).length,
    accounts,
    lines,
    texts,
    inviting,
    joining,
    hasPlan: JSON.stringify(plan.lines) !== JSON.stringify(NO_PLAN.lines),
    seen,
  };
};

/** Asked in the very transaction that erases: only what was seen goes, and nothing that still has to be sent. */
const onlyWhatWasSeen =
  ({ refused, seen }: OnlyHere): NonNullable<Erasing['mayErase']> =>
  async (tx) => {
    const outgoing = await tx.objectStore('outbox').getAll();
    if (outgoing.length > refused || outgoing.some((one) => one.refused === undefined)) return false;
    const cabinet = tx.objectStore('cabinet');
    for (const drawer of (await cabinet.getAllKeys()).filter(isOnlyHere))
      if ((await cabinet.get(drawer))?.iv.join() !== seen.get(drawer)) return false;
    return true;
  };

/** Ends this browser's session at the relay. @returns false where the relay cannot be reached: it goes on there */
export const endSession = async (): Promise<boolean> => {
  try {
    await createRelayClient().signOut();
    return true;
  } catch (thrown) {
    if (thrown instanceof Unreachable) return false;
    if (thrown instanceof RelayProblem && thrown.code === 'not-signed-in') return true;
    throw thrown;
  }
};

/**
 * Signs out and empties the device. The page that asked for it loads anew, so that nothing stays in memory either, and
 * looks whether it is empty.
 * @param agreed what whoever is here has seen to be on this device alone
 * @returns false where there was more than that by now: nothing is erased
 * @throws {Unreachable} before a device is handed over: whoever takes it could not sign in
 */
export const emptyHere = async (session: Session, agreed: OnlyHere): Promise<boolean> => {
  const before = handed();
  const isGivenBack = isHandedOver(before);
  const now = await lookForOnlyHere(session);
  if (now.unsent > 0 || [...now.seen].some(([drawer, stamp]) => agreed.seen.get(drawer) !== stamp))
    return false;
  noteHanded(isGivenBack ? 'returning' : 'handing');
  try {
    // What is given back is emptied whether or not the relay can hear of it: the page that follows goes on trying.
    if (!(await endSession()) && !isGivenBack) throw new Unreachable('nobody could sign in here');
    if (!isGivenBack) noteChoices();
    await erasePlan().catch(() => {});
    await eraseHere(onlyWhatWasSeen(agreed));
  } catch (thrown) {
    noteHanded(before);
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
  return true;
};

/** True where this device holds nothing of anybody's record, and no line of anybody's under *help now*. */
export const isEmptyHere = async (): Promise<boolean> => {
  const db = await openDatabase();
  try {
    const counts = await Promise.all([...db.objectStoreNames].map((store) => db.count(store)));
    return (
      counts.every((count) => count === 0) && JSON.stringify(await readPlan()) === JSON.stringify(NO_PLAN)
    );
  } finally {
    db.close();
  }
};

/**
 * Nobody is here: erases whatever an interruption left, and whatever this tab and the other's choices left.
 * @returns whether the device is empty now
 */
export const sweepHere = async (): Promise<boolean> => {
  if (await deviceHere()) return false;
  const stage = handed();
  if (!(await isEmptyHere())) {
    await erasePlan().catch(() => {});
    await eraseHere(async (tx) => (await tx.objectStore('device').count()) === 0);
  }
  if (!(await isEmptyHere())) return false;
  sessionStorage.clear();
  if (stage === 'returning') restoreChoices();
  if (stage === 'handing') noteHanded('out');
  if (stage === 'returning') noteHanded('back');
  return true;
};
