/**
 * What goes into a readable file: of all that I may read (`@kithe/record/taking`), my own only where I ticked it.
 */
import type { Taken } from '@kithe/record/export';

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
