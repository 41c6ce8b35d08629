/** Words of the private question about fear, before two people who live together do anything at the same time. */
export default {
  gate: {
    title: 'A question first, for you alone',
    why: 'Before two people who live together open something at the same time, or work on a shared board, Kithe asks each of them one thing. It is asked of you here, on this device, and of nobody else for you.',
    alone:
      'Answer when you are alone with this screen. You can also leave it for another day: nothing is lost, and everything that is only yours works without it.',
    kept: 'Your answer is not sent and is kept nowhere. If it is no, this device remembers that for a month, so that you are not asked each time.',
    same: 'Whatever you answer, and if you never do, the other person sees the same: that this has not been opened yet.',
    question: 'Are you ever afraid of how they might react?',
    answers: { no: 'No', yes: 'Yes, or sometimes', unsure: 'I am not sure' },
    go: 'Go on',
    missing: 'There is no need to answer today. To go on from here, one answer is needed.',
    back: 'Back to the first page',
  },
  closed: {
    title: 'This stays closed',
    text: 'Thank you. Nothing was written down. What the two of you would do at the same time does not open from here, and nobody is told why. It looks as it does when nobody has got round to it.',
    not: 'Being afraid is not a thing to work on together in an app. It is a reason to speak with someone who is on your side.',
    wordsTitle: 'If they ask',
    wordsHint: 'Words that give nothing away. Take one if it helps.',
    words: [
      'I have not got round to it yet.',
      'I would rather write by myself first.',
      'It does not work on my phone just now.',
      'Not today.',
    ],
    helpTitle: 'To talk to somebody',
    plan: 'Help now has more numbers, and three lines of your own',
    own: 'Your own pages stay yours. Nobody else can read them, and nobody sees that they are there.',
    device:
      'If they use this device too: the browser’s history can show that Kithe was open. “Leave quickly” empties this page at once. Three times Escape does the same.',
    again: 'Answer differently',
  },
  about: {
    title: 'The question that was asked',
    text: 'You said on this device that you are not afraid of how they might react. That can change, and it can be taken back at any time; nobody is told.',
    again: 'Ask me again',
    done: 'You will be asked again before anything opens between you.',
  },
} as const;
