/**
 * The cards of an account, version 1. The same five for both people, the same length for both (J61);
 * every card has free words, and every card may be empty: a feeling with no story is a complete entry (J89).
 */
import * as v from 'valibot';

export const CARD_KINDS = ['together', 'alone', 'here', 'moved', 'keeping'] as const;
/**
 * `together`: a moment we were together · `alone`: a moment I was alone in the room ·
 * `here`: how much of me was here · `moved`: did I move you? were you moved? · `keeping`: something I am keeping for now.
 */
export type CardKind = (typeof CARD_KINDS)[number];

/** Where in the hour a moment was. No clock: nobody remembers minutes, and minutes would tell more than was meant. */
export const THIRDS = ['beginning', 'middle', 'end'] as const;
export type Third = (typeof THIRDS)[number];

/** Who failed whom. What the therapist did or missed is the first choice, not the last (J79). */
export const SOURCES = ['you-did', 'you-missed', 'i-did', 'i-missed', 'someone-else', 'nobody'] as const;
export type Source = (typeof SOURCES)[number];

/** What I did with it then: the strategies of disconnection begin here, without their names (J19, J29). */
export const RESPONSES = [
  'said-so',
  'made-it-small',
  'went-quiet',
  'went-away',
  'turned-on-you',
  'pleased-you',
] as const;
export type Response = (typeof RESPONSES)[number];

/** Where a part of me was (J38): in the room, at the door, kept out. */
export const PLACES = ['brought', 'door', 'kept-out'] as const;
export type Place = (typeof PLACES)[number];

/** Whether I saw that I had moved you (J82), or, for the therapist, whether I think you saw it. */
export const SEEN = ['yes', 'unsure', 'no'] as const;
export type Seen = (typeof SEEN)[number];

const name = v.pipe(v.string(), v.maxLength(60));
const words = v.pipe(v.string(), v.maxLength(1_500));
/** A place on a line that is drawn without numbers; 0 is its one end, 100 its other. */
const mark = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

export const Card = v.object({
  kind: v.picklist(CARD_KINDS),
  /** In the person's own words; may be empty. */
  words: v.optional(words, ''),
  third: v.optional(v.picklist(THIRDS)),
  feelings: v.optional(v.pipe(v.array(name), v.maxLength(8))),
  people: v.optional(v.pipe(v.array(name), v.maxLength(8))),
  parts: v.optional(v.pipe(v.array(v.object({ name, place: v.picklist(PLACES) })), v.maxLength(12))),
  /** `alone`: whose doing it was. */
  source: v.optional(v.picklist(SOURCES)),
  /** `alone`: what I did then. */
  response: v.optional(v.picklist(RESPONSES)),
  /** `here`: far (0) … close (100), as it felt to me. */
  close: v.optional(mark),
  /** `here`: how real I could be, apart from how close or safe it felt: the two may diverge (J33). */
  real: v.optional(mark),
  /** `moved`: did I see it? */
  saw: v.optional(v.picklist(SEEN)),
  /** The therapist's mirror of a card begins with what was heard (J62). */
  heard: v.optional(words),
  /** The therapist's mirror, at a disconnection: my part in it. */
  myPart: v.optional(words),
});
/** One card. At most {@link CARD_BYTES} bytes when written down; see `account.ts`. */
export type Card = v.InferOutput<typeof Card>;

/** True when nothing at all was said on a card. A blank card is never sealed as content. */
export const isBlank = ({ kind: _, words, ...rest }: Card): boolean =>
  words.trim() === '' &&
  Object.values(rest).every(
    (value) =>
      value === undefined ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0),
  );
