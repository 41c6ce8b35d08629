/**
 * Everything that I may read of one relationship, as content to take along (`@kithe/record/export`).
 *
 * Pure: views in, file out. Ids of the record stay behind; what refers to something else here is numbered anew.
 */
import type { Card } from '@kithe/record/cards';
import type { Taken } from '@kithe/record/export';
import { entryOf } from '@kithe/record/hours';
import type { MemberKey } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';

/** Gives each thing of one kind a number of its own: h1, h2, … */
const numbered = (letter: string) => {
  const ids = new Map<string, string>();
  return {
    of: (key: string): string => {
      const id = ids.get(key) ?? `${letter}${ids.size + 1}`;
      ids.set(key, id);
      return id;
    },
    known: (key: string | undefined): string | undefined => (key === undefined ? undefined : ids.get(key)),
  };
};

const maybe = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T }; // one key, or none

/** @param nowMs when it is taken, in milliseconds since 1970 */
export const takenFrom = (views: Views, me: MemberKey, nowMs: number): Taken => {
  const hours = numbered('h');
  const cards = numbered('c');
  const who = (key: MemberKey): 'me' | 'them' => (key === me ? 'me' : 'them');
  const person = (isMe: boolean): Taken['me'] => {
    const member = views.members.find(({ key }) => (key === me) === isMe);
    return member ? { role: member.role, name: member.name } : { role: 'client', name: '' };
  };
  const hourOf = (id: string | undefined) => maybe('hour', hours.known(id));

  const takenHours = views.hours.map((hour): Taken['hours'][number] => {
    const open = hour.cards.map(({ ref, author, card, via }) => ({
      id: cards.of(ref),
      by: who(author),
      for: 'both' as const,
      isLater: via === 'later',
      card,
    }));
    const closed = (hour.mine?.cards ?? [])
      .filter(({ isOpen }) => !isOpen)
      .map(({ ref, card }: { ref: string; card: Card }) => ({
        id: cards.of(ref),
        by: 'me' as const,
        for: 'me' as const,
        isLater: false,
        card,
      }));
    return {
      id: hours.of(hour.id),
      date: hour.date,
      name: hour.name,
      sealedBy: [...hour.sealed].map(who).sort(),
      isOpen: hour.isOpen,
      cards: [...open, ...closed],
    };
  });

  return {
    kithe: 'record',
    v: 1,
    takenAt: new Date(nowMs).toISOString(),
    me: person(true),
    them: person(false),
    hours: takenHours,
    moments: [...views.alignment.values()].flatMap(({ pairs, alone }) => [
      ...pairs
        .filter(({ confirmedBy }) => confirmedBy.length > 0)
        .map(({ cards: two, pile, confirmedBy }) => ({
          cards: two.map(({ ref }) => cards.of(ref)),
          pile,
          by: confirmedBy.map(who),
        })),
      ...alone
        .filter(({ confirmedBy }) => confirmedBy.length > 0)
        .map(({ card, confirmedBy }) => ({
          cards: [cards.of(card.ref)],
          pile: 'only' as const,
          by: confirmedBy.map(who),
        })),
    ]),
    stars: views.timeline.flatMap(({ stars }) =>
      stars.map(({ by, title, hour, card }) => ({
        by: who(by),
        title,
        hour: hours.of(hour),
        ...maybe('card', card ? cards.known(card.ref) : undefined),
      })),
    ),
    disconnections: views.repair.map((one, i) => ({
      id: `d${i + 1}`,
      title: one.title,
      words: one.words,
      failure: one.failure,
      hurt: who(one.hurt),
      noticedBy: who(one.noticedBy),
      ...hourOf(one.hour),
      cards: one.cards.flatMap((ref) => cards.known(ref) ?? []),
      ...maybe('at', one.at),
      isRepaired: one.isRepaired,
      isResting: one.isResting,
      ...maybe('mendedIn', hours.known(one.mendedIn ?? undefined)),
      ...maybe('stronger', one.stronger ?? undefined),
      steps: one.steps.map((step) => ({
        by: who(step.by),
        step: step.step,
        ...hourOf(step.hour),
        replies: [...step.replies],
        words: step.words,
        ...maybe('at', step.at),
        ...maybe('stronger', step.stronger),
      })),
    })),
    images: views.ledger.map(
      ({ by, part, who: whom, answer, meaning, tone, origin, at, isShared, evidence }) => ({
        by: who(by),
        part,
        who: whom,
        answer,
        meaning,
        tone,
        ...maybe('origin', origin),
        ...maybe('at', at),
        isShared,
        evidence: evidence.map((e) => ({
          where: e.where,
          answer: e.answer,
          shown: e.shown,
          ...hourOf(e.hour),
          ...maybe('date', e.date),
          words: e.words,
          isShared: e.isShared,
        })),
      }),
    ),
    trueThings: views.empathy.trueThings.map(({ by, words, hour, at, reached }) => ({
      by: who(by),
      words,
      ...hourOf(hour),
      ...maybe('at', at),
      reached: reached && { words: reached.words, ...maybe('at', reached.at) },
    })),
    reached: [...views.empathy.reached].flatMap(([of, { by, words, at }]) => {
      const card = cards.known(of) ?? cards.known(entryOf(of));
      return card === undefined ? [] : [{ card, by: who(by), words, ...maybe('at', at) }];
    }),
    pages: views.pages.map(({ title, words, hour, at }) => ({
      title,
      words,
      ...hourOf(hour),
      ...maybe('at', at),
    })),
    moved: views.empathy.moved.map(({ words, hour, at, arrived }) => ({
      words,
      ...hourOf(hour),
      ...maybe('at', at),
      arrived,
    })),
    drafts: views.empathy.drafts.map(({ body, shared }) => ({
      words: body.words,
      predicted: body.predicted,
      gates: body.gates,
      isShared: shared !== null,
    })),
    consents: views.consent.map(({ purpose, mine }) => ({ purpose, mine })),
  };
};

/** Kinds of private things that a readable file leaves out unless they are ticked. */
export const PRIVATE = ['closed', 'images', 'pages', 'moved'] as const;
export type Private = (typeof PRIVATE)[number];

/** How many private things of each kind there are to leave out. */
export const privateIn = (taken: Taken): Readonly<Record<Private, number>> => ({
  closed: taken.hours.flatMap(({ cards }) => cards).filter((card) => card.for === 'me').length,
  images: taken.images.filter(({ isShared }) => !isShared).length,
  pages: taken.pages.length,
  moved: taken.moved.length + taken.drafts.length,
});

/** Without the private things that were not ticked. Nothing remains of them but what `readable.ts` says of it. */
export const withOnly = (taken: Taken, ticked: ReadonlySet<Private>): Taken => ({
  ...taken,
  hours: taken.hours.map((hour) => ({
    ...hour,
    cards: hour.cards.filter((card) => card.for === 'both' || ticked.has('closed')),
  })),
  images: taken.images
    .filter(({ isShared }) => isShared || ticked.has('images'))
    .map((image) => ({
      ...image,
      evidence: image.evidence.filter((e) => e.isShared || ticked.has('images')),
    })),
  pages: ticked.has('pages') ? taken.pages : [],
  moved: ticked.has('moved') ? taken.moved : [],
  drafts: ticked.has('moved') ? taken.drafts : [],
  consents: taken.consents,
});
