/** Table and chart: what people see. Geometry is asserted; how it looks was looked at. */
import { READINGS } from '@kithe/model/scenario/readings';
import { describe, expect, it } from 'vitest';
import { chartSvg } from './chart.ts';
import { type Asked, gatherRuns } from './run.ts';
import { openScenario } from './scenario-file.ts';
import { quantile, tableOf, wrapped } from './table.ts';

const { scenario } = openScenario('two-homes');
const asked: Asked = { scenario, seed: 5, runs: 3, steps: 60, every: 10, each: false, picturePoints: 12 };
const { rows, picture } = await gatherRuns(asked, () => undefined);
const told = { scenario, seed: 5, runs: 3 };

describe('the table', () => {
  const table = tableOf(rows, { ...told, width: 80 });
  it('fits, and has a line for every reading of everyone who speaks', () => {
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const reading of READINGS)
      expect(
        table.split('\n').filter((line) => line.startsWith(`  ${reading} `)),
        reading,
      ).toHaveLength(2);
    expect(table).toContain('Mean of 3 runs, seeds 5 to 7;');
    expect(table).not.toContain('Adas mother  ');
  });
  it('shows the mean of the runs', () => {
    const mine = rows.filter((row) => row.who === 'Ben' && row.step === 60);
    const mean = mine.reduce((sum, { hope }) => sum + hope, 0) / 3;
    const line = table
      .slice(table.indexOf('\nBen'))
      .split('\n')
      .find((text) => text.startsWith('  hope '));
    expect(line).toContain(mean.toFixed(2).replace('0.', '.'));
  });
  it('knows quantiles', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([7, 3, Number.NaN, 5, 11, 13], share))).toEqual([
      3, 5, 7, 13,
    ]);
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });
});

describe('the chart', () => {
  const svg = chartSvg(picture, told, 60);
  const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({
    text,
    x: Number(/ x="([-\d.]+)"/.exec(attributes)?.[1]),
    y: Number(/ y="([-\d.]+)"/.exec(attributes)?.[1]),
    end: attributes.includes('text-anchor="end"'),
    size: attributes.includes('class="title"') ? 22 : 13,
  }));
  it('says what it is: a title, a sentence, a description for who does not see it', () => {
    expect(svg).toContain('<title id="title">Two homes: a hurt that is heard, a hurt that is denied</title>');
    expect(svg).toMatch(/<desc id="sentence">Ada: bringing [.\d]+ in the first tenth and [.\d]+ in the last/);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('prefers-color-scheme:dark');
  });
  it('no words lie on others, and none outside', () => {
    const boxes = texts.map(({ text, x, y, end, size }) => {
      const width = text.length * size * 0.55;
      return {
        text,
        left: end ? x - width : x,
        right: end ? x : x + width,
        top: y - size * 0.75,
        bottom: y + 2,
      };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(0);
      expect(a.right, a.text).toBeLessThanOrEqual(900);
      for (const b of boxes.slice(i + 1))
        expect(
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          `${a.text} / ${b.text}`,
        ).toBe(false);
    }
    expect(boxes.length).toBeGreaterThan(60);
  });
  it('is drawn within its frame, and has no number that is none', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const height = Number(/viewBox="0 0 900 (\d+)"/.exec(svg)?.[1]);
    for (const [, x, y] of svg.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(900);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(height);
    }
  });
  it('is the same for the same rows, and one run has no bands', () => {
    expect(chartSvg(picture, told, 60)).toBe(svg);
    expect(svg).toContain('class="band');
    expect(
      chartSvg(
        picture.filter(({ run }) => run === 0),
        { ...told, runs: 1 },
        60,
      ),
    ).not.toContain('class="band');
  });
});
