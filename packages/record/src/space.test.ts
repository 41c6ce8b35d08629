import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from './body.ts';
import { NO_PREV } from './entry.ts';
import type { DeviceId, EntryId, MemberKey } from './ids.ts';
import { type Link, orderSpace, standing } from './space.ts';

const name = (n: number): EntryId => String(n).padStart(22, '0') as EntryId;
const hash = (n: number): string => `hash ${n}`;

/** A link whose body says its own number; heads and prev by number, −1 for none. */
const link = (
  n: number,
  { prev, heads, depth, device = 0 }: { prev: number; heads: number[]; depth: number; device?: number },
): Link => ({
  id: name(n),
  hash: hash(n),
  prev: prev < 0 ? NO_PREV : hash(prev),
  author: `author ${device}` as MemberKey,
  device: `device ${device}` as DeviceId,
  body: { v: 1, type: 'page', title: '', words: String(n), depth, heads: heads.map(name) } as Body<'page'>,
});

/** Random histories of two devices, each writing offline for a while and then seeing the other's. */
const history = fc
  .array(fc.record({ device: fc.constantFrom(0, 1), sync: fc.boolean() }), { minLength: 1, maxLength: 30 })
  .map((acts) => {
    const links: Link[] = [];
    const last = [-1, -1];
    const seen: Set<number>[] = [new Set(), new Set()];
    const depth: number[] = [];
    const heads: number[][] = [];
    acts.forEach(({ device, sync }, n) => {
      const mine = seen[device] as Set<number>; // two devices
      if (sync) for (const other of seen[1 - device] as Set<number>) mine.add(other);
      const named = new Set([...mine].flatMap((m) => heads[m] as number[]));
      heads[n] = [...mine].filter((m) => !named.has(m));
      depth[n] = (heads[n] as number[]).reduce((top, m) => Math.max(top, (depth[m] as number) + 1), 0);
      links.push(
        link(n, {
          prev: last[device] as number,
          heads: heads[n] as number[],
          depth: depth[n] as number,
          device,
        }),
      );
      last[device] = n;
      mine.add(n);
    });
    return links;
  });

const shuffledBy = <T>(items: readonly T[], keys: readonly number[]): T[] =>
  items
    .map((item, i) => [keys[i % keys.length] ?? 0, i, item] as const)
    .sort((p, q) => p[0] - q[0] || q[1] - p[1])
    .map(([, , item]) => item);

describe('law', () => {
  test('any order of arrival, and anything twice, gives the same log (seed 59)', () => {
    fc.assert(
      fc.property(history, fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (links, keys) => {
        const log = orderSpace(links);
        expect(log.entries).toHaveLength(links.length);
        expect(log.troubles).toEqual([]);
        expect(orderSpace([...shuffledBy(links, keys), ...links])).toEqual(log);
      }),
      { seed: 59 },
    );
  });

  test('of two entries with one id the same one counts, in any order of arrival, and it is shown (seed 67)', () => {
    const doubled = fc
      .tuple(
        history,
        fc.array(fc.record({ of: fc.nat(), hash: fc.string(), how: fc.nat(2) }), { maxLength: 8 }),
      )
      .map(([links, others]) => ({
        links,
        others: others.map(({ of, hash: other, how }, n): Link => {
          const one = links[of % links.length] as Link; // never empty
          if (how === 0) return { ...one, body: null };
          if (how === 1)
            return { ...one, hash: `${other} ${n}`, body: { ...one.body, words: 'otherwise' } as Body };
          return { ...one, id: name(1_000 + n), hash: `fork ${n}` };
        }),
      }));
    fc.assert(
      fc.property(
        doubled,
        fc.array(fc.integer(), { minLength: 1, maxLength: 40 }),
        ({ links, others }, keys) => {
          const log = orderSpace([...links, ...others]);
          expect(orderSpace(shuffledBy([...others, ...links], keys))).toEqual(log);
          const known = new Map(links.map((one) => [one.id, one.hash]));
          const unlike = others.filter(({ id, hash: other }) => known.has(id) && known.get(id) !== other);
          const shown = log.troubles.flatMap((t) =>
            t.kind === 'refused' && t.reason === 'malformed' ? [t.id] : [],
          );
          expect(shown).toEqual([...new Set(unlike.map(({ id }) => id))].sort());
        },
      ),
      { seed: 67 },
    );
  });

  test('an entry never comes before one that its author had seen (seed 61)', () => {
    fc.assert(
      fc.property(history, (links) => {
        const place = new Map(orderSpace(links).entries.map((e, i) => [e.id, i]));
        for (const { id, body } of links)
          for (const head of body?.heads ?? [])
            expect(place.get(head) as number).toBeLessThan(place.get(id) as number);
      }),
      { seed: 61 },
    );
  });

  test('a gap makes waiting what stands on it, and nothing else (seed 67)', () => {
    fc.assert(
      fc.property(history, fc.nat(), (links, at) => {
        const lost = links[at % links.length] as Link; // at least one
        const log = orderSpace(links.filter((l) => l !== lost));
        const waits = new Set([lost.id]);
        const hashes = new Set([lost.hash]);
        for (const l of links) {
          // A chain below a gap waits only at the gap itself; what names a waiting entry waits too.
          if (hashes.has(l.prev) || l.body?.heads.some((h) => waits.has(h))) waits.add(l.id);
        }
        expect(new Set(log.entries.map((e) => e.id))).toEqual(
          new Set(links.map((l) => l.id).filter((id) => !waits.has(id))),
        );
        const isNamed = links.some((l) => l.prev === lost.hash || l.body?.heads.includes(lost.id));
        expect(log.troubles.some((t) => t.kind === 'missing')).toBe(isNamed);
      }),
      { seed: 67 },
    );
  });

  test('a new entry on the heads is in order (seed 71)', () => {
    fc.assert(
      fc.property(history, (links) => {
        const { heads, nextDepth } = orderSpace(links);
        const next = { ...link(900, { prev: -1, heads: [], depth: nextDepth, device: 7 }) };
        const body = { ...(next.body as Body), heads };
        const log = orderSpace([...links, { ...next, body }]);
        expect(log.entries.at(-1)?.id).toBe(name(900));
        expect(log.heads).toEqual([name(900)]);
      }),
      { seed: 71 },
    );
  });
});

