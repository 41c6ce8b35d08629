/**
 * Puts a file together that opens itself: one page of HTML with everything in it, and no request to anywhere.
 *
 * In this order, since a file may be cut short: a line that says so and stands until the program takes it away, the
 * program, and what it opens last. The policy names the script and the styles by their hashes, so that nothing that
 * stands in the opened page could run, whatever it was.
 */
import { escapeHtml } from '../take/escape-html.ts';
import { sumOf } from './carried.ts';
import type { ProgramWords } from './program.ts';

/** What the build makes of `program.ts` and `carried.css` (`carried-program.ts`, beside the build's own file). */
export type Program = {
  readonly script: string;
  /** The page's look, needed before anything else. */
  readonly style: string;
  /** The typefaces and the frame: large. */
  readonly further: string;
  /** `sha256-…` of all three, as a policy spells them. */
  readonly hashes: { readonly script: string; readonly style: string; readonly further: string };
};

/** What the program and its two typefaces take in a file, in kB, as people are told; `carried.test.ts` holds it to that. */
export const PROGRAM_KB = 300;

/** JSON that cannot end the element it stands in. */
const jsonIn = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

export const policyOf = ({ hashes }: Program): string =>
  [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}' '${hashes.further}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** @param armoured what age made of `formatCarried` */
export const carriedFile = (
  armoured: string,
  program: Program,
  words: ProgramWords & { readonly notWhole: string },
  lang: string,
  dir: 'ltr' | 'rtl',
): string => `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(program)}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title)}</title><style>${program.style}</style></head><body>
<p id="not-whole">${escapeHtml(words.notWhole)}</p>
<div id="place"></div>
<script type="application/json" id="words">${jsonIn(words)}</script>
<style>${program.further}</style>
<script>${program.script}</script>
<pre id="sealed" data-sum="${sumOf(armoured)}" hidden>
${armoured}</pre>
</body></html>
`;
