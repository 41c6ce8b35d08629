/**
 * Many made-up records, and an adversary who has of each all that the other person has, and all invitations besides:
 * every entry between the two with its type, size, order and moment (J15, F4; decision 0040).
 *
 * The game: one thing is noticed in a certain hour, or it is not; all else is drawn alike. The adversary learns from
 * thousands of records which is which, and is then asked about others. Records are made by the very functions that
 * make real ones (`along.ts`, `noticing.ts`, `invitations.ts`); people and their habits are invented.
 */
import { alongWith } from '../src/along.ts';
import type { Telling } from '../src/bodies/noticing.ts';
import type { Body, NewBody } from '../src/body.ts';
import { formatBase64, formatUtf8, type RandomBytes } from '../src/bytes.ts';
import { SIZE_OF } from '../src/entry.ts';
import type { DeviceId, EntryId, MemberKey, SpaceId } from '../src/ids.ts';
import { isInvited } from '../src/invitations.ts';
import { foldNoticed, foldTold, noticedBody, toldBody } from '../src/noticing.ts';
import { SIZES } from '../src/seal.ts';
import type { Opened } from '../src/space.ts';
import { foldWeather } from '../src/weather.ts';

/** A small generator (xorshift32, Marsaglia 2003): millions of draws, none of them a secret. */
export const chance = (seed: number) => {
  let x = seed | 1;
  const next = (): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 20; i++) next();
  const bytes: RandomBytes = (n) => Uint8Array.from({ length: n }, () => Math.floor(next() * 256));
  return { next, bytes, isTrue: (p: number) => next() < p, below: (n: number) => Math.floor(next() * n) };
};
export type Chance = ReturnType<typeof chance>;

/** Hours of a record, and the one that the game is about. */
export const HOURS = 6;
export const ASKED = 2;
/** Hours around it that the adversary looks at. */
const LOOKED_AT = [ASKED - 1, ASKED, ASKED + 1, ASKED + 2, ASKED + 3];

/** Ways in which the mechanism could be wrong; `none`: as it is. */
export type Leak = 'none' | 'invites-who-holds' | 'plain-weather' | 'weather-when-set' | 'keeps-between';

/** One hour as the adversary has it. */
type Seen = {
  readonly isInvited: boolean;
  /** Between the two, in order. */
  readonly entries: readonly { readonly type: string; readonly size: number; readonly minute: number }[];
  readonly weather: 'clear' | 'cloud' | 'none';
};

const me = 'ana' as MemberKey; // folds compare keys and never look into them
const space = 'space' as SpaceId;
const sizeOf = (body: NewBody): number => {
  const length = formatUtf8(JSON.stringify(body)).length + 120;
  return SIZES.find((size) => size > length && size >= (SIZE_OF[body.type] ?? 0)) ?? 0;
};

const idOf = ({ next }: Chance): EntryId => `${next()}` as EntryId; // folds compare ids and never look into them
const someWords = ({ below }: Chance): string => 'w'.repeat(below(300));

/**
 * One record. @param tell how the thing is told that the game is about @param isThere whether there is such a thing
 */
export const aRecord = (dice: Chance, tell: Telling, isThere: boolean, leak: Leak): readonly Seen[] => {
  const { isTrue, below, bytes } = dice;
  const seed = formatBase64(bytes(32));
  const between: Opened[] = [];
  const own: Opened[] = [];
  const hours = Array.from({ length: HOURS }, () => ({
    id: idOf(dice),
    entries: [] as Seen['entries'][number][],
  }));
  const put = (log: Opened[], body: NewBody): EntryId => {
    const id = idOf(dice);
    const standing = { v: 1, depth: log.length, heads: [] } as const;
    log.push({ id, author: me, device: 'd' as DeviceId, body: { ...body, ...standing } as Body });
    return id;
  };
  const say = (i: number, body: NewBody, minute = below(10_080)): EntryId => {
    hours[i]?.entries.push({ type: body.type, size: sizeOf(body), minute });
    return put(between, body);
  };
  const weather = () => foldWeather(between, [me]);
  const noticed = () => foldNoticed(own, foldTold(between, [me]), weather());
  /** Something was noticed in the hour before, and not said. */
  let holds = false;
  const notice = (i: number, how: Telling) => {
    holds ||= how === 'nothing' || how === 'weather';
    const thing = { topic: 'w'.repeat(1 + below(60)), words: someWords(dice) };
    const told = toldBody(thing, how);
    put(own, noticedBody(thing, how, weather(), told && say(i, told)));
    if (leak === 'keeps-between' && how === 'nothing') say(i, { type: 'called', name: 'Ana' });
  };

  let account: EntryId | null = null;
  const seen: Seen[] = [];
  hours.forEach(({ id: hour, entries }, i) => {
    // In the room: the account of the hour before is opened, with what goes along.
    let word: Seen['weather'] = 'none';
    if (account !== null) {
      const pending = noticed();
      const plain: RandomBytes = (n) => new Uint8Array(n).fill(255);
      const along = alongWith(
        hour,
        { guesses: [], noticed: pending },
        { space, author: me, part: 'client' },
        leak === 'plain-weather' ? plain : bytes,
      );
      say(i, { type: 'opening', account, keys: new Array(7).fill(null), ...along }, 0);
      const isSent = leak !== 'weather-when-set' || pending.some(({ isPending }) => isPending);
      if (isSent && along.weather !== undefined) word = along.weather;
    }
    account = say(i, { type: 'account', hour, slots: [] });
    const isAsked = isInvited(seed, hour) || (leak === 'invites-who-holds' && holds);
    holds = false;
    // An invitation makes people look; some look without one.
    if (isTrue(isAsked ? 0.45 : 0.25))
      notice(i, (['nothing', 'nothing', 'topic', 'words'] as const)[below(4)] ?? 'nothing');
    if (i === ASKED && isThere) notice(i, tell);
    for (let more = below(3); more > 0; more--)
      say(i, { type: 'called', name: someWords(dice).slice(0, 100) });
    seen.push({ isInvited: isAsked, entries, weather: word });
  });
  return seen;
};

