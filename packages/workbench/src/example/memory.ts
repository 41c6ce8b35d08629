/**
 * The example's record, in memory: the same port as the live one (`relationship.ts`), with nothing behind it.
 *
 * Both people share one log, so what Ana writes Dr Weiss reads at once. Nothing is kept: a reload begins again.
 * Who walks as one person meets the other at the table (`ana`, `weiss`): they arrive after a breath and choose
 * everything but what they keep. Where both are on one screen (`together`), nobody arrives unasked.
 */
import { openingOf, sealAccount } from '@kithe/record/account';
import { alongWith } from '@kithe/record/along';
import { type Body, formatBody, type NewBody } from '@kithe/record/body';
import type { Card } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import { type EntryId, type MemberKey, newDeviceId, newEntryId } from '@kithe/record/ids';
import type { Opened } from '@kithe/record/space';
import { foldViews } from '@kithe/record/views';
import type { Drafts, Relationship, Snapshot } from '../relationship.ts';
import type { Example as Story } from './build.ts';
import { type Table, tableOf } from './table.ts';
import type { Who } from './telling.ts';

/** The same two seats at two tables: the visitor alone, or both people on one screen. */
export type Example = Readonly<Record<Who, Relationship>> & {
  /** The same record, for one screen that both look at. */
  readonly together: Readonly<Record<Who, Relationship>>;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const NOBODY_WAITS: ReadonlySet<EntryId> = new Set();
/** Entries that carry no date: when something was sealed or opened must not tell what. */
const UNDATED: ReadonlySet<NewBody['type']> = new Set(['account', 'opening', 'sealed-keys']);

/** An entry after all others of its log. */
const placed = (log: readonly Opened[], author: MemberKey, id: EntryId, body: NewBody): Opened => {
  const last = log.at(-1);
  const standing = { v: 1, depth: (last?.body.depth ?? -1) + 1, heads: last ? [last.id] : [] } as const;
  const inPlace = { ...body, ...standing } as Body; // a body in its place
  formatBody(inPlace); // throws for what the live record would refuse
  return { id, author, device: newDeviceId(), body: inPlace };
};

const draftsInMemory = (): Drafts & { readonly forgetAccount: (hour: EntryId) => void } => {
  const accounts = new Map<EntryId, readonly Card[]>();
  const texts = new Map<string, string>();
  return {
    readAccount: async (hour) => accounts.get(hour) ?? null,
    keepAccount: async (hour, cards) => void accounts.set(hour, cards),
    forgetAccount: (hour) => void accounts.delete(hour),
    readText: async (place) => texts.get(place) ?? '',
    keepText: async (place, text) => void (text === '' ? texts.delete(place) : texts.set(place, text)),
  };
};

/** The day after the last hour, in the afternoon. */
const nowOf = (hours: readonly Hour[]): number =>
  Date.parse(`${hours.at(-1)?.date ?? '2026-01-01'}T16:00:00`) + DAY_MS;

/** Puts a story behind the port, once for each pair of eyes. */
export const createExample = (story: Story): Example => {
  let between = story.between;
  const people = {
    ana: { key: story.ana.key, own: story.ana.own },
    weiss: { key: story.weiss.key, own: story.weiss.own },
  };
  const snapshots = new Map<Who, Snapshot>();
  const listeners = new Set<() => void>();
  const changed = () => {
    snapshots.clear();
    for (const tell of listeners) tell();
  };
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange);
    return () => void listeners.delete(onChange);
  };
  const snapshotOf = (who: Who): Snapshot => {
    const known = snapshots.get(who);
    if (known) return known;
    const { key, own } = people[who];
    const views = foldViews(between, own, key, story.space);
    const snapshot = {
      views,
      isWhole: true,
      troubles: [],
      waiting: NOBODY_WAITS,
      isOnline: true,
      progress: null,
    };
    snapshots.set(who, snapshot);
    return snapshot;
  };
  const hourOf = (who: Who, id: EntryId): Hour | undefined =>
    snapshotOf(who).views.hours.find((hour) => hour.id === id);

  const startMs = performance.now();
  const beganMs = nowOf(snapshotOf('ana').views.hours);
  const nowMs = () => beganMs + Math.floor(performance.now() - startMs);

  const append = (who: Who, where: 'between' | 'own', said: NewBody, id = newEntryId()): EntryId => {
    const person = people[who];
    const body =
      said.at !== undefined || UNDATED.has(said.type)
        ? said
        : { ...said, at: new Date(nowMs()).toISOString() };
    if (where === 'between') between = [...between, placed(between, person.key, id, body)];
    else person.own = [...person.own, placed(person.own, person.key, id, body)];
    return id;
  };
  /** @param isFirst handed over with the other's: then a pledge and a word of weather go along */
  const open = (who: Who, hour: EntryId, chosen: ReadonlySet<number>, isFirst: boolean) => {
    const mine = hourOf(who, hour)?.mine;
    if (!mine) throw new RangeError('open: nothing of mine is sealed in this hour');
    const part = who === 'ana' ? 'client' : 'therapist';
    const me = { space: story.space, author: people[who].key, part } as const;
    const along = isFirst ? alongWith(hour, snapshotOf(who).views, me) : {};
    append(who, 'between', { ...openingOf(mine.keys, chosen), ...along });
  };

  const drafts = { ana: draftsInMemory(), weiss: draftsInMemory() };
  const tables = { alone: new Map<EntryId, Table>(), together: new Map<EntryId, Table>() };
  const tableAt = (company: keyof typeof tables, hour: EntryId): Table => {
    const known = tables[company].get(hour);
    if (known) return known;
    const table = tableOf({
      nowMs,
      subscribe,
      isOpen: () => hourOf('ana', hour)?.isOpen ?? false,
      slotsOf: (who) => hourOf(who, hour)?.mine?.cards ?? null,
      otherComes: company === 'alone',
      openBoth: (chosen) => {
        open('ana', hour, chosen.ana, true);
        open('weiss', hour, chosen.weiss, true);
        changed();
      },
    });
    tables[company].set(hour, table);
    return table;
  };

  const relationshipOf = (who: Who, company: keyof typeof tables): Relationship => ({
    space: story.space,
    kind: 'example',
    me: people[who].key,
    role: who === 'ana' ? 'client' : 'therapist',
    subscribe,
    snapshot: () => snapshotOf(who),
    whole: null,
    write: async (where, body) => {
      const id = append(who, where, body);
      changed();
      return id;
    },
    remove: async (id) => {
      people[who].own = people[who].own.filter((entry) => entry.id !== id);
      changed();
    },
    seal: async (hour, cards) => {
      const account = newEntryId();
      const sealed = sealAccount(cards, { space: story.space, hour, account });
      append(who, 'between', sealed.account, account);
      append(who, 'own', sealed.keys);
      drafts[who].forgetAccount(hour);
      changed();
    },
    openLater: async (hour, chosen) => {
      open(who, hour, chosen, false);
      changed();
    },
    meeting: (hour) => tableAt(company, hour)[who],
    leave: null,
    supervisions: null,
    epochs: [0],
    drafts: drafts[who],
    nowMs,
  });
  return {
    ana: relationshipOf('ana', 'alone'),
    weiss: relationshipOf('weiss', 'alone'),
    together: { ana: relationshipOf('ana', 'together'), weiss: relationshipOf('weiss', 'together') },
  };
};
