/**
 * Every mixture of visibilities, in every file that leaves: what is left out leaves no hole and no trace.
 *
 * Two records are told: one in which a person kept things to herself and ticked some of them, and one in which she had
 * never written those that she did not tick. Every file of the first must be, byte for byte, that of the second.
 * A kind of private thing that is added to the record joins `ACTS`, and this holds for it too.
 */
import type { Card } from '@kithe/record/cards';
import { formatExport, type Taken } from '@kithe/record/export';
import { type EntryId, newEntryId } from '@kithe/record/ids';
import { seededBytes } from '@kithe/record/seeded';
import { takeFrom } from '@kithe/record/taking';
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { duet } from '../../../record/test/duet.ts';
import { formatCarried } from '../carried/carried.ts';
import consent from '../text/en/consent.ts';
import five from '../text/en/five.ts';
import leaving from '../text/en/leaving.ts';
import map from '../text/en/map.ts';
import open from '../text/en/open.ts';
import repair from '../text/en/repair.ts';
import take from '../text/en/take.ts';
import write from '../text/en/write.ts';
import { pageOf, readableFile } from './readable.ts';
import { itemsOf, keyOf, PRIVATE, type Ticks, withOnly } from './taken.ts';
import { FILE_NAMESPACES } from './use-file-words.ts';

const AT = '2026-10-21T09:00:00.000Z';
/** How far something may go: both may read it, mine and ticked, mine and not ticked. */
const SEEN = ['both', 'ticked', 'left'] as const;
type Seen = (typeof SEEN)[number];

const seen = fc.constantFrom<Seen>(...SEEN);
const ACTS = fc.oneof(
  fc.record({ act: fc.constant('hour' as const), cards: fc.array(seen, { minLength: 1, maxLength: 5 }) }),
  fc.record({ act: fc.constant('image' as const), seen, evidence: fc.array(seen, { maxLength: 3 }) }),
  fc.record({ act: fc.constant('page' as const), seen: fc.constantFrom<Seen>('ticked', 'left') }),
  fc.record({ act: fc.constant('moved' as const), seen: fc.constantFrom<Seen>('ticked', 'left') }),
  fc.record({ act: fc.constant('draft' as const), seen: fc.constantFrom<Seen>('ticked', 'left') }),
  fc.record({ act: fc.constant('part' as const), seen, inner: fc.boolean() }),
  fc.record({ act: fc.constant('strategy' as const), seen }),
  fc.record({
    act: fc.constantFrom('amends' as const, 'carried' as const, 'met' as const),
    seen: fc.constantFrom<Seen>('ticked', 'left'),
  }),
  fc.record({ act: fc.constant('tie' as const), seen, isForce: fc.boolean(), before: fc.boolean() }),
  fc.record({ act: fc.constantFrom('line' as const, 'context' as const, 'carry' as const), seen }),
  fc.record({ act: fc.constantFrom('five' as const, 'sheet' as const), seen }),
  fc.record({ act: fc.constantFrom('guess' as const, 'noticed' as const, 'intention' as const), seen }),
  fc.record({ act: fc.constant('doubt' as const), seen: fc.constantFrom<Seen>('ticked', 'left') }),
  fc.record({ act: fc.constant('fear' as const), seen: fc.constantFrom<Seen>('ticked', 'left') }),
  fc.record({ act: fc.constant('disconnection' as const), names: seen }),
  fc.record({ act: fc.constant('star' as const) }),
);
type Act = typeof ACTS extends fc.Arbitrary<infer T> ? T : never;

const KINDS: readonly Card['kind'][] = ['together', 'alone', 'here', 'moved', 'keeping'];

