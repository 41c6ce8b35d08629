/**
 * Autumn 2025, hours 1 to 8: everything is fine.
 *
 * Ana writes high marks and keeps much back (J33, J38). The story of the piano is told, and laughed at.
 */
import {
  agrees,
  alone,
  calls,
  consents,
  five,
  type Hour,
  here,
  keeping,
  kept,
  opened,
  openedOn,
  page,
  together,
} from './telling.ts';

export const autumn: readonly Hour[] = [
  {
    on: '2025-09-16',
    name: 'the first hour',
    ana: [
      opened(
        together('You asked where I would like to sit. I don’t think anybody has ever asked me that.', {
          third: 'beginning',
          feelings: ['surprised'],
        }),
        'chair',
      ),
      opened(here('It was fine.', { close: 88, brought: ['the funny one', 'work'] })),
      kept(
        keeping('I took the chair by the door. I had counted the stairs on the way up, for the way down.', {
          keptOut: ['the one who counts'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'You took the chair by the door and made me laugh within five minutes. I was glad you had come.',
          {
            third: 'beginning',
            heard: 'That you sleep badly, and that it is not so bad.',
          },
        ),
        'first-chair',
      ),
      opened(here('Curious, and a little formal, as I am in first hours.', { close: 74 })),
    ],
    meanwhile: [
      page(
        'weiss',
        '2025-09-16 19:20',
        'First hour',
        `She told me a great deal, and I could not tell anyone one thing about her. She looked after me well.
        I notice that I enjoyed it. I would like to remember that I enjoyed it.`,
      ),
    ],
    nextTime: [
      agrees('ana', 'both', 'chair', 'first-chair'),
      consents('ana', 'shared-record'),
      consents('weiss', 'shared-record'),
      consents('ana', 'supervision'),
      consents('weiss', 'supervision'),
      consents('weiss', 'reading'),
    ],
  },
  {
    on: '2025-09-23',
    name: 'lenses',
    ana: [
      opened(
        together('I explained how a lens is ground, and you asked a second question about it.', {
          third: 'middle',
          feelings: ['pleased'],
        }),
        'second-question',
      ),
      opened(here('Fine. Good, even.', { close: 90, brought: ['work'] })),
      openedOn(
        '2026-07-07',
        here('I talked about work for fifty minutes. It was all true and there was nobody in it.', {
          real: 12,
          keptOut: ['nearly everybody'],
        }),
        'nobody-in-it',
      ),
    ],
    weiss: [
      opened(
        together(
          `I learned something I did not know. Afterwards I wondered whether I had let both of us be
          comfortable.`,
          { third: 'middle', heard: 'That your thumb can feel a hundredth of a millimetre.' },
        ),
        'thumb',
      ),
      opened(here('Interested.', { close: 80 })),
    ],
    nextTime: [agrees('weiss', 'both', 'second-question', 'thumb'), calls('ana', 'the hour of the thumb')],
  },
  {
    on: '2025-09-30',
    name: 'a dream',
    ana: [
      opened(
        together(
          `I told you the dream. I open my mouth to call somebody, it whistles, and everyone goes off to make
          tea. You did not tell me what it means. That was a relief.`,
          { third: 'middle', feelings: ['embarrassed', 'relieved'] },
        ),
        'whistle',
      ),
      opened(here('Fine. It’s only a dream.', { close: 91, brought: ['the funny one'] })),
      kept(
        keeping('You asked how long I have had it. I said “a while”. I have had it since I was eleven.', {
          keptOut: ['how long'],
        }),
      ),
    ],
    weiss: [
      opened(
        alone('You told it as a joke, and your hands did not. I went with the joke.', {
          third: 'middle',
          source: 'i-missed',
          heard: 'A dream in which nobody understands a sound.',
          myPart: 'Laughing was easier than asking, and I took the easier way.',
        }),
        'went-with-the-joke',
      ),
      opened(here('Warm. A little too smooth.', { close: 79 })),
    ],
    nextTime: [agrees('ana', 'opposite', 'whistle', 'went-with-the-joke')],
  },
  {
    on: '2025-10-07',
    name: 'Tuesday, rain',
    ana: [
      kept(together('The radiator knocked and we both looked at it as if it had spoken.', { third: 'end' })),
      kept(here('It was fine.', { close: 93, brought: ['the funny one'] })),
      kept(
        keeping('On the way home I could not remember one thing I had said.', {
          keptOut: ['whoever that was'],
        }),
      ),
    ],
    meanwhile: [
      page(
        'ana',
        '2025-10-08 04:10',
        'Four o’clock',
        `Awake again. The dream, the short version.

        I like Dr W. That is the problem with it. You tell someone you like something, and then they have to
        do something with their face.

        The fourteen starts at ten to five. I know all the sounds it makes.`,
      ),
      five('2025-10-12 21:30', '2025-10-06', {
        zest: ['None that I noticed.', 'hardly'],
        worth: ['A man came back to say that he can see the moles on his arm.', 'little'],
        more: ['Took the long way round so as to meet nobody.', 'hardly'],
        others: 'some',
      }),
    ],
  },
  {
    on: '2025-10-14',
    name: 'the story of the piano',
    ana: [
      opened(
        together(
          `I told you how I drowned the piano. I was eleven. Two jugs of cold water, the good piano, my father’s
          face. You laughed where people laugh.`,
          { third: 'end', feelings: ['proud'], people: ['my father', 'Marta'] },
        ),
        'funny-piano',
      ),
      opened(here('Fine. You have a good laugh.', { close: 94, brought: ['the funny one'] })),
      openedOn(
        '2026-04-14',
        alone(
          `It is a very good story. I have told it for thirty years, every Christmas, with the voices. There is
          a hole in the middle of it the size of a child, and nobody has fallen in yet.`,
          { third: 'end', source: 'nobody', response: 'pleased-you', feelings: ['lonely'] },
        ),
        'hole',
      ),
    ],
    weiss: [
      opened(
        together('I laughed out loud. You tell it so well that I could see the water on the keys.', {
          third: 'end',
          heard: 'Two jugs of water, the good piano, your father’s face.',
          people: ['Ana’s father'],
        }),
        'laughed',
      ),
      opened(here('Close. One of the easiest hours I have had this month.', { close: 86 })),
    ],
    meanwhile: [
      page(
        'weiss',
        '2025-10-14 21:40',
        'The piano',
        `I laughed, and she watched me laugh, carefully, the way one watches a pan of milk. It was only on the
        stairs that I thought of the question I had not asked. Why would a child do that?

        I don’t want to run after it with a net. I would like to be there if it comes back.`,
      ),
    ],
    nextTime: [agrees('ana', 'both', 'funny-piano', 'laughed')],
  },
  {
    on: '2025-10-21',
    name: 'the last one before your holiday',
    ana: [
      opened(
        together('You told me the dates twice and then wrote them down for me. I would have remembered.', {
          third: 'end',
        }),
        'dates',
      ),
      opened(here('Fine.', { close: 89, brought: ['work'] })),
      kept(
        keeping(
          `I would like to know whether you think about people when you are away. That is not a thing
          I would ask.`,
          { keptOut: ['the one who asks'] },
        ),
      ),
    ],
    weiss: [
      opened(
        together(
          'An easy hour, and I let it be one. I gave you the dates twice because I felt uneasy leaving.',
          {
            third: 'end',
            heard: 'That October is busy, because people break their glasses on wet leaves.',
          },
        ),
        'dates-twice',
      ),
      opened(here('Pleasant. Some distance off.', { close: 77 })),
    ],
    meanwhile: [
      page(
        'ana',
        '2025-10-31 22:15',
        'Saucepan',
        `Mrs Okafor came round for sugar and stood in my kitchen while I made her a tea. She looked at the
        saucepan. She looked at me. She said, “That is one way,” and drank it.

        Forty-one years old and no kettle. In all these years she is the second person to look at it. The first
        was the man who came about the gas.`,
      ),
    ],
    nextTime: [agrees('weiss', 'both', 'dates', 'dates-twice')],
  },
  {
    on: '2025-11-04',
    name: 'Marta’s birthday',
    ana: [
      opened(
        together(
          `I said that Marta was thirty-seven on Sunday. You asked what she is like. I said “loud” and then
          talked for half an hour.`,
          { third: 'middle', feelings: ['fond'], people: ['Marta'] },
        ),
        'loud',
      ),
      opened(
        here('Fine. She would like you. She likes everyone.', { close: 90, brought: ['Marta’s sister'] }),
      ),
      kept(
        alone(
          `You asked if we were close as children. I said yes, very, and looked at the lime tree until it
          was over.`,
          { third: 'end', source: 'nobody', response: 'went-away', people: ['Marta'] },
        ),
      ),
    ],
    weiss: [
      opened(
        alone('You were lit up, and I said so, and then you were not.', {
          third: 'middle',
          source: 'i-did',
          people: ['Marta'],
          heard: 'Loud, generous, late for everything, and yours.',
          myPart: 'I remarked on it too soon. I could simply have enjoyed it.',
        }),
        'lit-up',
      ),
      opened(here('Close, then less so.', { close: 80 })),
    ],
    nextTime: [agrees('weiss', 'only', 'lit-up')],
  },
  {
    on: '2025-11-11',
    name: 'fog',
    ana: [
      opened(
        together('You remembered the tolerance. Three hundredths. Nobody at work remembers that.', {
          third: 'beginning',
        }),
        'three-hundredths',
      ),
      opened(here('Fine.', { close: 92, brought: ['work', 'the funny one'] })),
      kept(
        keeping(
          `Awake at four, five nights out of seven. If I mentioned it every week it would become a thing that
          we talk about.`,
          { keptOut: ['the nights'] },
        ),
      ),
    ],
    weiss: [
      opened(
        together(
          'I remember your hands from this hour and hardly your face. I do not know what that says about me.',
          {
            third: 'middle',
            heard: 'That the workshop is short of a pair of hands.',
          },
        ),
        'hands',
      ),
      opened(here('Near enough, I thought.', { close: 78 })),
    ],
    nextTime: [agrees('ana', 'apart', 'three-hundredths', 'hands')],
  },
];
