/**
 * Autumn 2026, hours 37 to 40: a kettle, an ending that is listened to, boredom, and the bus.
 *
 * The last hour is sealed by both and opened by neither: whoever walks through the example opens it. Each of them,
 * without knowing it of the other, has come back to the same moment (the bus, December 2025, still open).
 */

import { answersGuess, guesses, intends, isAfraid, setsDown, showsGuess } from './answering.ts';
import { hers, shown } from './maps.ts';
import {
  agrees,
  alone,
  calls,
  consents,
  fillsIn,
  finds,
  findsAlone,
  five,
  type Hour,
  here,
  keeping,
  kept,
  moved,
  namesParts,
  on,
  opened,
  page,
  showsFive,
  stars,
  together,
  unopened,
  wasMoved,
  wouldComeBack,
} from './telling.ts';

export const autumnAgain: readonly Hour[] = [
  {
    on: '2026-09-08',
    name: 'back',
    ana: [
      opened(
        together(
          `I have bought a kettle. It is green and it whistles. I have not used it yet. It stands there like a guest
          who has come early.`,
          { third: 'middle', feelings: ['shy', 'amused'] },
        ),
        'green-kettle',
      ),
      opened(
        here('As if August had been a long weekend.', {
          close: 88,
          real: 92,
          brought: ['joy', 'the one who is eleven'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'You came back brown, and cross about the trains. I asked what colour it was. You said I ought to know.',
          {
            third: 'middle',
            heard: 'A guest who has come early.',
          },
        ),
        'ought-to-know',
      ),
      opened(here('At home.', { close: 88 })),
    ],
    meanwhile: [
      guesses('weiss', '2026-09-08 18:40', { feeling: 'glad', mattered: 'that the summer was hers' }),
      on(
        '2026-09-09 08:10',
        wouldComeBack(
          'weiss',
          'I would like to come back to the end of July',
          `You asked where I was going, and I said: the sea. I have wondered since whether that was the question.
          I do not know, and it need not be anything.`,
        ),
      ),
      page(
        'ana',
        '2026-09-13 07:30',
        'It whistles',
        `Used it. I stood beside it the whole time with my hand near the gas.

        It whistled. I didn’t say anything, so there was nothing to drown. Then I said something, to see. I said,
        “It happened.” I said it over the whistle and I could hear every word.

        Tea was terrible. You have to rinse a new one.`,
      ),
      ...namesParts('ana', '2026-09-13 09:00', 'joy', 'something I made', 'asking for more', 'the bored one'),
      five('2026-09-13 20:10', '2026-09-07', {
        zest: ['It whistled, and I stayed where I was. Then I laughed at the tea.', 'some'],
        action: ['Said two words, out loud, over a kettle.', 'some'],
        self: 'some',
        others: 'some',
      }),
    ],
    nextTime: [
      agrees('ana', 'both', 'green-kettle', 'ought-to-know'),
      calls('ana', 'the green kettle'),
      showsGuess('weiss', 'guess-at-the-kettle', { feeling: 'glad', mattered: 'that the summer was hers' }),
      answersGuess(
        'ana',
        'guess-at-the-kettle',
        'surprised',
        'shy',
        'Glad too. But I was shy of you for the first ten minutes, and I had not said so even to myself.',
      ),
    ],
  },
  {
    on: '2026-09-22',
    name: 'Waterworks',
    ana: [
      opened(
        together(
          `You asked for “Waterworks” again. You listened to the end, and then to the quiet after it, where the bus
          pulls away. Then you said: thank you.`,
          { third: 'middle', feelings: ['proud', 'still'] },
        ),
        'to-the-end',
      ),
      opened(
        here('All here, with luggage.', {
          close: 92,
          real: 95,
          brought: ['something I made', 'joy', 'grief'],
        }),
      ),
      kept(
        keeping(
          `There is a tune for the stop outside your door too. You won’t hear it. It isn’t finished and it is
          mine.`,
        ),
      ),
    ],
    weiss: [
      opened(
        together('I have been listening for those four bars since July. They are the best of it.', {
          third: 'middle',
          heard: 'All of it.',
        }),
        'all-of-it',
      ),
      opened(here('Still, and very near.', { close: 91 })),
    ],
    meanwhile: [
      wasMoved(
        '2026-09-22 18:25',
        'moved-by-the-bars',
        'The four bars. The bus pulling away, and nobody left at the stop.',
      ),
      guesses('weiss', '2026-09-22 18:30', { feeling: 'proud', mattered: 'the quiet after the last bar' }),
      page(
        'weiss',
        '2026-09-22 20:40',
        'Waterworks',
        `I could have said more, and I am glad that I didn’t. It ends on a bus pulling away. I thought about that for
        the rest of the evening.

        There is a bus of ours that I have not got off.`,
      ),
      ...hers,
    ],
    nextTime: [
      agrees('weiss', 'both', 'to-the-end', 'all-of-it'),
      stars('ana', 'to-the-end', 'And then the quiet after it'),
      calls('weiss', 'to the end'),
      finds('made', 'here', 'met', {
        shown: 1,
        of: '2026-09-22',
        words: '“Waterworks”, all of it, and the quiet after it.',
      }),
      ...shown,
      showsGuess('weiss', 'guess-at-the-bars', {
        feeling: 'proud',
        mattered: 'the quiet after the last bar',
      }),
      answersGuess('ana', 'guess-at-the-bars', 'near', '', 'You waited for the bus to leave.'),
    ],
  },
  {
    on: '2026-10-06',
    name: 'damp',
    ana: [
      opened(
        together(
          `We talked about damp, and whether to get the boiler seen to. You asked if I was bored. I said yes. You said
          you were too, a bit. It was fine. I mean that it was fine.`,
          { third: 'middle', feelings: ['bored', 'content'] },
        ),
        'bored',
      ),
      opened(here('Fine. See above.', { close: 91, real: 93, brought: ['the bored one'] })),
    ],
    weiss: [
      opened(
        together('I asked if you were bored, because I was. I have rarely enjoyed it so much.', {
          third: 'middle',
          heard: 'Damp.',
        }),
        'bored-too',
      ),
      opened(here('Close, with nothing going on.', { close: 90 })),
    ],
    meanwhile: [
      page(
        'ana',
        '2026-10-11 21:20',
        'Stops of the 14, so far',
        `Waterworks (finished). Corn Exchange (needs a middle). Hospital, both sides (slow). School Lane, out of term.
        Depot. The shelter (four buses; the fourth one waits).

        Ife says the shelter is the sad one. Then she asked to learn it.`,
      ),
      findsAlone('2026-10-11 21:45', 'not-sure', 'here', 'met', {
        shown: 0.6,
        of: '2026-10-06',
        words:
          'Said, in the middle of the damp, that I will never have all of it. W. said: no. And did not look worried.',
      }),
      fillsIn('2026-10-11 21:55', [0, 1, 1, 1, 0, 0, 0, 0, 0], 0),
      five('2026-10-11 22:05', '2026-10-05', {
        zest: ['The tune for the shelter came to me in the shelter. I missed two buses for it.', 'plenty'],
        clarity: ['I will never have all of it. I can play what I have.', 'some'],
        worth: ['Ife asked to learn the sad one.', 'plenty'],
        action: ['Six stops, one of them finished.', 'plenty'],
        more: ['I would like somebody to hear the one for the hospital, both sides.', 'some'],
        self: 'plenty',
        others: 'plenty',
      }),
      page(
        'weiss',
        '2026-10-19 22:00',
        'Before tomorrow',
        `I read back to December. I answered her with a reason and I have never answered her. She asked that it not
        be tidied, and I have used that, lately, as leave not to go near it.

        I will write it in my account, whatever happens in the hour. She may open it or not.`,
      ),
      intends('2026-10-19 22:05', 'Say that I would have minded. Not explain.'),
    ],
    nextTime: [
      agrees('ana', 'both', 'bored', 'bored-too'),
      calls('ana', 'it was fine'),
      showsFive('2026-10-05', {
        zest: ['The tune for the shelter came to me in the shelter. I missed two buses for it.', 'plenty'],
        action: ['Six stops, one of them finished.', 'plenty'],
      }),
      // A year after Dr Weiss: nobody was told, and nobody asked.
      consents('ana', 'reading'),
    ],
  },
  {
    on: '2026-10-20',
    name: 'Tuesday’s hour',
    ana: [
      unopened(
        together(
          `I was late, and you let me be. The 14 broke down at the waterworks, so I walked the last two stops,
          humming. You said you had heard me on the stairs.`,
          { third: 'beginning', feelings: ['out of breath', 'glad'] },
        ),
      ),
      unopened(
        alone(
          `The bus. You asked today how I had got here, and I thought of the other time. That evening in December I
          had my coat on, and I stood in the hall and could not think of one person who would mind if I did not come.
          I took it off. I put it on again. Then I told you that I had nearly not come. It isn’t like that now. I
          would like you to know that it was like that then.`,
          {
            third: 'end',
            source: 'you-missed',
            response: 'went-quiet',
            feelings: ['steady'],
          },
        ),
      ),
      unopened(
        here('Near enough to go back for something.', {
          close: 93,
          real: 97,
          brought: ['the funny one', 'joy'],
          atTheDoor: ['the one who nearly did not come', 'asking for more'],
        }),
      ),
      unopened(keeping('The tune for the stop outside your door is finished.')),
    ],
    weiss: [
      unopened(
        together('I heard you on the stairs before I saw you. I would have known that tune anywhere.', {
          third: 'beginning',
          heard: 'The last two stops, on foot, humming.',
        }),
      ),
      unopened(
        alone(
          `The bus. In December you told me that you had nearly not come. I asked today how you had got here, and I
          heard myself. I would have minded very much. I did not know that you were asking.`,
          {
            third: 'end',
            source: 'i-missed',
            heard: 'Now: that you had nearly not come.',
            myPart: `I asked about the journey because I was afraid of what “nearly” meant. Then I explained it to you.
              I am sorry. If you would like to tell me, I would like to hear it. If not, it may stay open.`,
          },
        ),
      ),
      unopened(here('Near, with something on my conscience.', { close: 90 })),
      unopened(moved('Humming, on my stairs.', { third: 'beginning', saw: 'unsure' })),
    ],
    meanwhile: [
      guesses('weiss', '2026-10-20 18:30', { feeling: 'steady', mattered: 'to be let be, about being late' }),
      isAfraid('2026-10-20 21:10', 'thinks that a grown woman makes a great deal of a bus.'),
      setsDown('2026-10-20 21:30', {
        topic: 'the stairs',
        words: `You heard me on the stairs. I had not known that one can be heard from in there. All those Tuesdays I
          stood on the landing first, to get my face ready.`,
        tell: 'weather',
      }),
    ],
  },
];
