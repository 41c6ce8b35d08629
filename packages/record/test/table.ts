/**
 * Two people with something of everything between them, and every cell of the table of permissions as one act: an entry
 * of a type, said by one of the two, in one place, with whatever it is about beside it in the same place.
 */
import { openingOf } from '../src/account.ts';
import { BODY_TYPES, type BodyType, type NewBody, type Role } from '../src/body.ts';
import { VERSION_OF } from '../src/consent.ts';
import { type EntryId, newEntryId } from '../src/ids.ts';
import type { Kind } from '../src/kinds.ts';
import { PERMISSIONS } from '../src/permissions.ts';
import { seededBytes } from '../src/seeded.ts';
import { type Duet, duet } from './duet.ts';
import { type Known, mayCount, NONCE, SAMPLES } from './samples.ts';

export type Place = 'between' | 'own';
export type Act = { readonly type: BodyType; readonly place: Place; readonly by: Role };
export const SEATED = { client: 'ana', therapist: 'weiss' } as const;

export type World = {
  readonly d: Duet;
  readonly known: Known;
  /** An hour of which nobody wrote anything yet. */
  readonly blank: EntryId;
  /** On the map of each, and theirs alone. */
  readonly ties: Readonly<Record<Role, EntryId>>;
  /** Opens the card that each kept closed when a third hour was opened. */
  readonly opening: Readonly<Record<Role, NewBody<'opening'>>>;
};

/** The two, before anything is tried. */
export const worldOf = (kind: Exclude<Kind, 'alone'>): World => {
  const d = duet(`table of ${kind}`, kind);
  const hour = d.hour('2026-01-13', 'the hour');
  const accounts = {
    client: d.seal('ana', hour, [{ kind: 'together', words: 'she was there' }]),
    therapist: d.seal('weiss', hour, [{ kind: 'together', words: 'he was there' }]),
  };
  const image = {
    type: 'image',
    part: 'anger',
    who: 'you',
    answer: 'leave',
    meaning: '',
    tone: 'feared',
  } as const;
  accounts.client.open(() => true);
  accounts.therapist.open(() => true);
  const guess = { type: 'guess', hour, feeling: 'angry', mattered: '', nonce: NONCE } as const;
  const packet = { title: '', words: '', text: 'C. said …', to: 'supervisor', until: '2026-03-01' } as const;
  const known: Known = {
    hour,
    me: d.ana,
    them: d.weiss,
    client: d.ana,
    account: { client: accounts.client.account, therapist: accounts.therapist.account },
    opening: {
      client: openingOf(accounts.client.keys, new Set()),
      therapist: openingOf(accounts.therapist.keys, new Set()),
    },
    image: { client: d.say('ana', image), therapist: d.say('weiss', image) },
    disconnection: d.say('ana', {
      type: 'disconnection',
      title: 'the glance',
      words: '',
      failure: 'ignored',
      hurt: d.ana.key,
    }),
    trueThing: d.say('weiss', { type: 'true-thing', words: 'you moved me' }),
    guess: d.say('weiss', guess),
    packet: kind === 'together' ? newEntryId(d.random) : d.say('weiss', { type: 'packet', ...packet }),
    kind,
    space: d.space,
    members: [
      { key: d.weiss.key, receiveKey: d.weiss.receiveKey, role: 'therapist', name: 'Dr Weiss' },
      { key: d.ana.key, receiveKey: d.ana.receiveKey, role: 'client', name: 'Ana' },
    ],
  };
  const closed = d.hour('2026-01-27', 'a third hour');
  const kept = {
    client: d.seal('ana', closed, [{ kind: 'together', words: 'she kept it' }]),
    therapist: d.seal('weiss', closed, [{ kind: 'together', words: 'he kept it' }]),
  };
  kept.client.open(() => false);
  kept.therapist.open(() => false);
  const all = (by: Role) => {
    const { keys } = kept[by];
    return openingOf(keys, new Set([keys.keys.findIndex((key) => key !== null)]));
  };
  const opening = { client: all('client'), therapist: all('therapist') };
  const tie = (by: Role) => {
    const one = { ...SAMPLES.tie(known), tie: newEntryId(d.random) };
    d.keep(SEATED[by], one);
    return one.tie;
  };
  const ties = { client: tie('client'), therapist: tie('therapist') };
  return { d, known, blank: d.hour('2026-02-03', 'a fourth hour'), opening, ties };
};