/** What the adversary makes of a record: of each hour that it looks at, kinds, sizes, moments, weather, invitation. */
const featuresOf = (seen: readonly Seen[]): readonly number[] =>
  LOOKED_AT.flatMap((i) => {
    const {
      isInvited: invited,
      entries,
      weather,
    } = seen[i] ?? { isInvited: false, entries: [], weather: 'none' };
    const count = (type: string) => Math.min(3, entries.filter((entry) => entry.type === type).length);
    const told = count('noticed-told');
    const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
    return [
      ['clear', 'cloud', 'none'].indexOf(weather),
      Number(invited),
      told * 2 + Number(invited),
      count('called'),
      Math.min(7, entries.length),
      entries.reduce((sum, { size }) => sum + size, 0) % 7,
      Math.floor(mean(entries.map(({ minute }) => minute)) / 2_000),
      Number(entries[2]?.type === 'called') + 2 * Number(entries[3]?.type === 'called'),
    ];
  });
const FEATURES = 8;

type Case = { readonly x: readonly number[]; readonly isThere: boolean };

/** Cases of the game: one half with the thing, one half without. */
export const casesOf = (dice: Chance, count: number, tell: Telling, leak: Leak): readonly Case[] =>
  Array.from({ length: count }, (_, i) => ({
    isThere: i % 2 === 0,
    x: featuresOf(aRecord(dice, tell, i % 2 === 0, leak)),
  }));

/** Says that the thing is there. */
type Adversary = (x: readonly number[]) => boolean;

/**
 * Learns from cases: for each feature, how much more often a value comes with the thing than without it, and adds up
 * the logarithms (naive Bayes, with one case of each kind added so that nothing is impossible).
 */
export const trained = (cases: readonly Case[]): Adversary => {
  const counts = new Map<string, [there: number, not: number]>();
  for (const { x, isThere } of cases)
    x.forEach((value, j) => {
      const count = counts.get(`${j} ${value}`) ?? [1, 1];
      count[isThere ? 0 : 1]++;
      counts.set(`${j} ${value}`, count);
    });
  return (x) =>
    x.reduce((sum, value, j) => {
      const [there, not] = counts.get(`${j} ${value}`) ?? [1, 1];
      return sum + Math.log(there / not);
    }, 0) > 0;
};

/** The one who knows the mechanism and that nothing else was set: *cloud* at the opening after it is all there is to know. */
export const bayes: Adversary = (x) => x[FEATURES * LOOKED_AT.indexOf(ASKED + 1)] === 1;

/** How much better than guessing: hits less false alarms, with the half width of its interval (z = 2.58, 99 %). */
export const advantageOf = (
  says: Adversary,
  cases: readonly Case[],
): { readonly advantage: number; readonly within: number } => {
  const rate = (isThere: boolean) => {
    const of = cases.filter((one) => one.isThere === isThere);
    const p = of.filter(({ x }) => says(x)).length / of.length;
    return { p, variance: (p * (1 - p)) / of.length };
  };
  const [hit, alarm] = [rate(true), rate(false)];
  return { advantage: hit.p - alarm.p, within: 2.58 * Math.sqrt(hit.variance + alarm.variance) };
};

/** The largest advantage that ε leaves anybody, with even odds beforehand: (e^ε − 1) / (e^ε + 1). */
export const boundOf = (epsilon: number): number => (Math.exp(epsilon) - 1) / (Math.exp(epsilon) + 1);
