/**
 * The timeline in a file: connection as each told it, two lines and never one, cracks and golden seams where they
 * were, and the same as a table (J16, J33). A picture of its own and not that of the timeline's page, which knows
 * widths, pointers and choices; here it is one drawing with no script behind it, and the words beside it say it all.
 */
import type { Taken } from '@kithe/record/export';
import { runsOf } from '../timeline/telling.ts';
import { jagged, pathOf } from '../ui/jagged.ts';
import { markWord } from '../writing/marks.ts';
import type { Word } from './card-words.ts';
import { escapeHtml } from './escape-html.ts';

const WIDTH = 680;
const TOP = 12;
const FIELD = 170;
/** Room beside the first and the last hour. */
const EDGE = 14;

/** The line of a crack or a seam along the edge of what is told of it: the same for the same disconnection. */
export const crackOf = (id: string): string =>
  `<svg class="along" viewBox="-8 0 16 100" preserveAspectRatio="none" aria-hidden="true"><path d="${pathOf(jagged(id, 100, 6, 7), 'down')}" vector-effect="non-scaling-stroke"/></svg>`;

/** How close each told each hour, of what lies open between the two; `null` where they told nothing. */
export const tellingOf = (taken: Taken, who: 'me' | 'them'): readonly (number | null)[] =>
  taken.hours.map(
    ({ cards }) =>
      cards.findLast(({ by, for: whom, card }) => by === who && whom === 'both' && card.close !== undefined)
        ?.card.close ?? null,
  );

const round = (x: number): number => Math.round(x * 10) / 10;

/** Picture and table; nothing where nobody told anything. */
export const timelineOf = (taken: Taken, word: Word, locale: string): readonly string[] => {
  const { hours, disconnections } = taken;
  const people = (['me', 'them'] as const).map((who) => ({ ...taken[who], marks: tellingOf(taken, who) }));
  if (hours.length < 2 || people.every(({ marks }) => marks.every((mark) => mark === null))) return [];
  const across = (i: number) => round(EDGE + (i * (WIDTH - 2 * EDGE)) / (hours.length - 1));
  const up = (mark: number) => round(TOP + FIELD * (1 - mark / 100));
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dateOf = (i: number) => escapeHtml(date.format(new Date(hours[i]?.date ?? 0)));
  const place = new Map(hours.map(({ id }, i) => [id, i]));
  const breaks = disconnections.flatMap((one) => {
    const at = place.get((one.isRepaired ? one.mendedIn : undefined) ?? one.hour ?? '');
    return at === undefined ? [] : [{ one, at }];
  });
  const lines = people.map(({ role, marks }) => {
    const runs = runsOf(marks).map((run) => run.map((i) => [across(i), up(marks[i] ?? 0)] as const));
    return runs
      .map((run) =>
        run.length === 1
          ? `<circle class="dot-${role}" cx="${run[0]?.[0]}" cy="${run[0]?.[1]}" r="3.5"/>`
          : `<polyline class="line-${role}" points="${run.map((point) => point.join(',')).join(' ')}"/>`,
      )
      .join('');
  });
  const sentence = word('leaving:timeline.said', {
    me: taken.me.name,
    them: taken.them.name,
    first: date.format(new Date(hours[0]?.date ?? 0)),
    last: date.format(new Date(hours.at(-1)?.date ?? 0)),
  });
  const picture = `<figure><svg class="lines" viewBox="0 0 ${WIDTH} ${FIELD + 50}" role="img" aria-label="${escapeHtml(sentence)}">
<path class="rule" d="M${EDGE} ${TOP}H${WIDTH - EDGE}M${EDGE} ${TOP + FIELD}H${WIDTH - EDGE}"/>
${breaks
  .map(
    ({ one, at }) =>
      `<path class="${one.isRepaired ? 'seam' : 'crack'}" transform="translate(${across(at)} ${TOP})" d="${pathOf(jagged(one.id, FIELD, 6, 7), 'down')}"/>`,
  )
  .join('')}
${lines.join('\n')}
<text x="${EDGE}" y="${FIELD + 42}">${dateOf(0)}</text><text x="${WIDTH - EDGE}" y="${FIELD + 42}" text-anchor="end">${dateOf(hours.length - 1)}</text>
</svg><figcaption class="soft">${escapeHtml(`${sentence} ${word('leaving:timeline.key')}`)}</figcaption></figure>`;
  const said = (mark: number | null | undefined) =>
    mark == null ? '' : escapeHtml(word(`write:closeWords.${markWord(mark)}`));
  const rows = hours.map(({ name }, i) => {
    const here = breaks
      .filter(({ at }) => at === i)
      .map(
        ({ one }) =>
          `${word(one.isRepaired ? 'mended' : 'stillOpen')}: ${one.title || word('repair:new.unnamed')}`,
      );
    const cells = people.map(({ marks }) => `<td>${said(marks[i])}</td>`).join('');
    return `<tr><th scope="row">${dateOf(i)} <bdi>${escapeHtml(name)}</bdi></th>${cells}<td dir="auto">${escapeHtml(here.join('; '))}</td></tr>`;
  });
  const heads = [
    word('leaving:timeline.hour'),
    taken.me.name,
    taken.them.name,
    word('leaving:timeline.between'),
  ];
  return [
    picture,
    `<details><summary>${escapeHtml(word('leaving:timeline.table'))}</summary><table><caption>${escapeHtml(sentence)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`,
  ];
};
