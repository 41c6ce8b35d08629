/** A notice that counts things in its title goes on about as many of them below it. */
import { expect, test } from 'vitest';
import ar from './ar/trouble.ts';
import en from './en/trouble.ts';
import es from './es/trouble.ts';

const COUNTED = ['refused', 'unsent', 'newer', 'not-counted'] as const;
const formsOf = (block: object, key: string): readonly string[] =>
  Object.keys(block).flatMap((name) => (name.startsWith(`${key}_`) ? [name.slice(key.length + 1)] : []));

test.each([
  ['en', en],
  ['es', es],
  ['ar', ar],
])('in %s', (_, words) => {
  for (const kind of COUNTED) {
    const block = words[kind];
    const forms = formsOf(block, 'title');
    expect(forms.length).toBeGreaterThan(1);
    for (const key of 'mine_one' in block ? ['mine', 'theirs'] : ['text'])
      expect([kind, formsOf(block, key)]).toEqual([kind, forms]);
  }
});

test('several are not spoken of as one', () => {
  expect(en.refused.text_one).toMatch(/^It was/);
  expect(en.refused.text_other).toMatch(/^They were/);
  expect(es.refused.text_other).toMatch(/^Cambiaron/);
  expect(ar.refused.text_two).toMatch(/^تغيّرتا/);
});
