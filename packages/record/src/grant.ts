/**
 * A grant: one space key handed to one member, by HPKE (RFC 9180; X25519, HKDF-SHA256, AES-256-GCM),
 * signed by the giver, so that the relay that carries it can neither read it nor swap it.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import * as v from 'valibot';
import { formatBase64, formatUtf8, parseBase64, parseUtf8 } from './bytes.ts';
import type { Identity } from './identity.ts';
import type { MemberKey, SpaceId } from './ids.ts';
import { isSignedBy, sign } from './keys.ts';

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

export type GrantPlace = { readonly space: SpaceId; readonly epoch: number };

const infoOf = ({ space, epoch }: GrantPlace, from: MemberKey, to: MemberKey): Uint8Array =>
  formatUtf8(`kithe grant v1\0${space}\0${epoch}\0${from}\0${to}`);

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const Grant = v.object({ enc: v.string(), sealed: v.string(), signature: v.string() });

/** Seals a 32-byte space key for one member. @param to the member's receiving key @returns JSON text for the relay */
export const sealGrant = async (
  spaceKey: Uint8Array,
  place: GrantPlace,
  giver: Identity,
  to: MemberKey,
): Promise<string> => {
  const info = infoOf(place, giver.key, to);
  const recipientPublicKey = await suite.kem.deserializePublicKey(buffer(parseBase64(to)));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: buffer(info) });
  const sealed = formatBase64(new Uint8Array(await sender.seal(buffer(spaceKey))));
  const enc = formatBase64(new Uint8Array(sender.enc));
  const signature = formatBase64(await sign(formatUtf8(`${parseUtf8(info)}\0${enc}\0${sealed}`), giver));
  return JSON.stringify({ enc, sealed, signature } satisfies v.InferOutput<typeof Grant>);
};

/**
 * Opens a grant that `from` gave to `receiver`.
 * @throws {TypeError} when it is malformed, not signed by `from`, or for another place or person
 */
export const openGrant = async (
  text: string,
  place: GrantPlace,
  from: MemberKey,
  receiver: Identity,
): Promise<Uint8Array> => {
  try {
    const { enc, sealed, signature } = v.parse(Grant, JSON.parse(text));
    const info = infoOf(place, from, receiver.receiveKey);
    const signed = formatUtf8(`${parseUtf8(info)}\0${enc}\0${sealed}`);
    if (!(await isSignedBy(parseBase64(signature), signed, from)))
      throw new TypeError('not signed by the giver');
    const recipientKey = await suite.kem.importKey('raw', buffer(receiver.receiveSecret), false);
    const context = await suite.createRecipientContext({
      recipientKey,
      enc: buffer(parseBase64(enc)),
      info: buffer(info),
    });
    return new Uint8Array(await context.open(buffer(parseBase64(sealed))));
  } catch (cause) {
    throw new TypeError('grant: cannot be opened', { cause });
  }
};
