import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duet } from '../test/duet.ts';
import type { Body, Member } from './body.ts';
import { newIdentity } from './identity.ts';
import { newEntryId } from './ids.ts';
import { formatLink, fourWords, isCommittedTo, newInvitation, parseLink } from './invitation.ts';
import { formatTerms, KINDS, otherSeat, parseTerms, ROLES, roleIn, TERMS, termsWord } from './kinds.ts';
import { seededBytes } from './seeded.ts';
import type { Opened } from './space.ts';

describe('what each is in a kind', () => {
  test.each([
    ['therapy', 'therapist', 'therapist'],
    ['therapy', 'client', 'client'],
    ['supervision', 'therapist', 'therapist'],
    ['supervision', 'client', 'client'],
    ['together', 'therapist', 'client'],
    ['together', 'client', 'client'],
    ['alone', 'therapist', 'therapist'],
    ['alone', 'client', 'client'],
  ] as const)('%s, from the seat of a %s: the part of a %s', (kind, seat, part) => {
    expect(roleIn(kind, seat)).toBe(part);
  });

  test('a record that does not say its kind is a therapy', () => {
    expect(duet('silent').views('ana').kind).toBe('therapy');
  });

  test.each(KINDS)('%s: only its givers’ true things count', (kind) => {
    const { say, views } = duet(`givers ${kind}`, kind);
    say('weiss', { type: 'true-thing', words: 'from his seat' });
    say('ana', { type: 'true-thing', words: 'from hers' });
    expect(views('ana').empathy.trueThings.map(({ words }) => words)).toEqual(
      kind === 'together' ? ['from his seat', 'from hers'] : ['from his seat'],
    );
    expect(views('weiss').kind).toBe(kind);
  });

  test.each(KINDS)('%s: whoever was hurt says that it was heard, from either seat', (kind) => {
    const { say, views, weiss } = duet(`hurt ${kind}`, kind);
    const it = say('ana', {
      type: 'disconnection',
      title: 'the door',
      words: '',
      failure: 'hurt',
      hurt: weiss.key,
    });
    say('ana', { type: 'step', disconnection: it, step: 'named', words: '' });
    say('ana', { type: 'step', disconnection: it, step: 'heard', words: '' });
    expect(views('weiss').repair[0]?.stage).not.toBe('heard');
    say('weiss', { type: 'step', disconnection: it, step: 'heard', words: '' });
    expect(views('ana').repair[0]?.stage).toBe('heard');
  });
});

test('whom one has met in one kind is not made something else by an older founding entry', () => {
  const { keep, views, logs, space, random } = duet('unkind');
  const members = views('ana').members as [Member, Member];
  keep('ana', { type: 'membership', space, members, keys: [] });
  logs.between.unshift({
    id: newEntryId(random),
    author: members[0].key,
    device: (logs.between[0] as Opened).device, // it was founded
    body: { type: 'founded', kind: 'together', members, v: 1, depth: 0, heads: [] } as Body,
  });
  expect(views('ana').kind).toBe('therapy');
  expect(views('weiss').kind).toBe('together'); // whose own space has nothing to hold against it
});

describe('an invitation says to what', () => {
  const random = seededBytes('terms');
  const [weiss, ana] = [newIdentity(random), newIdentity(random)];
  const nobody = { ...TERMS[0], kind: 'circle' } as unknown as (typeof TERMS)[number]; // not a kind here

  test.each(TERMS)('$kind, invited from the seat of a $inviter: there and back', (terms) => {
    expect(parseTerms(formatTerms(terms))).toEqual(terms);
    const invitation = newInvitation(weiss, random, terms);
    const link = parseLink(formatLink(invitation));
    expect(link.terms).toEqual(terms);
    expect(isCommittedTo(link, weiss, invitation.nonce)).toBe(true);
    expect(otherSeat(otherSeat(terms.inviter))).toBe(terms.inviter);
  });

  test('links to the first kind are what they were: 64 bytes', () => {
    const { length } = formatLink(newInvitation(weiss, random));
    expect(length).toBe(86);
  });

  test('each terms has a word of its own', () => {
    expect(new Set(TERMS.map(termsWord)).size).toBe(TERMS.length);
  });

  test('whoever changes the kind on the way is found out, twice', () => {
    for (const [i, terms] of TERMS.entries()) {
      const other = TERMS[(i + 1) % TERMS.length] as (typeof TERMS)[number];
      const invitation = newInvitation(weiss, random, terms);
      expect(isCommittedTo({ ...invitation, terms: other }, weiss, invitation.nonce)).toBe(false);
      const words = (t: typeof terms) => fourWords(weiss, ana, invitation.nonce, invitation.secret, t);
      expect(words(other)).not.toEqual(words(terms));
    }
  });

  test('what is not known here is refused: never taken for a therapy', () => {
    expect(() => formatTerms(nobody)).toThrow(RangeError);
    const { secret, commitment, terms } = newInvitation(weiss, random);
    const plain = formatLink({ secret, commitment, terms });
    for (const more of ['AA', 'BA', '_w', 'AQE'])
      expect(
        () =>
          parseLink(
            Buffer.concat([Buffer.from(plain, 'base64url'), Buffer.from(more, 'base64url')]).toString(
              'base64url',
            ),
          ),
        more,
      ).toThrow(TypeError);
  });

  test('any bytes are terms or a refusal (seed 45)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3 }), (bytes) => {
        try {
          expect(ROLES).toContain(parseTerms(bytes).inviter);
        } catch (refused) {
          expect(refused).toBeInstanceOf(TypeError);
        }
      }),
      { seed: 45 },
    );
  });
});
