/** How the timeline is looked at, as the address has it: which line, which stretch of time, which hour. */

/** `close`: how close it felt · `real`: how real each could be; the two may diverge (J33). */
export const LINES = ['close', 'real'] as const;
export type Line = (typeof LINES)[number];

export type Look = {
  readonly line: Line;
  /** Cracks and seams alone, without the lines. */
  readonly onlyBreaks: boolean;
  /** A stretch of time by its name (`spans.ts`); `null`: whatever is best for so many hours. */
  readonly span: string | null;
  readonly hour: string | null;
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length < 40
    ? value
    : typeof value === 'number'
      ? String(value)
      : null;

/** Reads the look from an address that anyone may have written. */
export const parseLook = (search: Readonly<Record<string, unknown>>): Look => ({
  line: search.line === 'real' ? 'real' : 'close',
  onlyBreaks: search.only === 'breaks',
  span: text(search.span),
  hour: text(search.hour),
});

/** What stands in the address; what is usual leaves nothing there. */
export const formatLook = ({ line, onlyBreaks, span, hour }: Look): Record<string, string> => ({
  ...(line === 'real' && { line }),
  ...(onlyBreaks && { only: 'breaks' }),
  ...(span !== null && { span }),
  ...(hour !== null && { hour }),
});
