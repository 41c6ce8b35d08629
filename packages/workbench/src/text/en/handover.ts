/** Words of one device for two: handed over in the room, and given back. */
export default {
  way: 'Hand this device over in the room',
  giveBack: 'When you are done: give this device back',
  hand: {
    title: 'Hand this device over',
    lead: 'One device, two people, one room. It is emptied before it changes hands, and emptied again before it comes back, so that nobody finds the other’s words on it.',
    steps: [
      'You are signed out here, and everything that Kithe keeps of yours on this device is erased, a PIN included. Your record stays, and comes back when you sign in.',
      'You hand the device over. The other person signs in with their own name and words.',
      'They write their account, seal it, and press “Give it back”. That erases everything that Kithe keeps of theirs here.',
      'You sign in again.',
    ],
    do: 'Sign out, empty it, hand it over',
    honest:
      'A device that belongs to you is in your hands: whoever owns it could have put something on it that reads along. Somebody who is not sure of that writes better on their own phone, or on paper.',
  },
  give: {
    title: 'Give this device back',
    lead: 'When you have written what you wanted to write, and sealed what you wanted to seal, one press empties this device of what is yours.',
    steps: [
      'You are signed out here, and everything that Kithe keeps of yours on this device is erased. What you sealed, and what you keep in your record, stays there for you.',
      'You hand the device back. What you did not open stays closed, to whoever holds it too.',
    ],
    do: 'Give it back',
    mine: 'Is this a device of your own?',
    mineDo: 'Yes, it stays with me',
  },
  out: {
    title: 'It is empty, and can be handed over',
    text: 'Nobody is signed in, and Kithe keeps no words of anybody’s on this device. Whoever has it now signs in with their own name and words.',
    link: 'Joining for the first time? Open the link of your invitation in this browser. The four words are compared with the person who invited you, who needs another device for that.',
    signIn: 'Sign in with my own words',
    own: 'It is mine, and stays with me',
    after:
      'If this browser offers to remember your words, say no. Afterwards you find “give this device back” above every page of your record.',
  },
  back: {
    title: 'It can be given back now',
    text: 'You are signed out. Everything that Kithe kept of yours on this device is erased.',
    session:
      'There is no connection just now, so the server does not know yet that you are signed out. Your words and keys are gone from here all the same. This page tells it as soon as it can; or you do, from a device of your own, under My devices.',
    signIn: 'It is mine: sign in',
  },
  left: {
    title: 'Something is still here',
    text: 'Not everything could be erased. Another tab may hold it: close every other tab of Kithe in this browser, and erase once more.',
    again: 'Erase once more',
  },
  limits:
    'Kithe erases what it keeps. It does not reach what you saved as a file or printed, what you copied, or words that you let the browser remember. The browser’s history lists pages by addresses in which there are no words of yours. Somebody who searches the disk itself, with tools for that, may find remains of what was erased.',
  unsent: {
    reason_one: 'One thing that you wrote is still on its way. It waits for that.',
    reason_other: '{{count}} things that you wrote are still on their way. It waits for those.',
    waits_one:
      'One thing that you wrote is on this device alone so far. It goes by itself as soon as the server can be reached and has room; before that, nothing is erased here.',
    waits_other:
      '{{count}} things that you wrote are on this device alone so far. They go by themselves as soon as the server can be reached and has room; before that, nothing is erased here.',
    signIn: 'It asks for your words again: sign in',
  },
  onlyHere: {
    title: 'Some words are on this device and nowhere else. Emptying it erases them:',
    accounts: 'an account that is begun and not sealed: {{hours}}',
    lines: 'lines that are only for you; here they can be read',
    texts: 'lines that were begun on other pages, and not kept or sent',
    refused: 'something that the server would not take',
    inviting: 'an invitation that is not finished: {{names}}',
    joining:
      'an invitation that you opened here and have not gone through; its link can be opened again elsewhere',
    plan: 'your lines under Help now.',
    planGo: 'Read them',
    one: 'an hour',
    keep: 'What you want to keep, seal, finish, or write down somewhere else first: on paper, or on a page of your own in your record.',
    mayGo: 'They may go.',
    needs: 'Keep what you want to keep, or say that they may go.',
  },
  interrupted: 'This was interrupted before anything was erased. Everything is still here. Press once more.',
  changed: 'Something was written here in the meantime. Nothing was erased; look once more at what would go.',
  looking: 'Looking at what is on this device…',
  emptying: 'Emptying this device…',
  notNow: 'Not now',
} as const;
