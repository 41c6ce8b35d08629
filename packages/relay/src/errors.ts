/**
 * Every expected failure of the relay: one class, literal codes (the contract's `ERROR_STATUS`), one answer shape.
 * Messages are written once per code and hold nothing of the request, so that neither an answer nor a log can tell.
 */
import { ERROR_STATUS, type ErrorCode } from '@kithe/record/relay-api';

const SENTENCES: Record<ErrorCode, string> = {
  'malformed-request': 'This request could not be read.',
  'not-signed-in': 'Please sign in first.',
  'wrong-credentials': 'The name or the words do not match.',
  'not-allowed': 'This is not open to you.',
  'not-found': 'There is nothing here for you.',
  'method-not-allowed': 'This address does not take that method.',
  conflict: 'Something else has happened here meanwhile.',
  'invitation-spent': 'This invitation has been used or has run out.',
  'too-large': 'This is more than can be taken at once.',
  'wrong-media-type': 'Send plain JSON as application/json.',
  invalid: 'A value in this request is not what was expected.',
  'too-many-requests': 'That was a little fast. Please wait a moment.',
  'over-allowance':
    'There is no more room for you here. Your words are safe on your device. Take away pages that you no longer need, or ask whoever runs this Kithe for more room.',
  'disk-full':
    'The disk of this Kithe is nearly full. Your words are safe on your device, and go by themselves once there is room. Please tell whoever runs it.',
  'try-again': 'This cannot be kept just now. Nothing was lost; please try again in a moment.',
  internal: 'Something went wrong here. What you wrote is still on your device.',
};

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  /** Seconds to wait; with `too-many-requests`, `try-again`, `over-allowance` and `disk-full`. */
  readonly retryAfterS: number | undefined;

  constructor(code: ErrorCode, options: ErrorOptions & { readonly retryAfterS?: number } = {}) {
    super(SENTENCES[code], options);
    this.code = code;
    this.retryAfterS = options.retryAfterS;
  }

  get status() {
    return ERROR_STATUS[this.code];
  }

  /** The one shape of every error on the wire. */
  get body() {
    const { code, message, retryAfterS } = this;
    return { error: { code, message, ...(retryAfterS === undefined ? {} : { retryAfterS }) } };
  }
}

/** Not there, not yours, not any more: one answer for all three. */
export const notFound = (): ApiError => new ApiError('not-found');

const FULL = /^(SQLITE_FULL|53100|ENOSPC)/;
// What the databases say when waiting helps: busy, shutting down, out of connections, deadlocked.
const PASSING = /^(SQLITE_(BUSY|LOCKED|IOERR)|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|53|57P|08|40)/;

/** Anything thrown, as an ApiError: what waiting may heal is `try-again`, a disk without room `disk-full`, the rest `internal`. The cause is kept. */
export const asApiError = (thrown: unknown): ApiError => {
  if (thrown instanceof ApiError) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (FULL.test(code)) return new ApiError('disk-full', { cause: thrown, retryAfterS: 60 });
  const lost = thrown instanceof Error && /connection terminated|timeout exceeded/i.test(thrown.message);
  return PASSING.test(code) || lost
    ? new ApiError('try-again', { cause: thrown, retryAfterS: 2 })
    : new ApiError('internal', { cause: thrown });
};
