import { describe, expect, it } from 'vitest';
import type { EntryId, MemberKey } from './ids.ts';
import { foldPages } from './pages.ts';
import type { Opened } from './space.ts';

const page = (id: string, words: string, supersedes?: string): Opened =>
  ({
    id,
    author: 'me' as MemberKey,
    device: 'd',
    body: { v: 1, depth: 0, heads: [], type: 'page', title: '', words, ...(supersedes && { supersedes }) },
  }) as unknown as Opened; // ids of a test; folds do not parse them

describe('foldPages', () => {
  it('shows the latest version, and names every earlier one, oldest first', () => {
    const own = [page('a', 'one'), page('b', 'else'), page('c', 'two', 'a'), page('d', 'three', 'c')];
    expect(foldPages(own).map(({ id, words, earlier }) => [id, words, earlier])).toEqual([
      ['b', 'else', []],
      ['d', 'three', ['a', 'c']],
    ]);
  });

  it('leaves nothing standing once all that it named is gone', () => {
    const own = [page('a', 'one'), page('c', 'two', 'a'), page('d', 'three', 'c')];
    const gone = new Set<EntryId>(foldPages(own).flatMap(({ id, earlier }) => [...earlier, id]));
    expect(foldPages(own.filter((entry) => !gone.has(entry.id)))).toEqual([]);
  });
});
