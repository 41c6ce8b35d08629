/**
 * The front of a record: views, cut to what the first page draws, so that ten years open as fast as one. Of each
 * hour what its line says; what is open, without its story; the last star; what a therapist is shown beforehand.
 *
 * It has the shape of whole views, and the first page draws the same from either (`front.test.ts`): there are not
 * two first pages. Every other page waits for the whole (`useViews`).
 */
import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Views } from '@kithe/record/views';
import { MOST_PREPARED, preparationOf, standOf } from '../home/stand.ts';

const NOTHING = '' as EntryId; // names no entry
/** That I sealed an account, and nothing that is in it. */
const SEALED: Hour['mine'] = {
  account: NOTHING,
  keys: { type: 'sealed-keys', account: NOTHING, keys: [] },
  cards: [],
};
const NONE: readonly never[] = [];

export const frontOf = (views: Views, me: MemberKey): Views => {
  const { kind, since, members, hours, timeline } = views;
  const { open, resting, star } = standOf(views, me);
  const { images, unreceived, seen } = preparationOf(views, me);
  const shown = new Set([...open, ...resting]);
  const prepared = {
    images: new Set(images.slice(0, MOST_PREPARED)),
    unreceived: new Set(unreceived.slice(0, MOST_PREPARED)),
    seen: new Set(seen.slice(0, MOST_PREPARED)),
  };
  // A thousand hours have four different sets between them, and it is written once what is one object.
  const sets = new Map<string, Hour['sealed']>();
  const oneOf = (sealed: Hour['sealed']) => {
    const name = [...sealed].sort().join(' ');
    const known = sets.get(name) ?? sealed;
    sets.set(name, known);
    return known;
  };
  const lately = new Set(hours.slice(-2).map(({ id }) => id));
  return {
    kind,
    since,
    members,
    hours: hours.map((hour) => {
      const cards = hour.cards.filter((card) => prepared.seen.has(card));
      return {
        ...hour,
        sealed: oneOf(hour.sealed),
        mine: hour.mine && SEALED,
        cards: cards.length > 0 ? cards : NONE,
      };
    }),
    alignment: new Map(),
    repair: views.repair
      .filter((one) => shown.has(one))
      .map((one) => ({ ...one, words: '', cards: NONE, replies: NONE, steps: NONE, notTheirs: NONE })),
    ledger: views.ledger
      .filter((image) => prepared.images.has(image))
      .map((image) => ({
        ...image,
        evidence: image.evidence.filter(({ hour }) => hour !== undefined && lately.has(hour)),
      })),
    empathy: {
      trueThings: NONE,
      reached: new Map(),
      drafts: NONE,
      moved: views.empathy.moved.filter((one) => prepared.unreceived.has(one)),
    },
    timeline: timeline
      .filter(({ stars }) => star !== null && stars.includes(star))
      .map((hour) => ({ ...hour, told: new Map(), began: NONE, mended: NONE, stars: star ? [star] : NONE })),
    consent: NONE,
    packets: NONE,
    handedPackets: NONE,
    packetTrails: NONE,
    takenAlong: NONE,
    ended: views.ended,
    pages: NONE,
    comingBack: NONE,
    parts: NONE,
    strategies: NONE,
    amends: NONE,
    carried: NONE,
    met: NONE,
    five: NONE,
    sheets: NONE,
    instruments: NONE,
    notCounted: views.notCounted,
    guesses: NONE,
    fears: NONE,
    doubts: NONE,
    noticed: NONE,
    told: NONE,
    weather: NONE,
    intentions: NONE,
    lifeMap: { ties: NONE, links: NONE, lines: NONE, contexts: NONE },
    leaving: { carries: NONE, rules: NONE },
    modelLog: { suggested: NONE, leftOver: NONE, said: NONE },
  };
};
