/** The example case holds what it is there to show, in the views that every screen reads. */
import { CARD_BYTES, cardLength, openingOf } from '@kithe/record/account';
import { parseBody } from '@kithe/record/body';
import { isBlank } from '@kithe/record/cards';
import { isId, newDeviceId, newEntryId } from '@kithe/record/ids';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import { callsForHelp, scoresOf } from '@kithe/record/instruments/scoring';
import type { Opened } from '@kithe/record/space';
import { foldViews } from '@kithe/record/views';
import { describe, expect, test } from 'vitest';
import { buildExample } from './build.ts';
import { afterThirtyYears } from './script.ts';

const { space, between, ana, weiss } = buildExample();
const asAna = foldViews(between, ana.own, ana.key, space);
const asWeiss = foldViews(between, weiss.own, weiss.key, space);
const nobody = foldViews(between, [], ana.key, space);

const logs: readonly (readonly [string, readonly Opened[]])[] = [
  ['between', between],
  ['Ana’s own', ana.own],
  ['Dr Weiss’s own', weiss.own],
];
const told = afterThirtyYears.flatMap((hour) => [...(hour.ana ?? []), ...(hour.weiss ?? [])]);
const everyWord = [...told.map(({ card }) => card), ...logs.flatMap(([, log]) => log.map((e) => e.body))];

/** “It was fine.” is kept in one hour and opened in another; longer ones are said once. */
const isOwnSentence = (words: string): boolean => words.length > 20;

const hourOn = (date: string) => {
  const hour = asAna.hours.find((h) => h.date === date);
  if (!hour) throw new RangeError(`no hour on ${date}`);
  return hour;
};
const disconnection = (title: string) => asAna.repair.find((d) => d.title === title);
const stepsOf = (title: string) =>
  disconnection(title)?.steps.map((s) => `${s.by === ana.key ? 'Ana' : 'Dr Weiss'} ${s.step}`);
const image = (part: string) => asAna.ledger.find((i) => i.part === part);

describe('a record as two devices would have made it', () => {
  test('two builds are the same to the byte', () => {
    expect(JSON.stringify(buildExample())).toBe(JSON.stringify({ space, between, ana, weiss }));
  });

  test.each(logs)('%s: every body parses to itself', (_, log) => {
    for (const { body } of log) expect(parseBody(JSON.parse(JSON.stringify(body)))).toEqual(body);
  });

  test.each(logs)('%s: every entry follows the one before', (_, log) => {
    expect(new Set(log.map((e) => e.id)).size).toBe(log.length);
    log.forEach(({ id, body }, i) => {
      expect(isId(id)).toBe(true);
      expect(body.depth).toBe(i);
      expect(body.heads).toEqual(i === 0 ? [] : [log[i - 1]?.id]);
    });
  });

  test.each(logs)('%s: time goes forward, and what was sealed or opened has none', (_, log) => {
    const undated = new Set(['account', 'opening', 'sealed-keys']);
    for (const { body } of log) expect(body.at === undefined).toBe(undated.has(body.type));
    const times = log.flatMap(({ body }) => (body.at === undefined ? [] : [body.at]));
    expect(times).toEqual([...times].sort());
  });

  test('the relay would have released bundles by twos', () => {
    const authors = between.filter((e) => e.body.type === 'opening').map((e) => e.author);
    expect(authors.length).toBeGreaterThan(60);
    authors.forEach((author, i) => {
      expect(author).toBe(i % 2 === 0 ? ana.key : weiss.key);
    });
  });

  test('forty hours, on Tuesdays, all written by one of the two', () => {
    expect(asAna.hours).toHaveLength(40);
    for (const { date } of asAna.hours) expect(new Date(`${date}T12:00:00Z`).getUTCDay()).toBe(2);
  });
});

