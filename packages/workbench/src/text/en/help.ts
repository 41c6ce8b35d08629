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
  violence: 'If you are afraid of somebody at home',
  violenceHint:
    'They know what can be done, and do nothing without you. Many answer in more than one language. Some are named for women, and most of them help anyone or know who does.',
  always: 'Day and night',
  notAlways: 'Not at every hour',
  text: 'Takes text messages too',
  country: 'Where are you?',
  countryHint: 'Remembered on this device alone.',
  elsewhere: 'Somewhere else',
  more: 'More lines, for more countries and languages, are listed at findahelpline.com.',
  checkNow: 'Check these numbers now, before you need them.',
  honest:
    'Numbers change, and nobody checks them for you. Ring one, or look at what the service itself says. If one does not answer, call {{number}}.',
  lookedAt: 'Those that came last were read on public pages on {{date}}.',
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
    escape: 'Three times Escape, one after the other, does the same on a keyboard.',
  },
  plain: {
    label: 'Looks like something else',
    hint: 'The tab is then called “Notes” and has a plain sheet for an icon, on this device, until you switch it off. The address stays what it is, and so does an icon on the home screen.',
  },
} as const;
