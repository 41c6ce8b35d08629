/**
 * What a person takes along: their views of one relationship, turned into content that stands by itself (`export.ts`).
 * Whatever was withdrawn or corrected is not in a view any more, and so not in the file either.
 */

import { GOOD_THINGS } from './bodies/instruments.ts';
import type { Role } from './body.ts';
import { CARD_KINDS, type Card } from './cards.ts';
import type { Reached } from './empathy.ts';
import type { Taken } from './export.ts';
import type { FiveEntry } from './five.ts';
import type { CardRef, Hour } from './hours.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { roleIn } from './kinds.ts';
import type { Placing } from './parts.ts';
import type { StrategyWords } from './strategies.ts';
import { takeAnswers } from './taking-answers.ts';
import { takeLifeMap } from './taking-map.ts';
import type { Views } from './views.ts';

/** Gives every id of the record a number of its own within the file. */
const numbered = (letter: string, ids: Iterable<string>): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  for (const id of ids) if (!numbers.has(id)) numbers.set(id, `${letter}${numbers.size + 1}`);
  return numbers;
};

const given = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  (value == null ? {} : { [key]: value }) as { readonly [P in K]?: V }; // one key, and only when there is a value

const reachedBy = ({ words, mattered, at }: Reached) => ({
  words,
  ...given('mattered', mattered && [...mattered]),
  ...given('at', at),
});

type TakenCard = {
  readonly ref: CardRef;
  readonly author: MemberKey;
  readonly card: Card;
  readonly isClosed: boolean;
  readonly isLater: boolean;
};

/**
 * Cards of an hour in one order for every file: those of the account before later ones, then by kind, the client's
 * first. Slots and openings have an order of their own, which would say what was opened when, and beside what.
 */
const inOrder = (hour: Hour, roleOf: (key: MemberKey) => Role, me: MemberKey): readonly TakenCard[] => {
  const cards = [
    ...hour.cards.map(({ ref, author, card, via }) => ({
      ref,
      author,
      card,
      isClosed: false,
      isLater: via === 'later',
    })),
    ...(hour.mine?.cards ?? [])
      .filter(({ isOpen }) => !isOpen)
      .map(({ ref, card }) => ({ ref, author: me, card, isClosed: true, isLater: false })),
  ];
  const rank = ({ isLater, card, author }: TakenCard): number =>
    (isLater ? 100 : 0) + CARD_KINDS.indexOf(card.kind) * 2 + (roleOf(author) === 'client' ? 0 : 1);
  return cards.toSorted(
    (p, q) => rank(p) - rank(q) || (p.author < q.author ? -1 : p.author > q.author ? 1 : 0),
  );
};

/** What was said of a week, thing by thing. */
const weekTaken = (entry: FiveEntry | null) =>
  entry && {
    things: GOOD_THINGS.flatMap((thing) => {
      const good = entry.said[thing];
      return good ? [{ thing, words: good.words, ...given('amount', good.amount) }] : [];
    }),
    ...given('self', entry.said.self),
    ...given('others', entry.said.others),
  };

/**
 * Everything that `me` may read, without ids or keys of the record.
 * @param takenAt ISO 8601
 * @throws {RangeError} when the views are not those of a member of this relationship
 */
