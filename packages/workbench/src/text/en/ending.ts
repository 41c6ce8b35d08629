/** Words for when a record must end: what stays with whom, sentences that can be used, and the leaving itself. */
export default {
  title: 'If this record must end',
  lead: 'A record can end because the work is done, because it was never right, or because it is not safe. You need no reason that is good enough.',
  stays: {
    title: 'What stays with whom',
    them: '{{name}} keeps what you have shared, because it is theirs too: hours, opened cards, what was between you. Cards that you never opened stay closed for ever.',
    you: 'You keep what you take along. When you leave, the record closes on all your devices, your own pages about it as well. So take it with you first.',
    take: 'Take it with me',
    sees: '{{name}} can see that you have left, and the words that you leave, if you leave any. Nothing you write afterwards reaches them.',
    law: 'A therapist may have to keep notes by law, for some years. They can tell you what, and how long.',
    packets: {
      client:
        'Packets for supervision that you agreed to may not be used any more once you have left. From a record of supervision they are taken out as soon as {{name}}’s Kithe is open; a file stays wherever it was brought.',
      therapist:
        'Packets of this record that lie in a record of supervision are taken out before you leave. Delete the files of others yourself.',
    },
    notAgain: 'It cannot be undone. If you two want to write again, you begin a new record.',
  },
  words: {
    title: 'Sentences that can be used',
    hint: 'Aloud, in a letter, or as the last words here. Change them until they are yours, or use none.',
    use: 'Put it below',
    therapy: {
      client: [
        'I would like to stop keeping this record. I am not asking for an answer today.',
        'Something here does not feel safe to me any more. I am ending the record, and I will say myself whether we go on meeting.',
        'Thank you for what you wrote. I am taking it with me, and I would like the record to end here.',
      ],
      therapist: [
        'I am ending this record. That is not a verdict on anything you wrote. If you would like to, we can speak about it when we meet.',
        'Our work here is coming to its end, and so is this record. What you shared is yours to take along; please do it before we close it.',
        'I will no longer be able to keep this record with you. Here is who you can turn to, and until when you can reach me.',
      ],
    },
    supervision: {
      client: [
        'I would like to end this record of our supervision. I am not asking for an answer today.',
        'I need another place for this work, and I am ending our record. Thank you for what reached me.',
      ],
      therapist: [
        'I am ending this record of our supervision. That is not a judgement of your work, and it goes nowhere else.',
        'Our supervision is coming to its end, and so is this record. Take along what you need before we close it.',
      ],
    },
    together: {
      client: [
        'I do not want to write here any more. We can talk, or not talk, without it.',
        'I am ending this record. I need nothing from you for that.',
        'This was worth trying. I would like it to end here.',
      ],
    },
  },
  safe: {
    title: 'If saying it is not safe',
    text: 'You need not say anything, and you need not leave today. Leaving can be noticed. If you are afraid of how they might react, speak with someone first, and choose the moment yourself.',
    help: 'Help now',
  },
  leave: {
    title: 'Leave this record',
    last: 'Last words for {{name}}, if there are any',
    hint: 'They read this. Empty is a good answer too.',
    start: 'Leave this record…',
    sure: 'Leave the record with {{name}}?',
    sureWords:
      '{{name}} can see that you have left. The record closes on all your devices, your own pages about it as well, and it cannot be undone.',
    taken: 'I have taken along what I want to keep, or I want to keep nothing.',
    needsTaken: 'Say first that you have taken along what you want to keep.',
    yes: 'Yes, leave it',
    leaving: 'Leaving…',
    failed:
      'That needs a connection. You are still in the record, and nothing was told to anyone. Please try again.',
    example: 'This is the example. In a record of your own, you can leave from here.',
  },
  left: {
    notice: '{{name}} has left this record.',
    about:
      'What was shared stays with you both. You can read it, take it along, and write on for yourself: nothing new reaches {{name}}.',
    words: 'Their last words here',
    go: 'If you would like to leave it too',
  },
} as const;
