/** Reads kuczynski_daily/daily.tsv: one row a person and day. */
import type { DiarySubject } from '@kithe/model/evaluation/diary-baselines';
import { readTable } from './table.ts';

const SCORE = { from: 0, to: 10 };
const COLUMNS = ['id', 'day', 'vulnerability', 'perceived_responsiveness', 'loneliness'];

type Day = { readonly day: number; readonly scores: readonly [number, number, number] };

/**
 * Persons in the order of their ids, their days in order, whatever the order of the rows.
 * @throws {TableError} also for a second row of the same person, day and prompt
 */
export const readDiaries = (file: string): DiarySubject[] => {
  const days = new Map<string, Day[]>();
  readTable(file, COLUMNS, () => (row) => {
    const id = row.text('id');
    const day = row.number('day', { from: 0, to: 100_000 });
    if (Number.isNaN(day)) throw row.wrong('day', 'expected the number of the day');
    const expressed = row.number('vulnerability', SCORE);
    const list = days.get(id) ?? [];
    days.set(id, list);
    list.push({
      day,
      scores: [
        Math.round(expressed),
        row.number('perceived_responsiveness', SCORE),
        row.number('loneliness', SCORE),
      ],
    });
  });
  return [...days]
    .sort(([p], [q]) => (p < q ? -1 : 1))
    .map(([id, list]) => {
      list.sort((p, q) => p.day - q.day); // stable: prompts of one day stay as they came
      const series = (i: 0 | 1 | 2) => Float64Array.from(list, ({ scores }) => scores[i]);
      return { unit: id, cluster: id, expressed: series(0), understood: series(1), lonely: series(2) };
    });
};
