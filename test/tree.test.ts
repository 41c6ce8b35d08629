/** The reader that the repository tests stand on: held to examples, so that those tests can fail. */
import { describe, expect, it } from 'vitest';
import { importsOf, ringsIn, targetOf, withoutComments } from './tree.ts';

describe('importsOf', () => {
  it('sees every form of import, and none that is commented out', () => {
    const source = `
      // import a from 'commented';
      /* export * from 'commented-too'; */
      import 'for-effect';
      import one from 'default';
      import * as two from 'namespace';
      import { three, type Four } from 'named';
      import type { Five } from 'type-only';
      import {
        six,
        seven,
      } from 'many-lines';
      export { eight } from 'passed-on';
      export type { Nine } from 'type-passed-on';
      export * from 'all-passed-on';
      const ten = await import('dynamic');
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const says = 'import nothing';
      const link = 'http://127.0.0.1/'; const eleven = 11;
    `;
    expect(importsOf(source)).toEqual([
      'for-effect',
      'default',
      'namespace',
      'named',
      'type-only',
      'many-lines',
      'passed-on',
      'type-passed-on',
      'all-passed-on',
      'dynamic',
      './worker.ts',
    ]);
  });

  it('keeps lines where they were and quotes as they are', () => {
    expect(withoutComments("a /* b\nc */ d // e\n'// f'")).toBe("a     \n     d     \n'// f'");
  });
});

describe('targetOf', () => {
  it('follows relative paths and workspace names, and leaves others alone', () => {
    expect(targetOf('./body.ts', 'packages/record/src/entry.ts')).toBe('packages/record/src/body.ts');
    expect(targetOf('@kithe/model/answers', 'packages/record/src/body.ts')).toBe(
      'packages/model/src/answers.ts',
    );
    expect(targetOf('valibot', 'packages/record/src/body.ts')).toBeNull();
  });
});

describe('ringsIn', () => {
  it('finds a ring and names its way, and finds none where paths only meet', () => {
    expect(
      ringsIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual([['b', 'c', 'b']]);
    expect(
      ringsIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['d']],
          ['c', ['d']],
          ['d', []],
        ]),
      ),
    ).toEqual([]);
  });
});
