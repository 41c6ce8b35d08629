import type { Hour } from '@kithe/record/hours';
import type { EntryId, MemberKey } from '@kithe/record/ids';
import type { Part } from '@kithe/record/parts';
import { foldViews } from '@kithe/record/views';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../example/build.ts';
import { ALONG, nextPlace, parsePlace, placeAt } from './drag.ts';
import { breadthAt, feelingsOf, offeredNames, readMap, ringOf } from './map.ts';
import { metTimes, strategiesOf } from './tied.ts';

const ME = 'me' as MemberKey;
const id = (text: string) => text as EntryId;
type Placed = readonly [hour: string | null, place: 'brought' | 'door' | 'kept-out'];
const part = (name: string, ...placings: readonly Placed[]): Part => ({
  id: id(name),
  by: ME,
  name,
  was: [],
  isInner: false,
  versions: [id(name)],
  placings: placings.map(([hour, place], i) => ({
    id: id(`${name} ${i}`),
    place,
    ...(hour !== null && { hour: id(hour) }),
  })),
  shared: null,
});
type CardPart = { readonly name: string; readonly place: 'brought' | 'door' | 'kept-out' };
const hour = (name: string, parts: readonly CardPart[] = [], feelings: readonly string[] = []): Hour => ({
  id: id(name),
  openedBy: 'ana' as MemberKey,
  entry: id(name),
  date: '2026-01-13',
  name,
  sealed: new Set(),
  isOpen: true,
  mine: {
    account: id('a'),
    keys: { type: 'sealed-keys', account: id('a'), keys: [] },
    cards: [
      {
        ref: `a${name}.1` as never, // a reference, as every card has one
        slot: 1,
        card: { kind: 'here', words: '', parts: [...parts], feelings: [...feelings] },
        isOpen: false,
      },
    ],
  },
  cards: [],
});

describe('where a part was', () => {
  const hours = [hour('one', [{ name: 'Anger', place: 'kept-out' }]), hour('two'), hour('three')];
  const anger = part('anger', ['two', 'door'], ['two', 'brought'], [null, 'door']);
  const reader = readMap(hours, [anger], ME);

  it('is what was said on the map, else what a card of that hour says, else nothing', () => {
    expect(reader.steps).toEqual([null, 'one', 'two', 'three']);
    expect(reader.steps.map((step) => reader.placed(anger, step))).toEqual([
      { place: 'door', from: 'map' },
      { place: 'kept-out', from: 'card' },
      { place: 'brought', from: 'map' },
      null,
    ]);
    expect(reader.onCard(anger, id('two'))).toBe(null);
  });

  it('reads no card for a map that somebody else shared', () => {
    expect(readMap(hours, [anger], null).placed(anger, id('one'))).toBe(null);
  });

  it('offers names from cards that no part has, under any of its names', () => {
    const known = { ...part('fury'), was: ['anger'] };
    expect(offeredNames(hours, [], ME)).toEqual(['Anger']);
    expect(offeredNames(hours, [known], ME)).toEqual([]);
  });

  it('gives every part a spoke of its own, the same in every hour (seed 337)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
        const parts = Array.from({ length: count }, (_, i) => part(`p${i}`));
        const at = (step: EntryId | null) =>
          ringOf(parts, step, readMap(hours, parts, ME)).map(({ part: one, side, row }) => [
            one.id,
            side,
            row,
          ]);
        expect(at(id('one'))).toEqual(at(id('three')));
        expect(new Set(at(null).map(([, side, row]) => `${side} ${row}`)).size).toBe(count);
      }),
      { seed: 337 },
    );
  });
});

