/** `kithe evaluate` as a real process, on data that are made up here in the layout of the real ones. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { newSeries } from '@kithe/model/evaluation/made-up';
import { describe, expect, it } from 'vitest';
import { kithe, newFolder } from './kithe.ts';

const put = (folder: string, set: string, file: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, set), { recursive: true });
  writeFileSync(join(folder, set, file), content);
};

const diaries = (seed: number, people: number, from: number): string => {
  const next = newSeries(seed);
  const lines = ['id\tday\tvulnerability\tperceived_responsiveness\tloneliness'];
  for (let p = 0; p < people; p++) {
    const level = 2 + Math.floor(6 * next());
    for (let day = 1; day <= 12; day++) {
      const score = () => (next() < 0.1 ? 'NA' : Math.min(10, level + Math.floor(4 * next()) - 1));
      lines.push([from + p, day, score(), score(), score()].join('\t'));
    }
  }
  return `${lines.join('\n')}\n`;
};

const INTERVALS = Array.from({ length: 10 }, (_, i) => String(i + 1).padStart(2, '0'));
const couples = (seed: number, count: number, from: number): string => {
  const next = newSeries(seed);
  const lines = [['code', ...INTERVALS.flatMap((n) => [`IKCB${n}`, `DCCB${n}`])].join(',')];
  for (let c = 0; c < count; c++) {
    let talk = 1;
    const codes = INTERVALS.flatMap(() => {
      if (next() < 0.2) talk = 1 - talk;
      return [talk, next() < 0.8 ? talk : 1 - talk];
    });
    lines.push([from + c, ...codes].join(','));
  }
  return `${lines.join('\n')}\n`;
};

const alliances = (seed: number, clients: number): string => {
  const next = newSeries(seed);
  const items = Array.from({ length: 9 }, (_, i) => `wai${i + 1}`);
  const lines = [['patient', 'session', ...items].join(',')];
  for (let c = 1; c <= clients; c++) {
    const level = 3 * next() - 1.5;
    for (let session = 1; session <= 5; session++) {
      const missed = next() < 0.15;
      const item = () => (missed ? 'NA' : Math.max(-2.5, Math.min(1.5, Math.round(level + next()) - 0.5)));
      lines.push([c, session, ...items.map(item)].join(','));
    }
  }
  return `${lines.join('\n')}\n`;
};

const conversations = (seed: number, count: number): { readonly turns: string; readonly ratings: string } => {
  const next = newSeries(seed);
  const turns = ['conversation,turn,speaker,person_1,person_2,emotion,polarity,empathy,self_disclosure'];
  const ratings = ['conversation,rater,rating'];
  for (let c = 1; c <= count; c++) {
    const people = [`p${c % 5}`, `p${5 + (c % 3)}`];
    const warmth = next();
    for (let t = 0; t < 8; t++)
      turns.push([c, t, 1 + (t % 2), ...people, 2, 1, 5 * warmth, 1 + 3 * next()].join(','));
    for (const person of people) ratings.push([c, person, 3 + Math.round(2 * warmth + 2 * next())].join(','));
  }
  return { turns: `${turns.join('\n')}\n`, ratings: `${ratings.join('\n')}\n` };
};

type Figures = { readonly value: number; readonly interval: readonly [number, number] };
type Answer = {
  readonly set: string;
  readonly n: number;
  readonly metric: string;
  readonly ours: number;
  readonly interval: readonly [number, number];
  readonly baselines: Readonly<Record<string, number>>;
  readonly differences: Readonly<Record<string, Figures>>;
  readonly judgedOn: string;
  readonly questions: Readonly<Record<string, unknown>>;
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
};
const answersOf = (stdout: string): readonly Answer[] => JSON.parse(stdout) as readonly Answer[]; // checked below

describe('kithe evaluate', () => {
  it('judges what is there, on held-out people and on --test, and says what is not', async () => {
    const [data, test] = [newFolder(), newFolder()];
    put(data, 'kuczynski_daily', 'daily.tsv.gz', gzipSync(diaries(3, 25, 100)));
    put(data, 'couplescope', 'CouplesCope.csv', couples(5, 20, 100));
    put(test, 'couplescope', 'CouplesCope.csv', couples(7, 8, 500));
    const { code, stdout, stderr } = await kithe(['evaluate', '--data', data, '--test', test, '--json']);
    expect(code, stderr).toBe(0);
    const answers = answersOf(stdout);
    expect(answers.map(({ set, metric, judgedOn }) => [set, metric, judgedOn])).toEqual([
      ['kuczynski_daily', 'RMSE', 'held out'],
      ['couplescope', 'log-loss', 'test'],
    ]);
    for (const { ours, interval, baselines, differences, parameters } of answers) {
      expect(interval[0]).toBeLessThan(ours);
      expect(interval[1]).toBeGreaterThan(ours);
      expect(Object.keys(baselines).length).toBeGreaterThanOrEqual(4);
      for (const [name, value] of Object.entries(baselines))
        expect(differences[name].value).toBeCloseTo(ours - value, 9);
      expect(parameters.length).toBeGreaterThan(8);
    }
    expect(answers[1].n).toBe(8 * 9 * 2);
    expect(stderr).toContain('nv_pd_games: not in');
    expect(stderr).toContain('kuczynski_daily: not in');
    expect(stderr).toContain('couplescope: judged');
  });

  it('judges ratings alone: the next session of a therapy, and what two think of each other after a talk', async () => {
    const data = newFolder();
    put(data, 'flueckiger_alliance', 'alliance_long.csv', alliances(13, 8));
    const { turns, ratings } = conversations(17, 25);
    put(data, 'wassa', 'turns.csv', turns);
    put(data, 'wassa', 'ratings.csv', ratings);
    const only = ['--only', 'flueckiger_alliance', 'wassa'];
    const { code, stdout, stderr } = await kithe(['evaluate', '--data', data, ...only, '--json']);
    expect(code, stderr).toBe(0);
    const [alliance, wassa] = answersOf(stdout);
    expect([alliance.set, alliance.metric, wassa.set, wassa.metric, wassa.n]).toEqual([
      'flueckiger_alliance',
      'RMSE',
      'wassa',
      'RMSE',
      100,
    ]);
    expect(Object.keys(alliance.baselines)).toEqual([
      'autoregression, mean so far and session, pooled',
      'local level (Kalman filter)',
      'autoregression, pooled',
      'mean so far',
      'last session',
      'constant',
    ]);
    expect(Object.keys(wassa.questions)).toEqual(['from the turns', 'and the other’s rating']);
    put(data, 'wassa', 'turns.csv', turns.replace('p5,2,1', 'p5,2,one'));
    const refused = await kithe(['evaluate', '--data', data, '--only', 'wassa']);
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('turns.csv, line');
  });

  it('gives the same answer twice, and a table that says who did better', async () => {
    const data = newFolder();
    put(data, 'couplescope', 'CouplesCope.csv', couples(11, 15, 1));
    const runs = await Promise.all([
      kithe(['evaluate', '--data', data, '--only', 'couplescope']),
      kithe(['evaluate', '--data', data, '--only', 'couplescope']),
    ]);
    expect(runs[0].stdout).toBe(runs[1].stdout);
    expect(runs[0].stdout).toMatch(/couplescope: log-loss of 270 predictions, 15 clusters held out/);
    expect(runs[0].stdout).toMatch(/constant .*: (ours predicts better|cannot be told apart)/);
  });

  it('refuses with a place and a way on', async () => {
    const data = newFolder();
    expect(await kithe(['evaluate', '--data', data])).toMatchObject({ code: 1, stdout: '' });
    expect(await kithe(['evaluate', '--data', join(data, 'nowhere')])).toMatchObject({ code: 1, stdout: '' });
    expect(await kithe(['evaluate'])).toMatchObject({ code: 2, stdout: '' });
    expect(await kithe(['evaluate', '--data', data, '--only', 'weather'])).toMatchObject({ code: 2 });
    put(data, 'couplescope', 'CouplesCope.csv', 'code,IKCB01,DCCB01\n1,0,7\n');
    const { code, stdout, stderr } = await kithe(['evaluate', '--data', data]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('CouplesCope.csv, line 2, column 3: expected DCCB01 from 0 to 1, got "7"');
    put(data, 'couplescope', 'CouplesCope.csv', 'code,IKCB01,DCCB01\n1,0,1\n');
    expect((await kithe(['evaluate', '--data', data])).stderr).toContain('too little');
  });
});
