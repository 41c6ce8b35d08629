/**
 * Winter 2026, hours 14 to 22: it is not fine.
 *
 * The marks go down while honesty comes back. An hour is missed; a feeling comes without a story (J89); a clock is
 * looked at, explained, accepted out of politeness, reopened, and answered (J16, J20, J79).
 */
import {
  agrees,
  agreesTo,
  alone,
  answers,
  calls,
  carries,
  couldUnderstand,
  finds,
  type Hour,
  here,
  isHeard,
  keeping,
  kept,
  lands,
  mayBelong,
  moved,
  names,
  notices,
  on,
  opened,
  openedOn,
  page,
  proposes,
  reaches,
  reopens,
  stars,
  strongerThanBefore,
  takesAlong,
  together,
} from './telling.ts';

export const winter: readonly Hour[] = [
  {
    on: '2026-01-06',
    name: 'after the holidays',
    ana: [
      opened(
        together(
          `You said that you had thought of me over Christmas, because of the piano. I had told it that very day.
          I didn’t say so in the hour. I am saying it here.`,
          { third: 'beginning', feelings: ['odd', 'glad'] },
        ),
        'thought-of-me',
      ),
      opened(
        here('Not quite as fine as I make it look.', {
          close: 54,
          real: 32,
          brought: ['the funny one'],
          atTheDoor: ['the tired one'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'I told you that I had thought of you. It was true, and I had asked myself whether it was for you.',
          {
            third: 'beginning',
            heard: 'That Christmas was loud, and that there was too much cake.',
          },
        ),
        'had-thought',
      ),
      opened(here('I was pleased to see you.', { close: 80 })),
    ],
    nextTime: [agrees('ana', 'both', 'thought-of-me', 'had-thought')],
  },
  {
    on: '2026-01-13',
    name: 'the hour we did not have',
    met: false,
    weiss: [
      kept(
        alone('Your message said a cold. I hoped that it was one. I left your chair where it was.', {
          third: 'beginning',
        }),
      ),
      kept(
        keeping(
          'I read what I wrote in December: “she was kind to me about it”. It should be the other way round.',
        ),
      ),
    ],
    meanwhile: [
      page(
        'ana',
        '2026-01-13 18:40',
        'Shelter',
        `I sent the message from the shelter. I have a cold. There was a cold; I was sitting in it.

        One fourteen. Two. Three. The driver of the fourth opened the doors and waited, and I shook my head as
        if I were expecting someone.

        Then I walked home and told the saucepan about it.`,
      ),
    ],
  },
  {
    on: '2026-01-20',
    name: 'ice',
    ana: [
      opened(
        alone(
          'You asked if my cold was better. I said yes, thank you. There was a cold in the room all right.',
          {
            third: 'beginning',
            source: 'i-did',
            response: 'made-it-small',
          },
        ),
        'cold-in-the-room',
      ),
      opened(here('I was polite.', { close: 36, real: 28, brought: ['the polite one'] })),
    ],
    weiss: [
      opened(
        alone(
          'You were careful with me, and I was careful with you. We were two people carrying a pane of glass.',
          {
            third: 'beginning',
            source: 'i-did',
            heard: 'That the cold was better.',
            myPart: 'I asked about the cold because I did not dare to ask about the week before it.',
          },
        ),
        'pane-of-glass',
      ),
      opened(here('Cool. I felt it too.', { close: 66 })),
    ],
    nextTime: [agrees('ana', 'both', 'cold-in-the-room', 'pane-of-glass'), calls('ana', 'the pane of glass')],
  },
  {
    on: '2026-01-27',
    name: 'hardly a word',
    ana: [opened(here('', { feelings: ['heavy'] }), 'heavy')],
    weiss: [
      opened(
        together(
          `You said you had nothing to say, and then there was a long quiet, and I didn’t fill it. I was not bored,
          in case you wondered.`,
          { third: 'middle', heard: 'That it was heavy.' },
        ),
        'not-bored',
      ),
      opened(here('Near, without much to show for it.', { close: 74 })),
    ],
    nextTime: [calls('weiss', 'the quiet one'), reaches('not-bored', 'I had wondered.')],
  },
  {
    on: '2026-02-03',
    name: 'suds',
    ana: [
      opened(
        together(
          `I told you that Marta asked me at Christmas if I was all right, and that I flicked suds at her. You
          asked what I would have answered. I said: nothing. Ask me again.`,
          { third: 'middle', feelings: ['tired', 'brave'], people: ['Marta'] },
        ),
        'suds',
      ),
      opened(
        here('Far, but less alone there.', {
          close: 32,
          real: 46,
          brought: ['the tired one'],
          atTheDoor: ['what happened'],
        }),
      ),
      kept(
        keeping('I go through it at night like a till receipt. Some of the items I cannot remember buying.', {
          keptOut: ['the one who is not sure'],
        }),
      ),
    ],
    weiss: [
      opened(
        together(
          'I think you were telling me how to do it: ask, and then ask again, and not mind the suds.',
          {
            third: 'middle',
            heard: 'That you would have liked to be asked twice.',
            people: ['Marta'],
          },
        ),
        'asked-twice',
      ),
      opened(here('Closer than the last weeks.', { close: 76 })),
    ],
    nextTime: [agrees('weiss', 'both', 'suds', 'asked-twice'), calls('ana', 'ask me again')],
  },
  {
    on: '2026-02-10',
    name: 'sleet',
    ana: [
      opened(
        alone(
          `I had got as far as “on Thursdays I used to”, and you looked at the clock. So I said that on Thursdays
          I used to have piano.`,
          { third: 'end', source: 'you-did', response: 'made-it-small', feelings: ['stupid', 'cold'] },
        ),
        'clock',
      ),
      opened(here('Far. But I am writing it down.', { close: 14, real: 52, keptOut: ['what happened'] })),
    ],
    weiss: [
      opened(
        together('We found our way back to the piano, and I thought we were getting warmer.', {
          third: 'end',
          heard: 'That on Thursdays you used to have piano lessons.',
        }),
        'warmer',
      ),
      opened(here('Good, if a little scattered on my side.', { close: 77 })),
    ],
    meanwhile: [
      page(
        'weiss',
        '2026-02-10 22:10',
        'Scattered',
        `The hospital was going to ring about my mother before six. I looked at the clock, I think more than once.
        I told myself that it did not show.

        It is a reason. It is not Ana’s to carry, and it is not an excuse.`,
      ),
      carries('2026-02-10 23:20', 'trouble', {
        name: 'That I am trouble. I said a thing once, and it cost four hundred.',
        part: 'the troublemaker',
        who: '',
        step: '',
        other: '',
        fears: [
          { fear: 'you would ask what it cost, and see that it was a lot', happened: '' },
          { fear: 'you would be very kind, and look at the clock', happened: '' },
        ],
      }),
      couldUnderstand('2026-02-10 23:24', 'trouble', 'no-one'),
      mayBelong('2026-02-10 23:25', 'trouble', 'if-hidden', 'If I am quick, and funny, and bring something.'),
    ],
    nextTime: [
      agrees('ana', 'opposite', 'clock', 'warmer'),
      notices('ana', 'the-clock', {
        title: '“you looked at the clock”',
        words: 'I had begun a sentence. You looked at the clock in the middle of it.',
        failure: 'let-down',
        cards: ['clock'],
      }),
      names('ana', 'the-clock', 'You looked at the clock.'),
      answers(
        'the-clock',
        ['explanation'],
        'I wanted to be sure there was enough time left for whatever it was going to be.',
      ),
      lands('ana', 'the-clock', 'That makes sense.'),
    ],
  },
  {
    on: '2026-02-17',
    name: 'a reasonable hour',
    ana: [
      opened(together('You explained about the clock. It made sense.', { third: 'beginning' }), 'made-sense'),
      opened(here('It was fine.', { close: 60, real: 12, brought: ['the polite one'] })),
      openedOn(
        '2026-03-03',
        alone('It made sense, and I felt like a customer who has had the terms and conditions read to her.', {
          third: 'beginning',
          source: 'you-did',
          response: 'pleased-you',
          feelings: ['small'],
        }),
        'terms',
      ),
    ],
    weiss: [
      opened(
        together('You forgave me very quickly.', { third: 'beginning', heard: 'That it made sense.' }),
        'forgave',
      ),
      opened(here('Tidy.', { close: 70 })),
    ],
    meanwhile: [
      on(
        '2026-02-17 20:30',
        proposes('for-ruth', {
          title: 'The clock',
          words: 'I would like somebody to ask me what I do not ask myself.',
          text: `She had begun a sentence. I looked at the clock. She finished it with something smaller. When she
            told me, I explained why I had looked, and she said that it made sense. I was relieved, and I do not
            trust the relief.`,
          to: 'supervisor',
          until: '2026-03-31',
        }),
      ),
      on('2026-02-18 19:10', agreesTo('for-ruth')),
      on('2026-02-19 11:30', takesAlong('weiss', 'packet', '2026-02-19', 'for-ruth')),
      page(
        'weiss',
        '2026-02-19 12:45',
        'With Ruth, in supervision',
        `Ruth asked what I had answered. I told her. She asked what the question had been. I did not say anything
        for a while.

        What I said about the clock was half true, and the half I left out was the half that hurt her. I can
        leave out my mother. I cannot leave out that I was gone.`,
      ),
      on(
        '2026-02-20 23:50',
        reopens(
          'ana',
          'the-clock',
          'I said that it had landed. It had not. I said so because you looked tired.',
        ),
      ),
    ],
    nextTime: [
      answers(
        'the-clock',
        ['sorrow', 'my-part'],
        `I was not with you in that minute. Where I was had nothing to do with you, and you were the one who paid
        for it. And then I gave you a reason when you needed an answer. I am sorry, for both.`,
      ),
      isHeard('ana', 'the-clock', 'Yes. That is what it was like.'),
    ],
  },
  {
    on: '2026-02-24',
    name: 'the clock',
    ana: [
      opened(
        together(
          `I told you out loud that it hadn’t landed. My ears were hot. You didn’t explain. You got up and moved
          the clock, and then you sat down and said you were sorry, in that order.`,
          { third: 'beginning', feelings: ['frightened', 'light'] },
        ),
        'moved-the-clock',
      ),
      opened(
        moved('You looked sorry. Not the kind that wants something back.', {
          third: 'beginning',
          saw: 'yes',
        }),
        'looked-sorry',
      ),
      opened(here('Closer, and I did not pay for it.', { close: 46, real: 70, brought: ['the cross one'] })),
    ],
    weiss: [
      opened(
        alone('For a second I was ashamed. Then I was more interested in you than in that.', {
          third: 'beginning',
          source: 'i-did',
          heard: 'That I had left, and that you had covered for me.',
          myPart: 'I looked away as you began, and a week later I let you comfort me about it.',
        }),
        'covered-for-me',
      ),
      opened(here('Shaken, and near.', { close: 68 })),
    ],
    nextTime: [
      agrees('ana', 'both', 'moved-the-clock', 'covered-for-me'),
      calls('ana', 'where we can both see it'),
      lands('ana', 'the-clock', 'It has landed. I waited a week, to be sure.'),
      strongerThanBefore(
        'the-clock',
        'yes',
        'You have put it where we can both see it. I look at it less, now that I can.',
      ),
      stars('ana', 'looked-sorry', 'The order you did it in'),
      finds('imagined', 'here', 'met', {
        shown: 0.3,
        of: '2025-12-02',
        words: 'I told you the kettle and left out the sentence. You wrote that you believed me.',
      }),
    ],
  },
  {
    on: '2026-03-03',
    name: 'crocuses',
    ana: [
      kept(
        together('Nothing happened. It wasn’t fine, it was good.', { third: 'middle', feelings: ['quiet'] }),
      ),
      kept(here('A decent, ordinary, unremarkable hour.', { close: 54, real: 62 })),
    ],
  },
];
