/** The first page draws the same from the front as from the whole. */
import { foldViews, type Views } from '@kithe/record/views';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../example/build.ts';
import { MOST_PREPARED, preparationOf, standOf, yearsOf } from '../home/stand.ts';
import { frontOf } from './front.ts';
import { glanceOf } from './glance.ts';
import { formatGraph } from './graph.ts';

const story = buildExample();
const PEOPLE = ['ana', 'weiss'] as const;
const after = (entries: number, who: (typeof PEOPLE)[number]): Views =>
  foldViews(story.between.slice(0, entries), story[who].own, story[who].key, story.space);

/** All that the first page says, in the order in which it says it. */
const firstPageOf = (views: Views, me: Parameters<typeof standOf>[1]) => {
  const { last, unopened, open, resting, star } = standOf(views, me);
  const { images, unreceived, seen } = preparationOf(views, me);
  const lineOf = ({ id, date, name, sealed, isOpen, mine }: Views['hours'][number]) => [
    id,
    date,
    name,
    [...sealed].sort(),
    isOpen,
    mine !== null,
  ];
  return {
    members: views.members,
    glance: glanceOf(views, me),
    last: last && { ...last, hour: lineOf(last.hour) },
    unopened: unopened.map(lineOf),
    open: open.map(({ id, title, hour, isBecomingAWay }) => ({ id, title, hour, isBecomingAWay })),
    resting: resting.map(({ title }) => title),
    star,
    images: images.slice(0, MOST_PREPARED).map(({ id, part }) => ({ id, part })),
    unreceived: unreceived.slice(0, MOST_PREPARED),
    seen: seen.slice(0, MOST_PREPARED),
    lines: yearsOf(views.hours).map(({ year, months }) => [
      year,
      months.map(({ month, hours }) => [month, hours.map(lineOf)]),
    ]),
  };
};

describe('the front of a record', () => {
  it.each(PEOPLE)('says on the first page of %s what the whole says, whenever one looks', (who) => {
    const { key } = story[who];
    for (let entries = 0; entries <= story.between.length; entries += 7) {
      const views = after(entries, who);
      expect(firstPageOf(frontOf(views, key), key)).toEqual(firstPageOf(views, key));
    }
    const all = after(story.between.length, who);
    expect(firstPageOf(frontOf(all, key), key)).toEqual(firstPageOf(all, key));
  });

  it('holds no sealed account, no key of one, no page and no story', () => {
    const views = after(story.between.length, 'ana');
    const text = formatGraph(frontOf(views, story.ana.key));
    const accounts = views.hours.flatMap(({ mine }) => (mine ? [mine] : []));
    expect(accounts.length).toBeGreaterThan(0);
    for (const { keys, cards } of accounts) {
      for (const key of keys.keys) if (key !== null) expect(text).not.toContain(key);
      for (const { card, isOpen } of cards)
        if (!isOpen && card.words !== '') expect(text).not.toContain(JSON.stringify(card.words).slice(1, -1));
    }
    expect(views.pages.length).toBeGreaterThan(0);
    for (const { words } of views.pages) expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
    for (const { words } of views.repair.filter((d) => d.words !== ''))
      expect(text).not.toContain(JSON.stringify(words).slice(1, -1));
  });
});
