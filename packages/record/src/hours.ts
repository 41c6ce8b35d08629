/**
 * The hours of a relationship: which were opened, whose account is sealed, which cards lie open.
 *
 * The relationship is the root (J3): an hour belongs to two people, and an account that stands alone says so (J8).
 * What the other has kept leaves no trace here: a kept slot and a blank one are the same nothing.
 */
import { readCards } from './account.ts';
import type { NewBody } from './body.ts';
import type { Card } from './cards.ts';
import type { EntryId, MemberKey, SpaceId } from './ids.ts';
import { FIRST_KIND, type Kind, seatsTaken } from './kinds.ts';
import { type Opened, standing } from './space.ts';

/** A card that can be pointed at: `account.slot` for a sealed card, an entry id for a later one. */
export type CardRef = string & { readonly __kind: 'CardRef' };
export const cardRef = (account: EntryId, slot: number): CardRef => `${account}.${slot}` as CardRef;
/** Which entry a card came in. */
export const entryOf = (ref: CardRef | string): EntryId => ref.split('.')[0] as EntryId;

/** A card that both may read. */
export type OpenCard = {
  readonly ref: CardRef;
  readonly hour: EntryId;
  readonly author: MemberKey;
  readonly card: Card;
  /** `sealed`: part of the account that was opened; `later`: written afterwards, shared as it stands. */
  readonly via: 'sealed' | 'later';
};

/** A card of mine, open to the other or not. */
export type MyCard = {
  readonly ref: CardRef;
  readonly slot: number;
  readonly card: Card;
  readonly isOpen: boolean;
};

export type Hour = {
  readonly id: EntryId;
  /** Who opened it, and the entry that says so now: they may give it another day. */
  readonly openedBy: MemberKey;
  readonly entry: EntryId;
  /** ISO calendar date. */
  readonly date: string;
  /** What we call it; the last said stands. */
  readonly name: string;
  /** Whose accounts are sealed. Nothing else about a sealed account is known to the other. */
  readonly sealed: ReadonlySet<MemberKey>;
  /** True once both have opened something together; in a record kept alone, once its one person has. */
  readonly isOpen: boolean;
  /** All cards of my own account, readable to me alone unless open; `null` before I sealed one. */
  readonly mine: {
    readonly account: EntryId;
    readonly keys: NewBody<'sealed-keys'>;
    readonly cards: readonly MyCard[];
  } | null;
  /** Cards that both may read, in the order in which they were opened. */
  readonly cards: readonly OpenCard[];
};

type Draft = {
  id: EntryId;
  openedBy: MemberKey;
  entry: EntryId;
  date: string;
  name: string;
  sealed: Set<MemberKey>;
  opened: Set<MemberKey>;
  mine: Hour['mine'];
  cards: OpenCard[];
};

const accountName = (author: MemberKey, hour: EntryId): string => `${author} ${hour}`;

/**
 * Where somebody sealed more than one account of an hour: the one that counts, by author and hour. It is the one that
 * somebody else stood on first. By the order of the log alone, one could see the other's cards and then seal an account
 * that claims to be older; nobody can put that below an entry that the other had written before.
 */
const accountsThatCount = (between: readonly Opened[]): ReadonlyMap<string, EntryId> => {
  const sealed = new Map<string, EntryId[]>();
  for (const { id, author, body } of between) {
    if (body.type !== 'account') continue;
    const name = accountName(author, body.hour);
    const ids = sealed.get(name);
    if (ids) ids.push(id);
    else sealed.set(name, [id]);
  }
  const rivals = new Map(
    [...sealed].flatMap(([name, ids]) => (ids.length > 1 ? ids.map((id) => [id, name] as const) : [])),
  );
  const counts = new Map<string, EntryId>();
  if (rivals.size === 0) return counts;
  const below = new Map<EntryId, ReadonlySet<EntryId>>();
  for (const { id, author, body } of between) {
    const seen = new Set<EntryId>(body.heads.flatMap((head) => [...(below.get(head) ?? [])]));
    for (const [rival, name] of rivals) {
      if (counts.has(name)) seen.delete(rival);
      else if (seen.has(rival) && !name.startsWith(author)) counts.set(name, rival);
    }
    if (rivals.has(id)) seen.add(id);
    below.set(id, seen);
  }
  return counts;
};

