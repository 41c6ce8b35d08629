/** Words of supervision packets: made, proposed, agreed to, handed over, taken back. */
export default {
  title: 'Supervision packets',
  lead: {
    therapist:
      'A packet takes something of this record to somebody you ask for help. Names are left out, {{name}} reads it whole before, and nothing goes without their word.',
    supervisor:
      'What {{name}} brings from their work, with names left out. Somebody agreed to each of these, word for word, and until a day. They are here to be read and spoken about, not to be kept: no file takes them along, and one is taken out when the word of whoever it is about is taken back.',
    supervisee:
      'What you brought here from your work, as it was agreed to. {{name}} reads exactly this, and not of whom it is. It is taken out when the word that it rests on is taken back, or after its last day.',
    client:
      'A packet is something of this record, with names left out, that {{name}} would like to take to somebody for help with their own work. You read all of it before, and it goes only if you say so.',
  },
  silence: 'Not answering is an answer too, and needs no reason: nothing goes, and nobody is told anything.',
  none: {
    therapist: 'There is no packet yet.',
    client: 'There is no packet here. There is nothing you need to do.',
    supervisor: 'No packet was handed over here. Speaking about the work needs none.',
    supervisee:
      'No packet was handed over here. You make one in the record that it is from, where it is agreed to first; then you hand it over from there.',
  },
  new: 'Make a packet',
  leave: 'Leave it for now',
  steps: {
    choose: 'What goes in',
    names: 'What is left out of it',
    read: 'Read it as it would go',
    why: 'For whom, and why',
  },
  chooseHint: 'Only what you can both read is here.',
  kinds: {
    open: 'What is open between you',
    mended: 'What mended',
    image: 'Images that are shared',
    trueThing: 'One true thing',
    guess: 'I think you felt …',
    hour: 'Hours',
  },
  nothingToChoose: 'There is nothing yet that you can both read.',
  namesHint:
    'Everything on this list is replaced wherever it stands, with accents and endings. Nothing else is. Add places, workplaces, schools, anybody who could be known.',
  as: 'Becomes',
  alsoSmall: 'In small letters too',
  removeName: 'Take {{name}} off the list',
  putBack: 'Put {{name}} back',
  addName: 'A name or a place to leave out',
  addKind: 'It is',
  addPerson: 'a person',
  addPlace: 'a place',
  addOther: 'something else',
  add: 'Add to the list',
  addFirst: 'Write what is to be left out.',
  roles: { therapist: 'the therapist', client: 'the client' },
  person: 'person {{letter}}',
  place: 'place {{letter}}',
  other: '[left out]',
  week: 'Week {{n}}',
  undated: 'At some time',
  replaced: 'Every place where something was replaced',
  replacedNone: 'Nothing was replaced yet.',
  becomes: '{{found}} becomes {{as}}',
  doubts: 'Look at these yourself',
  doubtsHint: 'They were left as they are. Put on the list what could tell who somebody is.',
  doubtKinds: {
    name: 'may hold a name',
    date: 'may be a date',
    number: 'may be a number',
    address: 'may be an address',
  },
  preview: 'The whole text',
  tooLong: 'This is more than one packet holds. Choose less, or make two.',
  heading: 'What it is about, in a line',
  help: 'What you hope for from it',
  helpHint: '{{name}} reads this too, and it goes along.',
  to: 'For whom',
  readers: {
    supervisor: 'my supervisor',
    group: 'my supervision group',
    colleague: 'a colleague',
    training: 'my training',
  },
  until: 'The last day on which it may be used',
  propose: 'Propose it to {{name}}',
  choose: 'Choose something first.',
  nameIt: 'Say in a line what it is about.',
  untilFirst: 'Choose a day that is still to come.',
  notADay: 'A year has four digits. Please look at the date once more.',
  proposed: 'It is proposed. {{name}} can read it whole. Nothing has to be answered.',
  failed: 'It could not be kept. Nothing is lost; try again.',
  forWhom: 'For {{who}}, until {{date}}.',
  theirReaders: {
    supervisor: 'their supervisor',
    group: 'their supervision group',
    colleague: 'a colleague of theirs',
    training: 'their training',
  },
  exactly: 'Exactly this goes, with its heading:',
  agree: 'I agree to this packet',
  agreeTitle: 'Agree to this packet?',
  agreeAbout:
    '{{name}} may then hand it over, word for word as it stands here, to {{who}}. You can take your word back at any time; what was read was read.',
  takeBackAgreement: 'Take my agreement back',
  takeAgreementTitle: 'Take your agreement back?',
  takeAgreement: {
    record:
      'It is taken out of the record that {{name}} keeps with their supervisor, as soon as {{name}}’s Kithe is open and has a connection. You see here when it is out.',
    file: 'A file of it cannot be called back. {{name}} is told here that it may not be used any more, and is asked to delete it.',
    again: 'What was read was read. You need no reason, and you can agree to it again.',
  },
  before: {
    agreed: '{{name}} can hand it over, in one of two ways, and you see here that it went.',
    client: [
      'If you agree, {{name}} can hand it over, in one of two ways, and you see here that it went.',
      'In the record that {{name}} keeps with their supervisor it can be read until its last day. It is taken out before that when you take your agreement back, when {{name}} takes the packet back, or when one of you leaves. That happens by itself, as soon as {{name}}’s Kithe is open and has a connection, and you see here when it is done.',
      'As a file it stays wherever it was brought.',
      'Either way, what was read was read.',
    ],
    therapist: [
      'You can hand it over in one of two ways, and {{name}} sees here that it went.',
      'In the record that you keep with your supervisor it can be read until its last day. It is taken out by itself when {{name}} takes their agreement back, when you take the packet back, or when one of you leaves, as soon as your Kithe is open and has a connection.',
      'As a file it stays wherever you bring it.',
      '{{name}} has read this too.',
    ],
  },
  word: {
    agreed: {
      therapist: '{{name}} has agreed to it.',
      client: 'You have agreed to it. You can take that back at any time.',
    },
    'not-agreed': { therapist: 'It does not go yet.', client: 'It does not go.' },
    'no-more': {
      therapist: '{{name}} does not agree to it any more. It may not be used.',
      client: 'You do not agree to it any more. It may not be used.',
    },
    'taken-back': {
      therapist: 'It was taken back. It may not be used.',
      client: 'It was taken back. It may not be used.',
    },
    over: {
      therapist: 'Its last day is over. It may not be used any more.',
      client: 'Its last day is over. It may not be used any more.',
    },
  },
  gone: {
    file: {
      therapist: 'A file of it was handed over on {{date}}. What was read was read.',
      client: '{{name}} handed over a file of it on {{date}}. What was read was read.',
    },
    'file-over': {
      therapist:
        'A file of it was handed over on {{date}}. Delete it, and ask whoever has it to delete it too.',
      client:
        '{{name}} handed over a file of it on {{date}}. It cannot be called back; {{name}} is asked here to delete it.',
    },
    'in-record': {
      therapist: 'Since {{date}} it lies in the record that you keep with your supervisor.',
      client: 'Since {{date}} it lies in the record that {{name}} keeps with their supervisor.',
    },
    'coming-out': {
      therapist:
        'It has lain in the record that you keep with your supervisor since {{date}}. It is being taken out now.',
      client:
        'It has lain in the record that {{name}} keeps with their supervisor since {{date}}. It is taken out as soon as {{name}}’s Kithe is open and has a connection.',
    },
    'came-out': {
      therapist:
        'It was taken out of the record that you keep with your supervisor on {{date}}. What was read was read.',
      client:
        'It was taken out of the record that {{name}} keeps with their supervisor on {{date}}. What was read was read.',
    },
  },
  record: {
    heading: 'In the record with your supervisor',
    hand: 'Hand it over to {{name}}',
    title: 'Hand it over to {{name}}?',
    about:
      '{{name}} reads exactly this, in the record that you keep together, and not of whom it is. {{client}} can see here that it lies there.',
    yes: 'Hand it over',
    none: 'If you keep a record with your supervisor in Kithe, a packet can be handed over there, and taken out again.',
    invite: 'Invite your supervisor',
  },
  handed: {
    theirs: '{{name}} handed it over on {{date}}.',
    mine: 'You handed it over on {{date}}.',
    until: 'It can be read until {{date}}.',
    out: 'A packet that was taken out',
    outAbout: 'Its words are not here any more. What was read was read; please do not use it.',
    over: 'Its last day is over, and it is not shown any more. Please do not use it.',
    takeOut: 'To take it out, take the packet back in the record that it is from.',
    paper: 'This sheet may be used until {{date}}. After that it is to be destroyed.',
  },
  takeBack: 'Take the packet back',
  takeTitle: 'Take it back?',
  takeAbout:
    'Nothing is asked any more, and the packet may not be used. If it lies in the record with your supervisor, it is taken out. It cannot be proposed again as it is; you can make another.',
  file: 'As a file',
  handAbout:
    'One encrypted file that opens itself, with words of its own. Give the words another way than the file. {{name}} can see in the record that it was made.',
  passphrase: 'Words for this file',
  suggest: 'Suggest six words',
  write: 'Write these words down before you close the page.',
  short: 'At least sixteen letters keep the file closed to others.',
  make: 'Make the file',
  making: 'Closing the file. This takes a few seconds.',
  made: 'The file is in your downloads, and the record says so.',
  leftOut: 'Names are left out. Everything that only one of the two can read is left out.',
} as const;
