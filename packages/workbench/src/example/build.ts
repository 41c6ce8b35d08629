/**
 * Turns the story into the record that two devices would have made of it: the same bodies, sealed and opened by
 * the same functions as anybody's, only with a seeded generator, so that every build is the same to the byte.
 *
 * Load it by `import()`: the writing page must not carry it. One build takes about as long as a blink.
 */
import { openingOf, readCards, sealAccount } from '@kithe/record/account';
import { alongWith } from '@kithe/record/along';
import type { Member, NewBody } from '@kithe/record/body';
import { formatBase64, type RandomBytes } from '@kithe/record/bytes';
import type { TrueThingDraft } from '@kithe/record/empathy';
import {
  type DeviceId,
  type EntryId,
  type MemberKey,
  newDeviceId,
  newEntryId,
  newSpaceId,
  type SpaceId,
} from '@kithe/record/ids';
import { seededBytes } from '@kithe/record/seeded';
import type { Opened } from '@kithe/record/space';
import { inEnglish, retold, type Say } from './retell.ts';
import { afterThirtyYears, NAMES } from './script.ts';
import type { Day, Deed, Hour, Known, Told, When, Who } from './telling.ts';

/** The whole case, as three spaces hold it: what both read, and what each keeps. */
export type Example = {
  readonly space: SpaceId;
  readonly between: readonly Opened[];
  readonly ana: { readonly key: MemberKey; readonly own: readonly Opened[] };
  readonly weiss: { readonly key: MemberKey; readonly own: readonly Opened[] };
};

/**
 * Seeded bytes. What fills blank slots is a window on 64 KiB that were drawn once: hashing a megabyte that nobody
 * reads would take most of the build.
 */
const storyBytes = (seed: string): RandomBytes => {
  const few = seededBytes(seed);
  const many = xorshift(few(4), 1 << 16);
  return (n) => {
    if (n <= 64) return few(n);
    const from = new DataView(few(4).buffer).getUint32(0) % (many.length - n);
    return many.slice(from, from + n);
  };
};

/** `length` bytes stretched from four (xorshift32, Marsaglia 2003). */
const xorshift = (seed: Uint8Array, length: number): Uint8Array => {
  let x = new DataView(seed.buffer).getUint32(0) | 1; // a state of zero would stay zero
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    bytes[i] = x;
  }
  return bytes;
};

/** An append-only log in which every entry follows the one before. */
class Log {
  readonly entries: Opened[] = [];
  write(id: EntryId, author: MemberKey, device: DeviceId, body: NewBody): void {
    const last = this.entries.at(-1);
    const standing = { v: 1 as const, depth: this.entries.length, heads: last ? [last.id] : [] };
    this.entries.push({ id, author, device, body: { ...body, ...standing } });
  }
}