/** A record in which it all happened. @param isWhole false: what was not ticked was never written */
const told = (acts: readonly Act[], isWhole: boolean): Taken => {
  const d = duet('no trace');
  const isThere = (one: Seen): boolean => isWhole || one !== 'left';
  const sayOrKeep = (one: Seen) => (one === 'both' ? d.say : d.keep);
  let hour: EntryId = d.hour('2026-01-06', 'the first');
  const once = new Set<string>();
  acts.forEach((act, i) => {
    const at = new Date(Date.parse(AT) - (100 - i) * 86_400_000).toISOString();
    let number = 0;
    const words = (one: Seen) => `${one}!${i}.${number++}`;
    switch (act.act) {
      case 'hour': {
        hour = d.hour(`2026-02-${String(i + 1).padStart(2, '0')}`, `hour ${i}`);
        const cards = act.cards.map((one, k): Card => {
          const text = words(one);
          return {
            kind: KINDS[k] ?? 'keeping',
            words: isThere(one) ? text : '',
            ...(k === 2 && isThere(one) && { close: 37 }),
          };
        });
        d.seal('ana', hour, cards).open(({ words: text }) => text.startsWith('both!'));
        d.seal('weiss', hour, [{ kind: 'together', words: `his ${i}` }]).open(() => true);
        break;
      }
      case 'image': {
        const { seen: one } = act;
        const image = {
          part: words(one),
          who: 'you',
          answer: 'leave',
          meaning: 'too much',
          tone: 'feared',
        } as const;
        if (!isThere(one)) break;
        const id = sayOrKeep(one)('ana', { type: 'image', ...image, at });
        for (const each of act.evidence) {
          const text = words(one === 'both' ? each : one);
          // What is said for a private image is as private as it is.
          if (one !== 'both' || isThere(each))
            sayOrKeep(one === 'both' ? each : one)('ana', {
              type: 'evidence',
              image: id,
              where: 'here',
              answer: 'met',
              shown: 0.5,
              hour,
              words: text,
            });
        }
        break;
      }
      case 'page':
        if (isThere(act.seen))
          d.keep('ana', { type: 'page', title: words(act.seen), words: words(act.seen), hour, at });
        break;
      case 'moved':
        if (isThere(act.seen)) d.keep('ana', { type: 'moved', words: words(act.seen), hour, at });
        break;
      case 'draft':
        if (isThere(act.seen))
          d.keep('ana', {
            type: 'true-thing-draft',
            words: words(act.seen),
            predicted: '',
            gates: { 'for-whom': null, 'safe-now': null, 'useful-to-them': null, 'stand-by-it': null },
            coolUntilMs: 0,
          });
        break;
      case 'part': {
        const name = words(act.seen);
        const places = [{ place: 'brought', hour }] as const;
        const as =
          act.seen === 'both' ? d.say('ana', { type: 'part-shared', name, places: [...places] }) : undefined;
        if (!isThere(act.seen)) break;
        const part = d.keep('ana', {
          type: 'part',
          name,
          was: [],
          inner: act.inner && as === undefined,
          ...(as !== undefined && { as }),
        });
        d.keep('ana', { type: 'placing', part, place: 'brought', hour });
        // What she says of a shared part in her own space alone is not in what she shared.
        if (isWhole && as !== undefined) d.keep('ana', { type: 'placing', part, place: 'kept-out' });
        break;
      }
      case 'strategy': {
        const said = {
          name: words(act.seen),
          protected: '',
          from: '',
          since: '',
          cost: '',
          needed: '',
          parts: [],
        };
        const as = act.seen === 'both' ? d.say('ana', { type: 'strategy-shared', ...said }) : undefined;
        if (isThere(act.seen)) d.keep('ana', { type: 'strategy', ...said, ...(as !== undefined && { as }) });
        break;
      }
      case 'amends':
        if (isThere(act.seen))
          d.keep('ana', { type: 'amends', happened: words(act.seen), hurt: '', could: '', done: false });
        break;
      case 'carried':
        if (isThere(act.seen))
          d.keep('ana', {
            type: 'carried',
            name: words(act.seen),
            part: '',
            who: '',
            step: '',
            other: '',
            fears: [],
          });
        break;
      case 'met':
        if (isThere(act.seen)) d.keep('ana', { type: 'met', part: '', hour, words: words(act.seen) });
        break;
      case 'tie': {
        const tie = newEntryId(seededBytes(`tie ${i}`));
        const said = {
          type: 'tie',
          tie,
          name: words(act.seen),
          door: '',
          powerWords: '',
          words: '',
        } as const;
        if (isThere(act.seen))
          sayOrKeep(act.seen)('ana', { ...said, kind: act.isForce ? 'force' : 'person' });
        // What came before never goes along with what is shared, and what is about another is dropped with it.
        if (isWhole && act.before && act.seen !== 'ticked')
          d.keep('ana', { type: 'tie-history', tie, words: 'left!' });
        const [other] = d.views('ana').lifeMap.ties;
        if (isWhole && other && other.id !== tie && act.seen !== 'ticked')
          d.keep('ana', { type: 'tie-link', link: newEntryId(), ties: [tie, other.id], words: 'left!' });
        break;
      }
      case 'line': {
        const [tie] = d.views('ana').lifeMap.ties;
        const line = newEntryId(seededBytes(`line ${i}`));
        const said = { type: 'life-line', line, lane: 'met', words: words(act.seen) } as const;
        // In the record both read, nothing names what only one can.
        const about = tie && isWhole && act.seen === 'left' ? { tie: tie.id } : {};
        if (isThere(act.seen)) sayOrKeep(act.seen)('ana', { ...said, ...about });
        break;
      }
      case 'context':
      case 'carry': {
        const said =
          act.act === 'carry'
            ? ({ type: 'carry', words: words(act.seen) } as const)
            : ({ type: 'context', roles: words(act.seen), culture: '', setting: '' } as const);
        // One of each stands: the later word takes the place of the one before, where that was said to the same.
        if (isThere(act.seen) && !once.has(act.act)) sayOrKeep(act.seen)('ana', said);
        once.add(act.act);
        break;
      }
      case 'five': {
        const week = new Date(Date.parse('2026-01-05') + i * 7 * 86_400_000).toISOString().slice(0, 10);
        const zest = { words: words(act.seen), amount: 'some' } as const;
        if (act.seen === 'both') d.say('ana', { type: 'five', week, zest });
        // Beside what is shared of a week there may be more that is not.
        if (act.seen === 'both' ? isWhole : isThere(act.seen))
          d.keep('ana', { type: 'five', week, zest, ...(act.seen === 'both' && { self: 'hardly' }) });
        break;
      }
      case 'sheet': {
        const sheet = newEntryId(d.random);
        const date = `2026-03-${String(i + 1).padStart(2, '0')}`;
        const said = { type: 'answers', sheet, instrument: 'made-up', version: '1', date } as const;
        const title = words(act.seen);
        if (act.seen === 'both') d.say('ana', { ...said, title, answers: { q1: 2 } });
        if (act.seen === 'both' ? isWhole : isThere(act.seen))
          d.keep('ana', { ...said, title, answers: { q1: 2, q9: 1 } });
        break;
      }
      case 'guess': {
        const guess = { feeling: words(act.seen), mattered: '', nonce: 'n'.repeat(43) } as const;
        // One guess of an hour stands, and a shared one only once it is open.
        if (isThere(act.seen) && !once.has(`guess ${hour}`))
          sayOrKeep(act.seen)('ana', { type: 'guess', hour, ...guess });
        once.add(`guess ${hour}`);
        break;
      }
      case 'noticed': {
        const topic = words(act.seen);
        if (act.seen === 'both') d.say('ana', { type: 'noticed-told', hour, topic });
        else if (isThere(act.seen))
          d.keep('ana', { type: 'noticed', hour, topic, words: '', tell: 'nothing', after: 0 });
        break;
      }
      case 'intention':
        if (isThere(act.seen))
          sayOrKeep(act.seen)('ana', { type: 'intention', words: words(act.seen), state: 'open' });
        break;
      case 'doubt':
        if (isThere(act.seen))
          d.keep('ana', { type: 'doubt', hour, words: words(act.seen), laid: 'me', found: '' });
        break;
      case 'fear':
        if (isThere(act.seen)) d.keep('ana', { type: 'fear', hour, words: words(act.seen), found: '' });
        break;
      case 'disconnection': {
        const mine = d.views('ana').hours.flatMap((one) => one.mine?.cards ?? []);
        const named = mine.filter(({ card }) => card.words.startsWith(`${act.names}!`)).slice(0, 4);
        d.say('ana', {
          type: 'disconnection',
          hour,
          title: `between ${i}`,
          words: '',
          failure: 'ignored',
          hurt: d.ana.key,
          cards: named.map(({ ref }) => ref),
          at,
        });
        break;
      }
      case 'star':
        d.say('ana', { type: 'star', of: hour, title: `star ${i}`, on: true });
        break;
    }
  });
  return takeFrom(d.views('ana'), d.ana.key, AT);
};

