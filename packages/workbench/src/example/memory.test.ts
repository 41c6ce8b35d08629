import { BodyRefused } from '@kithe/record/body';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildExample } from './build.ts';
import { createExample } from './memory.ts';
import { BREATH_MS, READY_MS } from './table.ts';
import type { Who } from './telling.ts';

const story = buildExample();
const begin = () => {
  const example = createExample(story);
  const { views } = example.ana.snapshot();
  const last = views.hours.at(-1);
  if (!last) throw new Error('the story has hours');
  return { example, last };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('one record, two pairs of eyes', () => {
  test('what Ana writes between them Dr Weiss reads; what she writes for herself he does not', async () => {
    const { example, last } = begin();
    const told: Who[] = [];
    example.weiss.subscribe(() => told.push('weiss'));
    const before = example.weiss.snapshot().views;
    await example.ana.write('between', { type: 'titled', hour: last.id, name: 'the hour of the test' });
    await example.ana.write('own', { type: 'page', title: '', words: 'mine alone' });
    expect(example.weiss.snapshot().views.hours.at(-1)?.name).toBe('the hour of the test');
    expect(example.weiss.snapshot().views.pages).toEqual(before.pages);
    expect(example.ana.snapshot().views.pages.at(-1)?.words).toBe('mine alone');
    expect(told).toHaveLength(2);
  });

  test('a snapshot is the same object until something changes', async () => {
    const { example, last } = begin();
    expect(example.ana.snapshot()).toBe(example.ana.snapshot());
    const before = example.ana.snapshot();
    await example.weiss.write('between', { type: 'titled', hour: last.id, name: 'other' });
    expect(example.ana.snapshot()).not.toBe(before);
  });

  test('refuses what the live record would refuse, and nothing has changed', async () => {
    const { example, last } = begin();
    const before = example.ana.snapshot();
    const slip = { type: 'hour', date: '12026-11-20', name: 'Friday', supersedes: last.entry } as const;
    await expect(example.ana.write('between', slip)).rejects.toThrow(BodyRefused);
    expect(example.ana.snapshot()).toBe(before);
  });

  test('a page can be deleted, and only by whose it is', async () => {
    const { example } = begin();
    const id = await example.ana.write('own', { type: 'page', title: '', words: 'to be let go' });
    await example.weiss.remove(id);
    expect(example.ana.snapshot().views.pages.some((page) => page.id === id)).toBe(true);
    await example.ana.remove(id);
    expect(example.ana.snapshot().views.pages.some((page) => page.id === id)).toBe(false);
  });

  test('sealing tells the other that it is sealed, carries no date, and lets the draft go', async () => {
    const { example } = begin();
    const hour = await example.weiss.write('between', { type: 'hour', date: '2026-11-03', name: 'new' });
    const cards = [{ kind: 'together', words: 'the radiator was quiet' }] as const;
    await example.ana.drafts.keepAccount(hour, cards);
    await example.ana.seal(hour, cards);
    expect(await example.ana.drafts.readAccount(hour)).toBeNull();
    const seen = example.weiss.snapshot().views.hours.find(({ id }) => id === hour);
    expect(seen?.sealed).toEqual(new Set([example.ana.me]));
    expect(seen?.cards).toEqual([]);
  });

  test('now is the day after the last hour, and goes on', () => {
    const { example, last } = begin();
    const began = example.ana.nowMs();
    expect(new Date(began).getTime() - Date.parse(`${last.date}T16:00:00`)).toBeCloseTo(86_400_000, -3);
    vi.advanceTimersByTime(7_000);
    expect(example.ana.nowMs() - began).toBeGreaterThanOrEqual(7_000);
  });
});

describe('the table', () => {
  const slotsOf = (example: ReturnType<typeof createExample>, who: Who) =>
    example[who].snapshot().views.hours.at(-1)?.mine?.cards ?? [];

  test('the other comes after a breath, chooses all that is not kept, and both open together', async () => {
    const { example, last } = begin();
    const meeting = example.ana.meeting(last.id);
    expect(meeting.state()).toEqual({ phase: 'away', isOtherReady: false });
    await meeting.arrive();
    expect(meeting.state().phase).toBe('waiting');
    vi.advanceTimersByTime(BREATH_MS);
    expect(meeting.state().phase).toBe('choosing');
    const [first] = slotsOf(example, 'ana');
    await meeting.hand(new Set([first?.slot ?? -1]));
    expect(meeting.state().phase).toBe('handed');
    expect(example.ana.snapshot().views.hours.at(-1)?.isOpen).toBe(false);
    vi.advanceTimersByTime(BREATH_MS);
    expect(meeting.state().phase).toBe('opened');
    const open = example.ana.snapshot().views.hours.at(-1)?.cards ?? [];
    const his = slotsOf(example, 'weiss').filter(({ card }) => card.kind !== 'keeping');
    expect(open.filter(({ author }) => author === example.ana.me)).toHaveLength(1);
    expect(open.filter(({ author }) => author === example.weiss.me)).toHaveLength(his.length);
  });

  test('what the other is keeping for now stays kept, and who has sealed nothing cannot come', async () => {
    const { example } = begin();
    const hour = await example.weiss.write('between', { type: 'hour', date: '2026-11-03', name: 'new' });
    await example.ana.seal(hour, [{ kind: 'together', words: 'a cup of tea' }]);
    const meeting = example.ana.meeting(hour);
    await meeting.arrive();
    vi.advanceTimersByTime(3 * BREATH_MS);
    expect(meeting.state().phase).toBe('waiting');
    await meeting.leave();
    await example.weiss.seal(hour, [
      { kind: 'together', words: 'the same cup' },
      { kind: 'keeping', words: 'for supervision' },
    ]);
    await meeting.arrive();
    vi.advanceTimersByTime(3 * BREATH_MS);
    await meeting.hand(new Set());
    const open = example.ana.snapshot().views.hours.find(({ id }) => id === hour)?.cards ?? [];
    expect(open.map(({ card }) => card.words)).toEqual(['the same cup']);
  });

  test('with both on one screen nobody comes unasked, and nothing opens before both have chosen', async () => {
    const { example, last } = begin();
    const [hers, his] = [example.together.ana.meeting(last.id), example.together.weiss.meeting(last.id)];
    await hers.arrive();
    vi.advanceTimersByTime(10 * BREATH_MS);
    expect(hers.state().phase).toBe('waiting');
    expect(his.state()).toEqual({ phase: 'away', isOtherReady: true });
    await his.arrive();
    await hers.hand(new Set());
    expect([hers.state().phase, his.state().phase]).toEqual(['handed', 'choosing']);
    await his.hand(new Set());
    expect([hers.state().phase, his.state().phase]).toEqual(['opened', 'opened']);
  });

  test('who leaves takes the choice along; ready holds for fifteen minutes', async () => {
    const { example, last } = begin();
    const [hers, his] = [example.together.ana.meeting(last.id), example.together.weiss.meeting(last.id)];
    await hers.arrive();
    await his.arrive();
    await hers.hand(new Set());
    await his.leave();
    expect(hers.state().phase).toBe('waiting');
    await his.arrive();
    await his.hand(new Set());
    expect(hers.state().phase).toBe('choosing');
    vi.advanceTimersByTime(READY_MS);
    expect(hers.state()).toEqual({ phase: 'away', isOtherReady: false });
    expect(example.ana.snapshot().views.hours.at(-1)?.isOpen).toBe(false);
  });

  test('a blank slot cannot be chosen', async () => {
    const { example, last } = begin();
    const meeting = example.ana.meeting(last.id);
    await meeting.arrive();
    vi.advanceTimersByTime(BREATH_MS);
    const taken = new Set(slotsOf(example, 'ana').map(({ slot }) => slot));
    const blank = [0, 1, 2, 3, 4, 5, 6].find((slot) => !taken.has(slot)) ?? 7;
    await expect(meeting.hand(new Set([blank]))).rejects.toThrow(RangeError);
  });
});
