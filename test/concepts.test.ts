/**
 * The page that walks the paper's 120 rows, held to itself and to what it names: every row once and in order, every
 * row with something that shows it or a reason why it is not in the software, no test or law that is not there, and no
 * claim called anything but what came out. (That the files it names are there is asked in `links.test.ts`.)
 */
import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

const rows = read('docs/concepts.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const verdicts = new Map(
  [...read('docs/propositions.md').matchAll(/^## P(\d+) (holds|fails|undecided)/gm)].map(
    ([, place, verdict]) => [place, verdict] as const,
  ),
);

describe('docs/concepts.md', () => {
  it('walks 120 rows, each once and in the paper’s order', () => {
    expect(rows.map(([, row]) => Number(row))).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
  });

  it('says of every row what shows it, or why it is not in the software', () => {
    const bare = rows.filter(
      ([, , , where = '', shown = '']) =>
        !(shown === '–'
          ? where.startsWith('not in the software')
          : /`[^`]+`|\b(law L|P)\d+|card itself/.test(shown) || /\blaws? L/.test(shown)),
    );
    expect(bare.map(([, row]) => row)).toEqual([]);
  });

  it('names no test that is none, and no law that is not one', () => {
    const laws = new Set(
      [...read('packages/model/src/laws.test.ts').matchAll(/\bL\d+\b/g)].map(([law]) => law),
    );
    for (const [, row, , , shown = ''] of rows) {
      for (const [, path = ''] of shown.matchAll(/`([^`]+\.ts)`/g))
        expect(read(path), `${row}: ${path}`).toMatch(/\b(it|test)(\.each\b.*)?\(/);
      for (const [law] of shown.matchAll(/\bL\d+\b/g)) expect([...laws], `${row}: ${law}`).toContain(law);
    }
  });

  it('calls no proposition anything but what came out', () => {
    expect(verdicts.size).toBe(34);
    for (const [, row, , , shown = ''] of rows)
      for (const [, place = '', said = 'holds'] of shown.matchAll(/\bP(\d+)\b(?: \((fails|undecided)\))?/g))
        expect(`${row}: P${place} ${said}`).toBe(`${row}: P${place} ${verdicts.get(place)}`);
  });
});
