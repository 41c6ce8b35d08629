/** Reads flueckiger_alliance/alliance_long.csv: one row a client and session, nine items of the alliance. */
import type { AllianceSubject } from '@kithe/model/evaluation/alliance-baselines';
import { readTable } from './table.ts';

const ITEMS = Array.from({ length: 9 }, (_, i) => `wai${i + 1}`);
const ITEM = { from: -10, to: 10 }; // centred: five steps around a mean
const MOST_SESSIONS = 1_000;

type Rated = { readonly session: number; readonly items: readonly number[] };

/**
 * Clients in the order of their ids, their sessions from 1 on; a score is the mean of the items that were answered.
 * @throws {TableError} also for a second row of the same client and session
 */
export const readTherapies = (file: string): AllianceSubject[] => {
  const clients = new Map<string, Map<number, Rated>>();
  readTable(file, ['patient', 'session', ...ITEMS], () => (row) => {
    const id = row.text('patient');
    const session = row.number('session', { from: 1, to: MOST_SESSIONS });
    if (!Number.isInteger(session)) throw row.wrong('session', 'expected the number of the session');
    const sessions = clients.get(id) ?? new Map<number, Rated>();
    clients.set(id, sessions);
    if (sessions.has(session)) throw row.wrong('session', `a second row of session ${session} of ${id}`);
    sessions.set(session, { session, items: ITEMS.map((item) => row.number(item, ITEM)) });
  });
  return [...clients]
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .map(([id, sessions]) => {
      const last = Math.max(...sessions.keys());
      const scores = new Float64Array(last).fill(Number.NaN);
      const highest = new Float64Array(ITEMS.length).fill(-Infinity);
      for (const { session, items } of sessions.values()) {
        const given = items.filter((x) => !Number.isNaN(x));
        if (given.length > 0) scores[session - 1] = given.reduce((sum, x) => sum + x, 0) / given.length;
        items.forEach((x, i) => {
          if (x > highest[i]) highest[i] = x;
        });
      }
      return { unit: id, cluster: id, scores, highest };
    });
};
