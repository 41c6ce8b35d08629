/**
 * What goes along, by the table of permissions (`@kithe/record/permissions`, the column `takes`), in every file that
 * leaves: the export, the readable file and the file that opens itself, the printed page, a supervision packet, and the
 * table and the FHIR of a questionnaire. First cell by cell; then any mixture of cells at once, where a file must be, to
 * the letter, that of a record in which nobody ever wrote what the table does not let it take.
 */
import { formatExport, type Taken } from '@kithe/record/export';
import { responseOf } from '@kithe/record/instruments/fhir';
import { PHQ9 } from '@kithe/record/instruments/phq9';
import { formatTable } from '@kithe/record/instruments/sheet-table';
import { PERMISSIONS } from '@kithe/record/permissions';
import { takeFrom } from '@kithe/record/taking';
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Act, actsIn, enact, SEATED, type World, worldOf } from '../../../record/test/table.ts';
import { formatCarried } from '../carried/carried.ts';
import { packetText } from '../packet/compose.ts';
import { namesIn } from '../packet/names.ts';
import consent from '../text/en/consent.ts';
import five from '../text/en/five.ts';
import leaving from '../text/en/leaving.ts';
import map from '../text/en/map.ts';
import open from '../text/en/open.ts';
import repair from '../text/en/repair.ts';
import take from '../text/en/take.ts';
import write from '../text/en/write.ts';
import type { Word } from './card-words.ts';
import { piecesOf } from './pieces.ts';
import { pageOf, readableFile } from './readable.ts';
import { PRIVATE, type Ticks, withOnly } from './taken.ts';
import { FILE_NAMESPACES } from './use-file-words.ts';

const AT = '2026-10-21T09:00:00.000Z';
const TWO = ['client', 'therapist'] as const;
type Role = (typeof TWO)[number];
const NOTHING: Ticks = new Set();
const EVERYTHING: Ticks = new Set(PRIVATE);

const t = i18next.createInstance();
beforeAll(() =>
  t.init({
    lng: 'en',
    resources: { en: { take, open, write, repair, consent, leaving, map, five } },
    defaultNS: 'take',
    interpolation: { escapeValue: false },
  }),
);
const say = () => t.getFixedT('en', FILE_NAMESPACES);

const takenBy = ({ d }: World, reader: Role): Taken =>
  takeFrom(d.views(SEATED[reader]), d[SEATED[reader]].key, AT);

/** What leaves as a whole, with what was ticked. */
const files = (taken: Taken, ticked: Ticks): Readonly<Record<string, string>> => {
  const only = withOnly(taken, ticked);
  const word = say() as Word; // says keys of its own namespaces
  return {
    'the export': formatExport(only),
    'the readable file': readableFile(taken, ticked, say(), 'en'),
    'the file that opens itself': formatCarried(only, {
      lang: 'en',
      dir: 'ltr',
      html: pageOf(taken, ticked, say(), 'en'),
    }),
    'the printed page': JSON.stringify(piecesOf(only, word, 'en')),
  };
};

const ROLES = { me: 'the therapist', them: 'the client' };
/** A packet of all that there is to choose. */
const packet = (taken: Taken): string => {
  const shared = withOnly(taken, NOTHING);
  const words = { role: ROLES, week: (n: number) => `Week ${n}`, undated: 'At some time' };
  return packetText(
    piecesOf(shared, say() as Word, 'en'), // says keys of its own namespaces
    words,
    namesIn(shared, ROLES, (letter) => `person ${letter}`),
  );
};
/** My own answers to one questionnaire, as files. */
const answers = ({ d }: World, reader: Role): string => {
  const me = d[SEATED[reader]].key;
  const mine = d.views(SEATED[reader]).sheets.filter(({ by }) => by === me);
  const filled = mine.flatMap(({ date, kept }) => (kept ? [{ date, answers: kept.answers }] : []));
  return [
    formatTable(PHQ9, filled),
    ...filled.map((one) => JSON.stringify(responseOf(PHQ9, one, 'en'))),
  ].join();
};

/** Whether the table lets a reader's file take what was done. */
const isTaken = ({ type, place, by }: Act, reader: Role, ticked: boolean): boolean => {
  switch (PERMISSIONS[type].takes) {
    case 'both':
      return true;
    case 'as-kept':
      return place === 'between' || (by === reader && ticked);
    case 'ticked':
      return by === reader && ticked;
    case 'writer':
      return by === reader;
    case 'nobody':
      return false;
  }
};

/** A withdrawal takes something out, and has a test of its own. */
const acts = (kind: 'therapy' | 'supervision' | 'together') =>
  actsIn(kind).filter(({ type }) => type !== 'withdrawn');

describe.each(['therapy', 'supervision', 'together'] as const)('in a record of the kind %s', (kind) => {
  const world = worldOf(kind);
  const { logs } = world.d;
  const lengths = Object.entries(logs).map(([name, log]) => [name as keyof typeof logs, log.length] as const);
  /** What a record holds in which these were done, and nothing else. */
  const after = <T>(done: readonly Act[], read: () => T): T => {
    for (const act of done) enact(world, act, `<${act.type} ${act.place} ${act.by}>`);
    try {
      return read();
    } finally {
      for (const [name, length] of lengths) logs[name].length = length;
    }
  };
  const all = () =>
    TWO.map((reader) => {
      const taken = takenBy(world, reader);
      return [formatExport(withOnly(taken, NOTHING)), formatExport(withOnly(taken, EVERYTHING))];
    });

  test('every cell goes into whose file the table says, and into no other', () => {
    const before = all();
    const cells = acts(kind);
    const found = cells.map((act) => {
      const now = after([act], all);
      return { act, in: now.map((one, i) => one.map((text, j) => text !== before[i]?.[j])) };
    });
    expect(found).toEqual(
      cells.map((act) => ({
        act,
        in: TWO.map((reader) => [isTaken(act, reader, false), isTaken(act, reader, true)]),
      })),
    );
  });

  test('any mixture leaves no hole and no trace, in any file (seed 149)', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(acts(kind), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(...TWO),
        (done, reader) => {
          for (const ticked of [NOTHING, EVERYTHING]) {
            const whole = after(done, () => files(takenBy(world, reader), ticked));
            const kept = done.filter((act) => isTaken(act, reader, ticked === EVERYTHING));
            expect(whole).toEqual(after(kept, () => files(takenBy(world, reader), ticked)));
          }
          const between = done.filter((act) => isTaken(act, reader, false));
          expect(after(done, () => packet(takenBy(world, reader)))).toBe(
            after(between, () => packet(takenBy(world, reader))),
          );
          const mine = done.filter(
            ({ type, place, by }) => type === 'answers' && place === 'own' && by === reader,
          );
          expect(after(done, () => answers(world, reader))).toBe(after(mine, () => answers(world, reader)));
        },
      ),
      { seed: 149, numRuns: 25 },
    );
  });
});
