/** Words of the consents: one for each purpose, each readable in a minute (record.md, Consent). */
export default {
  title: 'What we agreed',
  lead: 'Each of these is a question by itself. You can leave any of them unanswered, and take any of them back later. Everything else goes on working as before.',
  inUse: 'In use',
  notInUse: 'Not in use',
  what: 'What it is',
  who: 'Who would see what',
  without: 'Without it',
  mine: 'You have agreed to this.',
  notMine: 'You have not agreed to this. There is nothing you need to do.',
  give: 'I agree to this',
  takeBack: 'Take my agreement back',
  howNot:
    '“Not in use” always looks the same: whether nobody was asked, one of you did not want it, someone took it back, or it is switched off here. Nobody is shown which.',
  giveTitle: 'Before you agree',
  takeTitle: 'Take your agreement back?',
  takeAbout:
    'The agreement ends now. {{name}} can see that it is not in use any more, and may guess why. What was seen was seen.',
  purposes: {
    'shared-record': {
      name: 'One record between us',
      what: 'Keeping this record together: hours, opened cards, what is open between you and what was mended.',
      who: 'You and {{name}} read what each of you shares here. Whoever runs the server reads none of it.',
      without:
        'You would not write to each other here any more. Kithe locks nothing: this is a word between you. What was shared stays with you both.',
      absence:
        'This is what joining means, so that {{name}} may notice if it is not in use. If you would rather stop, you need not explain it here.',
    },
    reading: {
      name: 'Reading our hours together',
      what: 'Letting Kithe look across what you have both opened and say, in plain sums, what it would expect from it. Nothing in Kithe does this yet; you can say now whether you would want it.',
      who: 'The two of you, each on your own device. Nothing would be sent anywhere for it, and nothing read from what you keep.',
      without:
        'You both write, open, repair and keep your ledgers as before. A ledger only adds up what its owner put there.',
      absence:
        'It needs both of you. If you agree and it stays unused, that can have many reasons, and it need not be {{name}}. If it is in use and then is not, {{name}} can see that it stopped.',
    },
    supervision: {
      name: 'Talking about us in supervision',
      what: 'The therapist may bring what you both can read here to a supervisor, who is bound to keep it to themselves.',
      who: 'One supervisor may hear of what was shared. Names can be left out. Your own pages are never part of it.',
      without: 'The therapist can still ask for advice, without anything from this record.',
      absence:
        'It needs both of you. If it stays unused, {{name}} cannot tell from here why. If it was in use and you take it back, {{name}} can see that it stopped.',
    },
    research: {
      name: 'For research',
      what: 'Parts of what you both can read may be used to learn how people come back to each other, with everything removed that could point to you.',
      who: 'Researchers with permission from an ethics board, after you have both been shown what they would get. Nothing leaves by itself.',
      without: 'Nothing changes, for either of you.',
      absence:
        'It needs both of you. If it stays unused, that says nothing about either. If it was in use and you take it back, what has been used cannot be called back.',
    },
  },
} as const;
