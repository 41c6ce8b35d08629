/** The file that opens itself: round trip, what damages tell, and that nothing in it can ask for anything. */
import { createHash } from 'node:crypto';
import { armor, Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCarriedProgram } from '../../carried-program.ts';
import leaving from '../text/en/leaving.ts';
import { CarriedRefused, formatCarried, parseCarried, sumOf } from './carried.ts';
import { carriedFile, PROGRAM_KB, type Program } from './file.ts';
import { openCarried } from './open-carried.ts';
import { plainTextOf } from './plain-text.ts';

const WORDS = 'lantern thicket marrow oblige canvas';
const page = { lang: 'en', dir: 'ltr' as const, html: '<main><h1>Between Ana and Dr Weiss</h1></main>' };

const sealed = async (text: string, words = WORDS): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(words);
  return armor.encode(await encrypter.encrypt(text));
};
const refusal = async (armoured: string, sum: string, words = WORDS): Promise<string> => {
  try {
    await openCarried(armoured, sum, words);
    return 'opened';
  } catch (thrown) {
    return thrown instanceof CarriedRefused ? thrown.code : String(thrown);
  }
};

describe('what a file carries', () => {
  test('what goes in comes out, whatever was written (seed 131)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (html, said) => {
        const text = formatCarried({ kithe: 'record', said } as { kithe: string }, { ...page, html });
        const armoured = await sealed(text);
        const opened = await openCarried(armoured, sumOf(armoured), `  ${WORDS.replace(' ', '   ')} `);
        expect(opened.page).toEqual(JSON.parse(JSON.stringify({ ...page, html })));
        expect(JSON.parse(opened.json)).toEqual(JSON.parse(JSON.stringify({ kithe: 'record', said })));
      }),
      { seed: 131, numRuns: 25 },
    );
  });

  test('says what is wrong: other words, cut short, changed anywhere, something else', async () => {
    const armoured = await sealed(formatCarried({ kithe: 'record' }, page));
    const sum = sumOf(armoured);
    expect(await refusal(armoured, sum)).toBe('opened');
    expect(await refusal(armoured.replace(/\n/g, '\r\n'), sum), 'line ends of another system').toBe('opened');
    expect(await refusal(armoured, sum, 'lantern thicket marrow oblige candle')).toBe('wrong');
    for (const at of [0, 1, 40, armoured.length - 30])
      expect(await refusal(armoured.slice(0, at), sum), `${at}`).toBe('cut');
    for (const at of [40, 100, 200, armoured.length - 40]) {
      const other = armoured[at] === 'A' ? 'B' : 'A';
      expect(await refusal(armoured.slice(0, at) + other + armoured.slice(at + 1), sum), `${at}`).toBe(
        'damaged',
      );
    }
    for (const text of [
      'a letter',
      '[]',
      'null',
      '{"kithe":"record"}',
      '{"kithe":1,"page":{"html":"","lang":"en"}}',
    ]) {
      const foreign = await sealed(text);
      expect(await refusal(foreign, sumOf(foreign)), text).toBe('foreign');
    }
  });

  test('a page that says nothing of its direction is read from left to right', () => {
    const text = JSON.stringify({ kithe: 'x', page: { lang: 'en', html: '', dir: 'up' } });
    expect(parseCarried(text).page.dir).toBe('ltr');
  });
});

describe('the file', () => {
  let program: Program;
  beforeAll(async () => {
    program = await buildCarriedProgram();
  });
  const words = { ...leaving.carried, madeOn: '</script><script>alert(1)</script>' };

  test('holds one program, allowed by its hash alone, and asks for nothing', () => {
    const html = carriedFile('-----BEGIN AGE ENCRYPTED FILE-----\n', program, words, 'en', 'ltr');
    const scripts = [...html.matchAll(/<script(?<type>[^>]*)>(?<code>[\s\S]*?)<\/script>/g)].map(
      (m) => m.groups,
    );
    expect(scripts.map((script) => script?.type)).toEqual([' type="application/json" id="words"', '']);
    const hash = createHash('sha256')
      .update(scripts[1]?.code ?? '')
      .digest('base64');
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    for (const style of [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((m) => m[1] ?? ''))
      expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
    expect(html).not.toMatch(/src=|<link|@import|url\((?!data:)/);
    // Names of standards are said in the program, and nothing that could fetch.
    expect(program.script).not.toMatch(
      /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|importScripts|EventSource)\s*\(/,
    );
    expect(program.script).not.toMatch(/\bimport\s*\(|\bimport\.meta|localStorage|indexedDB|\beval\s*\(/);
    expect(JSON.parse(scripts[0]?.code ?? '')).toMatchObject({ madeOn: words.madeOn });
  });

  test('is about as large as people are told', () => {
    const kb = (program.script.length + program.style.length + program.further.length) / 1_000;
    expect(Math.abs(kb - PROGRAM_KB)).toBeLessThan(50);
  });

  test('says that it is not whole before anything that could be missing', () => {
    const html = carriedFile('…', program, words, 'en', 'ltr');
    const places = ['id="not-whole"', 'id="words"', program.further, program.script, 'id="sealed"'].map(
      (part) => html.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((p, q) => p - q));
    expect(places).not.toContain(-1);
  });
});

/** A node as plain text reads one. */
type Node = {
  nodeType: number;
  nodeName: string;
  textContent: string;
  className?: string;
  childNodes: Node[];
};
const text = (textContent: string): Node => ({ nodeType: 3, nodeName: '#text', textContent, childNodes: [] });
const el = (nodeName: string, childNodes: Node[], className = ''): Node => ({
  nodeType: 1,
  nodeName,
  textContent: '',
  className,
  childNodes,
});

test('a page as plain text: headings, paragraphs, lists, tables; lines of what somebody wrote as they broke them', () => {
  const root = el('MAIN', [
    el('H1', [text('Between Ana\n   and Dr Weiss')]),
    el('NAV', [text('Contents')]),
    el('P', [text('one\ntwo ')], 'words client'),
    el('P', [text('three\n  four')]),
    el('UL', [el('LI', [text('a')]), el('LI', [text('b')])]),
    el('TABLE', [el('TR', [el('TH', [text('x')]), el('TD', [text('y')])])]),
  ]);
  expect(plainTextOf(root as never)).toBe(
    'Between Ana and Dr Weiss\n========================\n\none\ntwo\n\nthree four\n\n* a\n* b\n\nx | y\n',
  );
});
