/** Words of the front page: what Kithe is, and three doors. */
export default {
  title: 'Two accounts of the same hour',
  intro: [
    'Two people meet for an hour, a client and a therapist, and each of them lives an hour of their own.',
    'With Kithe, each says in their own words how it was; then they open both accounts and lay them side by side.',
    'What was not understood can be repaired, and what was felt can be seen.',
  ],
  picture:
    'Two lines, how each person told it, run close together. At a crack, one of them breaks off and continues far away from the other. At a golden seam, it comes back, and from there the two lines draw nearer than they were.',
  legend: {
    label: 'How to read the picture',
    lines: 'Two lines: how close it was, as each of you told it. They are never made into one.',
    stillOpen: 'still open',
    mended: 'mended',
    crackName: 'A crack',
    crack: 'is a moment when one of you was left alone in the room, and it is still open.',
    seamName: 'A golden seam',
    seam: 'is where a crack was mended: it was said, it was heard, and it landed. The mended place stays in sight, because it holds.',
  },
  doors: {
    label: 'Three doors',
    example: 'Look at an example',
    exampleText: 'After thirty years: forty hours of Ana and Dr Weiss. Nothing to sign, and nothing is kept.',
    begin: 'Begin a record',
    beginText:
      'For a therapist and a client, each on a device of their own. Nobody but the two of you can read it.',
    play: 'Play with the model',
    playText:
      'Six short chapters: two people, a mistake, a repair, and why somebody hides what most wants to be met.',
  },
  have: 'You have a record already?',
  signIn: 'Sign in',
  here: 'There is a record on this device.',
  today: 'Open it',
  promises: {
    label: 'What you can hold Kithe to',
    sealed:
      'Every word is sealed on your device. Whoever runs the server keeps sealed letters, and has no key to them.',
    yours: 'What you keep to yourself leaves no trace. Keeping it and leaving it blank look alike, for ever.',
    nobody:
      'It does not record, listen or guess how you feel. Two people telling it in their own words is all there is.',
    watching: 'Nobody is watching what you write, so Kithe cannot send help. Help now shows whom to call.',
  },
} as const;
