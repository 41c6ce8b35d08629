/**
 * What is inside a file that opens itself (J6): the export as any program reads it (`@kithe/record/export`), and beside
 * it the page that tells it, as it was written when the file was made.
 *
 * The page travels with the words it is told in, so the program in the file need not know what a record holds: whatever
 * a later Kithe tells, a file made by it shows. Who opens it with age's own program finds one JSON, and the export in it.
 * Read without a schema library, since every file carries this code: four fields, and nothing else is believed.
 */

/** One language's page, as HTML without a script. */
export type Page = { readonly lang: string; readonly dir: 'ltr' | 'rtl'; readonly html: string };

/** @param told an export, or another content that says in `kithe` what it is */
export const formatCarried = (told: { readonly kithe: string }, page: Page): string =>
  JSON.stringify({ ...told, page });

export type CarriedRefusal = 'cut' | 'damaged' | 'wrong' | 'foreign';
/** A file cannot be opened. Nothing was changed. */
export class CarriedRefused extends Error {
  override readonly name = 'CarriedRefused';
  readonly code: CarriedRefusal;
  constructor(code: CarriedRefusal, options?: ErrorOptions) {
    super(`carried: ${code}`, options);
    this.code = code;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Reads what was opened.
 * @returns the page, and what it tells as JSON to be read, without the page
 * @throws {CarriedRefused} foreign
 */
export const parseCarried = (text: string): { readonly page: Page; readonly json: string } => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new CarriedRefused('foreign', { cause });
  }
  if (!isRecord(content) || typeof content.kithe !== 'string') throw new CarriedRefused('foreign');
  const { page, ...told } = content;
  if (!isRecord(page) || typeof page.html !== 'string' || typeof page.lang !== 'string')
    throw new CarriedRefused('foreign');
  return {
    page: { lang: page.lang, dir: page.dir === 'rtl' ? 'rtl' : 'ltr', html: page.html },
    json: JSON.stringify(told, null, 1),
  };
};

/**
 * Tells a damaged file from wrong words, which age alone does not: FNV-1a, 32 bits, over the armour without its breaks.
 * It proves nothing; what proves is the cipher.
 */
export const sumOf = (armour: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < armour.length; i++) {
    const unit = armour.charCodeAt(i);
    if (unit > 32) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};
