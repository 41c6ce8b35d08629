/**
 * What is wrong with a scenario, so that whoever wrote it can put it right: where it stands, what was expected,
 * what was got, and the word that was probably meant. All of it is said at once, not one thing at a time.
 */

/** From the top of the file down to a value: names and places, from 0. */
export type Path = readonly (string | number)[];
/** Line and column, from 1. */
export type Place = { readonly line: number; readonly column: number };
/** Where in a file something stands; the name of a value, or the value itself. */
export type WhereIs = (path: Path, what: 'name' | 'value') => Place | undefined;

export type Problem = {
  readonly path: Path;
  readonly place: Place | undefined;
  readonly expected: string;
  readonly got: string;
  readonly meant: string | undefined;
};

/** More are not listed; whoever has twenty to mend will run it again. */
const LISTED = 20;

const pathText = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i ? '.' : ''}${step}`)).join('') ||
  'the scenario';

/** One line: place, what, expected, got, and perhaps what was meant. */
export const formatProblem = ({ path, place, expected, got, meant }: Problem, file = ''): string =>
  `${file}${place ? `${file ? ':' : ''}${place.line}:${place.column}` : ''}${file || place ? ': ' : ''}${pathText(path)}: expected ${expected}; got ${got}${meant === undefined ? '' : `. Did you mean ${meant}?`}`;

/** A scenario that cannot be played as it is written. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'));
    this.problems = problems;
  }
}

/** Letters added, left out, changed or swapped with the next, counted no further than `limit` + 1. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [above = [], before = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? limit + 1;
};

/** The word nearest to what was written, where one is near enough to have been meant. */
export const nearest = (written: string, words: Iterable<string>): string | undefined => {
  if (written.length > 60) return undefined;
  const limit = written.length < 4 ? 1 : written.length < 8 ? 2 : 3;
  let found: string | undefined;
  let least = limit + 1;
  for (const word of words) {
    const d = distance(written.toLowerCase(), word.toLowerCase(), limit);
    if (d < least) [found, least] = [word, d];
  }
  return found;
};

/** How a value is named to whoever wrote it; never more than a line of it. */
export const describe = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Gathers problems while a scenario is read. */
export class Problems {
  readonly #found: Problem[] = [];
  readonly #whereIs: WhereIs;
  constructor(whereIs: WhereIs) {
    this.#whereIs = whereIs;
  }
  add(path: Path, expected: string, got: string, meant?: string, what: 'name' | 'value' = 'value'): void {
    if (this.#found.length < LISTED)
      this.#found.push({ path, place: this.#whereIs(path, what), expected, got, meant });
  }
  /** @throws {ScenarioError} when there is any */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new ScenarioError(this.#found);
  }
}
