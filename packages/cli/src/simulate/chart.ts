/**
 * A picture of what a scenario came to: small panels, one for each reading, a line for each person or group.
 *
 * It says itself what it is (title, sentence, description for a screen reader), stands on paper and in the dark,
 * and tells lines apart by dashes as well as by colour. Of several runs the line is the mean and the band holds
 * the middle 80 %. Same rows, same bytes: coordinates are rounded to tenths.
 */
import type { ReadingName } from '@kithe/model/scenario/readings';
import type { RunRow } from './run.ts';
import { meanOf, quantile, type Told, wrapped } from './table.ts';

type Panel = {
  readonly name: ReadingName;
  readonly title: string;
  readonly range: readonly [number, number];
};

/** NaN: as far as the values go. */
const PANELS: readonly Panel[] = [
  { name: 'bringing', title: 'Bringing', range: [0, 1] },
  { name: 'connection', title: 'Felt connection', range: [-1, 1] },
  { name: 'yearning', title: 'Yearning', range: [0, Number.NaN] },
  { name: 'hope', title: 'Hope', range: [0, 1] },
  { name: 'safe', title: 'Safe', range: [0, 1] },
  { name: 'real', title: 'Real', range: [0, 1] },
  { name: 'unworthiness', title: 'Shame: unworthiness', range: [0, 1] },
  { name: 'hopelessness', title: 'Shame: hopelessness', range: [0, 1] },
  { name: 'clarity', title: 'Clarity', range: [0, 1] },
  { name: 'energy', title: 'Energy', range: [0, 1] },
  { name: 'action', title: 'Action', range: [0, 1] },
  { name: 'open', title: 'Ruptures left open', range: [0, Number.NaN] },
  { name: 'repaired', title: 'Ruptures repaired', range: [0, Number.NaN] },
  { name: 'worth', title: 'Worth', range: [0, 1] },
  { name: 'desire', title: 'Desire for more', range: [0, Number.NaN] },
];

const WIDTH = 900;
const MARGIN = 40;
const COLUMNS = 3;
const [PANEL_WIDTH, PANEL_HEIGHT] = [240, 96];
const [STRIDE_X, STRIDE_Y] = [286, 150];
const LINE_MOST = 6;
/** Dashes, so that colour is not needed. */
const DASHES = ['', '7 3', '2 3', '10 3 2 3', '4 2', '1 2'];

const STYLE = `svg{--paper:#fffdf8;--ink:#26221c;--soft:#645b4e;--line:#ddd3c2;--l0:#8a5a4a;--l1:#3f5a6b;--l2:#8a6415;--l3:#4d6b45;--l4:#6b4d74;--l5:#26221c}
@media screen and (prefers-color-scheme:dark){svg{--paper:#1d1a16;--ink:#f2ebdd;--soft:#b9ae9c;--line:#453e33;--l0:#d6a592;--l1:#9bb8cb;--l2:#d9b45b;--l3:#a9c8a0;--l4:#c9aad2;--l5:#f2ebdd}}
.paper{fill:var(--paper)}text{fill:var(--ink);font:13px "Inter Variable","Noto Sans",system-ui,sans-serif}.title{font:600 22px "Source Serif 4 Variable","Noto Serif",Georgia,serif}.soft{fill:var(--soft);font-size:12px}.name{font-weight:600}
.axis{stroke:var(--line);stroke-width:1}.phase{stroke:var(--soft);stroke-width:1;stroke-dasharray:1 3}path{fill:none;stroke-width:1.8;stroke-linejoin:round}.band{stroke:none;opacity:.16}
${DASHES.map((dash, i) => `.k${i}{stroke:var(--l${i});${dash ? `stroke-dasharray:${dash}` : ''}}.band.k${i}{fill:var(--l${i})}`).join('')}`;

/** Text of a person's for SVG. */
const safe = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const tenth = (value: number): string => String(Math.round(value * 10) / 10);
const hundredth = (value: number): string => value.toFixed(2).replace('-', '−');

/** The next round number: 1, 1.5, 2, 3, 5 or 8, times a power of ten. */
const roundAbove = (value: number): number => {
  const scale = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 5, 8, 10].find((step) => step * scale >= value * 1.02) ?? 15) * scale;
};

type Point = { readonly step: number; readonly mean: number; readonly low: number; readonly high: number };

const pointsOf = (rows: readonly RunRow[], name: ReadingName): readonly Point[] => {
  const at = new Map<number, number[]>();
  for (const row of rows) at.set(row.step, [...(at.get(row.step) ?? []), row[name]]);
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([step, values]) => ({
      step,
      mean: meanOf(values),
      low: quantile(values, 0.1),
      high: quantile(values, 0.9),
    }))
    .filter(({ mean }) => !Number.isNaN(mean));
};

/** What is seen, in a sentence: how bringing and felt connection began and ended, for the first few. */
export const sentenceOf = (rows: readonly RunRow[], whos: readonly string[]): string =>
  whos
    .slice(0, 3)
    .flatMap((who) => {
      const mine = rows.filter((row) => row.who === who);
      const bringing = pointsOf(mine, 'bringing');
      const felt = pointsOf(mine, 'connection');
      const C = felt.at(-1);
      if (bringing.length === 0 || !C) return [];
      const tenth = Math.ceil(bringing.length / 10);
      const [first, last] = [bringing.slice(0, tenth), bringing.slice(-tenth)].map((points) =>
        hundredth(meanOf(points.map((point) => point.mean))),
      );
      return [
        `${who}: bringing ${first} in the first tenth and ${last} in the last, felt connection ${hundredth(C.mean)} at the end.`,
      ];
    })
    .join(' ');