/** Ticks everything that is marked so, one by one. */
const ticksOf = (taken: Taken): Ticks =>
  new Set(
    PRIVATE.flatMap((kind) =>
      itemsOf(kind, taken).flatMap((item) =>
        JSON.stringify(item).includes('ticked!') ? [keyOf(kind, item)] : [],
      ),
    ),
  );

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

/** Every file that a person can take, as text. */
const files = (taken: Taken, ticked: Ticks): Readonly<Record<string, string>> => {
  const only = withOnly(taken, ticked);
  const html = pageOf(taken, ticked, say(), 'en');
  return {
    'the export': formatExport(only),
    'the readable file, on a screen and printed': readableFile(taken, ticked, say(), 'en'),
    'the file that opens itself': formatCarried(only, { lang: 'en', dir: 'ltr', html }),
  };
};

/** Every id that stands in a file, and every one that is pointed at. */
const idsIn = (json: string): { readonly own: readonly string[]; readonly named: readonly string[] } => {
  const own: string[] = [];
  const named: string[] = [];
  JSON.parse(json, (key, value) => {
    const ids = [value]
      .flat()
      .filter((one): one is string => typeof one === 'string' && /^[a-z]\d{1,7}$/.test(one));
    if (key === 'id') own.push(...ids);
    else if (['card', 'cards', 'hour', 'mendedIn'].includes(key)) named.push(...ids);
    return value;
  });
  return { own, named };
};

