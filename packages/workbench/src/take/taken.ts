/**
 * What goes into any file that leaves: of all that I may read (`@kithe/record/taking`), what is mine alone only where
 * I ticked it, a whole kind or one by one.
 *
 * What is left out leaves no hole: nothing is numbered as if it were there, nothing points at it, and what is said to
 * be left out depends on what was ticked and never on what there is. `no-trace.test.ts` holds every file to that.
 */
import type { Taken } from '@kithe/record/export';
import { nameKey } from '@kithe/record/parts';

/** Kinds of private things that a file leaves out unless they are ticked. */
export const PRIVATE = [
  'closed',
  'images',
  'parts',
  'inner',
  'strategies',
  'carrying',
  'map',
  'carry',
  'five',
  'sheets',
  'unsaid',
  'pages',
  'moved',
] as const;
export type Private = (typeof PRIVATE)[number];

/** Ticked: kinds as a whole (their name), and single things by their key (`keyOf`). */
export type Ticks = ReadonlySet<string>;

/** Names one private thing by what it says; two that say the same are ticked together. */
export const keyOf = (kind: Private, item: unknown): string => `${kind} ${JSON.stringify(item)}`;

type Part = Taken['parts'][number];
type Strategy = Taken['strategies'][number];
/** What the other can read of a part, and of a strategy, and nothing else; `null` where that is nothing. */
const sharedPart = (part: Part): Part | null =>
  part.by === 'them'
    ? part
    : part.shared && { ...part, name: part.shared.name, isInner: false, placings: part.shared.placings };
const sharedStrategy = (one: Strategy): Strategy | null =>
  one.by === 'them' ? one : one.shared && { ...one, words: one.shared, isSetDown: false, steps: [] };

/** What the other can read of a tie: all but what came before. */
const sharedTie = ({ history: _history, ...tie }: Taken['ties'][number]) => (tie.isShared ? tie : null);
/** Of a week, or of a filled sheet, what both may read. */
const sharedOf = <T extends { readonly by: 'me' | 'them'; readonly kept: unknown; readonly shared: unknown }>(
  one: T,
): T | null => (one.shared === null ? null : { ...one, kept: null });

/** Each whole where it stays, and as it was shared where it does not. What says no more than was shared is not asked. */
const beyond = <T>(items: readonly T[], shared: (item: T) => T | null, stays: (item: T) => boolean): T[] =>
  items.flatMap((item) => {
    const rest = shared(item);
    const isAll = JSON.stringify(rest) === JSON.stringify(item);
    return isAll || stays(item) ? [item] : rest === null ? [] : [rest];
  });

/**
 * For each kind, where its private things stand: asks of each whether it stays, and keeps nothing else of its kind.
 * A new kind is one line here: what is counted, listed and left out all comes from it.
 */
const SIFTS: Readonly<Record<Private, (taken: Taken, stays: (item: unknown) => boolean) => Partial<Taken>>> =
  {
    closed: ({ hours }, stays) => ({
      hours: hours.map((hour) => ({
        ...hour,
        cards: hour.cards.filter((card) => card.for === 'both' || stays(card.card)),
      })),
    }),
    images: ({ images }, stays) => ({
      images: images
        .filter((image) => image.isShared || stays(image))
        .map((image) =>
          image.isShared
            ? { ...image, evidence: image.evidence.filter((one) => one.isShared || stays(one)) }
            : image,
        ),
    }),
    parts: ({ parts }, stays) => ({
      parts: beyond(parts, sharedPart, (part) => part.isInner || stays(part)),
    }),
    inner: ({ parts }, stays) => ({
      parts: beyond(parts, sharedPart, (part) => !part.isInner || stays(part)),
    }),
    strategies: ({ strategies }, stays) => ({ strategies: beyond(strategies, sharedStrategy, stays) }),
    carrying: ({ amends, carried, met }, stays) => ({
      amends: amends.filter(stays),
      carried: carried.filter(stays),
      met: met.filter(stays),
    }),
    map: ({ ties, tieLinks, lifeLines, contexts }, stays) => {
      const goes = (one: { readonly isShared: boolean }) => one.isShared || stays(one);
      return {
        ties: beyond(ties, sharedTie, stays),
        tieLinks: tieLinks.filter(goes),
        lifeLines: lifeLines.filter(goes),
        contexts: contexts.filter(goes),
      };
    },
    carry: ({ carries }, stays) => ({ carries: carries.filter((one) => one.isShared || stays(one)) }),
    five: ({ five }, stays) => ({ five: beyond(five, sharedOf, stays) }),
    sheets: ({ sheets }, stays) => ({ sheets: beyond(sheets, sharedOf, stays) }),
    unsaid: ({ guesses, noticed, fears, doubts, intentions }, stays) => ({
      guesses: guesses.filter((one) => one.isShared || stays(one)),
      noticed: noticed.filter(stays),
      fears: fears.filter(stays),
      doubts: doubts.filter(stays),
      intentions: intentions.filter((one) => one.isShared || stays(one)),
    }),
    pages: ({ pages }, stays) => ({ pages: pages.filter(stays) }),
    moved: ({ moved, drafts }, stays) => ({ moved: moved.filter(stays), drafts: drafts.filter(stays) }),
  };

