/**
 * Pages run either way: nothing in a style says left or right where it means the beginning or the end of a line.
 * (docs/decisions/0052-time-runs-with-the-reading.md.) What is truly physical says so: a comment that begins with
 * `physical:`, just above.
 */
import { describe, expect, it } from 'vitest';
import { isSource, read, treeFiles } from './tree.ts';

const files = treeFiles().filter((path) => path.startsWith('packages/workbench/src/'));
const styles = files.filter((path) => path.endsWith('.css'));

/** The values of a shorthand; what stands in brackets is one. */
const valuesOf = (text: string): readonly string[] => {
  const values = [''];
  let depth = 0;
  for (const letter of text.trim()) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ' ' && depth === 0) values.push('');
    else values.push((values.pop() ?? '') + letter);
  }
  return values;
};

const isLopsided = (name: string, value: string): boolean => {
  const [a, b, c, d] = valuesOf(value);
  if (d === undefined) return false;
  return name === 'border-radius' ? a !== b || c !== d : b !== d;
};

/** The declaration's own words if it means a side of the screen; null if it runs with the reading. */
const physical = (declaration: string): string | null => {
  const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*?);?\s*$/.exec(declaration.trim()) ?? [];
  const isPhysical =
    /^(left|right)$|-(left|right)(-(width|style|color|radius))?$/.test(name) ||
    (/^(text-align|float|clear|justify-\w+)$/.test(name) && /\b(left|right)\b/.test(value)) ||
    /\bto (left|right)\b/.test(value) ||
    (/^(background|background-position|transform-origin|object-position)$/.test(name) &&
      /(^|\s)(left|right)\b/.test(value)) ||
    (/^(margin|padding|inset|border-width|border-radius)$/.test(name) && isLopsided(name, value)) ||
    (name === 'translate' && !/^0(\s|$)/.test(value)) ||
    (name === 'transform' && /translateX\(|translate\((?!0\b|[-\w.%]+, *[-\w.%]+\) *$)/.test(value));
  return isPhysical ? declaration.trim() : null;
};

describe('what a style says', () => {
  it.each([
    'left: 0;',
    'margin-left: 1rem;',
    'border-top-right-radius: 4px;',
    'text-align: left;',
    'padding: 1px 2px 1px 3px;',
    'border-radius: 0 4px 4px 0;',
    'background: linear-gradient(to right, red, blue);',
    'translate: 4px 0;',
    'transform: translateX(4px);',
  ])('%s is physical', (declaration) => {
    expect(physical(declaration)).not.toBeNull();
  });

  it.each([
    'inset-inline-start: 0;',
    'padding: 1px 2px 3px 2px;',
    'padding: clamp(1px, 2vw, 3px) max(1px, 2px);',
    'border-radius: 4px 4px 0 0;',
    'translate: 0 -2px;',
    'text-align: start;',
    'transform: rotate(45deg);',
    'margin-top: 1rem;',
  ])('%s is not', (declaration) => {
    expect(physical(declaration)).toBeNull();
  });

  it('there are styles to look at', () => expect(styles.length).toBeGreaterThan(10));

  it('no style means a side of the screen', () => {
    const found = styles.flatMap((path) => {
      const lines = read(path).split('\n');
      return lines.flatMap((line, i) =>
        physical(line) !== null && !lines[i - 1]?.includes('physical:')
          ? [`${path}:${i + 1} ${line.trim()}`]
          : [],
      );
    });
    expect(found).toEqual([]);
  });
});

describe('what a page does', () => {
  it('no style written into a page means a side, and no pointer is measured from the left', () => {
    const pattern =
      /\b(margin|padding|border)(Left|Right)\b|textAlign: '(left|right)'|clientX - |\bdir="(ltr|rtl)"/;
    const found = files
      .filter((path) => isSource(path) && !path.endsWith('ui/direction.ts'))
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });
});
