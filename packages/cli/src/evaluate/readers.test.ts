/** Readers: the columns of each data set become what the model reads, whatever the order of rows and columns. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gameCases } from '@kithe/model/evaluation/games';
import { afterEach, describe, expect, it } from 'vitest';
import { readTherapies } from './alliances.ts';
import { readConversations } from './conversations.ts';
import { readCouples } from './couples.ts';
import { readDiaries } from './diaries.ts';
import { readTreatments } from './games.ts';
import { readRoundRobin } from './round-robin.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const fileOf = (...lines: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kithe-readers-'));
  folders.push(folder);
  writeFileSync(join(folder, 'data.txt'), `${lines.join('\n')}\n`);
  return join(folder, 'data.txt');
};

describe('readDiaries', () => {
  it('gathers days by person and sorts them, NaN where nothing was answered', () => {
    const diaries = readDiaries(
      fileOf(
        'loneliness,id,day,perceived_responsiveness,vulnerability,mood',
        '2,q,1,7,5,x',
        '3,p,3,NA,10,x',
        'NA,p,1,8,NA,x',
        '1,p,2,6,0,x',
      ),
    );
    expect(diaries.map(({ unit }) => unit)).toEqual(['p', 'q']);
    expect(diaries[0].expressed).toEqual(Float64Array.of(Number.NaN, 0, 10));
    expect(diaries[0].understood).toEqual(Float64Array.of(8, 6, Number.NaN));
    expect(diaries[0].lonely).toEqual(Float64Array.of(Number.NaN, 1, 3));
  });

  it('refuses a day without a number and a score beyond the scale', () => {
    const head = 'id,day,vulnerability,perceived_responsiveness,loneliness';
    expect(() => readDiaries(fileOf(head, 'p,NA,1,1,1'))).toThrow('line 2, column 2');
    expect(() => readDiaries(fileOf(head, 'p,1,1,11,1'))).toThrow('line 2, column 4');
  });
});

describe('readCouples', () => {
  it('takes the intervals of both blocks in order of their numbers', () => {
    const couples = readCouples(
      fileOf('DCCB02,IKCB10,DCCB10,IKCB02,code,IKCB01,DCCB01,EDCm', '1,1,NA,0,c,1,0,9', '0,0,1,1,b,0,1,8'),
    );
    expect(couples.map(({ unit }) => unit)).toEqual(['b', 'c']);
    expect(couples[1].talk).toEqual(Float64Array.of(1, 0, 1));
    expect(couples[1].coping).toEqual(Float64Array.of(0, 1, Number.NaN));
  });

  it('refuses a code that is neither 0 nor 1, and a couple that comes twice', () => {
    expect(() => readCouples(fileOf('code,IKCB01,DCCB01', 'a,0.5,1'))).toThrow('line 2, column 2');
    expect(() => readCouples(fileOf('code,IKCB01,DCCB01', 'a,0,1', 'a,0,1'))).toThrow('line 3, column 1');
  });
});

describe('readTreatments', () => {
  const head =
    'data,group,delta,r2,error,my.decision,my.decision1,other.decision1,my.decision2,other.decision2';
  const rows = [
    'KS,5,0.75,0.53,0,coop,NA,NA,NA,NA',
    'KS,5,0.75,0.53,0,defect,1,0,NA,NA',
    'KS,5,0.75,0.53,0,coop,1,0,NA,NA',
    'KS,5,0,0.53,0,defect,0,1,1,0',
    'AM,2,0.9,0.58,0.125,coop,1,1,1,1',
  ];

  it('makes a tree of histories, the same for any order of rows', () => {
    const treatments = readTreatments(fileOf(head, ...rows));
    expect(treatments).toEqual(readTreatments(fileOf(head, ...rows.toReversed())));
    const [am, ks] = treatments;
    expect(am).toMatchObject({ unit: 'AM', cluster: 'AM 2', delta: 0.9, r2: 0.58, error: 0.125 });
    expect(ks.delta).toBe(0.75); // a last round has no future; the game had
    expect(ks.first.choices).toEqual([{ delta: 0.75, cooperated: 1, all: 1 }]);
    const [afterOne] = ks.first.next;
    expect([afterOne.mine, afterOne.theirs]).toEqual([1, 0]);
    expect(afterOne.history.choices).toEqual([{ delta: 0.75, cooperated: 1, all: 2 }]);
    expect(afterOne.history.next[0]).toMatchObject({ mine: 0, theirs: 1 }); // the newest lag comes first in a row
    expect(gameCases(ks).reduce((sum, { weight }) => sum + weight, 0)).toBe(3);
  });

  it('refuses another word for a choice, and a treatment without its numbers', () => {
    expect(() => readTreatments(fileOf(head, rows[0].replace('coop', 'maybe')))).toThrow('line 2, column 6');
    expect(() => readTreatments(fileOf(head, rows[0].replace('0.53', 'NA')))).toThrow('line 2, column 4');
  });
});

describe('readRoundRobin', () => {
  const rows = [
    '"1" "a" "a" NA NA NA NA',
    '"2" "a" "b" 3 4 2 3',
    '"3" "b" "a" 5 4 1 1',
    '"4" "c" "b" 2 2 4 5',
    '"5" "a" "c" 1 2 0 NA',
  ];
  const head = '"perceiver.id" "target.id" "liking_a" "liking_b" "metaliking_a" "metaliking_b"';

  it('puts together what I think, what you think, and what the others think of you', () => {
    const perceivers = readRoundRobin(fileOf(head, ...rows));
    expect(perceivers.map(({ unit }) => unit)).toEqual(['a', 'b', 'c']);
    const [a] = perceivers;
    const b = [...a.images].indexOf(5);
    expect(b).toBeGreaterThanOrEqual(0);
    expect([a.liking[b], a.liked[b], a.others[b]]).toEqual([3.5, 4.5, 9]);
    expect([a.images[1 - b], a.liking[1 - b], a.others[1 - b]]).toEqual([Number.NaN, 1.5, Number.NaN]);
    expect(readRoundRobin(fileOf(head, ...rows.toReversed()))).toEqual(perceivers);
  });

  it('refuses the same two people twice', () => {
    expect(() => readRoundRobin(fileOf(head, rows[1], rows[1]))).toThrow('line 3, column 3');
  });
});

describe('readTherapies', () => {
  const head = 'patient,therapist,session,wai1,wai2,wai3,wai4,wai5,wai6,wai7,wai8,wai9,bai1';

  it('takes the mean of what was answered, by session, NaN where nothing was', () => {
    const therapies = readTherapies(
      fileOf(
        head,
        'q,1,1,1,1,1,1,1,1,1,1,1,9',
        'p,1,4,.5,NA,NA,1.5,NA,NA,NA,NA,NA,9',
        'p,1,1,-1,-1,-1,-1,-1,-1,-1,-1,-1,9',
        'p,1,3,NA,NA,NA,NA,NA,NA,NA,NA,NA,9',
      ),
    );
    expect(therapies.map(({ unit }) => unit)).toEqual(['p', 'q']);
    expect(therapies[0].scores).toEqual(Float64Array.of(-1, Number.NaN, Number.NaN, 1));
    expect(therapies[0].highest).toEqual(Float64Array.of(0.5, -1, -1, 1.5, -1, -1, -1, -1, -1));
  });

  it('refuses a session twice, half a session, and more sessions than anyone has', () => {
    const row = (session: string) => `p,1,${session},1,1,1,1,1,1,1,1,1,9`;
    expect(() => readTherapies(fileOf(head, row('1'), row('1')))).toThrow('line 3, column 3');
    expect(() => readTherapies(fileOf(head, row('1.5')))).toThrow('line 2, column 3');
    expect(() => readTherapies(fileOf(head, row('999999999')))).toThrow('line 2, column 3');
  });
});

describe('readConversations', () => {
  const TURNS = 'conversation,turn,speaker,person_1,person_2,emotion,polarity,empathy,self_disclosure';
  const RATINGS = 'conversation,rater,rating';
  const filesOf = (turns: readonly string[], ratings: readonly string[]): string => {
    const file = fileOf(RATINGS, ...ratings);
    const folder = dirname(file);
    writeFileSync(join(folder, 'turns.csv'), `${[TURNS, ...turns].join('\n')}\n`);
    return file;
  };
  const turns = ['10,1,2,a,b,NULL,1,4,2', '10,0,1,a,b,1,1,2,3', '9,0,1,c,a,1,1,2,3'];

  it('puts turns in order and ratings to their raters; a slip above 7 counts as not given', () => {
    const [nine, ten] = readConversations(filesOf(turns, ['10,b,7', '10,a,9', '9,a,2', '11,z,3']));
    expect([nine.unit, nine.raters, nine.ratings]).toEqual(['9', ['c', 'a'], [Number.NaN, 2]]);
    expect([ten.unit, ten.ratings]).toEqual(['10', [Number.NaN, 7]]);
    expect(ten.turns.map(({ speaker, emotion, empathy }) => [speaker, emotion, empathy])).toEqual([
      [0, 1, 2],
      [1, Number.NaN, 4],
    ]);
  });

  it('refuses what contradicts itself, and ratings without turns beside them', () => {
    const reading = (ratings: readonly string[], more: readonly string[] = []) =>
      expect(() => readConversations(filesOf([...turns, ...more], ratings)));
    reading(['10,z,5']).toThrow('line 2, column 2: z is not in conversation 10');
    reading(['10,a,5', '10,a,5']).toThrow('line 3, column 2');
    reading(['10,a,12']).toThrow('line 2, column 3');
    reading(['10,a,5.5']).toThrow('whole number');
    reading([], ['10,1,1,a,b,1,1,2,3']).toThrow('turns.csv, line 5, column 2: a second turn');
    reading([], ['10,2,1,a,q,1,1,2,3']).toThrow('began between others');
    reading([], ['10,2,3,a,b,1,1,2,3']).toThrow('line 5, column 3');
    reading([], ['12,2,1,a,a,1,1,2,3']).toThrow('somebody else');
    expect(() => readConversations(fileOf(RATINGS, '10,a,5'))).toThrow('turns.csv beside it');
  });
});