/** Words, and ids of what is named, of this act and of no other. */
const marked = (body: NewBody, mark: string): NewBody => {
  const worded = { ...body } as Record<string, unknown>; // fields are asked for by name, and put back as they were
  for (const field of ['words', 'topic', 'title', 'name', 'part', 'feeling', 'roles', 'happened', 'felt'])
    if (typeof worded[field] === 'string' && body.type !== 'answers') worded[field] = mark;
  for (const field of ['tie', 'line', 'link', 'sheet'])
    if (field in worded) worded[field] = newEntryId(seededBytes(`${field} ${mark}`));
  return worded as NewBody; // the same shape, with other words
};

/** Says it. @param mark words by which it is known again */
export const enact = (
  { d, known, blank, opening, ties }: World,
  { type, place, by }: Act,
  mark: string,
): void => {
  const who = SEATED[by];
  const put = (body: NewBody) => (place === 'own' ? d.keep : d.say)(who, body);
  const sample = <T extends BodyType>(of: T): NewBody<T> => SAMPLES[of](known);
  const fresh = <T extends NewBody>(body: T): T => marked(body, mark) as T; // the same shape
  switch (type) {
    case 'account':
      d.seal(who, blank, [{ kind: 'together', words: mark }]);
      return;
    case 'opening':
      put(opening[by]);
      return;
    case 'guess':
      put({ ...fresh(sample('guess')), ...(place === 'own' && { hour: blank }) });
      return;
    case 'consent':
      put({ ...sample('consent'), version: VERSION_OF.supervision });
      return;
    case 'pairing': {
      const open = d.views(who).hours.find(({ id }) => id === known.hour)?.cards ?? [];
      put({ ...sample('pairing'), cards: open.slice(0, 1).map(({ ref }) => ref) });
      return;
    }
    case 'placing':
      put({ ...sample('placing'), part: put(fresh(sample('part'))) });
      return;
    case 'strategy-step':
      put({ ...fresh(sample('strategy-step')), strategy: put(fresh(sample('strategy'))) });
      return;
    case 'could-understand':
    case 'may-belong':
      put({ ...fresh(sample(type)), of: put(fresh(sample('carried'))) });
      return;
    case 'tie-place':
      put({ ...sample('tie-place'), tie: ties[by] });
      return;
    case 'tie-history':
    case 'tie-link': {
      const [one, two] = [fresh(sample('tie')), marked(sample('tie'), `${mark} too`) as NewBody<'tie'>]; // the same shape
      put(one);
      put(two);
      if (type === 'tie-link') put({ ...fresh(sample('tie-link')), ties: [one.tie, two.tie] });
      else put({ ...fresh(sample(type)), tie: one.tie });
      return;
    }
    case 'evidence':
      put({ ...fresh(sample('evidence')), image: known.image[by] });
      return;
    default:
      put(fresh(SAMPLES[type](known)));
  }
};

/** Every act that counts in a record of this kind. */
export const actsIn = (kind: Exclude<Kind, 'alone'>): readonly Act[] =>
  BODY_TYPES.flatMap((type) =>
    PERMISSIONS[type].in.flatMap((place) =>
      (['client', 'therapist'] as const).flatMap((by): Act[] =>
        place === 'own' || type === 'evidence' || mayCount(type, by, kind) ? [{ type, place, by }] : [],
      ),
    ),
  );
