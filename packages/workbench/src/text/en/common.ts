/** Words that stand on every screen: the frame, receipts, help, and what people call things. */
export default {
  kithe: 'Kithe',
  receipt: {
    nothing: 'Nothing written yet.',
    keeping: 'Keeping…',
    kept: 'Kept on this device. Nobody else can read it.',
    sealed: 'Sealed. Nobody can read it until you open it.',
    waiting: 'Kept on this device. It will be shared when there is a connection.',
    shared: 'Shared.',
  },
  watching: 'No one is watching this now.',
  helpNow: 'Help now',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  keep: 'Keep',
  undo: 'Undo',
  remove: 'Remove',
  takeBack: 'Take the mark back',
  loading: 'One moment…',
  you: 'you',
} as const;