describe('words', () => {
  test('every card is two minutes of writing, and fits its slot', () => {
    for (const { card } of told) {
      expect(cardLength(card)).toBeLessThanOrEqual(Math.min(CARD_BYTES, 1_400));
      expect(isBlank(card)).toBe(false);
      expect(card.words).toBe(card.words.trim());
    }
    for (const { ana: hers = [], weiss: theirs = [] } of afterThirtyYears)
      for (const account of [hers, theirs]) expect(account.length).toBeLessThanOrEqual(7);
  });

  test('no word diagnoses, blames or keeps score', () => {
    const banned =
      /resistan|manipulat|complian|attention.seeking|self.sufficien|independen|patholog|disorder|symptom|depress|trauma|dysfunction|borderline|abus|victim|incomplete|in denial|defensive|suicid|hysteri/i;
    for (const said of everyWord) {
      const { keys: _keys, slots: _slots, ...words } = { keys: 0, slots: 0, ...said };
      expect(JSON.stringify({ ...words, type: '', failure: '', answer: '', replies: '' })).not.toMatch(
        banned,
      );
    }
  });

  test('a feeling with no story is a complete entry (J89)', () => {
    const [heavy] = hourOn('2026-01-27').cards.filter((c) => c.author === ana.key);
    expect(heavy?.card).toEqual({ kind: 'here', words: '', feelings: ['heavy'] });
    expect(hourOn('2026-01-27').mine?.cards).toHaveLength(1);
  });
});

describe('high marks, and much kept back', () => {
  const early = asAna.timeline.slice(0, 11);

  test('Ana’s early marks are high, and none says how real', () => {
    const marks = early.flatMap(({ told: t }) => t.get(ana.key)?.close ?? []);
    expect(marks.length).toBeGreaterThanOrEqual(8);
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(85);
    expect(early.filter(({ told: t }) => (t.get(ana.key)?.real ?? 100) < 100).map((h) => h.date)).toEqual([
      '2025-09-23', // opened ten months later
    ]);
  });

  test('her marks go down as she begins to be real, and then both rise', () => {
    const at = (date: string) => asAna.timeline.find((h) => h.date === date)?.told.get(ana.key);
    expect(at('2026-02-10')).toEqual({ close: 14, real: 52 });
    expect(at('2026-10-06')).toEqual({ close: 91, real: 93 });
  });

  test('Ana sees what she kept; to Dr Weiss it was never there', () => {
    const kept = afterThirtyYears.flatMap((h) => (h.ana ?? []).filter((t) => t.opened === 'kept'));
    expect(kept.length).toBeGreaterThanOrEqual(12);
    const hers = asAna.hours.flatMap((h) => h.mine?.cards ?? []);
    const toWeiss = JSON.stringify([asWeiss, [...asWeiss.alignment.values()]]);
    for (const { card } of kept) {
      expect(hers.some((mine) => mine.card.words === card.words && !mine.isOpen)).toBe(true);
      if (isOwnSentence(card.words)) expect(toWeiss.includes(card.words)).toBe(false);
    }
    // The search can find what is there.
    expect(toWeiss.includes('You asked where I would like to sit.')).toBe(true);
  });

  test('cards that nobody opened are in nobody’s shared view, the last hour’s among them', () => {
    const open = new Set(nobody.hours.flatMap((h) => h.cards.map((c) => c.card.words)));
    for (const { card, opened } of told)
      if ((opened === 'kept' || opened === 'not-yet') && isOwnSentence(card.words))
        expect(open.has(card.words)).toBe(false);
  });

  test('some cards were opened on a later day, in the order of the log', () => {
    const later = told.filter((t) => /^2026/.test(t.opened));
    expect(later.length).toBeGreaterThanOrEqual(5);
    const open = new Set(asWeiss.hours.flatMap((h) => h.cards.map((c) => c.card.words)));
    for (const { card } of later) expect(open.has(card.words)).toBe(true);
  });

  test('in some hours only one sealed, and in one of the others nothing of Ana’s was chosen', () => {
    const sealedBy = (count: number) => asAna.hours.filter((h) => h.sealed.size === count);
    expect(sealedBy(1).map((h) => [...h.sealed][0] === ana.key)).toEqual([true, false, false, true, false]);
    const last = hourOn('2025-12-16');
    expect(last.isOpen).toBe(true);
    expect(last.cards.filter((c) => c.author === ana.key && c.via === 'sealed')).toEqual([]);
  });
});

