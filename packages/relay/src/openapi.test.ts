/**
 * The published description is the one that the relay serves. To write it anew, after a build:
 *
 *   node -e "import('./packages/relay/dist/openapi.js').then((m) => console.log(JSON.stringify(m.describeApi())))" \
 *     > docs/openapi.json && npx biome format --write docs/openapi.json
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES } from './api.ts';
import { describeApi } from './openapi.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('docs/openapi.json is current', () => {
  expect(JSON.parse(read('docs/openapi.json'))).toEqual(JSON.parse(JSON.stringify(describeApi())));
});

test('every route of the contract is described, and no other', () => {
  const listed = [
    ...read('packages/record/src/relay-api.ts').matchAll(/^ \* {3}(GET|POST|PUT|DELETE) +(\/[^\s?]*)/gm),
  ].map(([, method, path]) => `${method} ${path}`);
  const described = Object.values(ROUTES).map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual(listed.sort());
});
