/**
 * `kithe propositions`, and the page in docs that a run of it wrote: a cheap part of that page is run again, on the
 * seeds that it names, so that it cannot say what the model no longer does.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROPOSITIONS } from '@kithe/model/propositions/registry';
import { effectsOf, seedsOf } from '@kithe/model/propositions/run';
import { type Finding, findingOf } from '@kithe/model/propositions/verdict';
import { describe, expect, it } from 'vitest';
import { normalised } from '../src/code-digest.ts';
import { digestOfModel } from '../src/propositions-digest.ts';
import { measureRow, recordOf } from '../src/propositions-document.ts';
import { wrapped } from '../src/propositions-table.ts';
import { kithe, newFolder } from './kithe.ts';

const PAGE = readFileSync(new URL('../../../docs/propositions.md', import.meta.url), 'utf8');
/** Those that take a second or so. */
const CHEAP = ['P10', 'P24'];

/** What a proposition gives for a seed, here and now. */
const findingAgain = (id: string, seed: number): Finding => {
  const proposition = PROPOSITIONS.find((one) => one.id === id);
  if (!proposition) throw new Error(`there is no ${id}`);
  const running = effectsOf(proposition, seedsOf(seed));
  let state = running.next();
  while (!state.done) state = running.next();
  return findingOf(proposition, state.value);
};

describe('docs/propositions.md', () => {
  const record = recordOf(PAGE);

  it('was written by the code that is here', () => {
    const again = `kithe propositions --seed ${record?.seed} --write docs/propositions.md`;
    expect(record?.digest, `The model has changed since. Write the page again: ${again}`).toBe(
      digestOfModel(),
    );
  });

  it.each(CHEAP)('says of %s what its seeds give', (id) => {
    const finding = findingAgain(id, record?.seed ?? Number.NaN);
    const [, section = ''] = PAGE.split(`\n## ${id} `);
    expect(section.startsWith(finding.verdict)).toBe(true);
    for (const measured of finding.measures) expect(section).toContain(`\n${measureRow(measured)}\n`);
  });

  it('has a section for each proposition, and leaves none that fails without a word', () => {
    for (const { id, claim } of PROPOSITIONS) {
      const [, section = ''] = PAGE.split(`\n## ${id} `);
      expect(section).toContain(claim);
      if (section.startsWith('fails')) expect(section.split('\n## ')[0]).toMatch(/\n\*\*[A-Z]/);
    }
  });
});

describe('kithe propositions', () => {
  it('gives an array with --json, the same for the same seed, and says the seed on stderr', async () => {
    const once = await kithe(['propositions', '--only', 'p10', '--seed', '11', '--json']);
    expect(once).toMatchObject({ code: 0 });
    expect(once.stderr).toContain('--seed 11');
    const all = JSON.parse(once.stdout) as Record<string, unknown>[];
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      id: 'P10',
      row: 'J56, J87',
      statistic: expect.any(String),
      effect: findingAgain('P10', 11).deciding.effect,
      interval: [expect.any(Number), expect.any(Number)],
      threshold: 3,
      verdict: expect.stringMatching(/^(holds|fails|undecided)$/),
      ablations: {
        'equal weights': { effect: expect.any(Number), verdict: expect.any(String) },
        'no power': { effect: expect.any(Number), verdict: expect.any(String) },
        'one flat level': { effect: expect.any(Number), verdict: expect.any(String) },
      },
    });
  });

  it('draws new seeds each time it is asked, and prints a table', async () => {
    const [once, again] = await Promise.all([
      kithe(['propositions', '--only', 'P10']),
      kithe(['propositions', '--only', 'P10']),
    ]);
    const seed = ({ stderr }: typeof once) => /--seed (\d+)/.exec(stderr)?.[1];
    expect(seed(once)).toBeDefined();
    expect(seed(again)).not.toBe(seed(once));
    expect(once.stdout).toMatch(/^P10 +(holds|FAILS|undecided) /);
    expect(once.stdout).toMatch(/\d hold, \d fail, \d undecided\.\n$/);
  });

  it('refuses what it cannot understand, and writes nothing', async () => {
    const file = join(newFolder(), 'page.md');
    for (const [args, says] of [
      [['--only', 'P35'], 'no proposition "P35"'],
      [['--only', ','], 'Which propositions?'],
      [['--seed', '-1'], 'expected a whole number'],
      [['--only', 'P10', '--write', file], 'A page holds all'],
    ] as const) {
      const ended = await kithe(['propositions', ...args]);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toContain(says);
    }
    expect(existsSync(file)).toBe(false);
  });
});

describe('the words around it', () => {
  it('a digest sees code, and neither comments nor spacing', () => {
    const code = '/** One. */\nconst a = 1; // two\n';
    expect(normalised(code)).toBe(normalised('const a =\n  1;'));
    expect(normalised(code)).not.toBe(normalised('const a = 2;'));
  });

  it('lines are broken between words, and a long word stands alone', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
  });
});
