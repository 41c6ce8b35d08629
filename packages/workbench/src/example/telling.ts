/**
 * The words in which the example case is told: cards, what became of each, and what two people do with them.
 *
 * A story must be readable as a story, so the season files say `opened(alone('…'))` or `names('ana', 'bus', …)`
 * and know no ids; `build.ts` gives every label its entry. Deeds are functions of what is already known and not
 * data with a switch behind them: one verb is one line here, and cannot name what does not exist yet (J86–J98).
 */
import type { Answer } from '@kithe/model/answers';
import type { Taking } from '@kithe/record/bodies/consent';
import { type Amount, GOOD_THINGS, type Good, type GoodThing } from '@kithe/record/bodies/instruments';
import type { Lane } from '@kithe/record/bodies/map';
import type { Belonging, Understood } from '@kithe/record/bodies/shame';
import type { Gate, NewBody, Pile, Purpose, Reply, StepKind, Where } from '@kithe/record/body';
import type { Card, CardKind, Place } from '@kithe/record/cards';
import { VERSION_OF } from '@kithe/record/consent';
import { shareTrueThing, type TrueThingDraft } from '@kithe/record/empathy';
import { type EntryId, type MemberKey, newEntryId } from '@kithe/record/ids';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import { seededBytes } from '@kithe/record/seeded';

export type Who = 'ana' | 'weiss';
/** A day of their calendar, `2025-09-16`. */
export type Day = `${number}-${number}-${number}`;
/** A day, or a day and the time on the clock of whoever wrote, `2025-10-08 04:10`. */
export type When = Day | `${Day} ${number}:${number}`;

/** Long sentences are wrapped in the season files; people wrote them in one piece. */
export const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

type More = Omit<Partial<Card>, 'kind' | 'words' | 'parts'> & {
  readonly brought?: readonly string[];
  readonly atTheDoor?: readonly string[];
  readonly keptOut?: readonly string[];
};

const cardOf =
  (kind: CardKind) =>
  (
    words: string,
    { brought = [], atTheDoor = [], keptOut = [], heard, myPart, ...more }: More = {},
  ): Card => {
    const parts = [
      ...brought.map((name) => ({ name, place: 'brought' as const })),
      ...atTheDoor.map((name) => ({ name, place: 'door' as const })),
      ...keptOut.map((name) => ({ name, place: 'kept-out' as const })),
    ];
    return {
      kind,
      words: plain(words),
      ...more,
      ...(parts.length > 0 && { parts }),
      ...(heard !== undefined && { heard: plain(heard) }),
      ...(myPart !== undefined && { myPart: plain(myPart) }),
    };
  };

export const together = cardOf('together');
export const alone = cardOf('alone');
export const here = cardOf('here');
export const moved = cardOf('moved');
export const keeping = cardOf('keeping');

/** A card of a sealed account, and what became of it. */
export type Told = {
  readonly card: Card;
  /** Opened together when they next met, or in the room on a later day, or kept; or not yet asked. */
  readonly opened: 'next-time' | 'kept' | 'not-yet' | Day;
  readonly label?: string;
};

const labelled = (label: string | undefined) => (label === undefined ? {} : { label });
export const opened = (card: Card, label?: string): Told => ({
  card,
  opened: 'next-time',
  ...labelled(label),
});
export const openedOn = (day: Day, card: Card, label?: string): Told => ({
  card,
  opened: day,
  ...labelled(label),
});
export const kept = (card: Card): Told => ({ card, opened: 'kept' });
/** Sealed, and for whoever walks through the example to open. */
export const unopened = (card: Card): Told => ({ card, opened: 'not-yet' });

/** What has been written so far, by the labels of the story. @throws {RangeError} for a label not yet written */
export type Known = {
  /** The hour under which a deed stands in the story. */
  readonly hour: EntryId;
  readonly hourOn: (day: Day) => EntryId;
  readonly entry: (label: string) => EntryId;
  /** A card both may read: `account.slot`, or the entry of a later card. */
  readonly card: (label: string) => string;
  readonly keyOf: (who: Who) => MemberKey;
  /** Milliseconds since 1970 at which the deed is done. */
  readonly nowMs: number;
  readonly draft: (label: string) => TrueThingDraft;
  /** A name for something new that is no entry. */
  readonly newId: () => EntryId;
  /** How many openings of Ana's have carried a word of weather. */
  readonly weatherWords: number;
};

