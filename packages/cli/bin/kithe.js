#!/usr/bin/env node
/** The `kithe` program. A file of its own, since npm links a program when it installs, before anything is built. */
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write('Kithe is not built yet.\n  → npm run build\n');
  process.exitCode = 1;
}
