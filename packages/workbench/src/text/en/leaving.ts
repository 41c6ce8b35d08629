/** Words of leaving with it: what goes into a file, the file that opens itself, and the timeline on paper. */
export default {
  list: {
    title: 'What goes in',
    between:
      'What lies open between you goes in: your hours, the cards you both opened, what broke and what mended.',
    yours: 'What only you can read stays out, unless you tick it here. It holds for both files below.',
    process:
      'Process notes are your own pages, and nobody else has them. They leave only by your own hand: in a file from here, if you tick them, or printed from their own page. No file of {{name}}’s, no summary and no packet takes them.',
    nothing: 'There is nothing here that only you can read.',
    whole: 'All of it: {{kind}}',
    each: 'One by one',
    noWords: 'without words',
    noTrace: 'What stays out leaves no gap: the file is the same as if it had never been written.',
  },
  sealed: {
    about:
      'One file that opens itself, in any browser, with no connection and no server, years from now. Only the words below open it.',
    size: 'It brings its own program to open and read it, about {{kilobytes}} kB.',
    other: 'Without a browser, any program that knows the age format opens what is in it.',
    failed:
      'The file could not be made. Nothing is lost. If there is no connection, try once more when there is.',
  },
  taken: {
    before:
      'What is between you leaves with a file, so {{name}} can see in the record that you took one along, and the day: not what else is in it, and not what you do with it.',
  },
  summary: 'Or make a page to carry into a room, on paper',
  paper: {
    on: '{{me}} and {{them}}, {{date}}.',
    repair: 'What only one of you can read is not on this page.',
    timeline: 'Cards that are closed, and marks that only one of you can see, are not on this page.',
    hour: 'Cards that are closed are not on this page.',
  },
  eachHour: 'Each hour',
  contents: 'Contents',
  timeline: {
    title: 'Our timeline',
    said: 'How close it was, as {{me}} and {{them}} each told it, from {{first}} to {{last}}.',
    key: 'Above is close, below is far. The broken line is the therapist’s. A dark crack is something still open, a golden seam something that mended.',
    table: 'The same in words',
    hour: 'Hour',
    between: 'Between you',
  },
  told: {
    five: 'Five good things, week by week',
    sheets: 'Filled questionnaires',
    score: 'The score: {{value}}',
    comingBack: 'What one of us would like to come back to',
    parts: 'Parts of me',
    inner: 'in the inner ring',
    strategies: 'What has protected me',
    setDown: 'Set down for now.',
    answers: {
      protected: 'It protected me from',
      from: 'From whom',
      since: 'Since',
      cost: 'What it costs now',
      needed: 'What would have to be true to set it down for a minute',
    },
    steps: { 'set-down': 'Set down', 'picked-up': 'Picked up again' },
    carrying: 'What I did, and what I carry',
    happened: 'What happened',
    hurt: 'Who was hurt',
    could: 'What I could say or do',
    done: 'I have done it.',
    who: 'Who could be there for it',
    step: 'One step',
    other: 'What I would feel toward someone else',
    fear: 'What I fear',
    cameOut: 'What happened',
    understood: {
      title: 'Could anyone understand this?',
      'no-one': 'No one could.',
      hardly: 'Hardly anyone.',
      perhaps: 'Perhaps someone.',
      'someone-might': 'Someone might.',
      'someone-has': 'Someone has.',
    },
    belonging: {
      title: 'With this, may I be among people?',
      'not-with-this': 'Not with this.',
      'if-hidden': 'If it is hidden.',
      perhaps: 'Perhaps.',
      'with-some': 'With some.',
      'as-i-am': 'As I am.',
    },
    met: 'Somebody met it',
  },
  carried: {
    title: 'A record, closed',
    about:
      'This file holds a record of two people, closed with words. Nothing leaves this file when you open it.',
    notWhole:
      'If nothing else appears here, this file was cut short on its way, or this browser does not let it run. Another copy or another browser may open it.',
    passphrase: 'The words that open it',
    open: 'Open it',
    opening: 'Opening. This takes a few seconds.',
    enter: 'Enter the words first.',
    wrong:
      'These words do not open it. Nothing was changed; look at the spelling and the spaces, and try again.',
    damaged:
      'This file was changed or damaged on its way, so it cannot be opened. Another copy may be whole.',
    cut: 'This file was cut short on its way. Another copy may be whole.',
    foreign: 'This file opened, but it holds no record of Kithe’s.',
    text: 'Save as plain text',
    json: 'Save as data (JSON)',
    print: 'Print',
    close: 'Close it again',
    readable: 'Whoever has a saved copy can read it.',
    age: 'Without this page: the lines from BEGIN to END are an age file. Any program that knows age opens it with the same words.',
    madeOn: 'Made on {{date}}.',
  },
} as const;