/** One thing that somebody wrote besides an account. */
export type Deed = {
  readonly who: Who;
  readonly space: 'between' | 'own';
  readonly when?: When;
  readonly label?: string;
  readonly write: (known: Known) => NewBody;
};

/** One hour of the story, in the order in which it was lived. */
export type Hour = {
  readonly on: Day;
  readonly name: string;
  /** Who wrote the hour down; Dr Weiss unless it says otherwise. */
  readonly by?: Who;
  /** `false` where one of them was not there: what was written is opened when they next meet. */
  readonly met?: false;
  /** Sealed the same evening; whoever is missing here sealed nothing. */
  readonly ana?: readonly Told[];
  readonly weiss?: readonly Told[];
  /** What either did alone before they next met; every deed has its own day. */
  readonly meanwhile?: readonly (Deed & { readonly when: When })[];
  /** What they did in the room when they next met, once the accounts were open. */
  readonly nextTime?: readonly Deed[];
};

export const shared = (who: Who, write: Deed['write'], label?: string): Deed => ({
  who,
  space: 'between',
  write,
  ...labelled(label),
});
export const own = (who: Who, when: When, write: Deed['write'], label?: string) => ({
  who,
  space: 'own' as const,
  when,
  write,
  ...labelled(label),
});

/** Moves a deed of the room to a day of its own. */
export const on = (when: When, deed: Deed) => ({ ...deed, when });

// Between the two.

export const consents = (who: Who, purpose: Purpose, given = true) =>
  shared(who, () => ({ type: 'consent', purpose, given, version: VERSION_OF[purpose] }));

/** Dr Weiss would like to take something to her own supervision, and shows Ana every word of it. */
export const proposes = (
  label: string,
  { words, text, ...packet }: Pick<NewBody<'packet'>, 'title' | 'words' | 'text' | 'to' | 'until'>,
) => shared('weiss', () => ({ type: 'packet', ...packet, words: plain(words), text: plain(text) }), label);

export const agreesTo = (label: string, given = true) =>
  shared('ana', ({ entry }) => ({ type: 'packet-agreed', packet: entry(label), given }));

export const takesAlong = (who: Who, what: Taking, day: Day, label?: string) =>
  shared(who, ({ entry }) => ({
    type: 'taken-along',
    what,
    day,
    ...(label !== undefined && { packet: entry(label) }),
  }));

export const calls = (who: Who, name: string) => shared(who, ({ hour }) => ({ type: 'titled', hour, name }));

export const agrees = (who: Who, pile: Pile | 'apart', ...cards: readonly string[]) =>
  shared(who, ({ hour, card }) => ({ type: 'pairing', hour, cards: cards.map(card), pile }));

export const adds = (who: Who, card: Card, { to, label }: { to?: Day; label?: string } = {}) =>
  shared(who, ({ hour, hourOn }) => ({ type: 'card', hour: to ? hourOn(to) : hour, card }), label);

export const stars = (who: Who, label: string, title: string) =>
  shared(who, ({ card }) => ({ type: 'star', of: card(label), title, on: true }));

/** Ana says that something reached her: a card of Dr Weiss's, or a true thing. */
export const reaches = (label: string, words: string) =>
  shared('ana', ({ card }) => ({ type: 'reached', of: card(label), words: plain(words) }));

