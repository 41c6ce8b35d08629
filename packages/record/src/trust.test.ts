import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBase64 } from './bytes.ts';
import { openGrant, sealGrant } from './grant.ts';
import { newIdentity } from './identity.ts';
import { newSpaceId } from './ids.ts';
import {
  formatLink,
  fourWords,
  invitationId,
  invitationToken,
  isCommittedTo,
  isProof,
  newInvitation,
  parseLink,
  proofOf,
} from './invitation.ts';
import { formatKeybag, openKeybag, parseKeybag, sealKeybag } from './keybag.ts';
import { FIRST_TERMS } from './kinds.ts';
import { newKeybag } from './new-keybag.ts';
import { newAccountName, newPassphrase, newRecoveryCode } from './passphrase.ts';
import { seededBytes } from './seeded.ts';
import { normaliseName, normaliseWords } from './spelling.ts';

const random = seededBytes('trust');
const weiss = newIdentity(random);
const ana = newIdentity(random);
const mallory = newIdentity(random);
const place = { space: newSpaceId(random), epoch: 2 };

describe('keybag', () => {
  const keybag = newKeybag(random);
  test('either lock opens it, and neither opens the other', () => {
    const byWords = sealKeybag(keybag, 'export key', 'passphrase', random);
    const byCode = sealKeybag(keybag, 'export key', 'recovery', random);
    expect(openKeybag(byWords, 'export key', 'passphrase')).toEqual(keybag);
    expect(openKeybag(byCode, 'export key', 'recovery')).toEqual(keybag);
    expect(() => openKeybag(byWords, 'export key', 'recovery')).toThrow(TypeError);
    expect(() => openKeybag(byWords, 'another key', 'passphrase')).toThrow(TypeError);
  });
  test('plain bytes for a trusted device come back', () => {
    expect(parseKeybag(formatKeybag(keybag))).toEqual(keybag);
  });
});

describe('grant', () => {
  test('the receiver opens it; nobody else, nowhere else, from nobody else', async () => {
    const key = random(32);
    const grant = await sealGrant(key, place, weiss, ana.receiveKey);
    expect(await openGrant(grant, place, weiss.key, ana)).toEqual(key);
    await expect(openGrant(grant, place, weiss.key, mallory)).rejects.toThrow(TypeError);
    await expect(openGrant(grant, { ...place, epoch: 3 }, weiss.key, ana)).rejects.toThrow(TypeError);
    await expect(openGrant(grant, place, mallory.key, ana)).rejects.toThrow(TypeError);
    await expect(openGrant('{"enc":1}', place, weiss.key, ana)).rejects.toThrow(TypeError);
  });
  test('a grant whose key was swapped is not the giver’s', async () => {
    const grant = JSON.parse(await sealGrant(random(32), place, weiss, ana.receiveKey)) as Record<
      string,
      string
    >;
    const other = JSON.parse(await sealGrant(random(32), place, mallory, ana.receiveKey)) as Record<
      string,
      string
    >;
    const mixed = JSON.stringify({ ...other, signature: grant.signature });
    await expect(openGrant(mixed, place, weiss.key, ana)).rejects.toThrow(TypeError);
  });
});

describe('invitation', () => {
  test('both see the same four words, and a link survives being written down', () => {
    const invitation = newInvitation(weiss, random);
    const link = parseLink(formatLink(invitation));
    expect(link).toEqual({
      secret: invitation.secret,
      commitment: invitation.commitment,
      terms: FIRST_TERMS,
    });
    expect(isCommittedTo(link, weiss, invitation.nonce)).toBe(true);
    expect(isProof(proofOf(ana, link.secret), ana, invitation.secret)).toBe(true);
    const words = fourWords(weiss, ana, invitation.nonce, invitation.secret);
    expect(fourWords(weiss, ana, invitation.nonce, link.secret)).toEqual(words);
    expect(
      new Set([invitationId(link.secret), invitationToken(link.secret), formatBase64(link.secret)]).size,
    ).toBe(3);
  });
  test('whoever stands between shows other words, other keys, another nonce', () => {
    const invitation = newInvitation(weiss, random);
    const { secret, nonce } = invitation;
    expect(isCommittedTo(invitation, mallory, nonce)).toBe(false);
    expect(isCommittedTo(invitation, { ...weiss, receiveKey: mallory.receiveKey }, nonce)).toBe(false);
    expect(isCommittedTo(invitation, weiss, random(32))).toBe(false);
    expect(isProof(proofOf(mallory, secret), ana, secret)).toBe(false);
    expect(isProof('nonsense', ana, secret)).toBe(false);
    const honest = fourWords(weiss, ana, nonce, secret).join(' ');
    expect(fourWords(weiss, mallory, nonce, secret).join(' ')).not.toBe(honest);
    expect(fourWords(mallory, ana, nonce, secret).join(' ')).not.toBe(honest);
    expect(fourWords(weiss, { ...ana, receiveKey: mallory.receiveKey }, nonce, secret).join(' ')).not.toBe(
      honest,
    );
  });
  test('hostile links are refused (seed 97)', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseLink(text)).toThrow(TypeError);
      }),
      { seed: 97 },
    );
  });
});

describe('generated words', () => {
  test('six words, twelve words, a name: all come back as typed on a phone', () => {
    const passphrase = newPassphrase(random);
    expect(passphrase.split(' ')).toHaveLength(6);
    expect(newRecoveryCode(random).split(' ')).toHaveLength(12);
    expect(normaliseWords(`  ${passphrase.toUpperCase().replaceAll(' ', '  ')} `)).toBe(passphrase);
    const name = newAccountName(random);
    expect(name).toMatch(/^[a-z]+-[a-z]+-\d\d$/);
    expect(normaliseName(` ${name.toUpperCase().replaceAll('-', ' ')}`)).toBe(name);
  });
  test('each word is drawn evenly from the whole list', () => {
    // 4,096 draws of 11 bits: the first letter of the list's halves must balance within five standard deviations (±160).
    const words = Array.from({ length: 683 }, () => newPassphrase(random).split(' ')).flat();
    const early = words.filter((word) => word < 'level').length;
    expect(Math.abs(early - words.length / 2)).toBeLessThan(160);
  });
});
