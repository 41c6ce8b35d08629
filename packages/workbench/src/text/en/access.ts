/** Words of *who can read this, and what was taken*: grants, takings, one's own sign-ins. */
export default {
  title: 'Who can read this, and what was taken',
  lead: 'Both of you see this page. It says who has been let into this record and what has left it. It never says who read something, or when: nobody sees that, of either of you.',
  readers: {
    title: 'Who can read what you share',
    two: '{{me}} and {{them}}, and nobody else. Whoever runs the server keeps sealed pages, and has no key to them.',
    since: 'Since {{date}}, with one key that only your two accounts hold.',
    sinceUnknown: 'With one key that only your two accounts hold.',
    newKeys_one: 'There has been {{count}} new key since: after a change of who may read.',
    newKeys_other: 'There have been {{count}} new keys since: one after each change of who may read.',
    third:
      'Nobody else can be let in to what the two of you wrote, not even by one of you: a new person would need a new key, and that key opens nothing that came before.',
    own: 'Your own pages are read by you alone. So are those of {{them}}.',
    gone: '{{name}} has left this record, and keeps what was shared until then.',
  },
  taken: {
    title: 'What was taken along',
    about:
      'When one of you makes a file, a print or a packet of what you share, a line appears here for both. Taking only your own pages along writes nothing.',
    none: 'Nothing of what you share has been taken along from here.',
    line: {
      readable: '{{name}} took it along as a file to read.',
      sealed: '{{name}} took it along as a sealed file.',
      printed: '{{name}} printed some of it.',
      packet: '{{name}} took a packet for supervision.',
      packetNamed: '{{name}} took the packet “{{title}}”.',
      data: '{{name}} took it along as data.',
    },
    you: 'You',
    cannot:
      'What cannot be seen here: a picture of a screen, and what someone wrote down by hand. No program can promise that.',
  },
  packets: {
    title: 'Packets for supervision',
    go: 'Read them, and say yes or no, under “What we agreed”.',
    none: 'None has been proposed.',
  },
  mine: {
    title: 'Where you signed in',
    about: 'Only you see this. The server keeps it for ninety days, by the hour, and without any address.',
    line: {
      account: 'The account was made, on {{device}}',
      passphrase: 'Signed in with the words, on {{device}}',
      recovery: 'Signed in with the recovery code, on {{device}}',
      'new-passphrase': 'New words were chosen, on {{device}}',
      'new-recovery': 'A new recovery code was made, on {{device}}',
    },
    device: { Phone: 'a phone', Tablet: 'a tablet', Computer: 'a computer', other: 'a device' },
    when: '{{day}}, around {{hour}}',
    none: 'Nothing of the last ninety days.',
    away: 'This list needs a connection.',
    notYou: 'If one of these was not you, choose new words, and sign out your other devices while you do.',
    devices: 'My devices and words',
    example: 'In a record of your own, your sign-ins of the last ninety days stand here.',
  },
  end: { go: 'If this record must end' },
} as const;
