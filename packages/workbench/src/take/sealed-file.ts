/**
 * The encrypted file: an export inside age (age-encryption.org/v1), opened by a passphrase with scrypt.
 *
 * age because any of its programs opens it, in twenty years and without Kithe. The library loads when it is needed.
 */
import { EXPORT_LENGTH, formatExport, parseExport, type Taken } from '@kithe/record/export';

export type FileRefusal = 'too-large' | 'not-age' | 'wrong-passphrase';
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

/** @param passphrase as typed; the same words open it anywhere age is known @param logN of scrypt: less only for tests */
export const sealFile = async (taken: Taken, passphrase: string, logN = LOG_N): Promise<Uint8Array> => {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(logN);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(formatExport(taken));
};

/**
 * Inverse of {@link sealFile}.
 * @throws {FileRefused} too-large · not-age · wrong-passphrase (or changed: age cannot tell which)
 * @throws {ExportRefused} when what is inside is no export
 */
export const openFile = async (bytes: Uint8Array, passphrase: string): Promise<Taken> => {
  if (bytes.length > EXPORT_LENGTH) throw new FileRefused('too-large');
  const head = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (head !== MAGIC) throw new FileRefused('not-age');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let text: string;
  try {
    text = await decrypter.decrypt(bytes, 'text');
  } catch (cause) {
    throw new FileRefused('wrong-passphrase', { cause });
  }
  return parseExport(text);
};
