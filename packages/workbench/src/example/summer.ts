/**
 * Summer 2026, hours 33 to 36: joy, and making things (J96, J97).
 *
 * A piano that has been wet once, Thursdays with the door open, a tune for a bus stop; and a small hurt that is named
 * in the hour in which it happened, because small ones can be said now.
 */

import { keepsPromise, promises } from './answering.ts';
import { theirs } from './maps.ts';
import {
  adds,
  agrees,
  alone,
  answers,
  calls,
  couldUnderstand,
  drafts,
  expects,
  finds,
  findsAlone,
  five,
  type Hour,
  here,
  isHeard,
  keeping,
  keepsSafe,
  kept,
  lands,
  mayBelong,
  moved,
  names,
  namesParts,
  notices,
  on,
  opened,
  page,
  places,
  reaches,
  rests,
  setsDown,
  shares,
  showsFive,
  stars,
  strongerThanBefore,
  together,
  wasMoved,
} from './telling.ts';

export const summer: readonly Hour[] = [
  {
    on: '2026-06-09',
    name: 'beans',
    weiss: [
      kept(
        together('Mrs Okafor’s beans. An ordinary hour. You laughed at something because it was funny.', {
          third: 'middle',
          heard: 'Eleven rows.',
        }),
      ),
      kept(here('Easy, and somebody in it.', { close: 84 })),
    ],
    meanwhile: [
      on(
        '2026-06-10 07:55',
        adds(
          'ana',
          keeping(
            `It was not about the bus. I can’t say yet what it was about. I would rather that it stayed open than
            that it was tidied.`,
          ),
          { to: '2025-12-09', label: 'not-about-the-bus' },
        ),
      ),
      page(
        'weiss',
        '2026-06-10 21:15',
        'Still open',
        `She would rather that it stayed open than that it was tidied. I read it three times. I had been composing
        something tidy.`,
      ),
      ...namesParts('weiss', '2026-06-10 21:20', 'the tidy one', 'the one who explains', 'being moved'),
      places('weiss', '2026-06-10 21:21', 'the tidy one', 'brought', '2026-06-09'),
      places('weiss', '2026-06-10 21:22', 'the one who explains', 'door', '2026-06-09'),
      keepsSafe('2026-06-11 06:50', 'it-was-fine', {
        name: 'I say it was fine.',
        parts: ['the polite one', 'what happened'],
        protected: `Other people’s faces. If it was fine, he could put the kettle on and she could go on ironing, and
          there was supper.`,
        from: 'My father, first. After that, anybody with a kettle to put on.',
        since: 'Since a Thursday when I was eleven. It was ready by the Friday.',
        cost: 'Nobody asks twice. I have made sure of that, and then I have held it against them.',
        needed: 'Somebody who is still in their chair when I have finished the sentence.',
      }),
      on(
        '2026-06-16 19:05',
        notices('ana', 'the-letter', {
          title: 'the letter about the fee',
          words:
            'It began “Dear client”. There are two of us in that room and I know which one is the client.',
          failure: 'own-words',
          inAnHour: false,
        }),
      ),
      on('2026-06-16 19:06', names('ana', 'the-letter')),
    ],
    nextTime: [
      answers(
        'the-letter',
        ['explanation', 'concern'],
        'The same letter goes to everyone, and I sent it without looking. The next will have your name on it.',
      ),
      rests('ana', 'the-letter', 'Let it rest. It is a letter.'),
      promises('weiss', 'a-letter-with-a-name', 'The next letter about the fee has your name on it.'),
    ],
  },
  {
    on: '2026-06-23',
    name: 'second-hand',
    ana: [
      opened(
        together(
          `I have bought a piano. The man who sold it to me apologised. He said, “I ought to tell you, it has been
          wet once.” I said I would take it.`,
          { third: 'beginning', feelings: ['ridiculous', 'happy'] },
        ),
        'wet-once',
      ),
      opened(
        moved('You put your hand over your mouth. I had been hoping for that since Saturday.', {
          third: 'beginning',
          saw: 'yes',
        }),
        'hand-over-mouth',
      ),
      opened(here('On the inside of something.', { close: 88, real: 92, brought: ['joy', 'the funny one'] })),
    ],
    weiss: [
      opened(
        together('I laughed, and so did you, and this time it was at the same thing.', {
          third: 'beginning',
          heard: 'It has been wet once.',
        }),
        'same-thing',
      ),
      opened(here('Happy. I think I may say that.', { close: 90 })),
    ],
    meanwhile: [
      five('2026-06-28 20:40', '2026-06-22', {
        zest: ['Eight bars, hands crossed. Mrs Okafor knocked on the wall, twice.', 'some'],
        worth: ['The man took ten off the price because I could tell him which string.', 'some'],
        action: ['Bought a piano that has been wet once.', 'plenty'],
        self: 'some',
        others: 'some',
      }),
      page(
        'ana',
        '2026-07-04 23:10',
        'What it can still do',
        `Three keys stick when it rains. The low A buzzes like something in a jar.

        I can still do the first eight bars of the thing with the crossed hands. I can’t do anything else. I am so
        bad! I sat there being bad until Mrs Okafor knocked on the wall, twice, which means more.`,
      ),
    ],
    nextTime: [
      agrees('ana', 'both', 'wet-once', 'same-thing'),
      stars('ana', 'wet-once', 'It has been wet once'),
      calls('ana', 'it has been wet once'),
    ],
  },
  {
    on: '2026-07-07',
    name: 'Thursdays',
    ana: [
      opened(
        together(
          `Ife from next door is nine and wants to learn. I said, “Thursdays,” and then I heard what I had said. So I
          asked her grandmother to sit with us, with the door open. She believes I am being polite.`,
          { third: 'middle', feelings: ['afraid', 'sure'], people: ['Ife', 'Mrs Okafor'] },
        ),
        'thursdays',
      ),
      opened(
        here('Steady.', {
          close: 86,
          real: 92,
          brought: ['the one who counts', 'joy'],
          atTheDoor: ['asking for more'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'I wanted to say something large. I asked who had decided about the door, and you said: I did.',
          {
            third: 'middle',
            heard: 'Thursdays. The door open, and somebody’s grandmother.',
            people: ['Ife', 'Ife’s grandmother'],
          },
        ),
        'i-did',
      ),
      opened(here('Full of respect, a little hushed.', { close: 88 })),
    ],
    meanwhile: [
      wasMoved('2026-07-07 18:30', 'moved-by-the-door', '“I did.”'),
      drafts('2026-07-07 19:10', 'draft-proud', {
        words: 'I am so proud of you.',
        predicted: 'That it would please her, and that she would begin to bring me things to be proud of.',
        from: 'moved-by-the-door',
        gates: { 'for-whom': 'me', 'safe-now': true, 'useful-to-them': null, 'stand-by-it': false },
      }),
      drafts('2026-07-07 21:00', 'draft-door', {
        words: `You look for what could hurt a child before it can. I wish that somebody had looked like that for you,
          and it moves me that you do.`,
        predicted: 'That she will say it is only a door.',
        from: 'moved-by-the-door',
        gates: { 'for-whom': 'them', 'safe-now': true, 'useful-to-them': true, 'stand-by-it': true },
      }),
      on('2026-07-09 08:40', shares('draft-door', 'true-door')),
    ],
    nextTime: [
      agrees('weiss', 'both', 'thursdays', 'i-did'),
      calls('ana', 'Thursdays, with the door open'),
      expects('made', {
        part: 'something I made',
        who: 'somebody I like',
        answer: 'listen to the end',
        meaning: 'it was worth making',
        tone: 'hoped',
      }),
      finds('made', 'then', 'missed', {
        shown: 0.9,
        words: 'I used to make up tunes, before. I stopped, and nobody noticed that it had gone quiet.',
      }),
    ],
  },
  {
    on: '2026-07-21',
    name: 'the last one before August',
    ana: [
      opened(
        alone(
          `I played you “Waterworks” from my telephone, and you said that it was lovely. There were four bars left.`,
          { third: 'end', source: 'you-did', response: 'said-so', feelings: ['cross', 'bruised, slightly'] },
        ),
        'four-bars',
      ),
      opened(
        here('Close. I said so at once and nothing fell down.', {
          close: 80,
          real: 92,
          brought: ['something I made', 'the cross one'],
          atTheDoor: ['asking for more'],
        }),
      ),
      kept(
        keeping(
          `I wanted to ask if there could be one hour in August. I asked where you were going instead. The sea, you
          said. That’s nice, I said.`,
          { keptOut: ['asking for more'] },
        ),
      ),
    ],
    weiss: [
      opened(
        together('You played me a tune for a bus stop. I was delighted and I could not wait to tell you.', {
          third: 'end',
          heard: 'Most of it.',
        }),
        'could-not-wait-to-tell',
      ),
      opened(here('Delighted, and ahead of you.', { close: 88 })),
    ],
    meanwhile: [
      on(
        '2026-07-21 18:20',
        notices('ana', 'four-bars-left', {
          title: 'four bars left',
          words: 'You said that it was lovely before it was over.',
          failure: 'not-understood',
        }),
      ),
      on(
        '2026-07-21 18:21',
        names('ana', 'four-bars-left', 'I said it in the room. I am putting it here as well.'),
      ),
      on(
        '2026-07-22 08:15',
        answers(
          'four-bars-left',
          ['my-part'],
          'I was pleased, and my being pleased got in front of your tune. I would like to hear the end.',
        ),
      ),
      page(
        'weiss',
        '2026-07-22 08:30',
        'Four bars',
        `“There were four bars left.” Said to my face, within the second, with the telephone still in her hand.

        A year ago she would have thanked me.`,
      ),
      on('2026-07-22 19:40', isHeard('ana', 'four-bars-left', 'Good.')),
      setsDown(
        '2026-07-21 20:10',
        'it-was-fine',
        'For the length of a tune. “There were four bars left.” It took no longer than that.',
      ),
      on(
        '2026-08-16 20:30',
        finds('asking', 'here', 'missed', {
          shown: 0,
          of: '2026-07-21',
          words: 'I nearly asked for something in July. I asked where you were going instead.',
        }),
      ),
      on(
        '2026-08-23 17:10',
        finds('made', 'outside', 'met', {
          shown: 0.8,
          of: '2026-08-22',
          words: 'Marta, on her old upright, with the window open. She shushed her own children.',
        }),
      ),
      page(
        'ana',
        '2026-08-22 23:55',
        'At Marta’s',
        `We walked out to the groyne and back. She said, “I used to be cross with you about the shoes.” I said I know.
        She said, “They were red.” I said I know.

        Then we both cried about a pair of shoes, in a wind, like two fools, and bought chips.`,
      ),
      couldUnderstand(
        '2026-08-23 00:10',
        'trouble',
        'someone-has',
        'I said four hundred. She said: and worth it.',
      ),
      mayBelong('2026-08-23 00:12', 'trouble', 'with-some'),
      five('2026-08-23 21:15', '2026-08-17', {
        zest: ['A wind that you could lean on.', 'some'],
        clarity: ['It was never about the shoes.', 'some'],
        worth: ['Marta listened to the end, and shushed her own children.', 'some'],
        more: ['Chips, on a groyne, with my sister. I would do that again tomorrow.', 'plenty'],
        self: 'some',
        others: 'plenty',
      }),
      findsAlone('2026-08-27 22:20', 'not-sure', 'outside', 'moved', {
        shown: 0.8,
        of: '2026-08-22',
        words:
          'Told Marta there are pieces missing, and that I may have some of it wrong. She said: then we have two halves.',
      }),
      ...theirs,
    ],
    nextTime: [
      agrees('ana', 'opposite', 'four-bars', 'could-not-wait-to-tell'),
      keepsPromise('weiss', 'a-letter-with-a-name', 'The next letter about the fee has your name on it.'),
      lands('ana', 'four-bars-left', 'Landed, in August, somewhere near the sea.'),
      strongerThanBefore(
        'four-bars-left',
        'as-before',
        'It was only ever a small one. I wanted to find out if the small ones can be said.',
      ),
      finds('anger', 'here', 'met', {
        shown: 0.5,
        of: '2026-07-21',
        words: 'Cross about four bars. You said, “Yes. There were.”',
      }),
      finds('anger', 'outside', 'met', {
        shown: 0.6,
        of: '2026-08-04',
        words:
          'Told them at work that I will not do Saturdays twice running. They moved the rota. That was all.',
      }),
      finds('made', 'here', 'missed', { shown: 0.5, of: '2026-07-21', words: 'Four bars left.' }),
      showsFive('2026-08-17', {
        zest: ['A wind that you could lean on.', 'some'],
        more: ['Chips, on a groyne, with my sister. I would do that again tomorrow.', 'plenty'],
      }),
      reaches('could-not-wait-to-tell', 'I know you were. It reached me too, four bars early.'),
    ],
  },
];
