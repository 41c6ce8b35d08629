/** Words of the consents: one for each purpose, each readable in a minute (record.md, Consent). */
export default {
  title: 'What we agreed',
  lead: 'Each of these is a question by itself. You can leave any of them unanswered, and take any of them back later. Everything else goes on working as before.',
  packetPage: 'Supervision packets, one by one',
  inUse: 'In use',
  notInUse: 'Not in use',
  what: 'What it is',
  who: 'Who would see what',
  without: 'Without it',
  mine: 'You have agreed to this.',
  again:
    'You agreed to this once. What it says has changed since, so that your agreement does not hold any more. You are asked again, and need not answer.',
  notMine: 'You have not agreed to this. There is nothing you need to do.',
  give: 'I agree to this',
  takeBack: 'Take my agreement back',
  howNot:
    '“Not in use” always looks the same: whether nobody was asked, one of you did not want it, someone took it back, or it is switched off here. Nobody is shown which.',
  giveTitle: 'Before you agree',
  takeTitle: 'Take your agreement back?',
  takeAbout:
    'The agreement ends now. {{name}} can see that it is not in use any more, and may guess why. What was seen was seen.',
  may: {
    title: 'What each of us may do here',
    lead: 'It is not the same for both, and it should be said.',
    both: 'Both of you may open an hour, write, seal, keep, open what is your own, note a hurt, and leave.',
    hurt: 'Only the one who was hurt can say that it was heard, and that it landed.',
    own: 'Only you see your own pages. That holds for both of you.',
    therapyClient:
      '{{name}} may offer you one true thing, propose a packet for supervision, and open a repair so that you need not. You decide whether a packet goes.',
    therapyTherapist:
      'You may offer one true thing, propose a packet for supervision, and open a repair so that {{name}} need not. Only {{name}} decides whether a packet goes.',
    supervisionClient:
      '{{name}} has the seat of a therapist here: only {{name}} may offer one true thing. What you write about your own clients stays under your own duty to keep it to yourself.',
    supervisionTherapist:
      'You have the seat of a therapist here: only you may offer one true thing. {{name}} decides what of their work they show you.',
    together:
      'You are equals here. Either of you may offer one true thing, and neither may do anything that the other may not.',
    power:
      'A role gives power, and power is one reason why people keep things back. Nobody here is asked to say more than they want to.',
  },
  packets: {
    title: 'Packets for supervision',
    lead: 'Each is asked for by itself. Before it goes you read, word for word, what would go, and to whom.',
    leadBy: 'Each is asked for by itself. Before it goes {{name}} reads, word for word, what would go.',
  },
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
      what: 'Letting Kithe look across what you have both opened and say, in plain sums, what it would expect from it: always with how unsure it is, with the reason, and with a way to say that it is wrong about you. It is off until you have both said yes, and whoever runs this Kithe can switch it off for everyone.',
      who: 'The two of you, each on your own device. Nothing would be sent anywhere for it, and nothing read from what you keep.',
      without:
        'You both write, open, repair and keep your ledgers as before. A ledger only adds up what its owner put there.',
      absence:
        'It needs both of you. If you agree and it stays unused, that can have many reasons, and it need not be {{name}}. If it is in use and then is not, {{name}} can see that it stopped.',
    },
    supervision: {
      name: 'Talking about us in supervision',
      what: 'The therapist may speak about what you both can read here with a supervisor, who is bound to keep it to themselves. Nothing on paper: each packet is asked for by itself, below.',
      who: 'One supervisor may hear of what was shared, without names. Your own pages are never part of it.',
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
