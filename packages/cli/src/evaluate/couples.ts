/** Reads couplescope/CouplesCope.csv: one row a couple, two blocks of coded intervals. */
import type { CoupleSubject } from '@kithe/model/evaluation/couples-baselines';
import { readTable } from './table.ts';

/** Her stress talk and his coping; the value labels of the source support this reading of the blocks. */
const TALK = 'IKCB';
const COPING = 'DCCB';
const CODE = { from: 0, to: 1 };

/** Couples in the order of their codes. @throws {TableError} */
export const readCouples = (file: string): CoupleSubject[] => {
  const couples = new Map<string, CoupleSubject>();
  readTable(file, ['code', `${TALK}01`, `${COPING}01`], (names) => {
    const intervals = names
      .filter((name) => name.startsWith(TALK) && /^\d+$/.test(name.slice(TALK.length)))
      .map((name) => name.slice(TALK.length))
      .filter((number) => names.includes(COPING + number))
      .sort((p, q) => Number(p) - Number(q));
    return (row) => {
      const code = row.text('code');
      if (couples.has(code)) throw row.wrong('code', `a second row of couple ${code}`);
      const coded = (block: string) =>
        Float64Array.from(intervals, (number) => {
          const column = block + number;
          const x = row.number(column, CODE);
          if (x !== 0 && x !== 1 && !Number.isNaN(x)) throw row.wrong(column, 'expected 0 or 1');
          return x;
        });
      couples.set(code, { unit: code, cluster: code, talk: coded(TALK), coping: coded(COPING) });
    };
  });
  return [...couples.values()].sort((p, q) => (p.unit < q.unit ? -1 : 1));
};
