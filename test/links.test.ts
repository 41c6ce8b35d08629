/**
 * Documents lead somewhere: every relative link, every picture and every file of ours named in backticks with its path is
 * there; a link to a heading finds one; and a picture says in words what is on it.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, read, treeFiles } from './tree.ts';

const documents = treeFiles().filter((path) => path.endsWith('.md'));
const withoutCode = (path: string) => read(path).replace(/```[\s\S]*?```/g, '');

/** What the headings of a document are called in a link: small letters, hyphens between words. */
const anchorsOf = (path: string): readonly string[] =>
  [...withoutCode(path).matchAll(/^#+ (.+)$/gm)].map(([, words]) =>
    (words ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

it.each(documents)('%s', (path) => {
  const text = withoutCode(path);
  const linked = [
    ...[...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? ''),
    ...[...text.matchAll(/<img [^>]*src="([^"]+)"/g)].map((m) => m[1] ?? ''),
  ];
  const toHeadings = [...text.matchAll(/\]\(([^)#\s:]*)#([^)]+)\)/g)].map((m) => ({
    document: m[1] ? join(dirname(path), m[1]) : path,
    anchor: m[2] ?? '',
  }));
  for (const { document, anchor } of toHeadings)
    if (document.endsWith('.md')) expect(anchorsOf(document), `#${anchor}`).toContain(anchor);
  expect(text).not.toMatch(/!\[\]\(|<img (?![^>]*alt="[^"]{20})/);
  const local = linked
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target));
  const named = [...text.matchAll(/`((?:packages|test|scripts|docs)\/[\w./-]+)`/g)].map((m) => m[1] ?? '');
  expect([...local, ...named].filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});
