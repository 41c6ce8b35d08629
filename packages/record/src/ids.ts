/** Identifiers: random, so that none tells a time, an order or a person. All are unpadded base64url. */
import { formatBase64, parseBase64, type RandomBytes, systemRandom } from './bytes.ts';

/** A string that only parsing or drawing makes; the mark exists for the compiler alone. */
type Branded<Name extends string> = string & { readonly __kind: Name };

/** 16 random bytes. */
export type EntryId = Branded<'EntryId'>;
/** 16 random bytes. */
export type SpaceId = Branded<'SpaceId'>;
/** 16 random bytes; one installation of Kithe, or one opening bundle, which is a chain of its own. */
export type DeviceId = Branded<'DeviceId'>;
/** The 32 bytes of a person's Ed25519 public key. It *is* their name as an author: nothing needs looking up. */
export type MemberKey = Branded<'MemberKey'>;

const newId = (random: RandomBytes) => formatBase64(random(16));
export const newEntryId = (random = systemRandom) => newId(random) as EntryId;
export const newSpaceId = (random = systemRandom) => newId(random) as SpaceId;
export const newDeviceId = (random = systemRandom) => newId(random) as DeviceId;

const isBase64Of =
  (length: number) =>
  (text: string): boolean => {
    try {
      return parseBase64(text).length === length;
    } catch {
      return false;
    }
  };

/** True for text that can be an entry's, a space's or a device's id. */
export const isId = isBase64Of(16);
/** True for text that can be a public key of a member. */
export const isMemberKey = isBase64Of(32);
