/** A year as people write one. */

/** Arabic-Indic and Persian digits, which lie in the same order as ours: ٢٠١٩, ۲۰۱۹. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The year that was written, in the digits of the record; '' for none, `null` for what is no year. */
export const yearIn = (text: string): string | null => {
  const folded = text.trim().replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^(\d{4})?$/.test(folded) ? folded : null;
};