type Disconnection = NewBody<'disconnection'>;
/** Somebody writes down a disconnection; the one who was hurt is always Ana, whoever writes. Not all are of an hour. */
export const notices = (
  who: Who,
  label: string,
  {
    title,
    words = '',
    failure,
    cards = [],
    inAnHour = true,
  }: Pick<Disconnection, 'title' | 'failure'> & {
    words?: string;
    cards?: readonly string[];
    inAnHour?: boolean;
  },
) =>
  shared(
    who,
    ({ hour, keyOf, card }) => ({
      type: 'disconnection',
      ...(inAnHour && { hour }),
      title,
      words: plain(words),
      failure,
      hurt: keyOf('ana'),
      ...(cards.length > 0 && { cards: cards.map(card) }),
    }),
    label,
  );

const step =
  (kind: StepKind) =>
  (who: Who, label: string, words = '', more: Partial<Pick<NewBody<'step'>, 'replies' | 'stronger'>> = {}) =>
    shared(who, ({ entry, hour }) => ({
      type: 'step',
      disconnection: entry(label),
      step: kind,
      hour,
      words: plain(words),
      ...more,
    }));

export const names = step('named');
export const isHeard = step('heard');
export const lands = step('landed');
export const rests = step('rest');
export const reopens = step('reopened');
export const answers = (label: string, replies: readonly Reply[], words: string) =>
  step('answered')('weiss', label, words, { replies: [...replies] });
export const strongerThanBefore = (label: string, stronger: 'yes' | 'as-before' | 'not-yet', words: string) =>
  step('stronger')('ana', label, words, { stronger });

type ImageWords = Omit<NewBody<'image'>, 'type' | 'at' | 'supersedes'>;
const imageBody = (image: ImageWords) => (): NewBody => ({ type: 'image', ...image });
/** An image that Ana lets both see. */
export const expects = (label: string, image: ImageWords) => shared('ana', imageBody(image), label);

type EvidenceWords = { readonly shown: number; readonly of?: Day; readonly words: string };
const evidenceBody =
  (image: string, where: Where, answer: Answer, { shown, of, words }: EvidenceWords) =>
  ({ entry, hourOn }: Known): NewBody => ({
    type: 'evidence',
    image: entry(image),
    where,
    answer,
    shown,
    words: plain(words),
    ...(of && { date: of }),
    ...(of && where === 'here' && { hour: hourOn(of) }),
  });
/** Ana writes down what happened after she had shown a part. @param evidence `shown` is x in [0, 1] */
export const finds = (image: string, where: Where, answer: Answer, evidence: EvidenceWords) =>
  shared('ana', evidenceBody(image, where, answer, evidence));

/** Dr Weiss shares a draft that has cooled. @throws {RangeError} when a gate or the clock stands in the way */
export const shares = (draft: string, label: string) =>
  shared('weiss', ({ draft: known, nowMs }) => shareTrueThing(known(draft), nowMs), label);

// Each with themselves.

/** A page of one's own: Ana's private pages, Dr Weiss's process notes. */
export const page = (who: Who, when: When, title: string, words: string) =>
  own(who, when, ({ hour }) => ({
    type: 'page',
    title,
    // A blank line is a paragraph; a line break is how the story is wrapped.
    words: words
      .trim()
      .split(/\n\s*\n/)
      .map(plain)
      .join('\n\n'),
    hour,
  }));

export const expectsAlone = (when: When, label: string, image: ImageWords) =>
  own('ana', when, imageBody(image), label);

export const findsAlone = (
  when: When,
  image: string,
  where: Where,
  answer: Answer,
  evidence: EvidenceWords,
) => own('ana', when, evidenceBody(image, where, answer, evidence));

export const wasMoved = (when: When, label: string, words: string) =>
  own('weiss', when, ({ hour }) => ({ type: 'moved', hour, words: plain(words) }), label);

const COOLING_MS = 12 * 60 * 60 * 1000;
type DraftWords = {
  readonly words: string;
  readonly predicted: string;
  readonly from?: string;
  readonly gates: { readonly [G in Gate]: NewBody<'true-thing-draft'>['gates'][G] };
};
/** One true thing while it cools for twelve hours (J70). @param from label of what moved Dr Weiss */
export const drafts = (when: When, label: string, { words, predicted, from, gates }: DraftWords) =>
  own(
    'weiss',
    when,
    ({ hour, entry, nowMs }) => ({
      type: 'true-thing-draft',
      words: plain(words),
      gates,
      predicted: plain(predicted),
      hour,
      coolUntilMs: nowMs + COOLING_MS,
      ...(from !== undefined && { moved: entry(from) }),
    }),
    label,
  );

