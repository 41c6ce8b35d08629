/**
 * The key that a PIN makes: Argon2id (RFC 9106), 19 MiB and two passes (OWASP's smallest advice), about half a
 * second on a phone. It slows guessing down and does not stop it: a PIN of six digits falls within days to
 * someone who has the device and knows how. The page that sets it says so.
 */

import { formatUtf8, systemRandom } from '@kithe/record/bytes';
import { argon2idAsync } from '@noble/hashes/argon2.js';
import type { PinStretching } from './database.ts';

export const newStretching = (): PinStretching => ({ salt: systemRandom(16), t: 2, m: 19_456, p: 1 });

export const keyOfPin = async (pin: string, { salt, t, m, p }: PinStretching): Promise<CryptoKey> => {
  const raw = await argon2idAsync(formatUtf8(pin.normalize('NFKC')), salt, { t, m, p, dkLen: 32 });
  return crypto.subtle.importKey('raw', raw as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt']);
};
