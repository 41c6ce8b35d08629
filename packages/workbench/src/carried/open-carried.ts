/**
 * Opening what a file carries, with its words: in the file itself, in whatever browser there is.
 *
 * age's own library, and of it only what has no need of WebCrypto: scrypt, HKDF and ChaCha20-Poly1305 in JavaScript,
 * so that it works where a page from a disk is not trusted with more.
 */
import { armor, Decrypter } from 'age-encryption';
import { CarriedRefused, type Page, parseCarried, sumOf } from './carried.ts';

const END = '-----END AGE ENCRYPTED FILE-----';

/**
 * @param armoured from BEGIN to END; @param sum of it when the file was made; @param words as typed
 * @throws {CarriedRefused} cut (the end is not there) · damaged · wrong (these words do not open it) · foreign
 */
export const openCarried = async (
  armoured: string,
  sum: string,
  words: string,
): Promise<{ readonly page: Page; readonly json: string }> => {
  if (!armoured.trimEnd().endsWith(END)) throw new CarriedRefused('cut');
  if (sumOf(armoured) !== sum) throw new CarriedRefused('damaged');
  let text: string;
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(words.trim().replace(/\s+/g, ' '));
    text = await decrypter.decrypt(armor.decode(armoured), 'text');
  } catch (cause) {
    throw new CarriedRefused('wrong', { cause });
  }
  return parseCarried(text);
};