type FiveWords = Partial<Record<GoodThing, readonly [words: string, amount?: Amount]>> & {
  readonly self?: Amount;
  readonly others?: Amount;
};
const fiveBody = (week: Day, { self, others, ...things }: FiveWords): NewBody<'five'> => {
  const said: Partial<Record<GoodThing, Good>> = {};
  for (const thing of GOOD_THINGS) {
    const [words, amount] = things[thing] ?? [];
    if (words !== undefined) said[thing] = { words: plain(words), ...(amount && { amount }) };
  }
  return { type: 'five', week, ...said, ...(self && { self }), ...(others && { others }) };
};
/** Ana's five good things of a week, as far as there were any (J49, J96). @param week a Monday */
export const five = (when: When, week: Day, words: FiveWords) =>
  own('ana', when, () => fiveBody(week, words));
/** Some of a week, in the same words, for Dr Weiss to read. */
export const showsFive = (week: Day, words: FiveWords) => shared('ana', () => fiveBody(week, words));

/** Ana fills in a PHQ-9, for herself. @param answers to its nine questions, and to the one about difficulty */
export const fillsIn = (when: When, answers: readonly number[], difficulty: number) =>
  own('ana', when, ({ newId }) => ({
    type: 'answers',
    sheet: newId(),
    instrument: PHQ9.id,
    version: PHQ9.version,
    title: 'PHQ-9',
    date: when.slice(0, 10),
    answers: { ...Object.fromEntries(answers.map((value, i) => [`q${i + 1}`, value])), difficulty },
  }));
// On the map of a life. A tie has an id of its own, made here of its label, which stays in whichever space it stands.

const tieOf = (label: string): EntryId => newEntryId(seededBytes(`tie ${label}`));
type TieTold = Pick<NewBody<'tie'>, 'name' | 'kind'> &
  Partial<
    Pick<
      NewBody<'tie'>,
      'presence' | 'door' | 'power' | 'powerWords' | 'ending' | 'words' | 'since' | 'until'
    >
  >;
const tieBody =
  (label: string, { words = '', ...told }: TieTold) =>
  (): NewBody => ({
    type: 'tie',
    tie: tieOf(label),
    door: '',
    powerWords: '',
    ...told,
    words: plain(words),
  });
const linkBody = (a: string, b: string) => (): NewBody => ({
  type: 'tie-link',
  link: tieOf(`${a} and ${b}`),
  ties: [tieOf(a), tieOf(b)],
  words: '',
});
const lineBody = (lane: Lane, tie: string, words: string) => (): NewBody => ({
  type: 'life-line',
  line: tieOf(words),
  lane,
  words: plain(words),
  ...(tie !== '' && { tie: tieOf(tie) }),
});

export const onMap = (who: Who, when: When, label: string, told: TieTold) =>
  own(who, when, tieBody(label, told));
export const linked = (who: Who, when: When, a: string, b: string) => own(who, when, linkBody(a, b));
/** What came before; it never leaves the own space (J40, J42). */
export const sayBefore = (
  who: Who,
  when: When,
  label: string,
  { words, stoodBy }: Pick<NewBody<'tie-history'>, 'words' | 'stoodBy'>,
) => own(who, when, () => ({ type: 'tie-history', tie: tieOf(label), words, stoodBy }));
/** @param tie label of what it is about; empty for nothing in particular */
export const aboutMyLife = (who: Who, when: When, lane: Lane, tie: string, words: string) =>
  own(who, when, lineBody(lane, tie, words));
export const theSetting = (when: When, words: Omit<NewBody<'context'>, 'type' | 'at' | 'supersedes'>) =>
  own('ana', when, () => ({ type: 'context', ...words }));

