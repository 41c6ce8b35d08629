/**
 * The source tree as the repository tests read it: which files there are, what each says, what each imports.
 *
 * By regular expressions over text without comments, since TypeScript 7 offers no parser; import statements are
 * regular enough, and `tree.test.ts` shows the forms that are understood.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Everything that is committed or about to be, as paths with forward slashes from the root. */
export const treeFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    maxBuffer: 2 ** 26,
  })
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile())
    .sort();

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Source that is shipped: no tests, no built output. */
export const isSource = (path: string): boolean =>
  /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path);

/** `packages/relay/src/app.ts` → `relay`. */
export const packageOf = (path: string): string => path.split('/')[1] ?? '';

/** Text without comments; what stands in quotes stays. Length of lines is kept, so that a line can be named. */
export const withoutComments = (source: string): string =>
  source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (whole: string, quoted: string | undefined) => quoted ?? whole.replace(/[^\n]/g, ' '),
  );

const IMPORT =
  /(?:^|[;\s])(?:import|export)\s+(?:type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)|new URL\(\s*['"](\.{1,2}\/[^'"\n]+\.tsx?)['"]/g;

/** Every module that a source names, types included, in the order in which they stand. */
export const importsOf = (source: string): readonly string[] =>
  [...withoutComments(source).matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');

/** The file of this tree that an import leads to, or null for a module from elsewhere. */
export const targetOf = (specifier: string, from: string): string | null => {
  const workspace = /^@kithe\/([^/]+)\/(.+)$/.exec(specifier);
  const path = workspace
    ? `packages/${workspace[1]}/src/${workspace[2]}.ts`
    : specifier.startsWith('.')
      ? posix.normalize(`${dirname(from)}/${specifier.replace(/\?.*$/, '')}`)
      : null;
  if (path === null) return null;
  return existsSync(join(ROOT, path)) ? path : existsSync(join(ROOT, `${path}x`)) ? `${path}x` : path;
};

/** Rings in a graph, each as the path that leads back to its beginning; empty when there is none. */
export const ringsIn = (graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const rings: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const at = trail.indexOf(node);
    if (at >= 0) {
      rings.push([...trail.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return rings;
};