describe('cracks and golden seams', () => {
  test('the bus stays open, and has become a way of being with each other (J35)', () => {
    expect(disconnection('the bus')).toMatchObject({
      stage: 'answered',
      replies: ['explanation'],
      isRepaired: false,
      isResting: false,
      isBecomingAWay: true,
      hoursOpen: 28,
    });
  });

  test('the clock: explained, accepted out of politeness, reopened, answered, stronger (J16)', () => {
    expect(disconnection('“you looked at the clock”')).toMatchObject({
      isRepaired: true,
      stronger: 'yes',
      replies: ['sorrow', 'my-part'],
      mendedIn: hourOn('2026-02-24').id,
    });
    expect(stepsOf('“you looked at the clock”')).toEqual([
      'Ana named',
      'Dr Weiss answered',
      'Ana landed',
      'Ana reopened',
      'Dr Weiss answered',
      'Ana heard',
      'Ana landed',
      'Ana stronger',
    ]);
  });

  test('a repair that Dr Weiss opened so that Ana need not (J103)', () => {
    const memory = disconnection('“memory is a strange thing”');
    expect(memory).toMatchObject({ noticedBy: weiss.key, hurt: ana.key, isRepaired: true, stronger: 'yes' });
    expect(stepsOf('“memory is a strange thing”')?.[0]).toBe('Dr Weiss named');
  });

  test('the others: a locked door, one that rests, one that is as it was before', () => {
    expect(disconnection('the locked door')).toMatchObject({ isRepaired: true, stronger: 'yes' });
    expect(disconnection('the letter about the fee')).toMatchObject({
      isRepaired: false,
      isResting: true,
      isBecomingAWay: false, // it was of no hour, and does not age
    });
    expect(disconnection('four bars left')).toMatchObject({ isRepaired: true, stronger: 'as-before' });
    expect(asAna.notCounted).toEqual([]);
    for (const { notTheirs } of asAna.repair) expect(notTheirs).toEqual([]);
  });
});

describe('images', () => {
  test('untested until it was in the room, then loosened (J57)', () => {
    const imagined = image('what happened');
    expect(imagined).toMatchObject({ state: 'loosened', isShared: true, tone: 'feared' });
    const atFirst = between.slice(
      0,
      between.findIndex((e) => e.body.type === 'step'),
    );
    expect(foldViews(atFirst, [], ana.key, space).ledger.map((i) => [i.part, i.state])).toEqual([
      ['what happened', 'untested'],
    ]);
    expect(new Set(imagined?.evidence.map((e) => e.where))).toEqual(new Set(['then', 'here', 'outside']));
    for (const e of imagined?.evidence ?? []) expect(e.where === 'then' || e.date !== undefined).toBe(true);
  });

  test('anger loosening, asking still untested, a hoped one, and one that only Ana has', () => {
    expect(image('anger')?.state).toBe('loosening');
    const asking = image('asking for more');
    expect(asking?.state).toBe('untested');
    expect(asking?.evidence.filter((e) => e.where === 'here').map((e) => e.weight)).toEqual([0]);
    expect(image('something I made')).toMatchObject({ tone: 'hoped', state: 'loosening' });
    expect(image('that I am not sure')).toMatchObject({ isShared: false });
    expect(asWeiss.ledger.map((i) => i.part)).not.toContain('that I am not sure');
  });
});

describe('moved, and seen', () => {
  test('both told the same moment, and both starred it (J91–J93)', () => {
    const hour = hourOn('2026-03-31');
    const pairs = asAna.alignment.get(hour.id)?.pairs ?? [];
    expect(pairs.map((p) => [p.pile, p.confirmedBy.length, p.cards[0].card.saw])).toContainEqual([
      'both',
      1,
      'yes',
    ]);
    const stars = asAna.timeline.find((h) => h.id === hour.id)?.stars ?? [];
    expect(new Set(stars.map((s) => s.by))).toEqual(new Set([ana.key, weiss.key]));
    for (const star of stars) expect(star.card?.card.kind).toBe('moved');
  });

  test('one true thing that reached her, and one that has not yet', () => {
    expect(asAna.empathy.trueThings.map((t) => t.reached !== null)).toEqual([true, false]);
    expect(asWeiss.empathy.drafts.filter((d) => d.body.gates['for-whom'] === 'me')).toHaveLength(1);
    expect(asWeiss.empathy.moved.map((m) => m.arrived)).toEqual([false, true, false, false, false]);
    expect(asAna.empathy.moved).toEqual([]);
  });
});

