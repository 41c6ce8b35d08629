/** Words for what is wrong with a record or with a device: fetched only where something is. */
export default {
  label: 'About this record',
  missing: {
    title: 'Something is missing.',
    text_one:
      'One entry that others refer to has not arrived here. What you see is safe, and nothing that you wrote is gone. Stay connected for a while; if it does not come, open Kithe once on every device that the two of you use.',
    text_other:
      '{{count}} entries that others refer to have not arrived here. What you see is safe, and nothing that you wrote is gone. Stay connected for a while; if they do not come, open Kithe once on every device that the two of you use.',
  },
  fork: {
    title: 'One device has told two different histories.',
    mine: 'One of your own devices was perhaps set back to an older state. Both histories are kept and shown. On that device, sign out and sign in again.',
    theirs:
      'A device that {{name}} uses was perhaps set back to an older state, or somebody else has got hold of it. Both histories are kept and shown. Ask {{name}} about it when you meet, and go on as usual until then.',
  },
  refused: {
    title_one: 'One entry could not be believed, and was left out.',
    title_other: '{{count}} entries could not be believed, and were left out.',
    text_one:
      'It was changed on its way, or it does not come from either of you. Everything else is untouched. If this happens again, tell whoever runs your Kithe.',
    text_other:
      'They were changed on their way, or they do not come from either of you. Everything else is untouched. If this happens again, tell whoever runs your Kithe.',
  },
  unsent: {
    title_one: 'One thing that you wrote stays on this device.',
    title_other: '{{count}} things that you wrote stay on this device.',
    text_one:
      'It is safe here, and the other has not received it: this record may have been left, by you or on another device. Take a copy of it if it matters to you.',
    text_other:
      'They are safe here, and the other has not received them: this record may have been left, by you or on another device. Take a copy of them if they matter to you.',
  },
  'no-room': {
    title_one: 'One thing that you wrote waits on this device.',
    title_other: '{{count}} things that you wrote wait on this device.',
    mine: 'What you wrote is safe here. There is no more room for you where your record is kept, so the other does not receive it yet. Take away pages of your own that you no longer need, or ask whoever runs your Kithe for more room; then it goes by itself.',
    all: 'What you wrote is safe here. The machine on which your record is kept has hardly any room left, so the other does not receive it yet. Please tell whoever runs your Kithe; once there is room, it goes by itself.',
  },
  newer: {
    title_one: 'One entry was written with a newer Kithe.',
    title_other: '{{count}} entries were written with a newer Kithe.',
    text_one:
      'It is kept here, and shows itself once this Kithe is renewed. Close it and open it again while there is a connection.',
    text_other:
      'They are kept here, and show themselves once this Kithe is renewed. Close it and open it again while there is a connection.',
  },
  'not-counted': {
    title_one: 'One entry in this record does not count.',
    title_other: '{{count}} entries in this record do not count.',
    mine_one:
      'It came from a device of yours, and says something that only {{name}} can say, or that belongs among your own pages. It changes nothing that either of you sees. If you know nothing of it, look at your devices.',
    mine_other:
      'They came from a device of yours, and say something that only {{name}} can say, or that belongs among your own pages. They change nothing that either of you sees. If you know nothing of them, look at your devices.',
    theirs_one:
      'It says something that {{name}} cannot say for you, such as that a hurt has landed. It changes nothing that either of you sees. The programs that come with Kithe do not write this; you may want to ask about it.',
    theirs_other:
      'They say something that {{name}} cannot say for you, such as that a hurt has landed. They change nothing that either of you sees. The programs that come with Kithe do not write this; you may want to ask about it.',
  },
  notWritten:
    'That could not be kept as it stands: something in it is longer than Kithe can read again, such as a year of five digits. Nothing was sent, and everything that was kept before is safe. What you have just written is still where you wrote it: look at it once more, and try again.',
  notKept:
    'This device could not keep that: perhaps it has no room left. Nothing was sent, and everything that was kept before is safe. What you have just written is still where you wrote it: copy it somewhere, make some room on the device, and try again.',
} as const;
