/**
 * The kinds of relationship between two people, and what each of the two is in one (docs/decisions/0045).
 *
 * Every record has two seats, which decide a voice, a side, a line in a picture, and nothing else. What one may say
 * with authority follows from the kind: a supervisor sits where a therapist sits; two people who live together are
 * equals, and each has a client's part from either seat (J3: growth in both; J63, J64: where roles differ, say so).
 * Somebody who keeps a record alone sits in one seat; the other is named, and empty (J8; docs/decisions/0054).
 */

/** The two seats, named after those who first sat in them. */
export const ROLES = ['therapist', 'client'] as const;
export type Role = (typeof ROLES)[number];

/**
 * `therapy`: a therapist and a client · `supervision`: a supervisor and a supervisee, in their seats ·
 * `together`: two people who live together, partners, family, housemates ·
 * `alone`: one person, in either seat, whose other is not here.
 */
export const KINDS = ['therapy', 'supervision', 'together', 'alone'] as const;
export type Kind = (typeof KINDS)[number];

/** What a record is that does not say: every one was, before there were others. */
export const FIRST_KIND: Kind = 'therapy';
export const kindOf = ({ kind }: { readonly kind?: Kind | undefined }): Kind => kind ?? FIRST_KIND;

/** The part that someone in `seat` has: between equals nobody is the therapist, and both have a client's part. */
export const roleIn = (kind: Kind, seat: Role): Role => (kind === 'together' ? 'client' : seat);

/** How many people are in a record of this kind: as many must have opened an hour for it to be open. */
export const seatsTaken = (kind: Kind): 1 | 2 => (kind === 'alone' ? 1 : 2);

/** True where both may offer one true thing: where a role entitles one, the other's would be read as a duty (J70). */
export const isBetweenEquals = (kind: Kind): boolean => kind === 'together';

/** What somebody is invited to: the kind, and the seat of the one who invites. Nobody is invited to a record kept alone. */
export type Terms = { readonly kind: Exclude<Kind, 'alone'>; readonly inviter: Role };

/** Every terms there are; the place in this list is what an invitation's link carries, so it only ever grows. */
export const TERMS: readonly Terms[] = [
  { kind: 'therapy', inviter: 'therapist' },
  { kind: 'supervision', inviter: 'therapist' },
  { kind: 'supervision', inviter: 'client' },
  { kind: 'together', inviter: 'therapist' },
];
export const FIRST_TERMS: Terms = { kind: FIRST_KIND, inviter: 'therapist' };

export const otherSeat = (seat: Role): Role => (seat === 'therapist' ? 'client' : 'therapist');

/** Terms by the part of whoever invites: what words about an invitation are chosen by. */
export const termsWord = ({ kind, inviter }: Terms): 'therapy' | 'supervisor' | 'supervisee' | 'together' => {
  if (kind !== 'supervision') return kind;
  return inviter === 'therapist' ? 'supervisor' : 'supervisee';
};

/** The byte that stands for these terms; none for the first, which links from before do not name. */
export const formatTerms = ({ kind, inviter }: Terms): Uint8Array => {
  const place = TERMS.findIndex((one) => one.kind === kind && one.inviter === inviter);
  if (place < 0) throw new RangeError(`formatTerms: no ${kind} is begun from the seat of a ${inviter}`);
  return place === 0 ? new Uint8Array() : Uint8Array.of(place);
};

/** Inverse of {@link formatTerms}. @throws {TypeError} for what this build does not know */
export const parseTerms = (bytes: Uint8Array): Terms => {
  const [place, ...more] = bytes;
  const terms = TERMS[place ?? 0];
  if (!terms || more.length > 0 || place === 0)
    throw new TypeError('invitation: to a kind that is not known here');
  return terms;
};