describe('between the two', () => {
  test('all four piles were confirmed, and one pair was put apart', () => {
    const alignments = [...asAna.alignment.values()];
    const pairs = alignments.flatMap((a) => a.pairs).filter((p) => p.confirmedBy.length > 0);
    expect(pairs.filter((p) => p.pile === 'both').length).toBeGreaterThanOrEqual(10);
    expect(pairs.filter((p) => p.pile === 'opposite').length).toBeGreaterThanOrEqual(3);
    const only = alignments.flatMap((a) => a.alone).filter((a) => a.confirmedBy.length > 0);
    expect(new Set(only.map((a) => a.card.author))).toEqual(new Set([ana.key, weiss.key]));
    expect(between.some((e) => e.body.type === 'pairing' && e.body.pile === 'apart')).toBe(true);
  });

  test('a reading that one alone has agreed to is not in use, for either; since October both have', () => {
    const inUse = (views: typeof asAna) => views.consent.filter((c) => c.isInUse).map((c) => c.purpose);
    const isHers = (e: (typeof between)[number]) =>
      e.body.type === 'consent' && e.body.purpose === 'reading' && e.author === ana.key;
    const before = between.slice(0, between.findIndex(isHers));
    for (const [own, key] of [
      [ana.own, ana.key],
      [weiss.own, weiss.key],
    ] as const)
      expect(inUse(foldViews(before, own, key, space))).toEqual(['shared-record', 'supervision']);
    expect(inUse(asAna)).toEqual(['shared-record', 'reading', 'supervision']);
    expect(inUse(asWeiss)).toEqual(inUse(asAna));
    expect(asWeiss.consent.find((c) => c.purpose === 'reading')?.mine).toBe(true);
    expect(foldViews(before, ana.own, ana.key, space).consent[1]).toMatchObject({ mine: null });
  });

  test('each has pages of their own', () => {
    expect(asAna.pages.length).toBeGreaterThanOrEqual(5);
    expect(asWeiss.pages.length).toBeGreaterThanOrEqual(5);
    expect(JSON.stringify(asAna)).not.toContain(JSON.stringify(asWeiss.pages[0]?.words));
    expect(JSON.stringify(asWeiss)).not.toContain(JSON.stringify(asAna.pages[0]?.words));
  });

  test('five good things: joy and making come late, and of the weeks Dr Weiss has what Ana chose (J49, J96)', () => {
    const hers = asAna.five.map(({ week, kept, shared }) => [
      week,
      kept?.said.action?.amount,
      shared !== null,
    ]);
    expect(hers).toEqual([
      ['2025-10-06', undefined, false],
      ['2025-12-08', 'hardly', false],
      ['2026-03-30', undefined, false],
      ['2026-06-22', 'plenty', false],
      ['2026-08-17', undefined, true],
      ['2026-09-07', 'some', false],
      ['2026-10-05', 'plenty', true],
    ]);
    expect(
      asWeiss.five.map(({ week, kept, shared }) => [week, kept, Object.keys(shared?.said ?? {})]),
    ).toEqual([
      ['2026-08-17', null, ['zest', 'more']],
      ['2026-10-05', null, ['zest', 'action']],
    ]);
  });

  test('two questionnaires that Ana keeps: what she marked in December is hers alone', () => {
    const totals = asAna.sheets.map(({ date, kept }) => [
      date,
      scoresOf(PHQ9, kept?.answers ?? {})[0]?.value,
    ]);
    expect(totals).toEqual([
      ['2025-12-10', 13],
      ['2026-10-11', 3],
    ]);
    expect(asAna.sheets.map(({ kept }) => callsForHelp(PHQ9, kept?.answers ?? {}))).toEqual([['q9'], []]);
    expect(asWeiss.sheets).toEqual([]);
  });

  test('the last hour waits to be opened, and both have come back to the bus', () => {
    const last = asAna.hours.at(-1);
    expect(last).toMatchObject({ isOpen: false, cards: [] });
    expect(last?.sealed.size).toBe(2);
    // What a visitor will see who opens everything but what is being kept.
    const bundles = ([asAna, asWeiss] as const).map((views, i): Opened => {
      const mine = views.hours.at(-1)?.mine;
      if (!mine) throw new RangeError('both should have sealed the last hour');
      const chosen = new Set(mine.cards.filter((c) => c.card.kind !== 'keeping').map((c) => c.slot));
      const standing = { v: 1, depth: between.length + i, heads: [] } as const;
      const author = views === asAna ? ana.key : weiss.key;
      return {
        id: newEntryId(),
        device: newDeviceId(),
        author,
        body: { ...openingOf(mine.keys, chosen), ...standing },
      };
    });
    const after = foldViews([...between, ...bundles], ana.own, ana.key, space);
    const lastHour = after.hours.at(-1);
    expect(lastHour?.isOpen).toBe(true);
    const pairs = lastHour ? (after.alignment.get(lastHour.id)?.pairs ?? []) : [];
    expect(
      pairs.map(({ pile, cards }) => [pile, ...cards.map(({ card }) => card.words.slice(0, 8)).sort()]),
    ).toEqual([
      ['both', 'I heard ', 'I was la'],
      ['both', 'The bus.', 'The bus.'],
    ]);
  });
});
