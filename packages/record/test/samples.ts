/** One sample of every type of entry, for tests that walk the table of permissions (`src/permissions.ts`). */
import { sealAccount } from '../src/account.ts';
import type { BodyType, NewBody } from '../src/body.ts';
import { type EntryId, type MemberKey, newEntryId, type SpaceId } from '../src/ids.ts';
import { type Kind, otherSeat as other, type Role } from '../src/kinds.ts';
import { PERMISSIONS } from '../src/permissions.ts';

type WithKey = { readonly key: MemberKey };

/** What the two have before anything is tried, and in which everything that is tried has something to be about. */
export type Known = {
  readonly hour: EntryId;
  /** Whoever tries, and the other. */
  readonly me: WithKey;
  readonly them: WithKey;
  readonly client: WithKey;
  readonly account: Readonly<Record<Role, EntryId>>;
  readonly opening: Readonly<Record<Role, NewBody<'opening'>>>;
  readonly image: Readonly<Record<Role, EntryId>>;
  readonly disconnection: EntryId;
  readonly trueThing: EntryId;
  readonly guess: EntryId;
  /** Where nobody may propose one, an entry that is none. */
  readonly packet: EntryId;
  readonly kind: Kind;
  readonly members: NewBody<'founded'>['members'];
  readonly space: SpaceId;
};

export const NONCE = 'n'.repeat(43);

const STRATEGY = {
  name: 'being quick',
  protected: '',
  from: '',
  since: '',
  cost: '',
  needed: '',
  parts: [],
};

