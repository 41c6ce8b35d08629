/**
 * Advent 2025, hours 9 to 13: a saucepan, a kettle, a bus.
 *
 * The kitchen is named (J86), with one sentence left out; the week after it a bus is asked about instead of a
 * person (J17), and that crack stays open to the end of the record (J35).
 */
import {
  adds,
  agrees,
  alone,
  answers,
  calls,
  expects,
  fillsIn,
  finds,
  five,
  type Hour,
  here,
  keeping,
  kept,
  moved,
  names,
  notices,
  on,
  opened,
  openedOn,
  page,
  stars,
  together,
  wasMoved,
} from './telling.ts';

export const advent: readonly Hour[] = [
  {
    on: '2025-11-18',
    name: 'dark at four',
    weiss: [
      kept(together('We talked about the film.', { third: 'middle', heard: 'The film.' })),
      kept(here('Friendly. I missed you a little, with you sitting there.', { close: 72 })),
    ],
  },
  {
    on: '2025-11-25',
    name: 'tea',
    ana: [
      opened(
        together(
          `You asked how I take my tea. I said, from a saucepan. You waited. I said that I do not own a kettle.
          You didn’t make anything of it.`,
          { third: 'middle', feelings: ['caught', 'all right'] },
        ),
        'saucepan',
      ),
      opened(here('I nearly said something. It was fine.', { close: 85, brought: ['the funny one'] })),
    ],
    weiss: [
      opened(
        together('I knew I had touched something and I did not know what. I kept still.', {
          third: 'middle',
          heard: 'A saucepan.',
        }),
        'kept-still',
      ),
      opened(here('Closer, in the silence, than in the talk.', { close: 84 })),
    ],
    nextTime: [agrees('ana', 'both', 'saucepan', 'kept-still')],
  },
  {
    on: '2025-12-02',
    name: 'frost',
    ana: [
      opened(
        together(
          `I told you about the kitchen. I was eleven. I said one sentence to my father and he filled the kettle.
          I said it again, louder, and he lit the gas. When it whistled he told me that I read too much.`,
          { third: 'middle', feelings: ['cold', 'surprised'], people: ['my father'] },
        ),
        'kettle',
      ),
      opened(
        here('I did not say what the sentence was. You didn’t ask. It was fine.', {
          close: 90,
          brought: ['the funny one'],
          atTheDoor: ['what happened'],
        }),
      ),
      kept(
        keeping(
          `I remember the kettle, the gas, the colour of the cups. I do not remember the sentence. If I can’t
          remember the sentence, then perhaps there wasn’t one.`,
          { keptOut: ['the one who is not sure'] },
        ),
      ),
    ],
    weiss: [
      opened(
        together('I believed you. I am not certain that I said so, and I should have.', {
          third: 'middle',
          heard: 'One sentence, said twice, and a kettle.',
          people: ['Ana’s father'],
        }),
        'believed',
      ),
      opened(here('Very quiet. I was careful how I breathed.', { close: 87 })),
      kept(
        moved('I had to look out of the window for a moment. You were looking at your cup.', {
          third: 'middle',
          saw: 'no',
        }),
      ),
    ],
    meanwhile: [
      wasMoved('2025-12-02 18:50', 'moved-by-the-kettle', 'That she said it a second time, louder.'),
      page(
        'weiss',
        '2025-12-02 21:05',
        'The kettle',
        `I was angry with a man I have never met and who is dead. That is mine, and I kept it out of the room.
        What I also kept out of the room was that I believed her. I confused the two.

        She looked into her cup while I looked out of the window. If she had looked up she might have seen it.`,
      ),
    ],
    nextTime: [
      agrees('ana', 'both', 'kettle', 'believed'),
      calls('weiss', 'the kitchen'),
      calls('ana', 'the hour of the kettle'),
      stars('weiss', 'kettle', 'She said it twice'),
      expects('imagined', {
        part: 'what happened',
        who: 'whoever hears it',
        answer: 'say that I imagined it',
        meaning: 'I am a troublemaker',
        tone: 'feared',
        origin: 'A kitchen. Somebody put the kettle on.',
      }),
      finds('imagined', 'then', 'denied', { shown: 1, words: 'My father, in the kitchen. I said it twice.' }),
      finds('imagined', 'then', 'punished', {
        shown: 0.5,
        words: 'After the piano. They asked what was wrong with me. Nobody asked why.',
      }),
    ],
  },
  {
    on: '2025-12-09',
    name: 'the bus',
    ana: [
      opened(
        alone('When I said I had nearly not come, you asked about the bus. I laughed and said it was fine.', {
          third: 'middle',
          source: 'you-missed',
          response: 'made-it-small',
        }),
        'bus',
      ),
      openedOn(
        '2026-04-21',
        here('Further off than I have been. I don’t think it showed.', {
          close: 46,
          real: 20,
          keptOut: ['the one who nearly did not come'],
        }),
        'further-off',
      ),
    ],
    weiss: [
      opened(
        together(
          `I asked about the journey to help you arrive. I remember you laughing. I did not hear that you nearly
          stayed away.`,
          { third: 'middle', heard: 'That the 14 was late again.' },
        ),
        'journey',
      ),
      opened(here('Good, I thought. We were still close from last week.', { close: 85 })),
    ],
    meanwhile: [
      fillsIn('2025-12-10 04:35', [2, 1, 3, 2, 1, 2, 1, 0, 1], 1),
      five('2025-12-14 22:05', '2025-12-08', {
        action: ['Put my coat on. Took it off. Put it on again.', 'hardly'],
        more: ['None. I mean that I did not look.', 'hardly'],
        self: 'hardly',
        others: 'some',
      }),
    ],
    nextTime: [
      agrees('ana', 'only', 'bus'),
      notices('ana', 'the-bus', {
        title: 'the bus',
        words: 'I said that I had nearly not come. You asked about the bus.',
        failure: 'not-understood',
        cards: ['bus'],
      }),
      names('ana', 'the-bus', 'It isn’t a big thing.'),
      answers(
        'the-bus',
        ['explanation'],
        'I asked about the bus because I wanted to help you arrive. I had not heard the other half.',
      ),
    ],
  },
  {
    on: '2025-12-16',
    name: 'the last one of the year',
    ana: [
      kept(here('It was fine.', { close: 58, real: 18, brought: ['the polite one'] })),
      kept(
        keeping(
          `I said that I understood about the bus. It’s nearly Christmas. I know how to be given something and
          say thank you.`,
        ),
      ),
    ],
    weiss: [
      opened(
        together(
          `We spoke about the bus and you said that you understood. You were kind to me about it. I went home
          lighter, and that made me uneasy.`,
          { third: 'beginning', heard: 'That it was settled.' },
        ),
        'lighter',
      ),
      opened(here('Warm. I am not sure who was keeping us warm.', { close: 78 })),
    ],
    meanwhile: [
      page(
        'weiss',
        '2025-12-17 08:30',
        'The bus',
        `I gave her a reason. It was a good reason, and it was an answer to a question nobody had asked.
        She thanked me. It stands open between us, and I am the one who asked about the bus.

        Not to chase her with it. To stay near it.`,
      ),
      page(
        'ana',
        '2025-12-26 23:30',
        'Boxing Day',
        `Did the piano at table. Did Papa’s face, did the water. Marta’s children fell off their chairs.

        Afterwards at the sink Marta said, not looking at me, “Are you all right?” I flicked suds at her.
        She laughed and then she stopped before I did.

        If she had asked twice I think I would have sat down on the floor.`,
      ),
      on('2025-12-30', adds('ana', together('', { feelings: ['between two things'] }))),
    ],
    nextTime: [agrees('weiss', 'only', 'lighter')],
  },
];
