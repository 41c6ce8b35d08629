/**
 * A plain value from YAML (and so from JSON), and where each part of it stands, for complaints.
 *
 * Only what a scenario needs: maps, lists, words, numbers. Anchors, aliases and tags are refused, so nothing
 * can unfold into more than was written; maps have no prototype, so no name is special; how deep values may
 * lie is bounded.
 */
import type { Path, Place, Problem, WhereIs } from '@kithe/model/scenario/problem';
import { ScenarioError } from '@kithe/model/scenario/problem';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export type Positioned = { readonly value: unknown; readonly whereIs: WhereIs };

const DEEPEST = 12;
const keyOf = (path: Path): string => JSON.stringify(path);

/** The library's words for what people meet most, in ours. */
const WORDS: Readonly<Record<string, readonly [expected: string, got: string]>> = {
  DUPLICATE_KEY: ['each name once', 'it a second time'],
  TAB_AS_INDENT: ['spaces at the beginning of a line', 'a tab'],
  MULTIPLE_DOCS: ['one scenario', 'a second one after ---'],
  RESOURCE_EXHAUSTION: [`values at most ${DEEPEST} deep`, 'deeper ones'],
  BAD_INDENT: ['lines that belong together to begin in the same column', 'another beginning'],
  MISSING_CHAR: ['a closing bracket or quotation mark', 'none'],
};

const refuse = (place: Place, path: Path, expected: string, got: string): never => {
  const problem: Problem = { path, place, expected, got, meant: undefined };
  throw new ScenarioError([problem]);
};

/**
 * Reads one document.
 * @throws {ScenarioError} for text that is not YAML, or that uses what a scenario has no need of
 */
export const positioned = (text: string): Positioned => {
  const lines = new LineCounter();
  // uniqueKeys is quadratic there; it is asked below
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  if (error) {
    const [expected, got] = WORDS[error.code] ?? ['YAML', error.message.replace(/\s+/g, ' ')];
    refuse(placeAt(error.pos[0]), [], expected, got);
  }
  const names = new Map<string, number>();
  const values = new Map<string, number>();

  const plain = (node: Node | null, path: Path, offset: number): unknown => {
    const at = node?.range?.[0] ?? offset;
    values.set(keyOf(path), at);
    if (node === null) return undefined;
    if (path.length > DEEPEST) refuse(placeAt(at), path, `values at most ${DEEPEST} deep`, 'deeper ones');
    if (isAlias(node)) return refuse(placeAt(at), path, 'it written out', `an alias, *${node.source}`);
    if ('anchor' in node && node.anchor)
      refuse(placeAt(at), path, 'it without an anchor', `an anchor, &${node.anchor}`);
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
      refuse(placeAt(at), path, 'it without a tag', `a tag, ${node.tag}`);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, i) => plain(item as Node | null, [...path, i], at)); // of a parsed document
    if (!isMap(node)) return undefined;
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      const nameAt = isScalar(key) ? (key.range?.[0] ?? at) : at;
      if (name === undefined || (isScalar(key) && key.anchor))
        return refuse(placeAt(nameAt), path, 'a word before the colon', 'something else');
      if (Object.hasOwn(map, name))
        refuse(placeAt(nameAt), [...path, name], 'each name once', 'it a second time');
      names.set(keyOf([...path, name]), nameAt);
      map[name] = plain(value as Node | null, [...path, name], nameAt); // of a parsed document
    }
    return map;
  };
  const value = plain(document.contents, [], 0);
  if (document.warnings.length > 0)
    refuse(placeAt(document.warnings[0]?.pos[0] ?? 0), [], 'no tags', document.warnings[0]?.message ?? 'one');
  return {
    value,
    whereIs: (path, what) => {
      const own = (what === 'name' ? names.get(keyOf(path)) : undefined) ?? values.get(keyOf(path));
      if (own !== undefined) return placeAt(own);
      for (let up = path.length - 1; up >= 0; up--) {
        const above = path.slice(0, up);
        const offset = names.get(keyOf(above)) ?? values.get(keyOf(above));
        if (offset !== undefined) return placeAt(offset);
      }
      return { line: 1, column: 1 };
    },
  };
};
