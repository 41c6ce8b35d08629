/**
 * A synthetic record of ten years: a thousand hours, forty entries each, in the proportions of a real one (two
 * sealed accounts, two openings, pairs, repair, images, stars, pages). Nothing in it is about anyone.
 */
import { openingOf, sealAccount } from '@kithe/record/account';
import { newEntryId } from '@kithe/record/ids';

const WORDS =
  'the bus was late and I said it was fine and you looked up and I went on talking about the heron'.split(
    ' ',
  );
/** Some sentence of `n` words, the same for the same place. */
const sentence = (place, n) =>
  Array.from({ length: n }, (_, i) => WORDS[(place * 7 + i * 3) % WORDS.length]).join(' ');
const dayOf = (hour) => new Date(Date.UTC(2021, 0, 5) + hour * 3.65 * 86_400_000).toISOString().slice(0, 10);
const THIRDS = ['beginning', 'middle', 'end'];

/**
 * Entries in the order in which they were written.
 * @param hours how many @param who `{therapist, client, space}`: member keys and the shared space
 * @yields {{by: 'therapist' | 'client', where: 'between' | 'own', id: string, body: object}}
 */
export function* tenYears(hours, { therapist, client, space }) {
  const members = [
    { ...therapist, role: 'therapist', name: 'T.' },
    { ...client, role: 'client', name: 'C.' },
  ];
  const say = (by, where, body, id = newEntryId()) => ({ by, where, id, body });
  yield say('therapist', 'between', { type: 'founded', members });
  let image = null;
  for (let h = 0; h < hours; h++) {
    const at = `${dayOf(h)}T10:00:00.000Z`;
    const hour = newEntryId();
    yield say('therapist', 'between', { type: 'hour', date: dayOf(h), name: `Hour ${h}`, at }, hour);
    const refs = [];
    for (const by of ['client', 'therapist']) {
      const account = newEntryId();
      const cards = ['together', 'alone', 'here', 'moved', 'keeping'].map((kind, i) => ({
        kind,
        words: sentence(h * 5 + i, 30 + ((h + i) % 40)),
        third: THIRDS[(h + i) % 3],
        feelings: ['tired', 'glad'].slice(0, 1 + (h % 2)),
        ...(kind === 'here' && { close: (h * 13) % 101, real: (h * 17) % 101 }),
        ...(kind === 'moved' && { saw: h % 3 ? 'yes' : 'no' }),
      }));
      const sealed = sealAccount(cards, { space, hour, account });
      yield say(by, 'between', sealed.account, account);
      yield say(by, 'own', { ...sealed.keys, about: space });
      const chosen = sealed.keys.keys.flatMap((key, slot) => (key !== null && slot !== h % 7 ? [slot] : []));
      yield say(by, 'between', openingOf(sealed.keys, new Set(chosen)));
      refs.push(...chosen.slice(0, 2).map((slot) => `${account}.${slot}`));
    }
    yield say('client', 'between', { type: 'titled', hour, name: `The ${WORDS[h % WORDS.length]} hour`, at });
    for (let i = 0; i < 4; i++)
      yield say(i % 2 ? 'client' : 'therapist', 'between', {
        type: 'pairing',
        hour,
        cards: [refs[i % 2], refs[2 + (i % 2)]].filter(Boolean),
        pile: i % 3 ? 'both' : 'opposite',
        at,
      });
    for (let i = 0; i < 4; i++)
      yield say(i % 2 ? 'client' : 'therapist', 'between', {
        type: 'card',
        hour,
        card: { kind: 'together', words: sentence(h + i, 40), third: THIRDS[i % 3] },
        at,
      });
    const disconnection = newEntryId();
    const hurt = client.key;
    yield say(
      'client',
      'between',
      {
        type: 'disconnection',
        hour,
        title: sentence(h, 4),
        words: sentence(h, 30),
        failure: 'not-understood',
        hurt,
        at,
      },
      disconnection,
    );
    for (const [by, step] of [
      ['client', 'named'],
      ['client', 'heard'],
      ['therapist', 'answered'],
      ...(h % 5
        ? [
            ['client', 'landed'],
            ['client', 'stronger'],
          ]
        : []),
    ])
      yield say(by, 'between', {
        type: 'step',
        disconnection,
        step,
        hour,
        words: sentence(h, 12),
        at,
        ...(step === 'answered' && { replies: ['sorrow', 'my-part'] }),
        ...(step === 'stronger' && { stronger: 'yes' }),
      });
    if (h % 10 === 0) {
      image = newEntryId();
      yield say(
        'client',
        'between',
        {
          type: 'image',
          part: 'my anger',
          who: 'you',
          answer: 'go cold',
          meaning: 'I am too much',
          tone: 'feared',
          at,
        },
        image,
      );
    }
    for (let i = 0; i < 3; i++)
      yield say('client', 'between', {
        type: 'evidence',
        image,
        where: ['here', 'outside', 'then'][i],
        answer: 'met',
        shown: 0.5,
        hour,
        words: sentence(h + i, 10),
        at,
      });
    const thing = newEntryId();
    yield say('therapist', 'between', { type: 'true-thing', words: sentence(h, 20), hour, at }, thing);
    yield say('client', 'between', { type: 'reached', of: thing, words: sentence(h, 5), at });
    for (let i = 0; i < 3; i++)
      yield say('client', 'between', {
        type: 'star',
        of: refs[i % refs.length],
        title: sentence(h + i, 3),
        at,
      });
    yield say('therapist', 'own', { type: 'moved', hour, words: sentence(h, 20), about: space, at });
    for (let i = 0; i < 8; i++)
      yield say('client', 'own', {
        type: 'page',
        title: sentence(h + i, 4),
        words: sentence(h + i, 120),
        hour,
        about: space,
        at,
      });
  }
}
