/** Two people and their logs, for tests: says things in turn, as a real log would stand. */
import { openingOf, sealAccount } from '../src/account.ts';
import { alongWith } from '../src/along.ts';
import type { Body, NewBody } from '../src/body.ts';
import type { Card } from '../src/cards.ts';
import { newIdentity } from '../src/identity.ts';
import { type EntryId, newDeviceId, newEntryId, newSpaceId } from '../src/ids.ts';
import type { Kind } from '../src/kinds.ts';
import { seededBytes } from '../src/seeded.ts';
import type { Opened } from '../src/space.ts';
import { foldViews } from '../src/views.ts';

/** @param kind what the two are to each other; Weiss sits in the therapist's seat, Ana in the client's */
export const duet = (seed: string, kind?: Kind) => {
  const random = seededBytes(seed);
  const people = { ana: newIdentity(random), weiss: newIdentity(random), stranger: newIdentity(random) };
  type Who = keyof typeof people;
  const space = newSpaceId(random);
  const device = newDeviceId(random);
  const logs = {
    between: [] as Opened[],
    ana: [] as Opened[],
    weiss: [] as Opened[],
    stranger: [] as Opened[],
  };
  const put = (log: Opened[], who: Who, body: NewBody, id = newEntryId(random)): EntryId => {
    const heads = log.length > 0 ? [(log.at(-1) as Opened).id] : [];
    log.push({
      id,
      author: people[who].key,
      device,
      body: { ...body, v: 1, depth: log.length, heads } as Body,
    });
    return id;
  };
  const say = (who: Who, body: NewBody) => put(logs.between, who, body);
  const keep = (who: Who, body: NewBody) => put(logs[who], who, body);
  say('weiss', {
    type: 'founded',
    ...(kind && { kind }),
    members: [
      { key: people.weiss.key, receiveKey: people.weiss.receiveKey, role: 'therapist', name: 'Dr Weiss' },
      { key: people.ana.key, receiveKey: people.ana.receiveKey, role: 'client', name: 'Ana' },
    ],
  });
  return {
    ...people,
    space,
    random,
    logs,
    say,
    keep,
    hour: (date: string, name = date) => say('weiss', { type: 'hour', date, name }),
    /** Seals an account; the result opens the cards of the given kinds. */
    seal: (who: 'ana' | 'weiss', hour: EntryId, cards: readonly Card[]) => {
      const account = newEntryId(random);
      const sealed = sealAccount(cards, { space, hour, account }, random);
      put(logs.between, who, sealed.account, account);
      keep(who, sealed.keys);
      const chosenBy = (isChosen: (card: Card) => boolean) => {
        const mine = foldViews(logs.between, logs[who], people[who].key, space).hours.find(
          (h) => h.id === hour,
        )?.mine;
        return new Set(mine?.cards.filter(({ card }) => isChosen(card)).map(({ slot }) => slot));
      };
      return {
        account,
        keys: sealed.keys,
        open: (isChosen: (card: Card) => boolean) => say(who, openingOf(sealed.keys, chosenBy(isChosen))),
        /** As the two hand it over together: with what goes along. */
        hand: (isChosen: (card: Card) => boolean = () => true) => {
          const role = who === 'ana' ? ('client' as const) : ('therapist' as const);
          const views = foldViews(logs.between, logs[who], people[who].key, space);
          const me = { space, author: people[who].key, part: role };
          return say(who, {
            ...openingOf(sealed.keys, chosenBy(isChosen)),
            ...alongWith(hour, views, me, random),
          });
        },
      };
    },
    views: (who: Who) => foldViews(logs.between, logs[who], people[who].key, space),
  };
};
export type Duet = ReturnType<typeof duet>;