/** Ana lets something on her map be read; the private copy has gone. */
export const shownOnMap = (label: string, told: TieTold) => shared('ana', tieBody(label, told));
export const shownTogether = (a: string, b: string) => shared('ana', linkBody(a, b));
export const saysOfHerLife = (lane: Lane, tie: string, words: string) =>
  shared('ana', lineBody(lane, tie, words));

// The part map, a strategy, and the quiet page: each keeps these alone.

/** Parts that somebody puts on their map on one evening, each labelled by its name. */
export const namesParts = (who: Who, when: When, ...parts: readonly string[]) =>
  parts.map((name) => own(who, when, () => ({ type: 'part', name, was: [], inner: false }), `part ${name}`));

/** A part of Ana's inner ring: nobody else sees it. */
export const namesInner = (when: When, name: string) =>
  own('ana', when, () => ({ type: 'part', name, was: [], inner: true }), `part ${name}`);

/** Where a part was, said on the map and not on a card. */
export const places = (who: Who, when: When, name: string, place: Place, day: Day) =>
  own(who, when, ({ entry, hourOn }) => ({
    type: 'placing',
    part: entry(`part ${name}`),
    place,
    hour: hourOn(day),
  }));

type SharedPlaces = readonly (readonly [Place, Day])[];
/** Ana lets Dr Weiss read one part, with where it was on these days; two entries, one of them her own. */
export const letsReadPart = (name: string, where: SharedPlaces): readonly Deed[] => [
  shared(
    'ana',
    ({ hourOn }) => ({
      type: 'part-shared',
      name,
      places: where.map(([place, day]) => ({ place, hour: hourOn(day) })),
    }),
    `shared ${name}`,
  ),
  {
    who: 'ana',
    space: 'own',
    write: ({ entry }) => ({
      type: 'part',
      name,
      was: [],
      inner: false,
      as: entry(`shared ${name}`),
      supersedes: entry(`part ${name}`),
    }),
  },
];

type StrategyWords = Omit<NewBody<'strategy'>, 'type' | 'at' | 'as' | 'supersedes' | 'about'>;
export const keepsSafe = (when: When, label: string, { name, parts, ...answers }: StrategyWords) =>
  own(
    'ana',
    when,
    () => ({
      type: 'strategy',
      name,
      parts,
      protected: plain(answers.protected),
      from: plain(answers.from),
      since: plain(answers.since),
      cost: plain(answers.cost),
      needed: plain(answers.needed),
    }),
    label,
  );
export const setsDown = (when: When, label: string, words: string) =>
  own('ana', when, ({ entry, hour }) => ({
    type: 'strategy-step',
    strategy: entry(label),
    step: 'set-down',
    hour,
    words: plain(words),
  }));

type CarriedWords = Omit<NewBody<'carried'>, 'type' | 'at' | 'supersedes' | 'about'>;
/** Something Ana carries as if she were it. @param again the label of what this says in better words */
export const carries = (when: When, label: string, words: CarriedWords, again?: string) =>
  own(
    'ana',
    when,
    ({ entry }) => ({ type: 'carried', ...words, ...(again !== undefined && { supersedes: entry(again) }) }),
    label,
  );
export const couldUnderstand = (when: When, label: string, answer: Understood, words = '') =>
  own('ana', when, ({ entry, hour }) => ({
    type: 'could-understand',
    of: entry(label),
    answer,
    hour,
    words: plain(words),
  }));
export const mayBelong = (when: When, label: string, answer: Belonging, words = '') =>
  own('ana', when, ({ entry, hour }) => ({
    type: 'may-belong',
    of: entry(label),
    answer,
    hour,
    words: plain(words),
  }));
export const wasMet = (when: When, part: string, words: string) =>
  own('ana', when, ({ hour }) => ({ type: 'met', part, hour, words: plain(words) }));

/** Somebody would like to come back to something, and leaves it to the other whose hurt it was (J103). */
export const wouldComeBack = (who: Who, title: string, words: string) =>
  shared(who, ({ hour }) => ({ type: 'coming-back', title, words: plain(words), hour }));
