/**
 * The encrypted file: an export and the page that tells it, inside age (age-encryption.org/v1), opened by a passphrase
 * with scrypt; around it, the program that opens it in any browser (`carried/`).
 *
 * age because any of its programs opens it too, in twenty years and without Kithe. The library loads when it is needed.
 */

import { EXPORT_LENGTH, ExportRefused, formatExport, parseExport, type Taken } from '@kithe/record/export';
import { formatCarried, type Page, sumOf } from '../carried/carried.ts';

export type FileRefusal = 'too-large' | 'not-age' | 'wrong-passphrase' | 'damaged';
/** A file could not be opened. Nothing was changed. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: FileRefusal;
  constructor(code: FileRefusal, options?: ErrorOptions) {
    super(`sealed file: ${code}`, options);
    this.code = code;
  }
}

/** scrypt with N = 2¹⁷: about a second on a phone, where age's own default takes several. */
const LOG_N = 17;
const MAGIC = 'age-encryption.org/v1\n';
const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';

/** Words as they open a file: how many spaces were typed between them does not count. */
const spaced = (passphrase: string): string => passphrase.trim().replace(/\s+/g, ' ');

const sealed = async (text: string, passphrase: string, logN: number): Promise<Uint8Array> => {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(logN);
  encrypter.setPassphrase(spaced(passphrase));
  return encrypter.encrypt(text);
};

/** An export by itself. @param passphrase as typed; the same words open it anywhere age is known @param logN of scrypt: less only for tests */
export const sealFile = async (taken: Taken, passphrase: string, logN = LOG_N): Promise<Uint8Array> =>
  sealed(formatExport(taken), passphrase, logN);

/**
 * What stands inside a file that opens itself, as armour.
 * @throws {ExportRefused} too-large
 */
export const sealPage = async (
  told: { readonly kithe: string },
  page: Page,
  passphrase: string,
  logN = LOG_N,
): Promise<string> => {
  const text = formatCarried(told, page);
  if (text.length > EXPORT_LENGTH) throw new ExportRefused('too-large');
  const { armor } = await import('age-encryption');
  return armor.encode(await sealed(text, passphrase, logN));
};

/** The age file within a page of HTML, when there is one; the bytes as they are otherwise. */
const withinPage = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const text = new TextDecoder().decode(bytes);
  const begin = text.lastIndexOf(BEGIN);
  if (begin < 0) return bytes;
  const end = text.indexOf(END, begin);
  if (end < 0) throw new FileRefused('damaged');
  const armoured = text.slice(begin, end + END.length);
  const sum = /id="sealed" data-sum="([0-9a-f]{8})"/.exec(text)?.[1];
  if (sum !== undefined && sum !== sumOf(armoured)) throw new FileRefused('damaged');
  const { armor } = await import('age-encryption');
  try {
    return armor.decode(armoured);
  } catch (cause) {
    throw new FileRefused('damaged', { cause });
  }
};

/**
 * Inverse of {@link sealFile}, and of the file that opens itself. The page inside is not looked at: here the export is
 * told anew.
 * @throws {FileRefused} too-large · not-age · damaged · wrong-passphrase (or changed: age cannot tell which)
 * @throws {ExportRefused} when what is inside is no export
 */
export const openFile = async (bytes: Uint8Array, passphrase: string): Promise<Taken> => {
  if (bytes.length > 2 * EXPORT_LENGTH) throw new FileRefused('too-large');
  const within = await withinPage(bytes);
  if (within.length > EXPORT_LENGTH) throw new FileRefused('too-large');
  const head = new TextDecoder().decode(within.subarray(0, MAGIC.length));
  if (head !== MAGIC) throw new FileRefused('not-age');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(spaced(passphrase));
  let text: string;
  try {
    text = await decrypter.decrypt(within, 'text');
  } catch (cause) {
    throw new FileRefused('wrong-passphrase', { cause });
  }
  return parseExport(text);
};
