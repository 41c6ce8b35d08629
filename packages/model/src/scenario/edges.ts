/**
 * Who is joined to whom, from a file: two names or numbers a line, with a comma, for a network that someone
 * has really seen. Blank lines and lines after # say nothing; a first line of words is a heading. Directions
 * are not told apart, and an edge that stands twice is one.
 */

/** The text of a file of edges, or why there is none. */
export type EdgesIn = (file: string) => { readonly text: string } | { readonly missing: string };

export const noEdges: EdgesIn = () => ({ missing: 'no files can be read here' });

/** Edges between the numbers of a list of names. */
export type Edges = {
  /** In the order of first sight, or by number where all are numbers. */
  readonly names: readonly string[];
  readonly edges: readonly (readonly [number, number])[];
};

/** A line that is no edge. */
export class EdgeError extends Error {
  override readonly name = 'EdgeError';
  readonly line: number;
  readonly column: number;
  constructor(line: number, column: number, message: string) {
    super(`line ${line}, column ${column}: ${message}`);
    this.line = line;
    this.column = column;
  }
}

const HEADINGS = /^(source|from|a|i|node1|person)$/i;
const EDGES_MOST = 4_000_000;

/** @throws {EdgeError} with the line and the column of what is wrong */
export const parseEdges = (text: string): Edges => {
  const places = new Map<string, number>();
  const pairs = new Map<string, readonly [string, string]>();
  let number = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number += 1;
    const line = raw.trim();
    const begin = raw.length - raw.trimStart().length + 1;
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    const [a = '', b = ''] = cells;
    if (pairs.size === 0 && HEADINGS.test(a)) continue;
    if (cells.length < 2 || a === '' || b === '')
      throw new EdgeError(
        number,
        a === '' ? begin : raw.trimEnd().length + 1,
        `expected two names with a comma between; got ${JSON.stringify(line.slice(0, 40))}`,
      );
    if (a === b)
      throw new EdgeError(number, raw.lastIndexOf(b) + 1, `expected two different people; got ${a} twice`);
    const pair = JSON.stringify(a < b ? [a, b] : [b, a]);
    if (!pairs.has(pair)) pairs.set(pair, [a, b]);
    for (const name of [a, b]) if (!places.has(name)) places.set(name, places.size);
    if (pairs.size > EDGES_MOST) throw new EdgeError(number, begin, `expected at most ${EDGES_MOST} edges`);
  }
  const names = [...places.keys()];
  if (names.every((name) => /^\d{1,9}$/.test(name))) names.sort((p, q) => Number(p) - Number(q));
  const at = new Map(names.map((name, i) => [name, i]));
  return { names, edges: [...pairs.values()].map(([a, b]) => [at.get(a) ?? 0, at.get(b) ?? 0]) };
};
