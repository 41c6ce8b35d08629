/**
 * Alignment: two accounts of one hour laid side by side, moment by moment.
 *
 * Proposes pairs by what both cards say (the same third of the hour, a part, a person, a feeling), explains each
 * in a line, and leaves the word to people. Four piles: we both felt it, only you, only me, opposite. What fits
 * nothing stays by itself: a match is never forced. Deterministic, so that both devices show the same.
 */
import type { Pile } from './body.ts';
import type { Card } from './cards.ts';
import type { CardRef, Hour, OpenCard } from './hours.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

/** Why two cards may be one moment; the catalogue turns each into a sentence. */
export type Because =
  | { readonly kind: 'third'; readonly third: NonNullable<Card['third']> }
  | { readonly kind: 'part'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'feeling'; readonly name: string }
  | { readonly kind: 'same-card' };

export type Pair = {
  /** In the order of the members: first the one whose key sorts first. */
  readonly cards: readonly [OpenCard, OpenCard];
  readonly pile: Exclude<Pile, 'only'>;
  readonly because: readonly Because[];
  /** Who has said that this is how it was. */
  readonly confirmedBy: readonly MemberKey[];
};

export type Alone = { readonly card: OpenCard; readonly confirmedBy: readonly MemberKey[] };

export type Alignment = {
  readonly hour: EntryId;
  readonly pairs: readonly Pair[];
  /** Moments that only one of the two told. */
  readonly alone: readonly Alone[];
  /** `here` and `keeping` cards: not moments, shown beside each other. */
  readonly beside: readonly OpenCard[];
};

const MOMENTS: ReadonlySet<Card['kind']> = new Set(['together', 'alone', 'moved']);

/** Words as people write them: case, accents' composition and stray spaces do not make two parts of one. */
const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const common = (p: readonly string[] | undefined, q: readonly string[] | undefined): readonly string[] => {
  const others = new Set((q ?? []).map(fold));
  return [...new Map((p ?? []).map((name) => [fold(name), name])).entries()]
    .filter(([folded]) => others.has(folded))
    .map(([, name]) => name);
};

/** What two cards have in common, strongest first. */
export const reasonsFor = (p: Card, q: Card): readonly Because[] => [
  ...(p.third !== undefined && p.third === q.third ? [{ kind: 'third', third: p.third } as const] : []),
  ...common(p.people, q.people).map((name) => ({ kind: 'person', name }) as const),
  ...common(
    p.parts?.map((part) => part.name),
    q.parts?.map((part) => part.name),
  ).map((name) => ({ kind: 'part', name }) as const),
  ...common(p.feelings, q.feelings).map((name) => ({ kind: 'feeling', name }) as const),
  ...(p.kind === 'moved' && q.kind === 'moved' ? [{ kind: 'same-card' } as const] : []),
];

const WORTH: Readonly<Record<Because['kind'], number>> = {
  third: 3,
  person: 3,
  part: 3,
  feeling: 2,
  'same-card': 3,
};
/** One shared feeling alone does not make one moment of two. */
const ENOUGH = 3;

const pileOf = (p: Card, q: Card): Pair['pile'] => {
  if (p.kind === 'moved' && q.kind === 'moved')
    return p.saw !== undefined && q.saw !== undefined && (p.saw === 'no') !== (q.saw === 'no')
      ? 'opposite'
      : 'both';
  return (p.kind === 'alone') === (q.kind === 'alone') ? 'both' : 'opposite';
};

const nameOf = (p: CardRef, q?: CardRef): string => (q === undefined ? p : p < q ? `${p} ${q}` : `${q} ${p}`);

type Said = { readonly pile: Pile | 'apart'; readonly by: ReadonlyMap<MemberKey, Pile | 'apart'> };

/** What people have said of pairs and of single cards; each person's last word stands, and the later of two differs. */
const foldSaid = (between: readonly Opened[]): ReadonlyMap<string, Said> => {
  const said = new Map<string, { pile: Pile | 'apart'; by: Map<MemberKey, Pile | 'apart'> }>();
  for (const { author, body } of standing(between)) {
    if (body.type !== 'pairing') continue;
    const [p, q] = body.cards as readonly string[] as readonly CardRef[]; // parsed as card references
    if (p === undefined) continue;
    const name = nameOf(p, q);
    const before = said.get(name) ?? { pile: body.pile, by: new Map() };
    before.pile = body.pile;
    before.by.set(author, body.pile);
    said.set(name, before);
  }
  return said;
};

const confirmers = (said: Said | undefined, pile: Pile): readonly MemberKey[] =>
  said ? [...said.by].filter(([, p]) => p === pile).map(([key]) => key) : [];

/** Lays the open cards of every hour side by side. Linear in the log; within one hour, in pairs of cards. */
export const foldAlignment = (
  between: readonly Opened[],
  hours: readonly Hour[],
): ReadonlyMap<EntryId, Alignment> => {
  const said = foldSaid(between);
  return new Map(hours.map((hour) => [hour.id, alignHour(hour, said)]));
};

const alignHour = ({ id, cards }: Hour, said: ReadonlyMap<string, Said>): Alignment => {
  const [first] = [...new Set(cards.map((c) => c.author))].sort();
  const moments = cards.filter((c) => MOMENTS.has(c.card.kind));
  const candidates = moments
    .filter((p) => p.author === first)
    .flatMap((p) =>
      moments
        .filter((q) => q.author !== first)
        .map((q) => {
          const because = reasonsFor(p.card, q.card);
          const word = said.get(nameOf(p.ref, q.ref));
          const worth =
            because.reduce((sum, b) => sum + WORTH[b.kind], 0) + (p.card.kind === q.card.kind ? 1 : 0);
          const chosen = word !== undefined && word.pile !== 'apart' && word.pile !== 'only';
          return { p, q, because, word, worth: chosen ? 1_000 + worth : worth, chosen };
        }),
    )
    .filter(
      ({ word, worth, because }) =>
        word?.pile !== 'apart' && worth >= ENOUGH && (worth >= 1_000 || because.length > 0),
    )
    .sort((x, y) => y.worth - x.worth || (nameOf(x.p.ref, x.q.ref) < nameOf(y.p.ref, y.q.ref) ? -1 : 1));
  const paired = new Set<CardRef>();
  const pairs: Pair[] = [];
  for (const { p, q, because, word, chosen } of candidates) {
    if (paired.has(p.ref) || paired.has(q.ref)) continue;
    // Someone has said of this card that it was theirs alone: only an explicit pairing overrides that.
    if (!chosen && (said.has(p.ref) || said.has(q.ref))) continue;
    paired.add(p.ref).add(q.ref);
    const pile = chosen ? (word?.pile as Pair['pile']) : pileOf(p.card, q.card); // chosen is neither apart nor only
    pairs.push({ cards: [p, q], pile, because, confirmedBy: confirmers(word, pile) });
  }
  const order = (c: OpenCard) =>
    ['beginning', 'middle', 'end'].indexOf(c.card.third ?? 'end') + (c.card.third ? 0 : 1);
  return {
    hour: id,
    pairs: pairs.sort((x, y) => order(x.cards[0]) - order(y.cards[0])),
    alone: moments
      .filter((c) => !paired.has(c.ref))
      .map((card) => ({ card, confirmedBy: confirmers(said.get(card.ref), 'only') }))
      .sort((x, y) => order(x.card) - order(y.card)),
    beside: cards.filter((c) => !MOMENTS.has(c.card.kind)),
  };
};
