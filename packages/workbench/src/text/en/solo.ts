/** Words of a record that one person keeps alone, and of the ways that need no second person or no device (J8). */
export default {
  ways: {
    label: 'Other ways',
    alone: 'Keep a record alone',
    handOver: 'Hand this device over in the room',
    paper: 'Cards on paper, to enter later',
  },
  begin: {
    title: 'Keep a record alone',
    lead: 'For somebody whose other is not here: a client whose therapist does not use Kithe, or a therapist whose client does not. You write your account of each hour, and nobody else can read it.',
    one: 'It is one account: one side of an hour that two people lived. How it was for the other is not in it, and this record says so wherever you read it.',
    seat: 'Where do you sit in those hours?',
    seats: {
      client: 'I am the client. I go there for myself.',
      therapist: 'I am the therapist. Somebody comes to me.',
    },
    needsSeat: 'Choose where you sit.',
    theirName: 'What do you call the other person?',
    theirNameHint: 'They are not told of it. A letter will do.',
    myName: 'What would you like to be called here?',
    missing: 'A name, or a letter.',
    do: 'Begin',
    working: 'Beginning…',
    later:
      'If the two of you want to share a record one day, you begin that one together. This one then stays as it was, yours alone.',
    back: 'Back to today',
  },
  one: {
    text: 'Yours. How these hours are for {{name}} is not here.',
    go: 'What that means',
  },
  here: {
    title: 'A record that you keep alone',
    lead: 'There is one account here, and it is yours. {{name}} has no part in this record, was told nothing of it, and can read nothing of it.',
    can: 'You can write about each hour, see it through time, write down what came between you, keep pages of your own, and take all of it with you.',
    cannot:
      'What only {{name}} could say, nobody says in their place here. One account is one side: it can be true, and it is not the whole hour.',
    together: 'If you and {{name}} want one together',
    togetherText:
      'One of you invites the other, from Today. Then you share a record from that day on, with two accounts of each hour. Nothing is carried over from here by itself; what you would like to bring, you can say again, in words for {{name}}.',
    stays: 'This one stays as it was, yours alone.',
    today: 'To Today',
  },
  close: {
    title: 'To close this record',
    text: 'It can be closed at any time. It is then gone from your list, on all your devices, and cannot be opened again here.',
    take: 'Take it with me first',
    do: 'Close this record',
    sure: 'Close this record?',
    sureText: 'There is no way back into it. What you took with you stays yours.',
    yes: 'Yes, close it',
    failed: 'That needs a connection. Nothing was closed.',
  },
  needsTwo: {
    title: 'That is a page for two',
    text: 'It needs somebody else in the record, and here you are on your own. Nothing is missing.',
    home: 'To the beginning of this record',
  },
} as const;
