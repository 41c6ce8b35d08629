/** Words of *write my account*: the five cards as each of the two meets them, and the sealing of them. */
export default {
  title: 'Write my account',
  eyebrow: '{{hour}} · card {{n}} of {{count}}',
  eyebrowRead: '{{hour}} · reading it back',
  gentle: 'About two minutes for all the cards. There is no hurry, and a word is enough.',
  cards: {
    together: {
      client: {
        title: 'A moment we were together',
        prompt:
          'Was there a moment when you and {{name}} met? It can be small: a look, a laugh, a silence that was all right.',
      },
      therapist: {
        title: 'A moment we were together',
        prompt:
          'Was there a moment when you and {{name}} met? It can be small: a look, a laugh, a silence that was all right.',
      },
    },
    alone: {
      client: {
        title: 'A moment I was alone in the room',
        prompt: 'Did you and {{name}} lose each other for a moment? It happens in nearly every hour.',
      },
      therapist: {
        title: 'A moment I was alone in the room',
        prompt: 'Did you and {{name}} lose each other for a moment? It happens in nearly every hour.',
      },
    },
    here: {
      client: {
        title: 'How much of me was here',
        prompt:
          'Two lines, because they can differ: one can feel close and hide, or feel far and be wholly real.',
      },
      therapist: {
        title: 'How much of me was here',
        prompt:
          'Two lines, because they can differ: one can feel close and hide, or feel far and be wholly real.',
      },
    },
    moved: {
      client: {
        title: 'Did I see that I moved you?',
        prompt: 'Did anything of you reach {{name}}? What did you see, in a face, a voice, a silence?',
      },
      therapist: {
        title: 'Was I moved, and was it seen?',
        prompt: 'Did anything of {{name}} reach you? What may they have seen, in a face, a voice, a silence?',
      },
    },
    keeping: {
      client: {
        title: 'Something I am keeping for now',
        prompt:
          'Something you did not say, and may never want to. It is sealed with the rest, and stays yours.',
      },
      therapist: {
        title: 'Something I am keeping for now',
        prompt:
          'Something you did not say, and may never want to. It is sealed with the rest, and stays yours.',
      },
    },
  },
  heard: 'What I heard',
  myPart: 'My part in it',
  words: {
    together: 'What happened, in my own words',
    alone: 'What happened, in my own words',
    here: 'In my own words, if there are any',
    moved: 'What happened, in my own words',
    keeping: 'In my own words',
  },
  details: 'A little more, if you like',
  third: 'When it was',
  thirds: { beginning: 'at the beginning', middle: 'in the middle', end: 'towards the end' },
  feelings: 'What I felt',
  feelingWords: {
    together: ['warm', 'glad', 'relieved', 'surprised', 'shy'],
    alone: ['small', 'sad', 'angry', 'ashamed', 'lonely', 'numb'],
    here: ['calm', 'tense', 'tired', 'open', 'afraid'],
    moved: ['warm', 'unsure', 'proud', 'relieved', 'afraid'],
    keeping: ['afraid', 'ashamed', 'tender', 'unsure'],
  },
  ownFeeling: 'Another word for it',
  people: 'Who else was in it',
  ownPerson: 'A name, or what you call them',
  add: 'Add',
  source: 'What left me alone there',
  sources: {
    'you-did': 'something {{other}} did',
    'you-missed': 'something {{other}} missed',
    'i-did': 'something I did',
    'i-missed': 'something I missed',
    'someone-else': 'someone else',
    nobody: 'nobody’s doing',
  },
  response: 'What I did then',
  responses: {
    'said-so': 'said so',
    'made-it-small': 'made it small',
    'went-quiet': 'went quiet',
    'went-away': 'went away inside',
    'turned-on-you': 'turned on {{other}}',
    'pleased-you': 'looked after {{other}}',
  },
  parts: 'Parts of me',
  partsHint: 'Only where you want to. A second press takes it back.',
  partWords: ['joy', 'anger', 'grief', 'need', 'shame'],
  places: { brought: 'brought', door: 'at the door', 'kept-out': 'kept out' },
  ownPart: 'Another part of me',
  ownPartHint: 'What you call it, and then where it was.',
  close: 'How close it felt',
  closeEnds: { low: 'far', high: 'close' },
  closeWords: {
    'far-end': 'far away',
    'far-side': 'rather far',
    between: 'neither far nor close',
    'near-side': 'rather close',
    'near-end': 'close',
  },
  real: 'How real I could be',
  realEnds: { low: 'behind a mask', high: 'as I am' },
  realWords: {
    'far-end': 'behind a mask',
    'far-side': 'mostly masked',
    between: 'half and half',
    'near-side': 'mostly as I am',
    'near-end': 'as I am',
  },
  saw: { client: 'Did I see it?', therapist: 'Was it seen, do I think?' },
  saws: {
    client: { yes: 'yes, I saw it', unsure: 'I am not sure', no: 'no, I did not see it' },
    therapist: { yes: 'yes, I think so', unsure: 'I cannot tell', no: 'no, I think not' },
  },
  addMoved: 'Add this to what moved me',
  addMovedHint: 'That list is yours alone. Nobody else has it.',
  addedMoved: 'Added to what moved you. Nobody else has that list.',
  onlyMe: 'A line only for me',
  onlyMeHint:
    'It stays on this device: it is not sealed with the card and never sent. If the device is lost, it is lost.',
  keepNext: 'Keep, next card',
  keepRead: 'Keep, read it back',
  leaveBlank: 'Leave it blank',
  emptied: '“{{title}}” is blank now.',
  putBack: 'Put my words back',
  takenAway: '“{{title}}” is taken away.',
  putCardBack: 'Put it back',
  back: 'The card before',
  readNow: 'Read it back',
  further: 'There is room for one more moment, if there was one:',
  furtherKinds: { together: 'another together', alone: 'another alone' },
  removeFurther: 'Take this card away',
  room: {
    sentences_one: 'There is room here for about one more sentence.',
    sentences_other: 'There is room here for about {{count}} more sentences.',
    words: 'There is room here for a few more words.',
    over_one: 'This card holds a little more than can be sealed: about one word too many. Nothing is lost.',
    over_other:
      'This card holds a little more than can be sealed: about {{count}} words too many. Nothing is lost.',
  },
  notKept:
    'This device could not keep your last words. They are still on this screen. Please copy them somewhere safe, or write a letter more to try again.',
  read: {
    title: 'This is what I would seal',
    blank: 'Left blank.',
    change: 'Change',
    changeCard: 'Change “{{title}}”',
    meaning: 'What sealing means',
    points: {
      fixed: 'It cannot be changed any more, by you or by anyone. Later words are a new card.',
      unread: 'Nobody can read it, {{name}} included, until you open it, card by card.',
      never: 'Opening never happens by itself. A card may stay closed for ever.',
      learns: '{{name}} learns one thing: that you have sealed. Not how much you wrote, nor what.',
    },
    seal: 'Seal my account',
    sealing: 'Sealing…',
    later: 'Not now. It stays on this device as it is.',
    tooLong: 'One card holds more than can be sealed: “{{title}}”.',
    failed:
      'It could not be sealed just now. Everything you wrote is still on this device. Please try again.',
  },
  sealed: {
    eyebrow: '{{hour}}',
    title: 'Your account is sealed',
    learns: 'What {{name}} can see is the word “sealed”, and nothing else.',
    keeping:
      'Cards you keep and cards you left blank look the same, from outside and for ever. Nobody can tell how many there are of either.',
    waits: 'It waits until the two of you open it together. It may wait as long as you like.',
    open: 'Open together',
    hour: 'To this hour',
    mine: 'Read my own cards',
    lines: 'Read my lines only for me',
    isOpen: 'open between you',
    isClosed: 'closed',
    none: 'You left every card blank. That is an account too.',
    elsewhere: 'Your own cards have not reached this device yet.',
  },
  noHour: {
    title: 'This hour is not here',
    words: 'It may not have reached this device yet.',
    home: 'Go back',
  },
  openHour: {
    title: 'Open an hour',
    hint: 'A date and a name. {{name}} sees both, and no more.',
    date: 'When we met',
    name: 'What to call it, for now',
    open: 'Open this hour',
    needsDate: 'Choose the day you met; a year has four digits.',
    needsName: 'Give it a name first. The day of the week will do.',
    same: 'There is already an hour on that day: “{{hour}}”.',
    goThere: 'Go to it',
  },
} as const;
