/**
 * Lent 2026, hours 23 to 26: a green door, and the hour in which she looked up.
 *
 * A sentence that sounded like the kitchen, mended by the one who said it, so that Ana need not ask (J103); then the
 * piano told with the piece put back, and a therapist who was moved, and was seen to be (J82, J91–J94).
 */
import {
  agrees,
  alone,
  answers,
  calls,
  couldUnderstand,
  drafts,
  expectsAlone,
  finds,
  findsAlone,
  five,
  type Hour,
  here,
  isHeard,
  keeping,
  kept,
  lands,
  moved,
  names,
  notices,
  on,
  opened,
  openedOn,
  page,
  reaches,
  shares,
  stars,
  strongerThanBefore,
  together,
  wasMoved,
} from './telling.ts';

export const lent: readonly Hour[] = [
  {
    on: '2026-03-10',
    name: 'wind',
    ana: [
      openedOn(
        '2026-03-17',
        alone(
          `I told you what colour the door was. You said, “Memory is a strange thing.” I nodded. It was green.`,
          { third: 'middle', source: 'you-did', response: 'went-away', feelings: ['eleven'] },
        ),
        'green',
      ),
      opened(
        here('Fine.', { close: 40, real: 30, brought: ['the polite one'], atTheDoor: ['what happened'] }),
      ),
    ],
    weiss: [
      opened(
        alone('You nodded. I don’t believe that you agreed.', {
          third: 'middle',
          source: 'i-did',
          heard: 'A green door. You were sure of the green.',
          myPart: `You gave me the one thing you were certain of, and I answered it with a doubt. I heard it while
            I was saying it, and I went on talking.`,
        }),
        'heard-myself',
      ),
      opened(here('I lost you, and I know where.', { close: 45 })),
    ],
    meanwhile: [
      on(
        '2026-03-10 19:30',
        notices('weiss', 'memory', {
          title: '“memory is a strange thing”',
          words: 'You told me that the door was green, and I said that memory is a strange thing.',
          failure: 'denied',
        }),
      ),
      on(
        '2026-03-10 19:34',
        names(
          'weiss',
          'memory',
          'You need not do anything with this. I only did not want you to have to be the one to bring it.',
        ),
      ),
      page(
        'weiss',
        '2026-03-10 20:15',
        'Green',
        `I was frightened of where the sentence was going, and I reached for something wise. It came out sounding
        like her father, with better manners.

        I wrote to her tonight, in the record, and wondered afterwards if I had only wanted to be rid of it.
        I don’t think so. I think she would have carried it home and put it with the others.`,
      ),
      expectsAlone('2026-03-11 04:25', 'not-sure', {
        part: 'that I am not sure',
        who: 'Dr Weiss',
        answer: 'stop believing the rest',
        meaning: 'I was telling stories all along',
        tone: 'feared',
      }),
      findsAlone('2026-03-11 04:30', 'not-sure', 'then', 'denied', {
        shown: 0.6,
        words: 'Papa said that I read too much. By Saturday I had agreed with him.',
      }),
    ],
    nextTime: [
      isHeard('ana', 'memory', 'You heard it before I said it. I had thought it was just me.'),
      answers(
        'memory',
        ['sorrow', 'my-part', 'concern'],
        'You said green. I believe that it was green. I am sorry that I sounded like the kitchen.',
      ),
      agrees('ana', 'both', 'green', 'heard-myself'),
    ],
  },
  {
    on: '2026-03-17',
    name: 'the green door',
    ana: [
      opened(
        together(
          `I had not looked at the record all week. I was busy practising not to mind, and getting good at it. You
          said it before I had my coat off.`,
          { third: 'beginning', feelings: ['thrown', 'relieved'] },
        ),
        'coat',
      ),
      opened(
        moved('It had bothered you all week as well. I did not know one thing could bother two people.', {
          third: 'beginning',
          saw: 'yes',
        }),
        'bothered-two',
      ),
      opened(here('Close enough to be cross in.', { close: 58, real: 68, brought: ['the cross one'] })),
    ],
    weiss: [
      opened(
        together('I was afraid that you would not come, and so I could not wait for you to sit down.', {
          third: 'beginning',
          heard: 'That you had been practising.',
        }),
        'could-not-wait',
      ),
      opened(here('Relieved, and glad of you.', { close: 72 })),
    ],
    meanwhile: [
      findsAlone('2026-03-18 07:10', 'not-sure', 'here', 'met', {
        shown: 0.3,
        of: '2026-03-17',
        words: 'Said that I was sure of the green and of not much else. W. wrote down: green.',
      }),
    ],
    nextTime: [
      agrees('ana', 'both', 'coat', 'could-not-wait'),
      lands('ana', 'memory', 'It has landed.'),
      strongerThanBefore('memory', 'yes', 'Nobody ever came back for one before.'),
      finds('imagined', 'here', 'denied', {
        shown: 0.4,
        of: '2026-03-10',
        words: '“Memory is a strange thing.”',
      }),
      finds('imagined', 'here', 'met', {
        shown: 0.5,
        of: '2026-03-17',
        words: 'The door was green, and you took it as green.',
      }),
    ],
  },
  {
    on: '2026-03-24',
    name: 'what the piano cost',
    ana: [
      opened(
        together(
          `It cost four hundred, which was the summer holiday and Marta’s shoes. Then I said that Marta had been
          going to start with him after Easter. I heard myself say it, and I talked about shoes.`,
          { third: 'end', feelings: ['hot'], people: ['Marta'] },
        ),
        'shoes',
      ),
      opened(
        here('Standing in a doorway.', {
          close: 60,
          real: 66,
          atTheDoor: ['what happened', 'the troublemaker'],
        }),
      ),
      kept(keeping('There is one more piece to that story and I am the only person alive who has it.')),
    ],
    weiss: [
      opened(
        together('You said it, and then you talked about shoes, and I thought: she knows that I heard.', {
          third: 'end',
          heard: 'Four hundred. Shoes. That Marta was to start after Easter.',
          people: ['Marta'],
        }),
        'heard-easter',
      ),
      opened(here('Close, and in no hurry.', { close: 78 })),
    ],
    meanwhile: [
      couldUnderstand(
        '2026-03-24 22:15',
        'trouble',
        'hardly',
        'You heard four hundred and did not do the sum.',
      ),
    ],
    nextTime: [
      agrees('weiss', 'both', 'shoes', 'heard-easter'),
      finds('imagined', 'here', 'met', {
        shown: 0.6,
        of: '2026-03-24',
        words: 'I said the thing about Easter. You did not jump on it, and you did not lose it.',
      }),
    ],
  },
  {
    on: '2026-03-31',
    name: 'the last one before Easter',
    ana: [
      opened(
        together(
          `I told you the piano again and put the piece back in. I did it on a Wednesday night, so that nobody could
          have a lesson in our house on the Thursday, and Marta could not begin. I poured slowly, so as not to wake
          anyone. I stopped where people laugh. You didn’t laugh, so I looked up.`,
          { third: 'middle', feelings: ['dizzy', 'eleven'], people: ['Marta'] },
        ),
        'looked-up',
      ),
      opened(
        moved(
          `You were crying. Not a lot. I thought I might be seeing things, so I looked properly, for a long time.
          I said, “About the piano?”, and you said, “About you.”`,
          { third: 'middle', saw: 'yes', feelings: ['astonished'] },
        ),
        'crying',
      ),
      opened(
        here('All of me was in one chair. It was crowded.', {
          close: 76,
          real: 94,
          brought: ['what happened', 'the troublemaker', 'the one who is eleven'],
          atTheDoor: ['the one who is not sure'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          `When you said “slowly, so as not to wake anyone”, I could not see you clearly for a moment. You looked at
          me for a long time, and I let you look.`,
          {
            third: 'middle',
            heard:
              'That you were keeping your sister safe, that you were eleven, and that nobody asked you why.',
            people: ['Marta'],
          },
        ),
        'let-you-look',
      ),
      opened(
        moved(
          `I was crying, and you saw. I did not want to hide it from you, and I did not want you to have to look
          after it.`,
          { third: 'middle', saw: 'yes' },
        ),
        'you-saw',
      ),
      opened(here('As near as I know how to be.', { close: 90 })),
    ],
    meanwhile: [
      wasMoved(
        '2026-03-31 18:35',
        'moved-by-the-water',
        'That she poured it slowly, so as not to wake anyone.',
      ),
      drafts('2026-03-31 21:10', 'draft-slowly', {
        words: `You were a child who found a way to keep her sister safe and told nobody. I was moved on Tuesday, and
          I still am.`,
        predicted:
          'That she will read it more than once. That she may be cross with me, later on, for having seen.',
        from: 'moved-by-the-water',
        gates: { 'for-whom': 'them', 'safe-now': true, 'useful-to-them': true, 'stand-by-it': true },
      }),
      page(
        'weiss',
        '2026-03-31 21:30',
        'Tuesday',
        `I laughed at that story in October. So did everyone who ever heard it, and she taught us how.

        I cried, and did not decide to. What I did decide was not to turn my head. She checked my face like
        somebody checking a lens. I have seldom been looked at like that, and it was not for me.

        To Ruth: am I making too much of having been moved? The hour was hers. I was the proof, not the event.`,
      ),
      page(
        'ana',
        '2026-03-31 23:40',
        'Tonight',
        `I got off three stops early because I couldn’t sit.

        It happened. I know it happened because it happened to someone else’s face.

        I keep wanting to ring somebody up. Hello. It’s true.`,
      ),
      couldUnderstand(
        '2026-03-31 23:55',
        'trouble',
        'perhaps',
        'I have seen a face do it. It may have been a mistake.',
      ),
      on('2026-04-02 09:15', shares('draft-slowly', 'true-slowly')),
      on(
        '2026-04-05 16:20',
        reaches(
          'true-slowly',
          'It reached me. I read it on the 14, at the lights by the waterworks, and missed my stop.',
        ),
      ),
      five('2026-04-05 21:00', '2026-03-30', {
        zest: ['Could not sit down. I think that it was that.', 'little'],
        clarity: ['It happened. I saw it on a face, and it was not mine.', 'some'],
        worth: ['Somebody was sorry for a girl with two jugs.', 'some'],
        more: ['I keep wanting to ring somebody up.', 'some'],
        self: 'little',
        others: 'some',
      }),
    ],
    nextTime: [
      agrees('ana', 'both', 'looked-up', 'let-you-look'),
      agrees('weiss', 'both', 'crying', 'you-saw'),
      reaches('you-saw', 'I saw. I checked.'),
      stars('ana', 'crying', 'The hour you did not laugh'),
      stars('weiss', 'you-saw', 'She saw that I was crying'),
      calls('weiss', 'the hour you looked up'),
      calls('ana', 'the hour you did not laugh'),
      finds('imagined', 'here', 'moved', {
        shown: 1,
        of: '2026-03-31',
        words:
          'You did not say that I had imagined it. It was in your face before you could have said anything.',
      }),
    ],
  },
];