export const takeFrom = (views: Views, me: MemberKey, takenAt: string): Taken => {
  const mine = views.members.find(({ key }) => key === me);
  const theirs = views.members.find(({ key }) => key !== me);
  if (!mine || !theirs) throw new RangeError('takeFrom: expected a member and the other of two');

  const by = (key: MemberKey): 'me' | 'them' => (key === me ? 'me' : 'them');
  const hourOf = numbered(
    'h',
    views.hours.map(({ id }) => id),
  );
  const cardsOf = new Map(
    views.hours.map((hour) => [
      hour.id,
      inOrder(hour, (key) => roleIn(views.kind, (key === me ? mine : theirs).role), me),
    ]),
  );
  const cardOf = numbered(
    'c',
    [...cardsOf.values()].flat().map(({ ref }) => ref),
  );
  const inHour = <K extends 'hour' | 'mendedIn'>(key: K, id: EntryId | null | undefined) =>
    given(key, id == null ? undefined : hourOf.get(id));
  const said = (one: { readonly words: string; readonly hour?: EntryId; readonly at?: string }) => ({
    words: one.words,
    ...inHour('hour', one.hour),
    ...given('at', one.at),
  });
  const known = (refs: readonly CardRef[]): string[] =>
    refs.flatMap((ref) => cardOf.get(ref) ?? []).sort((p, q) => Number(p.slice(1)) - Number(q.slice(1)));

  return {
    kithe: 'record',
    v: 1,
    kind: views.kind,
    takenAt,
    me: { role: mine.role, name: mine.name },
    them: { role: theirs.role, name: theirs.name },
    hours: views.hours.map((hour) => ({
      id: hourOf.get(hour.id) as string, // every hour has a number
      date: hour.date,
      name: hour.name,
      sealedBy: [...hour.sealed].map(by),
      isOpen: hour.isOpen,
      cards: (cardsOf.get(hour.id) ?? []).map(({ ref, author, card, isClosed, isLater }) => ({
        id: cardOf.get(ref) as string, // and every card
        by: by(author),
        for: isClosed ? ('me' as const) : ('both' as const),
        isLater,
        card,
      })),
    })),
    moments: [...views.alignment.values()].flatMap(({ pairs, alone }) =>
      [
        ...pairs.map(({ cards, pile, confirmedBy }) => ({
          cards: known(cards.map(({ ref }) => ref)),
          pile,
          by: confirmedBy.map(by),
        })),
        ...alone.map(({ card, confirmedBy }) => ({
          cards: known([card.ref]),
          pile: 'only' as const,
          by: confirmedBy.map(by),
        })),
      ].filter((moment) => moment.by.length > 0),
    ),
    stars: views.timeline.flatMap(({ stars }) =>
      stars.map((star) => ({
        by: by(star.by),
        title: star.title,
        hour: hourOf.get(star.hour) as string, // a star is folded into an hour that is there
        ...given('card', star.card && cardOf.get(star.card.ref)),
      })),
    ),
    disconnections: views.repair.map((d, i) => ({
      id: `d${i + 1}`,
      ...(d.isTakenBack && { isTakenBack: true }),
      title: d.title,
      words: d.words,
      failure: d.failure,
      hurt: by(d.hurt),
      noticedBy: by(d.noticedBy),
      ...inHour('hour', d.hour),
      cards: known(d.cards),
      ...given('at', d.at),
      isRepaired: d.isRepaired,
      isResting: d.isResting,
      ...inHour('mendedIn', d.mendedIn),
      ...given('stronger', d.stronger),
      steps: d.steps.map((s) => ({
        by: by(s.by),
        step: s.step,
        ...inHour('hour', s.hour),
        replies: [...s.replies],
        words: s.words,
        ...given('at', s.at),
        ...given('stronger', s.stronger),
      })),
    })),
    images: views.ledger.map((image) => ({
      by: by(image.by),
      part: image.part,
      who: image.who,
      answer: image.answer,
      meaning: image.meaning,
      tone: image.tone,
      ...given('origin', image.origin),
      ...given('at', image.at),
      isShared: image.isShared,
      evidence: image.evidence.map((e) => ({
        where: e.where,
        answer: e.answer,
        shown: e.shown,
        ...inHour('hour', e.hour),
        ...given('date', e.date),
        words: e.words,
        isShared: e.isShared,
      })),
    })),
    trueThings: views.empathy.trueThings.map((thing) => ({
      by: by(thing.by),
      words: thing.words,
      ...inHour('hour', thing.hour),
      ...given('at', thing.at),
      reached: thing.reached && reachedBy(thing.reached),
    })),
    reached: [...views.empathy.reached].flatMap(([of, answer]) => {
      const card = cardOf.get(of);
      return card === undefined ? [] : [{ card, by: by(answer.by), ...reachedBy(answer) }];
    }),
    pages: views.pages.map((page) => ({
      title: page.title,
      words: page.words,
      ...given('impact', page.impact),
      ...inHour('hour', page.hour),
      ...given('at', page.at),
    })),
    moved: views.empathy.moved.map((moved) => ({
      words: moved.words,
      ...inHour('hour', moved.hour),
      ...given('at', moved.at),
      arrived: moved.arrived,
    })),
    drafts: views.empathy.drafts.map(({ body, shared }) => ({
      words: body.words,
      predicted: body.predicted,
      gates: body.gates,
      isShared: shared !== null,
    })),
    consents: views.consent.map(({ purpose, mine: said }) => ({ purpose, mine: said })),
    comingBack: views.comingBack.map((one) => ({
      by: by(one.by),
      title: one.title,
      words: one.words,
      ...inHour('hour', one.hour),
      ...given('at', one.at),
    })),
    parts: views.parts.map((part) => {
      const placed = (places: readonly Placing[]) =>
        places.map(({ place, hour }) => ({ place, ...inHour('hour', hour) }));
      return {
        by: by(part.by),
        name: part.name,
        isInner: part.isInner,
        isShared: part.shared !== null,
        placings: placed(part.placings),
        shared: part.shared && { name: part.shared.name, placings: placed(part.shared.places) },
      };
    }),
    strategies: views.strategies.map((strategy) => {
      const written = (words: StrategyWords) => ({ ...words, parts: [...words.parts] });
      return {
        by: by(strategy.by),
        words: written(strategy.words),
        isSetDown: strategy.isSetDown,
        steps: strategy.steps.map(({ step, hour, at, words }) => ({
          step,
          ...inHour('hour', hour),
          ...given('at', at),
          words,
        })),
        shared: strategy.shared && written(strategy.shared.words),
      };
    }),
    amends: views.amends.map(({ happened, hurt, could, isDone }) => ({ happened, hurt, could, isDone })),
    carried: views.carried.map(({ name, part, who, step, other, fears, understood, belonging }) => ({
      name,
      part,
      who,
      step,
      other,
      fears: fears.map(({ fear, happened }) => ({ fear, happened })),
      understood: understood.map((one) => ({ answer: one.answer, ...said(one) })),
      belonging: belonging.map((one) => ({ answer: one.answer, ...said(one) })),
    })),
    ...takeLifeMap(views, by),
    five: views.five.map(({ by: whose, week, kept, shared }) => ({
      by: by(whose),
      week,
      kept: weekTaken(kept),
      shared: weekTaken(shared),
    })),
    sheets: views.sheets.map(({ by: whose, instrument, version, title, date, kept, shared }) => ({
      by: by(whose),
      instrument,
      version,
      title,
      date,
      kept: kept && { ...kept.answers },
      shared: shared && { answers: { ...shared.answers }, scores: { ...shared.scores } },
    })),
    ...takeAnswers(views, by, (hour) => inHour('hour', hour)),
    met: views.met.map((one) => ({ part: one.part, ...said(one) })),
  };
};
