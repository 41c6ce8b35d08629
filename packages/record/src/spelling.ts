/**
 * Passphrases and account names as people type them. Apart from `passphrase.ts`, which draws them: who only reads
 * what was typed need not load two thousand words for it.
 */

/** Words as typed by a person: case, doubled spaces and dashes do not matter. */
export const normaliseWords = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');
/** An account name as typed. */
export const normaliseName = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '-');
