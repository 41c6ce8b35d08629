/** Words of the cards on paper: two to a sheet, folded and sealed, and entered later. */
export default {
  title: 'Cards on paper',
  lead: 'The same five cards, for a room without a device, or for a hand that would rather hold a pen. Two to a sheet, with room to write large.',
  points: [
    'Print them for each of you, cut along the broken line, and write after the hour, each alone.',
    'Lay your cards on one another, fold them with the writing inside, and seal them: an envelope, or a strip of tape with your name across it.',
    'Nobody opens the other’s. You open them when you are together again, both at the same time, or not at all.',
    'Any card may stay blank, and one word is enough. A card you keep for yourself stays out of the envelope.',
  ],
  who: {
    legend: 'Whose cards',
    both: 'For both',
    client: 'For the client',
    therapist: 'For the therapist',
  },
  sheet: {
    legend: 'On which paper',
    a4: 'A4',
    letter: 'Letter',
  },
  print: 'Print the cards',
  front: {
    text: 'No device in the room?',
    go: 'Print cards on paper',
    title: {
      client: 'My account of an hour: client',
      therapist: 'My account of an hour: therapist',
    },
    name: 'My name',
    hour: 'The hour: its day, or what to call it',
    how: [
      'Each writes alone, about two minutes. There is no hurry.',
      'Any card may stay blank. One word is enough.',
      'Fold it, seal it, put your name across. Nobody opens the other’s.',
      'They are opened together, or not at all.',
    ],
    help: 'No one is reading this now. Help now:',
    mine: 'Somebody I can call',
  },
  other: { client: 'your therapist', therapist: 'your client' },
  later: {
    title: 'To enter them later',
    steps: [
      'In your record, open an hour and give it the day on which you met, however long ago.',
      'Each enters their own cards, on their own device, and seals them. Nobody types in what somebody else wrote.',
      'What you see differently by now is a later card; what stands on the paper can be entered as it stands.',
    ],
    undated:
      'An account carries no date of its own, only its hour does. So nobody sees on which day it was entered, or that it was on paper first.',
    go: 'To my record',
  },
} as const;
