/**
 * Words that Kithe does not say to people, and traces of a machine that a repository does not keep.
 * (record.md, The words: J1, J37.) Comments may speak about them; what can reach a screen may not.
 */
import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isSource, packageOf, ROOT, read, treeFiles, withoutComments } from './tree.ts';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const files = treeFiles();

/** Names that put the trouble inside one person, and goals that this model of growth does not have: in English, */
const BANNED_ENGLISH =
  /\b(resistan(t|ce)|resisting|manipulativ\w*|non-?complian\w*|attention[- ]seek\w*|self-?sufficien\w*|(more|becom\w+|grow\w*|toward|towards|goal of|achiev\w+) independen\w*)\b/i;
/** in Spanish, */
const BANNED_SPANISH =
  /(?<!\p{L})(resist(ente|encia|entes|ió|e a)|se resist\p{L}*|manipulador\p{L}*|manipulativ\p{L}*|incumplidor\p{L}*|incumplimiento|no (cumple|coopera)|llam\p{L}+ la atención|autosuficien\p{L}*|autonomía|(más|ser|hacia la|lograr la|ganar|gana) independ\p{L}*)(?!\p{L})/iu;
/** and in Arabic, where an article or a preposition is written into the word. */
const BANNED_ARABIC =
  /مقاوم|يقاوم|تقاوم|متلاعب|تلاعب|غير ملتزم|عدم الالتزام|(لا|لم) [يت]لتزم|(لفت|جذب|يلفت|تلفت) (الانتباه|الأنظار)|الاكتفاء الذاتي|مكتف\p{M}* ذاتي|استقلالي|(أكثر|نحو|إلى) ال?استقلال/u;
const BANNED = new RegExp(
  [BANNED_ENGLISH, BANNED_SPANISH, BANNED_ARABIC].map(({ source }) => source).join('|'),
  'iu',
);
/** Praise by numbers and blame for silence. */
const SCORING_ENGLISH =
  /\b(streaks?|your score|high score|incomplete|overdue|you (forgot|failed|missed your))\b/i;
const SCORING_SPANISH =
  /(?<!\p{L})(rachas?|tu puntuación|incomplet[oa]s?|atrasad[oa]s?|(te )?olvidaste|fracasaste|no lograste|se te pasó)(?!\p{L})/iu;
const SCORING_ARABIC = /نقاطك|درجتك|غير مكتمل|نسيت|فشلت|فاتك|تأخرت/u;
const SCORING = new RegExp(
  [SCORING_ENGLISH, SCORING_SPANISH, SCORING_ARABIC].map(({ source }) => source).join('|'),
  'iu',
);

const spoken = files.filter(
  (path) =>
    (isSource(path) && ['workbench', 'cli', 'relay'].includes(packageOf(path))) ||
    /^packages\/workbench\/(index\.html|public\/.*\.(json|webmanifest|html|txt))$/.test(path) ||
    /^packages\/record\/src\/example\//.test(path),
);

const found = (
  pattern: RegExp,
  paths: readonly string[],
  textOf = (path: string) => withoutComments(read(path)),
) =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 120)}`] : [])),
  );

describe('words for people', () => {
  it('knows the words when it sees them', () => {
    for (const line of [
      'She is resistant.',
      'attention-seeking',
      'become more independent',
      'self-sufficiency',
      'Se nota su resistencia.',
      'una paciente manipuladora',
      'quiere llamar la atención',
      'ser independiente',
      'هذه مقاومة للعلاج',
      'لفت الانتباه',
      'الاكتفاء الذاتي',
    ])
      expect(BANNED.test(line), line).toBe(true);
    for (const line of [
      'an independent implementation',
      'water-resistantly',
      'it is not your fault',
      'una lista independiente',
      'presta atención',
      'الانتباه إلى الوقت',
    ])
      expect(BANNED.test(line), line).toBe(false);
  });

  it('nothing that can reach a screen blames, labels or praises self-sufficiency', () => {
    expect(found(BANNED, spoken)).toEqual([]);
  });

  it('nothing counts streaks, keeps scores or calls a person incomplete', () => {
    for (const line of ['a streak', 'una racha', 'incompleto', 'غير مكتمل'])
      expect(SCORING.test(line), line).toBe(true);
    expect(found(SCORING, spoken)).toEqual([]);
  });
});

describe('nothing of one machine is committed', () => {
  const texts = files.filter((path) => !/\.(png|jpg|webp|ico|woff2?|wasm|age|db)$/.test(path));
  // Put together from pieces, or this file would find itself. `/home/p` in an example is nobody's home.
  const mine = [homedir(), ROOT.replace(/[\\/]$/, '')].filter((path) => path.split(/[\\/]/).length > 2);
  const places = ['/wo' + 'rk', '/ro' + 'ot', ...mine];
  const home = new RegExp(`(^|[\\s"'\`(=:,])(${places.map(escapeRegExp).join('|')})[\\\\/]`);
  const host = new RegExp(
    ['registry\\.(npmjs|yarnpkg)', 'npm' + 'mirror', 'art' + 'ifactory', '/' + '/npm\\.'].join('|'),
    'i',
  );

  it('knows a path and a host when it sees them', () => {
    expect(home.test(`at ${['', 'ro' + 'ot', 'x.ts'].join('/')}`)).toBe(true);
    expect(home.test('https://example.org/work/of/art and a/home/page')).toBe(false);
    expect(host.test(`https://registry.${'npmjs'}.org/x`)).toBe(true);
  });

  it('no text holds a path of a home folder', () => {
    expect(found(home, texts, read)).toEqual([]);
  });

  it('no text names a host that packages are downloaded from', () => {
    expect(found(host, texts, read)).toEqual([]);
  });
});
