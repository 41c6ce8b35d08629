/**
 * The weather: one word, *clear* or *cloud*, that goes with every opening of a client's, drawn so that it can always be
 * denied (J15, J59; decision 0040).
 *
 * Randomised response (Warner 1965): with probability 1 − q the word that the client set, with probability q the other.
 *
 *   q = 3/10,  ε = log((1 − q) / q) = log(7/3) ≈ 0.85
 *
 * Everything that is told as weather colours one word, that of the next opening, and no other. So whatever somebody has
 * of the record, whether this thing is held or not changes the probability of what they have by at most e^ε, however
 * long it is held. Who never sets anything sends words all the same: three in ten of them say *cloud*.
 */
import type { Weather } from './bodies/noticing.ts';
import type { RandomBytes } from './bytes.ts';
import type { EntryId, MemberKey } from './ids.ts';
import type { Opened } from './space.ts';

/** q: how often the word is the other one. */
export const OTHER_WORD = 0.3;
/** What is promised: nothing that is told as weather can be known better than this, in the sense of differential privacy. */
export const STATED_EPSILON = 1;

/** Whether the word that was set goes, or the other; two bytes, whatever was set. */
const isOther = (random: RandomBytes): boolean => {
  const [high = 0, low = 0] = random(2);
  return high * 256 + low < Math.floor(OTHER_WORD * 65_536);
};

/** The word that goes along. @param isCloudy what the client set: something is there, told as weather */
export const wordFor = (isCloudy: boolean, random: RandomBytes): Weather =>
  isCloudy !== isOther(random) ? 'cloud' : 'clear';

/** The word that went with the opening of an hour, as both have it. */
export type HourWeather = { readonly by: MemberKey; readonly hour: EntryId; readonly word: Weather };

/** The words of one of the two. */
export const wordsOf = (by: MemberKey, weather: readonly HourWeather[]): readonly HourWeather[] =>
  weather.filter((one) => one.by === by);

/** Words of whoever has a client's part, in the order in which they went. One account has one word; a second word of it counts nothing. */
export const foldWeather = (
  between: readonly Opened[],
  clients: readonly MemberKey[],
): readonly HourWeather[] => {
  const hourOf = new Map<EntryId, Pick<HourWeather, 'by' | 'hour'>>();
  const words = new Map<EntryId, HourWeather>();
  for (const { id, author, body } of between) {
    if (!clients.includes(author)) continue;
    if (body.type === 'account') hourOf.set(id, { by: author, hour: body.hour });
    if (body.type !== 'opening' || body.weather === undefined) continue;
    const of = hourOf.get(body.account);
    if (of?.by === author && !words.has(body.account)) words.set(body.account, { ...of, word: body.weather });
  }
  return [...words.values()];
};
