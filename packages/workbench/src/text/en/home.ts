/** Words of the first screen of a record: the relationship, and no number (J50). */
export default {
  title: 'You and {{name}}',
  // A day without a number: “a Tuesday in October”.
  day: 'a {{weekday}} in {{month}}',
  lastHour: 'Our last hour',
  next: {
    write: 'Write my account',
    wait: 'Read mine again',
    open: 'Open together',
    read: 'Lay the two side by side',
  },
  sealed: {
    both: 'Both accounts are sealed. They open when the two of you open them, together.',
    mine: 'Yours is sealed. {{name}}’s is not, and need not be.',
    theirs: '{{name}}’s account is sealed. You may write one too, or leave it.',
    none: 'Neither account is written yet.',
    open: 'Both accounts lie open.',
  },
  unopened: 'Sealed by both, and not opened yet',
  between: {
    title: 'What is open between us',
    unnamed: 'Something that came between us',
    since: 'since “{{hour}}”',
    way: 'It is becoming a way we are with each other.',
    resting: 'Resting for now: {{titles}}.',
    nothing: 'Nothing stands open in this record.',
    all: 'Go to all of it',
  },
  star: { title: 'A moment', by: 'starred by {{name}}', go: 'Go to that hour' },
  prepare: {
    title: 'Before you meet',
    available: 'Be available; do not probe.',
    availableMore: 'What {{name}} keeps is kept for a reason, and it is not yours to look for.',
    images: 'Touched lately',
    image: 'if I show {{part}}',
    seen: 'What {{name}} saw of your being moved',
    unreceived: 'You were moved, and it may not have reached {{name}}',
    nothing: 'From our own history there is nothing to bring along.',
    whole: 'The whole preparation',
  },
  power: {
    supervisor:
      'You have more power in that room than {{name}}: your word can matter for their work. Here, only {{name}} can say that a hurt was heard, and that it landed.',
    supervisee:
      'In that room {{name}} has a role and more power than you. That is not a fault in either of you; it is a reason why your word on what hurt you is the one that counts here.',
    together:
      'Here neither of you has a role above the other, and what one has written weighs no less than what the other has. At home, power is seldom quite even, and that is not for a page to say. Whoever was hurt is the one who can say that it was heard.',
    client:
      'In that room {{name}} has a role and more power than you. That is not a fault in either of you; it is a reason why your word on what hurt you is the one that counts here.',
    therapist:
      'You have more power in that room than {{name}}. Here, only {{name}} can say that a hurt was heard, and that it landed.',
  },
  first: {
    title: 'Your first hour',
    about:
      'When you have met, one of you opens the hour here: a date and a name, no more. Then each of you writes your own account of it.',
  },
  newHour: 'Open a new hour',
  hours: {
    title: 'Our hours',
    write: 'write',
    open: 'open together',
    sealedMine: 'yours is sealed',
    sealedTheirs: '{{name}}’s is sealed',
    isOpen: 'open',
    untold: 'nothing written',
  },
} as const;