/**
 * Folds both logs into the hours, by date, then by the order of the log.
 * @param own my own space: the keys of my sealed cards; empty when only the shared record is read
 * @param kind as this person knows it, and not as an entry may claim
 */
export const foldHours = (
  between: readonly Opened[],
  own: readonly Opened[],
  me: MemberKey,
  space: SpaceId,
  kind: Kind = FIRST_KIND,
): readonly Hour[] => {
  const hours = new Map<EntryId, Draft>();
  const accounts = new Map<EntryId, { author: MemberKey; body: NewBody<'account'>; hour: Draft }>();
  const openSlots = new Map<EntryId, Set<number>>();
  // Accounts refer to hours by the first id they had: a corrected hour keeps it.
  const first = new Map<EntryId, EntryId>();
  const latest = standing(between);
  const counts = accountsThatCount(between);
  for (const { id, body } of between) {
    if (body.type === 'hour') first.set(id, (body.supersedes && first.get(body.supersedes)) ?? id);
  }
  for (const { id, author, body } of latest) {
    if (body.type !== 'hour') continue;
    const hour = first.get(id) ?? id;
    hours.set(hour, {
      id: hour,
      openedBy: author,
      entry: id,
      date: body.date,
      name: body.name,
      sealed: new Set(),
      opened: new Set(),
      mine: null,
      cards: [],
    });
  }
  for (const { id, author, body } of latest) {
    switch (body.type) {
      case 'titled': {
        const hour = hours.get(body.hour);
        if (hour) hour.name = body.name;
        break;
      }
      case 'account': {
        const hour = hours.get(body.hour);
        // One account each: a second one of the same hour is carried, and changes nothing.
        if (!hour || hour.sealed.has(author)) break;
        if ((counts.get(accountName(author, body.hour)) ?? id) !== id) break;
        hour.sealed.add(author);
        accounts.set(id, { author, body, hour });
        openSlots.set(id, new Set());
        break;
      }
      case 'opening': {
        const account = accounts.get(body.account);
        if (!account || account.author !== author) break;
        account.hour.opened.add(author);
        const slots = openSlots.get(body.account);
        for (const { slot, card } of readCards(account.body, body.keys, { space, account: body.account })) {
          if (slots?.has(slot)) continue;
          slots?.add(slot);
          account.hour.cards.push({
            ref: cardRef(body.account, slot),
            hour: account.hour.id,
            author,
            card,
            via: 'sealed',
          });
        }
        break;
      }
      case 'card': {
        const hour = hours.get(body.hour);
        hour?.cards.push({
          ref: id as string as CardRef,
          hour: hour.id,
          author,
          card: body.card,
          via: 'later',
        });
        break;
      }
      default:
        break;
    }
  }
  for (const { body } of own) {
    if (body.type !== 'sealed-keys') continue;
    const account = accounts.get(body.account);
    if (!account || account.author !== me) continue;
    const cards = readCards(account.body, body.keys, { space, account: body.account }).map(
      ({ slot, card }) => ({
        ref: cardRef(body.account, slot),
        slot,
        card,
        isOpen: openSlots.get(body.account)?.has(slot) ?? false,
      }),
    );
    account.hour.mine = { account: body.account, keys: body, cards };
  }
  return [...hours.values()]
    .map(({ opened, ...hour }) => ({ ...hour, isOpen: opened.size === seatsTaken(kind) }))
    .sort((p, q) => (p.date < q.date ? -1 : p.date > q.date ? 1 : 0));
};
