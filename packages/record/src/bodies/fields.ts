/**
 * The fields that bodies are made of, each with its bounds: what comes out of a ciphertext is as foreign as any file.
 * Every idea that has entries of its own says in `bodies/` what they hold; `body.ts` puts them together.
 */
import * as v from 'valibot';
import { type EntryId, isId, isMemberKey, type MemberKey, type SpaceId } from '../ids.ts';

export const id = v.pipe(
  v.string(),
  v.check(isId, 'expected an id'),
  v.transform((text) => text as EntryId),
);
export const spaceId = v.pipe(
  v.string(),
  v.check(isId, 'expected an id'),
  v.transform((text) => text as SpaceId),
);
export const memberKey = v.pipe(
  v.string(),
  v.check(isMemberKey, 'expected a member key'),
  v.transform((text) => text as MemberKey),
);
export const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]*$/));
export const title = v.pipe(v.string(), v.maxLength(120));
export const words = v.pipe(v.string(), v.maxLength(4_000));
/** Words of a few lines: together with a short title they take one size, whatever characters they are of. */
export const shortWords = v.pipe(v.string(), v.maxLength(500));
/** What something is about. */
export const topic = v.pipe(v.string(), v.maxLength(80));
/** One feeling, in a word or two of one's own. */
export const feeling = v.pipe(v.string(), v.maxLength(60));
/** 32 random bytes. */
export const nonce = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
/** Half of that, where two stand beside each other in one entry of one size. */
export const halfWords = v.pipe(v.string(), v.maxLength(250));
export const longWords = v.pipe(v.string(), v.maxLength(20_000));
/** A calendar date as the author's own calendar had it. */
export const date = v.pipe(v.string(), v.isoDate());
/** A card that was opened: `account entry . slot`, or the id of a later card. */
export const cardRef = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}(\.\d{1,2})?$/));
