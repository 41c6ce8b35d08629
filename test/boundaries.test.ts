/**
 * The shape of the house, proven: which package may use which, no rings among files, what the pure packages may
 * not touch, how files are called and how long they grow. (CONTRIBUTING.md says why.)
 */
import { describe, expect, it } from 'vitest';
import {
  importsOf,
  isSource,
  packageOf,
  read,
  ringsIn,
  targetOf,
  treeFiles,
  withoutComments,
} from './tree.ts';

const files = treeFiles();
const sources = files.filter(isSource);
const inPackages = (...names: readonly string[]) => sources.filter((path) => names.includes(packageOf(path)));

/** Arrows: a package may use itself and these. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  record: ['model'],
  relay: ['record', 'model'],
  workbench: ['record', 'model'],
  cli: ['relay', 'record', 'model'],
};

/** Names that would be vague elsewhere, each with the reason why it is exact here. */
const NAMED_SO: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['en', 'es', 'ar'].map((language) => [
      `packages/workbench/src/text/${language}/common.ts`,
      'a namespace of the catalogue: the words that every page says',
    ]),
  ),
};

/** Files that may be longer than 400 lines, each with the reason why they are better whole. */
const LONG: readonly { readonly path: RegExp; readonly why: string }[] = [
  { path: /^packages\/workbench\/src\/example\//, why: 'a story: what two people wrote, hour after hour' },
  {
    path: /^packages\/workbench\/src\/text\//,
    why: 'sentences of the catalogue, with nothing to understand but them',
  },
];

/** Lines of a shipped source that a pattern finds, as `path:line text`; comments do not count. */
const linesWith = (pattern: RegExp, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) =>
    withoutComments(read(path))
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );

describe('arrows run one way: cli, relay, workbench → record → model', () => {
  it('there are sources to look at', () => {
    expect(new Set(sources.map(packageOf))).toContain('record');
    expect(sources.flatMap((path) => importsOf(read(path))).length).toBeGreaterThan(sources.length);
  });

  it('no file imports from a package above its own', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(read(path))
        .map((specifier) => targetOf(specifier, path))
        .filter((target) => target?.startsWith('packages/'))
        .filter(
          (target) =>
            ![packageOf(path), ...(MAY_USE[packageOf(path)] ?? [])].includes(packageOf(target ?? '')),
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every package.json declares the workspaces that its sources use, and no others', () => {
    for (const name of Object.keys(MAY_USE)) {
      const manifest = JSON.parse(read(`packages/${name}/package.json`)) as { dependencies?: object };
      const declared = Object.keys(manifest.dependencies ?? {})
        .filter((d) => d.startsWith('@kithe/'))
        .map((d) => d.slice('@kithe/'.length));
      for (const other of declared) expect(MAY_USE[name], name).toContain(other);
    }
  });

  it('no rings among files, type imports included', () => {
    const graph = new Map(
      sources.map((path) => [
        path,
        importsOf(read(path))
          .map((specifier) => targetOf(specifier, path))
          .filter((target) => target !== null),
      ]),
    );
    expect(ringsIn(graph)).toEqual([]);
  });

  it('every relative import ends in the name of a file that is there', () => {
    const there = new Set(files);
    const lost = sources.flatMap((path) =>
      importsOf(read(path)).flatMap((specifier) => {
        const target = targetOf(specifier, path);
        return target?.startsWith('packages/') && !there.has(target) ? [`${path} → ${specifier}`] : [];
      }),
    );
    expect(lost).toEqual([]);
  });
});

describe('what runs anywhere touches nothing of anywhere', () => {
  it('model, record and workbench import nothing of Node', () => {
    const wrong = inPackages('model', 'record', 'workbench').flatMap((path) =>
      importsOf(read(path))
        .filter((specifier) => specifier.startsWith('node:'))
        .map((specifier) => `${path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('model depends on nothing at all', () => {
    const foreign = inPackages('model').flatMap((path) =>
      importsOf(read(path)).filter((s) => !s.startsWith('.')),
    );
    expect(foreign).toEqual([]);
  });

  it('model and record know no page, no window, no network, no process', () => {
    const world =
      /\b(window|document|navigator|localStorage|indexedDB|fetch|process|setTimeout|setInterval)\b\s*[.(]/;
    expect(linesWith(world, inPackages('model', 'record'))).toEqual([]);
  });

  it('model and record take chance and time as arguments', () => {
    const ambient = /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/;
    expect(linesWith(ambient, inPackages('model', 'record'))).toEqual([]);
  });
});

describe('a thing lives where its idea lives', () => {
  it('no file is called utils, helpers, common, shared, types or manager', () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|shared|types|managers?)(?=[/.-])/i;
    const mine = files.filter((path) => /^(packages\/[^/]+\/(src|test)|scripts|test|bench)\//.test(path));
    expect(mine.filter((path) => vague.test(path) && NAMED_SO[path] === undefined)).toEqual([]);
  });

  it('no source is longer than 400 lines without a reason', () => {
    const long = sources.filter(
      (path) => read(path).split('\n').length > 400 && !LONG.some((long) => long.path.test(path)),
    );
    expect(long).toEqual([]);
  });

  it('folders below src are two deep at most', () => {
    expect(sources.filter((path) => path.split('/').length > 6)).toEqual([]);
  });

  it('every source begins by saying what it is', () => {
    expect(sources.filter((path) => !/^(#!.*\n)?\/[/*]/.test(read(path)))).toEqual([]);
  });
});