describe('breadth', () => {
  const hours = ['one', 'two', 'three'].map((name) => hour(name));
  const grief = part('grief', ['one', 'kept-out'], ['three', 'brought']);
  const anger = part('anger', ['two', 'door'], ['three', 'brought']);
  const joy = part('joy', ['one', 'brought'], ['three', 'brought']);
  const parts = [joy, anger, grief];
  const at = (step: string) => breadthAt(parts, id(step), readMap(hours, parts, ME));
  const names = (of: readonly Part[]) => of.map(({ name }) => name);

  it('says what came for the first time, and which were reunited (J113)', () => {
    expect(names(at('one').first)).toEqual(['joy']);
    expect(names(at('two').soFar)).toEqual(['joy']);
    expect(names(at('three').soFar)).toEqual(['joy', 'anger', 'grief']);
    expect(names(at('three').first)).toEqual(['anger', 'grief']);
    expect(names(at('three').reunited)).toEqual(['anger', 'grief']);
    expect(at('two').reunited).toEqual([]);
  });

  it('says reunited once, when it happens', () => {
    const again = parts.map((one) => ({
      ...one,
      placings: [...one.placings, { id: id('x'), place: 'brought' as const, hour: id('four') }],
    }));
    const later = [...hours, hour('four')];
    expect(breadthAt(again, id('four'), readMap(later, again, ME)).reunited).toEqual([]);
  });

  it('only ever grows, and no name is worth more than another (J95; seed 347)', () => {
    const places = fc.constantFrom('brought' as const, 'door' as const, 'kept-out' as const);
    const lives = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three'), places), { maxLength: 6 });
    fc.assert(
      fc.property(lives, lives, (p, q) => {
        const of = (first: string, second: string) => {
          const both = [part(first, ...p), part(second, ...q)];
          const reader = readMap(hours, both, ME);
          return hours.map((one) =>
            breadthAt(both, one.id, reader).soFar.map(({ name }) => (name === first ? 'first' : 'second')),
          );
        };
        const told = of('joy', 'grief');
        for (const [i, now] of told.entries())
          expect(now.slice(0, told[i - 1]?.length ?? 0)).toEqual(told[i - 1] ?? []);
        expect(of('grief', 'joy')).toEqual(told);
      }),
      { seed: 347, numRuns: 80 },
    );
  });

  it('keeps feelings in the order in which they came, once each', () => {
    const felt = [hour('one', [], ['sad', 'Joy']), hour('two', [], ['joy ', 'furious'])];
    expect(feelingsOf(felt, ME).map(({ name, hours: its }) => [name, [...its]])).toEqual([
      ['sad', ['one']],
      ['Joy', ['one', 'two']],
      ['furious', ['two']],
    ]);
  });
});

describe('drawing along a spoke', () => {
  it.each([
    [-0.2, null],
    [0.1, null],
    [0.3, 'kept-out'],
    [0.5, 'door'],
    [0.9, 'brought'],
    [1.7, 'brought'],
  ] as const)('%f is %s', (along, place) => {
    expect(placeAt(along)).toBe(place);
  });

  it('goes one place at a time, and stays at either end', () => {
    expect(ALONG.map((place) => nextPlace(place, 'in'))).toEqual(['kept-out', 'door', 'brought', 'brought']);
    expect(ALONG.map((place) => nextPlace(place, 'out'))).toEqual([null, null, 'kept-out', 'door']);
    expect([parsePlace('door'), parsePlace(''), parsePlace('elsewhere')]).toEqual(['door', null, null]);
  });
});

describe('in the example', () => {
  const story = buildExample();
  const views = (who: 'ana' | 'weiss') =>
    foldViews(story.between, story[who].own, story[who].key, story.space);
  const ana = views('ana');
  const mine = ana.parts.filter(({ isInner }) => !isInner);
  const reader = readMap(ana.hours, mine, story.ana.key);
  const on = (date: string) => ana.hours.find((one) => one.date === date)?.id ?? null;

  it('her map widens, grief and anger with it, and three parts are reunited', () => {
    const at = (date: string) => breadthAt(mine, on(date), reader);
    expect(at('2025-10-07').soFar.length).toBeLessThan(at('2026-03-31').soFar.length);
    expect(at('2026-10-20').soFar.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['the polite one', 'grief', 'anger', 'joy']),
    );
    expect(at('2026-03-31').reunited.map(({ name }) => name)).toContain('what happened');
  });

  it('Dr Weiss reads one part of hers, and nothing of the rest', () => {
    const theirs = views('weiss').parts.filter(({ by }) => by === story.ana.key);
    expect(theirs.map(({ name }) => name)).toEqual(['anger']);
    expect(JSON.stringify([theirs, views('weiss').strategies])).not.toMatch(/slept|it was fine/);
    expect(views('weiss').carried).toEqual([]);
  });

  it('what is tied together is found by name', () => {
    const happened = mine.find(({ name }) => name === 'what happened');
    expect(happened && strategiesOf(happened, ana.strategies, story.ana.key)).toHaveLength(1);
    expect(happened && metTimes(happened, ana.ledger, ana.met, story.ana.key).length).toBeGreaterThan(1);
    const anger = mine.find(({ name }) => name === 'anger');
    const met = anger ? metTimes(anger, ana.ledger, ana.met, story.ana.key) : [];
    for (const { image } of met) expect(image?.part).toBe('anger');
    expect(ana.carried[0]?.understood.map(({ answer }) => answer)).toEqual([
      'no-one',
      'hardly',
      'perhaps',
      'someone-might',
      'someone-has',
    ]);
  });
});
