/** Words of what two accounts suggest: bands, reasons, what may be unspoken, futures, and the log of it; J9, J55–J60. */
export default {
  title: 'What your two accounts suggest',
  lead: 'Kithe has read what you both opened, and nothing that either of you keeps. It works out what would fit, always with how unsure it is. It knows nothing that you do not, and it can be wrong.',
  go: 'What your two accounts suggest',
  notInUse: {
    title: 'This is not in use',
    text: 'Your two accounts are not being read. That can have many reasons, and none of them needs one from you. You both write, open and repair as before.',
    consent: 'What we agreed',
  },
  working: 'Reading your hours, one after the other…',
  failed: 'This could not be worked out on this device. Nothing was lost, and nothing you wrote was touched.',
  refused: {
    title: 'Too little is known',
    'too-few-hours':
      'There are too few hours in which either of you opened a mark. With so few, too little is known to tell one pair from another.',
    'too-few-marks':
      'There are hours enough, but almost no marks in them that you both can read. Nothing needs to be marked; then nothing is said here.',
    'unlike-the-model':
      'The marks fall far from what this model would expect of anyone, or far from each other. So it does not speak about them. That is a limit of the model, and nothing is wrong with your marks.',
    'all-at-the-top':
      'Untested. Nearly every mark of one of you, or of both, is the highest there is. They may be just so; marks that never move cannot show it. So nothing is said, which is neither good nor bad.',
    'stepped-back':
      'Of some hours it was said that this is wrong, and without them too little is known. So nothing is said. Whoever said it can have an hour read again; nobody needs to.',
    'hardly-moving':
      'The marks hardly move from hour to hour. That may be a steady nearness, and it may be a habit of marking; from marks alone the two look the same. So nothing is said, which is neither good nor bad.',
    'left-to-chance':
      'The same marks were worked through several times over, and it came out differently. What would be said here would be chance, so nothing is said. That is a limit of the model, and nothing is wrong with your marks.',
    'too-little-learned':
      'The marks leave everything as open as it was before they were read. So nothing is said, rather than something that sounds sure.',
  },
  parted:
    'The model and {{name}}’s own marks part here. They are {{name}}’s, and nobody knows better how it was. So nothing is said: it may well be that the model does not fit.',
  partedMine:
    'The model and your own marks part here. They are yours, and nobody knows better how it was. So nothing is said: it may well be that the model does not fit.',

  limits: {
    title: 'How far this goes',
    passing:
      'In each picture the dashed band is what would be said of anyone in those hours. Where the course only follows it, that is the passing of time, and nothing that was learned about the two of you.',
    gaps: 'Where a picture has a gap, nothing would have been said in those hours: too little was known, the marks hardly moved, or they were unlike what the model expects. What came later does not change that.',
    different:
      'That two accounts speak of different things cannot always be recognised. Then something is said here all the same, and it may fit neither of you.',
  },
  connection: {
    title: 'How near you were to each other',
    about:
      'Where a mark would stand that held nothing back. Each of you marked it for yourself; the two are never made into one.',
    top: 'close',
    bottom: 'far',
  },
  brought: {
    title: 'How much of {{name}} came into the room',
    titleMine: 'How much of me came into the room',
    about: 'What would fit the marks for being real, and what was shown and answered.',
    top: 'nearly all',
    bottom: 'hardly any',
  },
  unspoken: {
    title: 'What may be unspoken',
    about:
      'Only you see this. {{name}}’s page has no such place, and says instead: be available, do not probe.',
    more: 'How likely it is that something that hurt would not be said here. It does not know what, and it is the least sure of all that is said here. Keeping something back can be wise, and there is nothing you need to do about it.',
    top: 'likely',
    bottom: 'hardly likely',
  },
  places: {
    connection: {
      least: '“far”',
      little: '“rather far”',
      middle: '“in between”',
      much: '“rather close”',
      most: '“close”',
    },
    brought: {
      least: '“hardly any”',
      little: '“a little”',
      middle: '“about half”',
      much: '“much of it”',
      most: '“nearly all”',
    },
    unspoken: {
      least: '“hardly likely”',
      little: '“not very likely”',
      middle: '“it could be”',
      much: '“likely”',
      most: '“very likely”',
    },
  },
  said: {
    band: 'For “{{hour}}” your two accounts suggest anything from {{low}} to {{high}}.',
    same: 'For “{{hour}}” your two accounts suggest about {{low}}.',
    wide: 'For “{{hour}}” nearly anything would fit. Your two accounts do not say.',
    none: 'For “{{hour}}” nothing is said.',
  },
  anyone: {
    band: 'Of anyone in that hour, before a word was read, it would say anything from {{low}} to {{high}}.',
    same: 'Of anyone in that hour, before a word was read, it would say about {{low}}.',
    wide: 'Of anyone in that hour, before a word was read, nearly anything would fit.',
  },
  key: {
    most: 'nine times in ten within the pale band, if the model fits',
    half: 'every other time within the dark band, if the model fits',
    before: 'what would be said of anyone in that hour, before a word was read',
    mark: '{{name}} marked it',
  },
  table: {
    show: 'The same in a table',
    caption:
      'In hundredths of the way from the lower end to the upper. How often it holds is true only if the model fits.',
    hour: 'Hour',
    half: 'Every other time within',
    most: 'Nine times in ten within',
    before: 'Of anyone in that hour, before a word was read',
    range: '{{low}} to {{high}}',
    none: 'nothing said',
    chart: '{{title}}: the same in a table',
  },
  because: {
    title: 'Because',
    lead: 'Of what was told of the last six hours, these moved the last hour’s band most. Each was left out in turn, and the band worked out again. What is older was not tried.',
    none: 'Of what was told of the last six hours, nothing moved the last hour’s band much by itself. What is older was not tried.',
    working: 'Leaving out one thing after the other…',
    up: '{{what}} in “{{hour}}” moved it up.',
    down: '{{what}} in “{{hour}}” moved it down.',
    what: {
      client: 'What {{name}} marked',
      therapist: 'What {{name}} marked',
      disconnections: 'What was open or mended between you, or that nothing was,',
      moments: 'What was shown and how it was answered',
      reached: 'What reached {{name}}',
    },
  },
  wrong: {
    open: 'This is wrong about me',
    openOther: 'This is wrong about us',
    lead: 'Then it is wrong. It steps back there at once: it no longer reads what was marked in that hour, and stays unsure of it.',
    hour: 'In which hour?',
    reason: 'How it was, if you would like to say',
    reasonHint: 'Kept with the notes below, for you alone.',
    tell: 'Let {{name}}’s page step back there too',
    tellHint: '{{name}} can then see that you said so, and not what you wrote.',
    save: 'It is wrong',
    saved: 'It has stepped back there.',
    list: 'Where it has stepped back',
    undo: 'Read “{{hour}}” again',
  },
  images: {
    title: 'What is expected, if a part is shown',
    lead: 'From the sentences you both can read. Two kinds of not knowing stand apart here, and are never mixed.',
    none: 'There is no sentence here that you both can read.',
    untested:
      'Untested: this part has not been in the room. That is not the same as unsure, and no kindness can have disproved it.',
    supported: 'What these entries would support',
    unknown:
      'What we do not know: where the middle would lie had it begun elsewhere, or if other weights were right',
    label: '{{what}}: from {{low}} to {{high}}, most of it from {{halfLow}} to {{halfHigh}}.',
    sums: 'Every entry, and the sums to redo with a pencil',
    low: 'will not be met',
    high: 'will be met',
    section: 'Two kinds of not knowing',
  },
  whatIf: {
    title: 'What if',
    lead: 'Hours that might come, for things that you really could do. These are bands of made-up hours, not {{name}}’s. What each choice does in these pictures is what the model assumes, and was not learned from anyone.',
    choices: {
      'name it': 'name it next hour',
      'let it rest': 'let it rest',
      'one true thing': 'say one true thing',
      'keep to what is asked': 'keep to what is asked',
    },
    nothingOpen:
      'As far as you can read, nothing is open between you after this hour. So there is nothing here to name, and nothing to let rest.',
    pick: 'Choose what to lay over each other',
    atMost: 'Three at most: more cannot be told apart.',
    from: 'Stand after this hour',
    fromSaid: 'after “{{hour}}”',
    ahead: 'Look so many hours ahead',
    aheadSaid_one: '{{count}} hour ahead',
    aheadSaid_other: '{{count}} hours ahead',
    label: 'After “{{hour}}”, {{count}} hours ahead: {{fans}}.',
    fan: '{{choice}}, from {{low}} to {{high}} in the end',
    same: 'They lie over each other almost everywhere. From this, nobody could tell you which to choose.',
    apart:
      'They part in places, and lie over each other in others. What is right between you is not decided here.',
    wrong:
      'In made-up records, about {{n}} of a hundred such bands did not hold what came, in the worst case that was tried. With people it has not been tried.',
    now: 'now',
    later: 'in {{count}} hours',
    table: {
      choice: 'Choice',
      next: 'The next hour',
      last: 'The last one shown',
    },
    note: 'Note what I decide',
    noteLabel: 'What I decide, and why',
    noteHint: 'Only yours, among your notes below.',
    save: 'Note it',
    needs: 'A few words are needed.',
    saved: 'Noted below.',
  },
  notes: {
    title: 'What was suggested, and what you said',
    lead: 'Kept for you alone. What Kithe worked out is marked as derived, and is removed when either of you takes the consent back. Your own words stay.',
    none: 'Nothing is noted here.',
    derived: 'derived by Kithe, said by nobody',
    suggested: '{{title}}, “{{hour}}”: {{low}} to {{high}} of a hundred',
    suggestedNone: '{{title}}, “{{hour}}”',
    said: {
      wrong: 'You said that it was wrong about “{{hour}}”.',
      'not-wrong': 'You let “{{hour}}” be read again.',
      noted: 'After “{{hour}}” you noted:',
    },
    saidToYou: '{{name}} said that it was wrong about “{{hour}}”.',
    readAgain: '{{name}} let “{{hour}}” be read again.',
    take: 'Take these notes along',
    remove: 'Take it out',
    removed: 'It is taken out.',
    putBack: 'Put it back',
    takeHint: 'A file of data, in which everything derived is named as derived.',
  },
  foot: 'This was tried on many made-up records, and not on people. Its own questions have not been validated. If it is wrong about you, it is wrong.',
  available: 'Be available; do not probe.',
  availableMore:
    'What {{name}} keeps is kept for a reason, and it is not yours to look for, nor this page’s to guess.',
} as const;