describe('edge', () => {
  test('a device that told two histories is shown, and both are there', () => {
    const log = orderSpace([
      link(0, { prev: -1, heads: [], depth: 0 }),
      link(1, { prev: 0, heads: [0], depth: 1 }),
      link(2, { prev: 0, heads: [0], depth: 1 }),
      link(3, { prev: 0, heads: [0], depth: 1 }),
    ]);
    expect(log.troubles).toEqual([{ kind: 'fork', device: 'device 0', author: 'author 0' }]);
    expect(log.entries).toHaveLength(4);
  });
  test('a depth that its ancestors do not give is refused, and its children wait', () => {
    const log = orderSpace([
      link(0, { prev: -1, heads: [], depth: 0 }),
      link(1, { prev: 0, heads: [0], depth: 5 }),
      link(2, { prev: 1, heads: [1], depth: 6 }),
    ]);
    expect(log.entries.map((e) => e.id)).toEqual([name(0)]);
    expect(log.troubles).toContainEqual({ kind: 'refused', id: name(1), reason: 'bad-depth' });
  });
  test('what was deleted keeps its place in the chain', () => {
    const deleted = { ...link(1, { prev: 0, heads: [0], depth: 1 }), body: null };
    const log = orderSpace([
      link(0, { prev: -1, heads: [], depth: 0 }),
      deleted,
      link(2, { prev: 1, heads: [1], depth: 2 }),
    ]);
    expect(log.entries.map((e) => e.id)).toEqual([name(0), name(2)]);
    expect(log.troubles).toEqual([]);
  });
  test('entries of a later Kithe are counted and keep the order whole', () => {
    const newer = {
      ...link(1, { prev: 0, heads: [0], depth: 1 }),
      body: { v: 2, type: 'murmur', depth: 1, heads: [name(0)], unknown: true } as const,
    };
    const log = orderSpace([
      link(0, { prev: -1, heads: [], depth: 0 }),
      newer,
      link(2, { prev: 1, heads: [1], depth: 2 }),
    ]);
    expect(log.entries.map((e) => e.id)).toEqual([name(0), name(2)]);
    expect(log.troubles).toEqual([{ kind: 'newer', count: 1 }]);
  });
  test('an empty space begins at depth 0', () => {
    expect(orderSpace([])).toEqual({ entries: [], troubles: [], heads: [], nextDepth: 0 });
  });
});

describe('what stands', () => {
  const said = (n: number, author: string, body: object) => ({
    id: name(n),
    author: author as MemberKey,
    device: 'd' as DeviceId,
    body: { v: 1, depth: n, heads: [], ...body } as unknown as Body,
  });
  test('only an author corrects or withdraws their own, and never a sealed account', () => {
    const entries = [
      said(0, 'ana', { type: 'page', words: 'a', title: '' }),
      said(1, 'ana', { type: 'page', words: 'b', title: '', supersedes: name(0) }),
      said(2, 'weiss', { type: 'page', words: 'c', title: '', supersedes: name(1) }),
      said(3, 'weiss', { type: 'withdrawn', of: name(1) }),
      said(4, 'weiss', { type: 'withdrawn', of: name(2) }),
      said(5, 'ana', { type: 'account', hour: name(9), slots: [] }),
      said(6, 'ana', { type: 'account', hour: name(9), slots: [], supersedes: name(5) }),
    ];
    expect(standing(entries).map((e) => e.id)).toEqual([name(1), name(5), name(6)]);
  });
});
