/** Documents lead somewhere: every relative link and every file of ours named in backticks with its path is there. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, read, treeFiles } from './tree.ts';

const documents = treeFiles().filter((path) => path.endsWith('.md'));

it.each(documents)('%s', (path) => {
  const text = read(path).replace(/```[\s\S]*?```/g, '');
  const linked = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? '');
  const local = linked
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target));
  const named = [...text.matchAll(/`((?:packages|test|scripts|docs)\/[\w./-]+)`/g)].map((m) => m[1] ?? '');
  expect([...local, ...named].filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});
