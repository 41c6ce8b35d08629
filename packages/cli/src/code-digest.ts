/**
 * A digest of code: every source of the model that some of its files reach, without comments and spacing, so that it
 * changes when the model does and not when a sentence about it does.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Where the sources lie; the same from `src` and from `dist`. */
const SOURCES = new URL('../../model/src/', import.meta.url);

/** What every run of a scenario rests on: all engines, the reading of files and the readings of people. */
const SCENARIOS = [
  'scenario/parse.ts',
  'scenario/play.ts',
  'scenario/fast-play.ts',
  'fast/team.ts',
  '../assembly/engine.ts',
];

/** A source without comments and without any space. Only compared, never run. */
export const normalised = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/\s+/g, '');

/** Files that a file imports, relative to the sources. */
const importsOf = (path: string, source: string): readonly string[] =>
  [...source.matchAll(/from '(\.{1,2}\/[^']+)'/g)].map(([, to]) => posix.join(posix.dirname(path), to ?? ''));

/** Sixteen hexadecimal digits of the SHA-256 over all sources reached from these, in the order of their paths. */
export const digestOfCode = (from: readonly string[]): string => {
  const sources = new Map<string, string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sources.has(path)) continue;
    const source = readFileSync(new URL(path, SOURCES), 'utf8');
    sources.set(path, source);
    waiting.push(...importsOf(path, source));
  }
  const hash = createHash('sha256');
  for (const [path, source] of [...sources].sort(([p], [q]) => (p < q ? -1 : 1)))
    hash.update(`${path}\0${normalised(source)}\0`);
  return hash.digest('hex').slice(0, 16);
};

/** The digest of all code on which the run of a scenario rests. */
export const digestOfScenarioCode = (): string => digestOfCode(SCENARIOS);