/** The time so many minutes after midnight of a day. */
const isoAt = (day: Day, minutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
const ROOM_OPENS = 17 * 60 + 10;
const HOUR_ENDS = 18 * 60 + 5;
const EVENING = 20 * 60;

const isoOf = (when: When): string => {
  const [day, time] = when.split(' ') as [Day, string?]; // When is a day, or a day and a time
  return time === undefined ? isoAt(day, EVENING) : `${day}T${time}:00.000Z`;
};

/** The keys of a sealed account, and which of its cards fell into which slot. */
type Sealed = {
  readonly keys: NewBody<'sealed-keys'>;
  readonly slots: readonly { readonly slot: number; readonly told: Told }[];
};

/**
 * Tells the story into three logs.
 * @param say in which language; the entries are the same but for their words
 * @throws {RangeError} when a deed names a label that nothing bears yet
 */
export const buildExample = (say: Say = inEnglish): Example => {
  const random = storyBytes('after thirty years');
  const space = newSpaceId(random);
  // Nothing here is signed or sent, so a key is a name of thirty-two bytes; deriving real ones would take half the build.
  const newKey = () => formatBase64(random(32)) as MemberKey;
  const people = {
    ana: { key: newKey(), receiveKey: newKey() },
    weiss: { key: newKey(), receiveKey: newKey() },
  };
  const devices = { ana: newDeviceId(random), weiss: newDeviceId(random) };
  const between = new Log();
  const own = { ana: new Log(), weiss: new Log() };
  const entryOf = new Map<string, EntryId>();
  const cardOf = new Map<string, string>();
  const hourOf = new Map<Day, EntryId>();
  const draftOf = new Map<string, TrueThingDraft>();

  const write = (
    log: Log,
    who: Who,
    body: NewBody,
    id = newEntryId(random),
    device = devices[who],
  ): EntryId => {
    log.write(id, people[who].key, device, retold(body, say));
    return id;
  };
  const found = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
    const value = map.get(key);
    if (value === undefined) throw new RangeError(`example: expected something called ${key}, found nothing`);
    return value;
  };

  const members: Member[] = (['ana', 'weiss'] as const).map((who) => ({
    key: people[who].key,
    receiveKey: people[who].receiveKey,
    role: who === 'weiss' ? 'therapist' : 'client',
    name: NAMES[who],
  }));
  const firstDay = (afterThirtyYears[0] as Hour).on; // there are forty
  const founding = isoAt(firstDay, HOUR_ENDS - 10);
  write(between, 'weiss', { type: 'founded', members, at: founding });
  const spaceKey = formatBase64(random(32));
  for (const who of ['ana', 'weiss'] as const)
    write(own[who], who, {
      type: 'membership',
      space,
      members,
      keys: [{ epoch: 0, key: spaceKey }],
      at: founding,
    });

  const seal = (who: Who, hour: EntryId, english: readonly Told[]): Sealed => {
    const told = english.map((one) => ({ ...one, card: retold(one.card, say) }));
    const account = newEntryId(random);
    const sealed = sealAccount(
      told.map(({ card }) => card),
      { space, hour, account },
      random,
    );
    write(between, who, sealed.account, account);
    write(own[who], who, sealed.keys);
    // Which slot a card fell into is drawn by lot; reading the account back is the only way to learn it.
    const bySaying = new Map(told.map((t) => [JSON.stringify([t.card.kind, t.card.words, t.card.real]), t]));
    const slots = readCards(sealed.account, sealed.keys.keys, { space, account }).map(({ slot, card }) => ({
      slot,
      told: found(bySaying, JSON.stringify([card.kind, card.words, card.real])),
    }));
    for (const { slot, told } of slots) if (told.label) cardOf.set(told.label, `${account}.${slot}`);
    return { keys: sealed.keys, slots };
  };

  /** A lot of its own, so that what goes along moves nothing else of the story. */
  const lot = storyBytes('what goes along');
  let weatherWords = 0;
  /** What goes along with the first opening of an hour: a pledge, and of Ana's a word of weather. */
  const alongOf = (who: Who, hour: EntryId) => {
    const author = people[who].key;
    const bodies = own[who].entries.map(({ body }) => body);
    const guesses = bodies.flatMap((body) => (body.type === 'guess' ? [{ ...body, by: author }] : []));
    const noticed = bodies.flatMap((body) =>
      body.type === 'noticed' ? [{ isPending: body.tell === 'weather' && body.after === weatherWords }] : [],
    );
    const part = who === 'ana' ? ('client' as const) : ('therapist' as const);
    return alongWith(hour, { guesses, noticed }, { space, author, part }, lot);
  };

  /** Both hand over a bundle, whatever is in it: the relay releases two or none. Every bundle is a device of its own. */
  const openTogether = (
    accounts: Readonly<Record<Who, Sealed>>,
    day: Told['opened'],
    first?: EntryId,
  ): void => {
    for (const who of ['ana', 'weiss'] as const) {
      const { keys, slots } = accounts[who];
      const chosen = new Set(slots.filter(({ told }) => told.opened === day).map(({ slot }) => slot));
      const along = first === undefined ? {} : alongOf(who, first);
      write(between, who, { ...openingOf(keys, chosen), ...along }, newEntryId(random), newDeviceId(random));
    }
    if (first !== undefined) weatherWords++;
  };

  const act = (deed: Deed, hour: EntryId, at: string): void => {
    const known: Known = {
      hour,
      hourOn: (day) => found(hourOf, day),
      entry: (label) => found(entryOf, label),
      card: (label) => found(cardOf, label),
      keyOf: (who) => people[who].key,
      draft: (label) => found(draftOf, label),
      newId: () => newEntryId(random),
      nowMs: Date.parse(at),
      weatherWords,
    };
    const said = deed.write(known);
    const id =
      deed.space === 'own'
        ? write(own[deed.who], deed.who, { ...said, at, about: space })
        : write(between, deed.who, { ...said, at });
    if (deed.label === undefined) return;
    entryOf.set(deed.label, id);
    cardOf.set(deed.label, id);
    if (said.type === 'true-thing-draft') draftOf.set(deed.label, { id, body: said, shared: null });
  };

  type Lived = {
    readonly hour: EntryId;
    readonly told: Hour;
    readonly accounts: Partial<Record<Who, Sealed>>;
  };
  const both = ({ ana, weiss }: Lived['accounts']) => (ana && weiss ? { ana, weiss } : null);
  const lived: Lived[] = [];
  let unread: Lived[] = [];

  for (const told of afterThirtyYears) {
    if (told.met !== false) {
      // They meet: what was sealed since is opened, what was to be opened today is opened, and then they talk.
      for (const { accounts, hour } of unread) {
        const pair = both(accounts);
        if (pair) openTogether(pair, 'next-time', hour);
      }
      for (const { accounts } of lived) {
        const pair = both(accounts);
        const due = [accounts.ana, accounts.weiss].some((a) =>
          a?.slots.some((s) => s.told.opened === told.on),
        );
        if (pair && due) openTogether(pair, told.on);
      }
      let minutes = ROOM_OPENS;
      for (const { hour, told: before } of unread)
        for (const deed of before.nextTime ?? []) {
          minutes += 2;
          act(deed, hour, isoAt(told.on, minutes));
        }
      unread = [];
    }
    const writer = told.by ?? 'weiss';
    const hour = write(between, writer, {
      type: 'hour',
      date: told.on,
      name: told.name,
      at: isoAt(told.on, HOUR_ENDS),
    });
    hourOf.set(told.on, hour);
    const accounts = {
      ...(told.ana && { ana: seal('ana', hour, told.ana) }),
      ...(told.weiss && { weiss: seal('weiss', hour, told.weiss) }),
    };
    lived.push({ hour, told, accounts });
    unread.push({ hour, told, accounts });
    for (const deed of told.meanwhile ?? []) act(deed, hour, isoOf(deed.when));
  }

  return {
    space,
    between: between.entries,
    ana: { key: people.ana.key, own: own.ana.entries },
    weiss: { key: people.weiss.key, own: own.weiss.entries },
  };
};
