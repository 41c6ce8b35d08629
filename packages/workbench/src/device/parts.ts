/**
 * Views in parts: a few dozen elements each, of one list. Ten years of views are sixteen megabytes; handed over or
 * sealed in one piece they would make a page stand still, and a single new entry would mean all of them again. In
 * parts, only what changed is handed on and put away. Pure.
 */
import { FIRST_KIND } from '@kithe/record/kinds';
import type { Views } from '@kithe/record/views';

/** Elements of one list, by `list/place`; `null` for a part that is no more. */
export type Part = readonly [name: string, items: readonly unknown[] | null];
export type Parts = ReadonlyMap<string, readonly unknown[]>;

/** Elements in a part: one is read and handed over within a hundredth of a second or so. */
const SIZE = 25;

/** The lists that views consist of; Maps as their pairs. */
const listsOf = ({ kind, since, empathy, alignment, lifeMap, leaving, modelLog, ...views }: Views) => ({
  ...views,
  ...lifeMap,
  ...leaving,
  ...modelLog,
  kind: [kind],
  since: [since],
  alignment: [...alignment],
  trueThings: empathy.trueThings,
  reached: [...empathy.reached],
  drafts: empathy.drafts,
  moved: empathy.moved,
});
type Lists = ReturnType<typeof listsOf>;

export const partsOf = (views: Views): Parts => {
  const parts = new Map<string, readonly unknown[]>();
  for (const [list, items] of Object.entries(listsOf(views)))
    for (let i = 0; i * SIZE < items.length; i++)
      parts.set(`${list}/${i}`, items.slice(i * SIZE, (i + 1) * SIZE));
  return parts;
};

/** Inverse of {@link partsOf}. */
export const viewsOf = (parts: Parts): Views => {
  const list = <N extends keyof Lists>(name: N): Lists[N] => {
    const items: unknown[] = [];
    for (let i = 0; ; i++) {
      const part = parts.get(`${name}/${i}`);
      if (!part) return items as unknown as Lists[N]; // as partsOf divided it
      items.push(...part);
    }
  };
  return {
    kind: list('kind')[0] ?? FIRST_KIND,
    since: list('since')[0] ?? null,
    members: list('members'),
    hours: list('hours'),
    alignment: new Map(list('alignment')),
    repair: list('repair'),
    ledger: list('ledger'),
    empathy: {
      trueThings: list('trueThings'),
      reached: new Map(list('reached')),
      drafts: list('drafts'),
      moved: list('moved'),
    },
    timeline: list('timeline'),
    consent: list('consent'),
    packets: list('packets'),
    handedPackets: list('handedPackets'),
    packetTrails: list('packetTrails'),
    takenAlong: list('takenAlong'),
    ended: list('ended'),
    pages: list('pages'),
    comingBack: list('comingBack'),
    parts: list('parts'),
    strategies: list('strategies'),
    amends: list('amends'),
    carried: list('carried'),
    met: list('met'),
    five: list('five'),
    sheets: list('sheets'),
    instruments: list('instruments'),
    notCounted: list('notCounted'),
    guesses: list('guesses'),
    fears: list('fears'),
    doubts: list('doubts'),
    noticed: list('noticed'),
    told: list('told'),
    weather: list('weather'),
    intentions: list('intentions'),
    lifeMap: {
      ties: list('ties'),
      links: list('links'),
      lines: list('lines'),
      contexts: list('contexts'),
    },
    leaving: { carries: list('carries'), rules: list('rules') },
    modelLog: { suggested: list('suggested'), leftOver: list('leftOver'), said: list('said') },
  };
};

/** Whether two values of a view say the same. */
export const isSame = (p: unknown, q: unknown): boolean => {
  if (Object.is(p, q)) return true;
  if (typeof p !== 'object' || typeof q !== 'object' || p === null || q === null) return false;
  if (Array.isArray(p))
    return Array.isArray(q) && p.length === q.length && p.every((x, i) => isSame(x, q[i]));
  if (p instanceof Set || p instanceof Map)
    return (
      p.constructor === q.constructor && isSame([...p], [...(q as Set<unknown> | Map<unknown, unknown>)])
    ); // of one kind
  if (Array.isArray(q) || q instanceof Set || q instanceof Map) return false;
  const [names, others] = [Object.keys(p), Object.keys(q)];
  // Plain objects both, so that their names can be looked up.
  const [a, b] = [p as Record<string, unknown>, q as Record<string, unknown>];
  return names.length === others.length && names.every((name) => name in b && isSame(a[name], b[name]));
};

/** What has to be handed over to whoever has `before`, so that they have `after`. */
export const changesBetween = (before: Parts, after: Parts): readonly Part[] => {
  const gone = [...before.keys()].filter((name) => !after.has(name)).map((name): Part => [name, null]);
  return [...gone, ...[...after].filter(([name, items]) => !isSame(before.get(name), items))];
};

/** `before` with the changes made. What did not change is the very same object. */
export const withChanges = (before: Parts, changes: readonly Part[]): Parts => {
  if (changes.length === 0) return before;
  const after = new Map(before);
  for (const [name, items] of changes)
    if (items === null) after.delete(name);
    else after.set(name, items);
  return after;
};
