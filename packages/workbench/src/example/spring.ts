/**
 * Spring 2026, hours 27 to 32: what opened.
 *
 * Grief and anger arrive, which is growth (J95); a door is locked, and she is angry in her coat; Marta is told (J25).
 */
import {
  adds,
  agrees,
  alone,
  answers,
  carries,
  couldUnderstand,
  expects,
  finds,
  type Hour,
  here,
  isHeard,
  keeping,
  kept,
  lands,
  letsReadPart,
  moved,
  names,
  namesInner,
  namesParts,
  notices,
  opened,
  openedOn,
  page,
  places,
  reaches,
  stars,
  strongerThanBefore,
  together,
  wasMet,
  wasMoved,
} from './telling.ts';

export const spring: readonly Hour[] = [
  {
    on: '2026-04-14',
    name: 'after Easter',
    ana: [
      opened(
        together(
          `I thought that you would have put it away over Easter. You had not. You said “Wednesday night” as if it
          were a day we both knew.`,
          { third: 'beginning', feelings: ['careful', 'glad'] },
        ),
        'wednesday-night',
      ),
      opened(
        here('On Good Friday I was so angry with a saucepan that I put it out on the balcony.', {
          close: 74,
          real: 82,
          brought: ['what happened'],
          atTheDoor: ['anger'],
        }),
      ),
      openedOn(
        '2026-04-28',
        keeping('I slept nine hours. I am telling nobody, in case it stops.', {
          keptOut: ['the one who slept'],
        }),
        'nine-hours',
      ),
    ],
    weiss: [
      opened(
        together(
          `You asked if I had been all right, afterwards. I said yes, and thank you, and that it was not a thing you
          needed to see to.`,
          { third: 'beginning', heard: 'That there is a saucepan on the balcony.' },
        ),
        'not-yours-to-see-to',
      ),
      opened(here('Close. New ground.', { close: 84 })),
    ],
    nextTime: [
      agrees('ana', 'both', 'wednesday-night', 'not-yours-to-see-to'),
      adds(
        'weiss',
        together('I have read the card about the hole in the story. I was one of those who laughed.'),
        {
          to: '2025-10-14',
          label: 'one-who-laughed',
        },
      ),
      reaches('one-who-laughed', 'You did. You were good at it. You are better at the other thing.'),
    ],
  },
  {
    on: '2026-04-21',
    name: 'the iron',
    ana: [
      opened(
        together(
          `My mother was ironing in the next room with the door open. When I said the sentence the second time, the
          iron stopped. Then it went on. I have known that for thirty years and never once listened to it.`,
          { third: 'middle', feelings: ['sick', 'furious'], people: ['my mother'] },
        ),
        'iron',
      ),
      opened(here('Bad, and in company.', { close: 76, real: 90, brought: ['grief'], atTheDoor: ['anger'] })),
    ],
    weiss: [
      opened(
        together('I had nothing clever. I said: then she heard.', {
          third: 'middle',
          heard: 'The iron stopped, and then it went on.',
          people: ['Ana’s mother'],
        }),
        'she-heard',
      ),
      opened(here('Close, and very sad.', { close: 86 })),
    ],
    meanwhile: [
      page(
        'ana',
        '2026-04-26 18:05',
        'Sunday, the telephone',
        `Mother. Eleven degrees, showers. Her hip. I said, “Do you still iron in the dining room?” She said where
        else. I said nothing, she said nothing. Then she said that the forecast was better for Wednesday.

        I am not ready to ask her. I don’t have to be ready.`,
      ),
    ],
    nextTime: [
      agrees('ana', 'both', 'iron', 'she-heard'),
      expects('anger', {
        part: 'anger',
        who: 'somebody I need',
        answer: 'go cold, and wait until I apologise',
        meaning: 'I ruin things',
        tone: 'feared',
      }),
      finds('anger', 'then', 'punished', {
        shown: 0.7,
        words: 'I slammed a door, and nobody at home spoke to me until Sunday.',
      }),
      expects('asking', {
        part: 'asking for more',
        who: 'anyone who is kind to me',
        answer: 'get tired of me',
        meaning: 'I am too much work',
        tone: 'feared',
      }),
      finds('asking', 'then', 'missed', {
        shown: 0.8,
        words: 'I asked to go and live at my aunt’s for a while. They thought I meant the holidays.',
      }),
    ],
  },
  {
    on: '2026-04-28',
    name: 'rain on both windows',
    ana: [
      opened(
        together('I cried, about nothing with a name. You did not go looking for one.', {
          third: 'end',
          feelings: ['sad', 'rinsed'],
        }),
        'rinsed',
      ),
      opened(here('Close.', { close: 80, real: 86, brought: ['grief'] })),
    ],
    weiss: [
      opened(
        alone(
          'I handed you the tissues, and then I thought I had done it too fast, as if to make you stop.',
          {
            third: 'end',
            source: 'i-did',
            heard: 'Crying, and rain.',
            myPart: 'It may have been my own discomfort that reached for the box.',
          },
        ),
        'tissues',
      ),
      opened(here('Gentle. I fussed.', { close: 80 })),
    ],
    nextTime: [
      agrees('weiss', 'only', 'tissues'),
      adds('ana', together('The tissues were fine. Actually fine. My nose was running.'), {
        label: 'actually-fine',
      }),
    ],
  },
  {
    on: '2026-05-05',
    name: 'nobody in',
    by: 'ana',
    met: false,
    ana: [
      opened(
        alone(
          `I stood at your door for twenty-five minutes. I rang four times. By the third I had begun to think that
          I had made up the appointment, so I got out my diary. It is in your handwriting.`,
          { source: 'you-did', response: 'went-away', feelings: ['foolish', 'angry', 'wet'] },
        ),
        'four-rings',
      ),
      opened(here('Not here. Nobody was.', { close: 16, real: 72, atTheDoor: ['anger'] })),
    ],
    weiss: [
      opened(
        alone('I found out at six o’clock, when I opened the calendar, and my stomach dropped.', {
          source: 'i-did',
          myPart: `I had you down for the wrong week. There was no emergency. I sat in a meeting about a photocopier
            while you stood in the rain.`,
        }),
        'photocopier',
      ),
    ],
    meanwhile: [
      page(
        'weiss',
        '2026-05-05 20:00',
        'The door',
        `Of all the people to leave standing on a step.

        I wrote three messages to her and sent the short one: I was not there, it was my mistake, I am sorry,
        next Tuesday I will be. The long ones were asking her to forgive me.`,
      ),
    ],
    nextTime: [
      agrees('weiss', 'both', 'four-rings', 'photocopier'),
      notices('ana', 'the-door', {
        title: 'the locked door',
        words: 'I rang four times. You had me in the wrong week.',
        failure: 'let-down',
        cards: ['four-rings', 'photocopier'],
      }),
      names(
        'ana',
        'the-door',
        'I am angry with you. I have never before said that to anybody who could do something with it.',
      ),
      answers(
        'the-door',
        ['my-part', 'sorrow', 'concern'],
        `I left you standing there. You rang, and you doubted yourself before you doubted me, and it was me.
        I am sorry. And I am glad that you are angry here.`,
      ),
      isHeard('ana', 'the-door', 'Heard. You didn’t mention the photocopier until I asked.'),
    ],
  },
  {
    on: '2026-05-12',
    name: 'with my coat on',
    ana: [
      opened(
        together(
          `I was angry with you for about six minutes with my coat on. You did not go cold. You didn’t go small
          either, which I had not thought of, and which would have been worse.`,
          { third: 'beginning', feelings: ['angry', 'tall'] },
        ),
        'six-minutes',
      ),
      opened(moved('You minded. I could see it in your neck.', { third: 'beginning', saw: 'yes' }), 'neck'),
      opened(here('Closer than when I was being nice.', { close: 72, real: 96, brought: ['anger'] })),
    ],
    weiss: [
      opened(
        together(
          `You were angry with me, and you had every reason. I wanted to explain and I kept quiet. What I felt under
          the shame was respect.`,
          { third: 'beginning', heard: 'Four rings. Twenty-five minutes. Your own diary, for a witness.' },
        ),
        'respect',
      ),
      opened(here('Uncomfortable, and closer than most comfortable hours.', { close: 80 })),
    ],
    meanwhile: [
      ...namesParts(
        'ana',
        '2026-05-14 21:00',
        'the funny one',
        'work',
        'the polite one',
        'the tired one',
        'the one who counts',
        'the cross one',
        'what happened',
        'the troublemaker',
        'the one who is eleven',
        'anger',
        'grief',
        'Marta’s sister',
      ),
      namesInner('2026-05-14 21:20', 'the one who slept'),
      places('ana', '2026-05-14 21:21', 'the one who slept', 'door', '2026-04-28'),
      places('ana', '2026-05-14 21:22', 'the one who is eleven', 'kept-out', '2025-12-09'),
      places('ana', '2026-05-14 21:23', 'anger', 'kept-out', '2025-12-16'),
    ],
    nextTime: [
      agrees('ana', 'both', 'six-minutes', 'respect'),
      stars('weiss', 'respect', 'She kept her coat on, and stayed'),
      lands('ana', 'the-door', 'Landed. You were there this week. I rang once.'),
      strongerThanBefore('the-door', 'yes', 'I was angry, and a week later you were still there. I counted.'),
      finds('anger', 'here', 'moved', {
        shown: 0.6,
        of: '2026-05-12',
        words: 'Six minutes, coat on, about half of it. You minded, and you stayed.',
      }),
      adds(
        'ana',
        alone(
          `It was not a cold. I sat in the shelter and let four buses go. The driver of the fourth opened the doors
          and waited for me, and I shook my head as if I were expecting somebody.`,
          { response: 'went-away' },
        ),
        { to: '2026-01-13', label: 'four-buses' },
      ),
    ],
  },
  {
    on: '2026-05-19',
    name: 'the telephone',
    ana: [
      opened(
        together(
          `I told you that I have told Marta. On the telephone, standing up. She was quiet for so long that I said
          hello. Then she said: he never asked for me after that. I always wondered why.`,
          { third: 'beginning', feelings: ['shaking', 'glad'], people: ['Marta'] },
        ),
        'told-marta',
      ),
      opened(
        here('I brought the whole family in with me.', {
          close: 84,
          real: 92,
          brought: ['what happened', 'Marta’s sister'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'You told it standing up here too. I do not think you noticed. I stayed sitting, so that one of us was.',
          {
            third: 'beginning',
            heard: 'That he never asked for her after that.',
            people: ['Marta'],
          },
        ),
        'standing-up',
      ),
      kept(
        moved('I was glad in my whole chest. You were busy being glad yourself, which is as it should be.', {
          saw: 'no',
        }),
      ),
      opened(here('A full room.', { close: 86 })),
    ],
    meanwhile: [
      wasMoved('2026-05-19 18:20', 'moved-by-marta', 'That Marta had wondered all along.'),
      page(
        'ana',
        '2026-05-24 22:00',
        'To the one who is eleven',
        `You did it right. It was a stupid expensive thing to do and you did it right.

        It worked, you know. It worked for thirty years and nobody told you.

        You may put the jug down.`,
      ),
      couldUnderstand('2026-05-24 22:20', 'trouble', 'someone-might', 'Marta. She had the shoes.'),
      carries(
        '2026-05-24 22:30',
        'trouble-again',
        {
          name: 'That I am trouble. I said a thing once, and it cost four hundred.',
          part: 'the troublemaker',
          who: 'Marta. You, on most Tuesdays. Mrs Okafor, who would not need to be told.',
          step: 'Say “four hundred” to Marta, without saying sorry after it.',
          other:
            'I would want to know who did the sums, in front of a child. I would want to buy her a pair of shoes.',
          fears: [
            {
              fear: 'you would ask what it cost, and see that it was a lot',
              happened: 'You asked what colour they were.',
            },
            {
              fear: 'you would be very kind, and look at the clock',
              happened: 'You did, once. We talked about it.',
            },
          ],
        },
        'trouble',
      ),
      wasMet(
        '2026-05-24 22:40',
        'the troublemaker',
        'Marta: “You were the only one of us who did anything.”',
      ),
    ],
    nextTime: [
      agrees('ana', 'both', 'told-marta', 'standing-up'),
      stars('ana', 'told-marta', 'He never asked for me after that'),
      ...letsReadPart('anger', [
        ['kept-out', '2025-12-16'],
        ['door', '2026-04-14'],
        ['door', '2026-05-05'],
        ['brought', '2026-05-12'],
      ]),
      finds('imagined', 'outside', 'moved', {
        shown: 0.9,
        of: '2026-05-17',
        words: 'Marta, on the telephone. She said that she had always wondered.',
      }),
    ],
  },
];