/** What `its-author` and `the-other` are tried with: something of the client's, something of the therapist's. */
export const SAMPLES: { readonly [T in BodyType]: (known: Known) => NewBody<T> } = {
  founded: ({ members, kind }) => ({
    type: 'founded',
    members: members.map((m) => ({ ...m, role: other(m.role) })) as typeof members, // two, as before
    kind,
  }),
  called: () => ({ type: 'called', name: 'Somebody' }),
  hour: () => ({ type: 'hour', date: '2026-02-03', name: 'another' }),
  titled: ({ hour }) => ({ type: 'titled', hour, name: 'renamed' }),
  account: ({ space }) => {
    const hour = newEntryId();
    return sealAccount([], { space, hour, account: newEntryId() }, (n) => new Uint8Array(n)).account;
  },
  opening: ({ opening }) => opening.client,
  card: ({ hour }) => ({ type: 'card', hour, card: { kind: 'together', words: 'later' } }),
  pairing: ({ hour, account }) => ({ type: 'pairing', hour, cards: [`${account.client}.0`], pile: 'only' }),
  disconnection: ({ client }) => ({
    type: 'disconnection',
    title: 'another',
    words: '',
    failure: 'hurt',
    hurt: client.key,
  }),
  step: ({ disconnection }) => ({ type: 'step', disconnection, step: 'landed', words: '' }),
  image: () => ({ type: 'image', part: 'joy', who: 'you', answer: 'stay', meaning: '', tone: 'hoped' }),
  evidence: ({ image }) => ({
    type: 'evidence',
    image: image.client,
    where: 'here',
    answer: 'met',
    shown: 1,
    words: '',
  }),
  moved: () => ({ type: 'moved', words: 'when you looked up' }),
  'true-thing-draft': () => ({
    type: 'true-thing-draft',
    words: 'true',
    gates: { 'for-whom': 'them', 'safe-now': true, 'useful-to-them': true, 'stand-by-it': true },
    predicted: '',
    coolUntilMs: 0,
  }),
  'true-thing': () => ({ type: 'true-thing', words: 'true' }),
  reached: ({ trueThing }) => ({ type: 'reached', of: trueThing, words: '' }),
  star: ({ hour }) => ({ type: 'star', of: hour, title: 'this one', on: true }),
  consent: () => ({ type: 'consent', purpose: 'supervision', given: true }),
  packet: () => ({
    type: 'packet',
    title: 'an hour',
    words: '',
    text: 'C. said …',
    to: 'supervisor',
    until: '2026-03-01',
  }),
  'packet-agreed': ({ packet }) => ({ type: 'packet-agreed', packet, given: true }),
  'taken-along': () => ({ type: 'taken-along', what: 'readable', day: '2026-02-03' }),
  'packet-recalled': ({ packet }) => ({ type: 'packet-recalled', packet, day: '2026-02-03' }),
  'packet-handed': () => ({
    type: 'packet-handed',
    title: 'an hour',
    words: '',
    text: 'the client: …',
    until: '2026-03-01',
  }),
  'packet-trail': ({ packet, space }) => ({
    type: 'packet-trail',
    packet,
    in: space, // any other record
    as: newEntryId(),
  }),
  left: () => ({ type: 'left', words: 'I would like it to end here.' }),
  withdrawn: ({ image }) => ({ type: 'withdrawn', of: image.client }),
  'coming-back': () => ({ type: 'coming-back', title: 'what I said', words: '' }),
  part: () => ({ type: 'part', name: 'anger', was: [], inner: false }),
  placing: ({ hour }) => ({ type: 'placing', part: newEntryId(), place: 'brought', hour }),
  'part-shared': () => ({ type: 'part-shared', name: 'anger', places: [] }),
  strategy: () => ({ type: 'strategy', ...STRATEGY }),
  'strategy-step': () => ({ type: 'strategy-step', strategy: newEntryId(), step: 'set-down', words: '' }),
  'strategy-shared': () => ({ type: 'strategy-shared', ...STRATEGY }),
  amends: () => ({ type: 'amends', happened: 'I was late', hurt: '', could: '', done: false }),
  carried: () => ({ type: 'carried', name: 'this', part: '', who: '', step: '', other: '', fears: [] }),
  'could-understand': () => ({ type: 'could-understand', of: newEntryId(), answer: 'perhaps', words: '' }),
  'may-belong': () => ({ type: 'may-belong', of: newEntryId(), answer: 'perhaps', words: '' }),
  met: () => ({ type: 'met', part: 'anger', words: '' }),
  five: () => ({ type: 'five', week: '2026-01-12', zest: { words: 'walked', amount: 'some' } }),
  answers: () => ({
    type: 'answers',
    sheet: newEntryId(),
    instrument: 'phq-9',
    version: '1',
    title: 'PHQ-9',
    date: '2026-01-13',
    answers: { one: 1 },
  }),
  instrument: () => ({ type: 'instrument', definition: '{}' }),
  guess: ({ hour }) => ({ type: 'guess', hour, feeling: 'sad', mattered: '', nonce: NONCE }),
  'guess-answer': ({ guess }) => ({ type: 'guess-answer', guess, said: 'near', felt: '', words: '' }),
  fear: ({ hour }) => ({ type: 'fear', hour, words: 'that I am too much', found: '' }),
  doubt: ({ hour }) => ({ type: 'doubt', hour, words: 'that you looked away', found: '' }),
  noticed: () => ({ type: 'noticed', topic: 'the clock', words: '', tell: 'nothing', after: 0 }),
  'noticed-told': () => ({ type: 'noticed-told', topic: 'the clock' }),
  intention: () => ({ type: 'intention', words: 'to ask before the end', state: 'open' }),
  tie: () => ({
    type: 'tie',
    tie: newEntryId(),
    name: 'the sea',
    kind: 'thing',
    door: '',
    powerWords: '',
    words: '',
  }),
  'tie-place': () => ({ type: 'tie-place', tie: newEntryId(), turn: 90 }),
  'tie-history': () => ({ type: 'tie-history', tie: newEntryId(), words: 'before' }),
  'tie-link': () => ({
    type: 'tie-link',
    link: newEntryId(),
    ties: [newEntryId(), newEntryId()],
    words: '',
  }),
  'life-line': () => ({ type: 'life-line', line: newEntryId(), lane: 'met', words: 'the sea' }),
  context: () => ({ type: 'context', roles: 'a sister', culture: '', setting: '' }),
  carry: () => ({ type: 'carry', words: 'that you looked up' }),
  'keeping-rule': () => ({ type: 'keeping-rule', words: 'ten years' }),
  suggested: ({ hour }) => ({ type: 'suggested', what: 'connection', hour, band: [20, 70], read: 1 }),
  'suggested-answer': ({ hour }) => ({
    type: 'suggested-answer',
    what: 'connection',
    hour,
    said: 'wrong',
    words: 'not so',
  }),
  'sealed-keys': ({ account }) => ({
    type: 'sealed-keys',
    account: account.client,
    keys: Array.from({ length: 7 }, () => null),
  }),
  page: () => ({ type: 'page', title: '', words: 'mine' }),
  membership: ({ space, members, kind }) => ({ type: 'membership', space, members, kind, keys: [] }),
};

/** Whether the table lets this person say it, where it is about what the client wrote (or the therapist's true thing). */
export const mayCount = (type: BodyType, role: Role, kind: Kind): boolean => {
  switch (PERMISSIONS[type].says) {
    case 'giver':
      return role === 'therapist' || kind === 'together';
    case 'client':
      return role === 'client' || kind === 'together';
    case 'proposer':
      return role === 'therapist' && kind === 'therapy';
    case 'supervisee':
      return role === 'client' && kind === 'supervision';
    case 'its-author':
      return role === 'client';
    case 'the-other':
      return role === 'client'; // the samples are about the therapist's true thing, packet and guess
    case 'repair':
      return role === 'client'; // the sample is a landing, and the client is the hurt one
    case 'once':
      return false; // who they are was said before
    default:
      return true;
  }
};