/** The private things of a kind, in the order in which they stand. */
export const itemsOf = (kind: Private, taken: Taken): readonly unknown[] => {
  const items: unknown[] = [];
  SIFTS[kind](taken, (item) => {
    items.push(item);
    return true;
  });
  return items;
};

/** Ties anew from the first on, and nothing that is about one that is not there. */
const tiesAnew = ({ ties, tieLinks, lifeLines }: Taken): Pick<Taken, 'ties' | 'tieLinks' | 'lifeLines'> => {
  const anew = new Map(ties.map(({ id }, i) => [id, `t${i + 1}`]));
  return {
    ties: ties.map((tie) => ({ ...tie, id: anew.get(tie.id) ?? tie.id })),
    tieLinks: tieLinks.flatMap((link) => {
      const [p, q] = link.ties.map((id) => anew.get(id));
      return p === undefined || q === undefined ? [] : [{ ...link, ties: [p, q] as [string, string] }]; // both are there
    }),
    lifeLines: lifeLines.map(({ tie, ...line }) => {
      const about = tie === undefined ? undefined : anew.get(tie);
      return about === undefined ? line : { ...line, tie: about };
    }),
  };
};

/** Cards anew from the first on, nothing that points at one that is not there, and of consents only what was given. */
const renumbered = (taken: Taken): Taken => {
  const anew = new Map(taken.hours.flatMap(({ cards }) => cards).map(({ id }, i) => [id, `c${i + 1}`]));
  const known = (ids: readonly string[]): string[] => ids.flatMap((id) => anew.get(id) ?? []);
  return {
    ...taken,
    hours: taken.hours.map((hour) => ({
      ...hour,
      cards: hour.cards.map((card) => ({ ...card, id: anew.get(card.id) ?? card.id })),
    })),
    moments: taken.moments.flatMap((moment) => {
      const cards = known(moment.cards);
      return cards.length === moment.cards.length ? [{ ...moment, cards }] : [];
    }),
    stars: taken.stars.flatMap(({ card, ...star }) => {
      const [at] = known(card === undefined ? [] : [card]);
      return card !== undefined && at === undefined
        ? []
        : [{ ...star, ...(at !== undefined && { card: at }) }];
    }),
    disconnections: taken.disconnections.map((one) => ({ ...one, cards: known(one.cards) })),
    reached: taken.reached.flatMap((one) => known([one.card]).map((card) => ({ ...one, card }))),
    consents: taken.consents.filter(({ mine }) => mine === true),
    ...tiesAnew(taken),
  };
};

/**
 * The names of inner parts that stay out, taken from whatever else of mine names them: a strategy that keeps one, what
 * is carried, a time when it was met (J60).
 */
const withoutInnerNames = (rest: Taken, { parts }: Taken): Taken => {
  const stays = new Set(rest.parts.map(({ name }) => nameKey(name)));
  const out = new Set(parts.filter(({ isInner }) => isInner).map(({ name }) => nameKey(name)));
  const isOut = (name: string) => out.has(nameKey(name)) && !stays.has(nameKey(name));
  if (out.size === 0) return rest;
  return {
    ...rest,
    strategies: rest.strategies.map((one) => ({
      ...one,
      words: { ...one.words, parts: one.words.parts.filter((name) => !isOut(name)) },
    })),
    carried: rest.carried.map((one) => (isOut(one.part) ? { ...one, part: '' } : one)),
    met: rest.met.filter(({ part }) => !isOut(part)),
  };
};

/** Without the private things that were not ticked: as if there had never been any. */
export const withOnly = (taken: Taken, ticked: Ticks): Taken => {
  let rest = taken;
  for (const kind of PRIVATE)
    if (!ticked.has(kind))
      rest = Object.assign(
        {},
        rest,
        SIFTS[kind](rest, (item) => ticked.has(keyOf(kind, item))),
      );
  return renumbered(withoutInnerNames(rest, taken));
};
