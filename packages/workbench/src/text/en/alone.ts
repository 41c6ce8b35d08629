/**
 * What a record that one person keeps alone says otherwise: by the namespace and the key of the sentence it stands for
 * (`InOneAccount` in use-text.ts). Whatever is not here is said there as everywhere.
 */
export default {
  common: {
    receipt: {
      sealed: 'Sealed. Only you can read it.',
      waiting: 'Kept on this device, and sent to your record when there is a connection.',
      shared: 'Kept in your record. Only you can read it.',
    },
  },
  home: {
    title: 'Your hours with {{name}}',
    lastHour: 'Your last hour',
    next: { read: 'Read it again' },
    sealed: { none: 'Your account is not written yet.', open: 'Your account is written.' },
    between: { title: 'What is open, as you see it' },
    prepare: { nothing: 'From your own account there is nothing to bring along.' },
    first: {
      title: 'Your first hour',
      about:
        'When you have met, open the hour here: a date and a name. It may be a day long past. Then write your account of it.',
    },
    hours: { title: 'Your hours', isOpen: 'written' },
  },
  open: {
    hour: {
      renameLabel: 'What do you call this hour?',
      renameHint: 'The last name given stands.',
      state: { none: 'Your account is not written yet.', open: 'Your account of it.' },
      oneWordsMine: 'It is how this hour was for one of the two. The other side of it is not here.',
      nothingOpen: 'You left every card blank. That is an account too.',
      print: 'Print this',
    },
    piles: { 'only-me': 'How it was for me', 'only-them': 'How it was for {{name}}' },
    pileHints: { 'only-me': 'As you told it. How it was for {{name}} is not here.' },
    beside: { title: 'How much of me was here', keeping: 'What I kept for a while' },
    name: {
      lead: 'It goes on your own board, which nobody else can see. The hurt is {{name}}’s, and whether it was heard only they could say.',
      leadMine:
        'It goes on your own board, which nobody else can see. The hurt is yours, and only you can say when it was heard, and when it has mended.',
    },
    star: { hint: 'It will stand on your timeline.' },
    done: {
      later: 'Your card is here now.',
      withdrawn: 'Taken back. It is hidden here.',
    },
    later: {
      hint: 'A sealed account cannot change; what you see later is a new card.',
      share: 'Add this card',
      tooLong: 'It is too long for one card. Nothing is lost.',
      withdrawWords: 'It will be hidden here.',
    },
  },
  write: {
    read: {
      points: {
        unread: 'Nobody can read it but you.',
        never: 'Nobody is asked to open anything, and nothing waits for anybody.',
        learns: '{{name}} learns nothing of it: not that you wrote, nor what.',
      },
    },
    sealed: {
      learns: '{{name}} sees nothing of it.',
      keeping: 'It is one account: how this hour was for you. You can read it again at any time.',
      isOpen: 'yours to read',
    },
    openHour: { hint: 'A date and a name. It may be a day long past; nobody else sees either.' },
  },
  timeline: {
    eyebrow: 'One account · since {{month}}',
    eyebrowNew: 'One account',
    title: 'One line of two',
    lead: 'How it was, as you told it. The other line is not here, and is not guessed at.',
    key: { crack: 'a crack: still open, as you see it', star: 'a moment that you starred' },
    elsewhere: 'Also open, and not begun in any one hour: {{titles}}.',
    empty: {
      title: 'The line begins with your first hour',
      text: 'When you have told an hour, it appears here, as you told it.',
    },
  },
  repair: {
    title: 'What came between you, as you see it',
    lead: 'People miss each other. Here you can write down what you noticed, and what became of it in the room. Nobody else reads it.',
    empty:
      'Sooner or later two people miss each other: a word not heard, a look at the clock, a week too long. That is ordinary. What you notice has a place here.',
    becomingHint: 'It has been open for several hours now. It may help to say so in the room.',
    noneOpen: 'Nothing stands open here at the moment.',
    symbols: 'A crack is something still open. A golden seam is where it was mended.',
    trackPassed: {
      heard: 'Not said here.',
      landed: 'Not said here.',
      answered: 'No answer is written here.',
    },
    takeBackAbout: 'It will be hidden.',
    takeBackWhole: 'The whole of it, with everything you said about it here, will be hidden.',
    nextAbout: {
      named: 'What you said of it in the room, or would like to say. One sentence is plenty.',
      answered: 'How it was answered in the room, as you heard it. More than one can be true.',
    },
    words: { answered: 'The answer, in your own words' },
    save: { answered: 'Write down the answer' },
    next: { answered: 'How it was answered' },
    bothRead: 'Only you can read it.',
    goBoard: 'What came between you',
    new: {
      eyebrow: 'As you see it',
      leadForThem: 'Begin with your own part.',
      nameHint: 'A few words, so that you know it again.',
      save: 'Write it down',
      afterwards: 'It counts as noticed. Whether to bring it into the room is for you to see.',
    },
  },
  images: {
    private: 'Only you can read this',
    new: { after: 'Only you can read it.' },
  },
  parts: { private: 'Only you can read this map.', minePrivate: 'Only you can read these.' },
  strategies: { private: 'Only you can read these.' },
  questionnaires: {
    lead: 'Some people like to fill in, now and then, what many others have filled in. Nobody asks for it here, and what you fill in is yours.',
    leadTherapist:
      'A place for your own. A questionnaire is a guest in this record: it is never asked for, and nobody is compared with anybody.',
  },
  quiet: { hidden: 'Nobody but you sees this page.' },
  five: { leadTherapist: 'A place for your own, which nobody else can read.' },
  map: {
    lead: 'People, groups, places, whatever meets you, and what presses from outside. You draw it, and only you can read it.',
    form: { after: 'Only you can read it.' },
  },
  own: {
    client: { lead: 'Nobody else has these, {{name}} included.' },
    therapist: { lead: 'Kept apart from your accounts of the hours. {{name}} does not see them.' },
  },
  prepare: {
    open: { title: 'What is open, as you see it', way: 'It is becoming a way you are with each other.' },
  },
  summary: { between: 'As {{me}} told it, of {{them}}. One account.' },
  take: {
    private: {
      parts: 'where parts of me were',
      strategies: 'what has protected me',
      map: 'my map and what stands beside it',
      carry: 'what I carry from here',
      five: 'five good things',
      sheets: 'questionnaires that I filled in',
    },
    between: 'One account: {{me}}, of the hours with {{them}}',
    sections: { hours: 'My hours' },
  },
  leaving: {
    list: {
      between: 'Your hours go in, with your cards, what broke and what mended, as you told them.',
      process:
        'Process notes are your own pages, and nobody else has them. They leave only by your own hand: in a file from here, if you tick them, or printed from their own page. No summary takes them.',
    },
    paper: {
      on: '{{me}}, of the hours with {{them}}, {{date}}.',
      repair: 'It is one account. The other side of it is not here.',
      timeline: 'It is one account. The other line is not here.',
      hour: 'It is one account. The other side of it is not here.',
      prepare: 'It is one account, and what was earlier is not on this page.',
      page: 'It is one account, and what is on other pages of this record is not on this page.',
    },
    timeline: {
      title: 'My timeline',
      said: 'How close it was, as {{me}} told it, from {{first}} to {{last}}.',
      key: 'Above is close, below is far. A dark crack is something still open, a golden seam something that mended.',
    },
  },
} as const;
