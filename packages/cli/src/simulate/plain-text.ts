/**
 * The text of a file that someone may have written in any editor: UTF-8, with or without a mark at its head.
 * Anything else is refused in words, with the place of the first byte that is not text, and what to do.
 */
import { Buffer } from 'node:buffer';

export class TextError extends Error {
  override readonly name = 'TextError';
  readonly line: number;
  readonly column: number;
  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

const SAVE = 'save it as UTF-8';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** How many bytes from the head are UTF-8, found by halving; a character that is cut off does not count. */
const goodLength = (bytes: Uint8Array): number => {
  const whole = (n: number) => [0, 1, 2, 3].find((less) => n >= less && isUtf8(bytes.subarray(0, n - less)));
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (whole(middle) !== undefined) low = middle;
    else high = middle - 1;
  }
  return low - (whole(low) ?? 0);
};

/**
 * Text of bytes.
 * @throws {TextError} for UTF-16, for bytes that are not UTF-8, for a zero byte, or for more than `most` bytes
 */
export const plainText = (bytes: Uint8Array, most: number): string => {
  if (bytes.length > most)
    throw new TextError(
      `expected a file of at most ${most / 1024} KiB; got ${Math.ceil(bytes.length / 1024)} KiB`,
    );
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (bytes.length > 3 && (a === 0 || b === 0)))
    throw new TextError(`expected UTF-8; got what looks like UTF-16: ${SAVE}`);
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  const good = isUtf8(body) ? body.length : goodLength(body);
  const zero = body.indexOf(0);
  if (good === body.length && zero < 0) return new TextDecoder('utf-8').decode(body);
  const at = zero >= 0 && zero < good ? zero : good;
  const before = Buffer.from(body.subarray(0, at)).toString('utf8').split('\n');
  const got =
    at === zero
      ? 'a byte that is no text'
      : `the byte 0x${(body[at] ?? 0).toString(16)}, perhaps of Latin-1 or Windows-1252`;
  throw new TextError(`expected UTF-8; got ${got}: ${SAVE}`, before.length, (before.at(-1)?.length ?? 0) + 1);
};