const panelSvg = (
  { name, title, range }: Panel,
  lines: readonly (readonly Point[])[],
  steps: number,
  turns: readonly number[],
  bands: boolean,
  [left, top]: readonly [number, number],
): string => {
  const values = lines.flatMap((points) =>
    points.flatMap(({ mean, high }) => (bands ? [mean, high] : [mean])),
  );
  const [least, given] = range;
  const most = Number.isNaN(given) ? roundAbove(Math.max(1, ...values)) : given;
  const x = (step: number) => left + (step / steps) * PANEL_WIDTH;
  const y = (value: number) =>
    top + PANEL_HEIGHT - ((Math.min(most, Math.max(least, value)) - least) / (most - least)) * PANEL_HEIGHT;
  const along = (points: readonly Point[], of: (point: Point) => number) =>
    points.map((point) => `${tenth(x(point.step))} ${tenth(y(of(point)))}`);
  const mark = (value: number) =>
    `<path class="axis" d="M${left} ${tenth(y(value))}h${PANEL_WIDTH}"/><text class="soft" x="${left - 6}" y="${tenth(y(value) + 4)}" text-anchor="end">${Number.isInteger(value) ? String(value).replace('-', '−') : value.toFixed(1)}</text>`;
  return [
    `<g role="group" aria-label="${safe(title)}">`,
    `<text class="name" x="${left}" y="${top - 8}">${safe(title)}</text>`,
    mark(least),
    ...(least < 0 ? [mark(0)] : []),
    mark(most),
    ...turns.map((turn) => `<path class="phase" d="M${tenth(x(turn))} ${top}v${PANEL_HEIGHT}"/>`),
    `<text class="soft" x="${left}" y="${top + PANEL_HEIGHT + 16}">0</text>`,
    `<text class="soft" x="${left + PANEL_WIDTH}" y="${top + PANEL_HEIGHT + 16}" text-anchor="end">step ${steps}</text>`,
    ...(bands
      ? lines.map((points, i) =>
          points.length === 0
            ? ''
            : `<path class="band k${i}" data-reading="${name}" d="M${[...along(points, (p) => p.high), ...along(points, (p) => p.low).reverse()].join('L')}Z"/>`,
        )
      : []),
    ...lines.map((points, i) =>
      points.length === 0 ? '' : `<path class="k${i}" d="M${along(points, (p) => p.mean).join('L')}"/>`,
    ),
    '</g>',
  ].join('');
};

/** @param steps of the run; the picture is as wide as they are */
export const chartSvg = (
  rows: readonly RunRow[],
  { scenario, seed, runs }: Omit<Told, 'width'>,
  steps: number,
): string => {
  const all = [...new Set(rows.map(({ who }) => who))];
  const whos = all.slice(0, LINE_MOST);
  const more = all.length - whos.length;
  const turns = [...new Set(scenario.phases.flatMap(({ from, until }) => [from, until]))].filter(
    (step) => step > 0 && step < steps,
  );
  const sentence = sentenceOf(rows, whos);
  const drawn = `${runs > 1 ? `Lines are means of ${runs} runs, bands their middle 80 %` : 'One run'}, seed ${seed}. ${
    turns.length > 0
      ? `Dotted: ${scenario.phases.map(({ name, from }) => `${name} from step ${from}`).join(', ')}.`
      : ''
  }${more > 0 ? ` ${more} more are in the table.` : ''}`;
  const words = [...wrapped(sentence, 120), ...wrapped(drawn.trim(), 120)];
  const legend = 66 + words.length * 18;
  const head = legend + 18 + 22 * Math.ceil(whos.length / 3) + 24;
  const height = head + Math.ceil(PANELS.length / COLUMNS) * STRIDE_Y;
  const panels = PANELS.map((panel, i) => {
    const lines = whos.map((who) =>
      pointsOf(
        rows.filter((row) => row.who === who),
        panel.name,
      ),
    );
    const corner = [
      MARGIN + 10 + (i % COLUMNS) * STRIDE_X,
      head + Math.floor(i / COLUMNS) * STRIDE_Y,
    ] as const;
    return panelSvg(panel, lines, steps, turns, runs > 1, corner);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title sentence">`,
    `<title id="title">${safe(scenario.title)}</title><desc id="sentence">${safe(`${sentence} ${drawn}`)}</desc>`,
    `<style>${STYLE}</style><rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="${MARGIN}" y="44">${safe(scenario.title)}</text>`,
    ...words.map((line, i) => `<text class="soft" x="${MARGIN}" y="${70 + i * 18}">${safe(line)}</text>`),
    ...whos.map((who, i) => {
      const [left, top] = [MARGIN + (i % 3) * STRIDE_X, legend + 18 + Math.floor(i / 3) * 22];
      return `<path class="k${i}" d="M${left} ${top - 4}h36"/><text x="${left + 44}" y="${top}">${safe(who)}</text>`;
    }),
    ...panels,
    '</svg>',
    '',
  ].join('\n');
};
