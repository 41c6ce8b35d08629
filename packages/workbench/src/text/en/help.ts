/** Words of Help now: whom to call, and what one wants to find again. */
export default {
  title: 'Help now',
  back: 'Back to where I was',
  watching:
    'No one is watching this now. Kithe cannot call anyone for you, and what you write in it reaches nobody in time.',
  danger: 'If you or somebody near you may be in danger, call.',
  emergency: 'Emergency',
  lines: 'To talk to somebody',
  linesHint: 'You need no reason that is good enough. You need not say your name.',
  noLines:
    'We know of no line for the place that you chose. The emergency number above reaches people who do.',
  always: 'Day and night',
  notAlways: 'Not at every hour',
  text: 'Takes text messages too',
  country: 'Where are you?',
  countryHint: 'Remembered on this device alone.',
  elsewhere: 'Somewhere else',
  more: 'More lines, for more countries and languages, are listed at findahelpline.com.',
  honest:
    'Numbers change. These came with Kithe, and nobody but the person who set it up for you has checked them. If one does not answer, call {{number}}.',
  plan: {
    title: 'Three lines of my own',
    hint: 'For when it is hard to think. Kept on this device alone, in plain words, so that they open without a passphrase: whoever can use this device can read them. Signing out here erases them.',
    helps: 'Something that has helped before',
    call: 'Somebody I can call',
    go: 'Somewhere I can go',
    keeping: 'Keeping…',
    kept: 'Kept on this device.',
    notKept: 'This browser keeps nothing here. Write the line somewhere else.',
  },
  leaving: {
    title: 'If somebody may look over your shoulder',
    text: '“Leave quickly” empties this page at once and puts a blank one in its place. Coming back in this tab shows nothing until you ask for it. The browser’s own history still lists that Kithe was open; a private window keeps no list.',
  },
} as const;