describe('every mixture of visibilities, in every file', () => {
  test('is as if what was left out had never been written (seed 137)', () => {
    fc.assert(
      fc.property(fc.array(ACTS, { minLength: 1, maxLength: 9 }), (acts) => {
        const [whole, without] = [told(acts, true), told(acts, false)];
        const given = files(whole, ticksOf(whole));
        expect(given).toEqual(files(without, ticksOf(without)));
        for (const [name, text] of Object.entries(given)) expect(text, name).not.toContain('left!');
        const { own, named } = idsIn(given['the export'] ?? '');
        for (const letter of new Set(own.map((id) => id[0])))
          expect(own.filter((id) => id[0] === letter)).toEqual(
            own.filter((id) => id[0] === letter).map((_, i) => `${letter}${i + 1}`),
          );
        for (const id of named) expect(own).toContain(id);
      }),
      { seed: 137, numRuns: 40 },
    );
  });

  test('what was ticked is there, whole kinds as well (seed 139)', () => {
    fc.assert(
      fc.property(fc.array(ACTS, { minLength: 1, maxLength: 9 }), (acts) => {
        const whole = told(acts, true);
        const kept = JSON.stringify(whole).match(/ticked!\d+\.\d+/g) ?? [];
        const one = files(whole, ticksOf(whole));
        const all = files(whole, new Set(PRIVATE));
        for (const words of kept)
          for (const [name, text] of [...Object.entries(one), ...Object.entries(all)])
            expect(text.includes(words), `${words} in ${name}`).toBe(true);
        for (const words of JSON.stringify(whole).match(/left!\d+\.\d+/g) ?? [])
          expect(all['the export']).toContain(words);
      }),
      { seed: 139, numRuns: 20 },
    );
  });
});
