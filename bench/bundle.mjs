/**
 * How much JavaScript a page costs at its first load, gzipped, against what was promised (issue 2).
 *
 *   node bench/bundle.mjs [folder of a built workbench]
 *
 * From vite's own manifest: the entry, the chunks of the page, the words it shows, and everything that these import
 * statically. What a page imports later, by `import()`, counts only where it is named below. OPAQUE is WebAssembly
 * inside a script, found by the beginning that every such text has.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 190; // of a thousand bytes, the stricter reading
const web = process.argv[2] ?? fileURLToPath(new URL('../packages/workbench/dist/web', import.meta.url));
const place = join(web, '.vite/manifest.json');
if (!existsSync(place)) {
  console.error('There is no built workbench to weigh. Build it first:\n\n    npm run build\n');
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(place, 'utf8'));

const words = (...names) => names.map((name) => `src/text/en/${name}.ts`);
/** The writing page in another language: its own words, and no English beside them. */
const writingIn = (language) => ({
  modules: [
    'index.html',
    'src/pages/WithSpace.tsx',
    'src/pages/WriteAccount.tsx',
    `src/text/${language}/common.ts`,
    `src/text/${language}/write.ts`,
  ],
  limit: LIMIT_KB,
});
/** What the browser loads for each page: modules named by their sources. Limits in kB. */
const PAGES = {
  'the front page': { modules: ['index.html', 'src/pages/Doors.tsx', ...words('common', 'front')] },
  'help now': { modules: ['index.html', 'src/pages/HelpNow.tsx', ...words('common', 'help')] },
  "the client's writing page": {
    modules: [
      'index.html',
      'src/pages/WithSpace.tsx',
      'src/pages/WriteAccount.tsx',
      ...words('common', 'write'),
    ],
    limit: LIMIT_KB,
  },
  '… and what folds the record, after the first screen': {
    modules: [
      'index.html',
      'src/pages/WithSpace.tsx',
      'src/pages/WriteAccount.tsx',
      '../record/src/views.ts',
      ...words('common', 'write'),
    ],
  },
  '… in Spanish': writingIn('es'),
  '… in Arabic': writingIn('ar'),
};

/** Files of everything that these modules import statically, themselves included. */
const closureOf = (modules) => {
  const files = new Set();
  const visit = (name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`bundle: the manifest knows no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const module of modules) visit(module);
  return [...files].filter((file) => file.endsWith('.js'));
};

const WASM = 'AGFzbQ'; // base64 of \0asm
let isKept = true;
console.log(
  `JavaScript at first load, gzipped; ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}\n`,
);
for (const [page, { modules, limit }] of Object.entries(PAGES)) {
  const files = closureOf(modules).map((file) => ({ file, code: readFileSync(join(web, file)) }));
  const kB = files.reduce((sum, { code }) => sum + gzipSync(code).length, 0) / 1000;
  const withWasm = files.filter(({ code }) => code.includes(WASM)).map(({ file }) => file);
  const ratio = limit ? `  ${(kB / limit).toFixed(2)} of ${limit} kB` : '';
  console.log(`${page.padEnd(28)}${kB.toFixed(1).padStart(7)} kB in ${files.length} files${ratio}`);
  if (withWasm.length > 0) console.log(`  loads OPAQUE, and must not: ${withWasm.join(', ')}`);
  if (withWasm.length > 0 || (limit && kB > limit)) isKept = false;
}
if (!isKept) process.exitCode = 1;
