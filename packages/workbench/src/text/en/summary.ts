/** Words of the page to carry into a room. */
export default {
  title: 'A page to carry into a room',
  lead: 'For a first hour with somebody new, for somebody who stands by you, or for yourself. You choose what is on it, piece by piece. It is words, as they were written: no diagnosis, and no numbers.',
  choose: 'What is on it',
  kinds: {
    open: 'What is open',
    mended: 'What mended',
    image: 'Images, then and now',
    trueThing: 'True things',
    guess: 'I think you felt …',
    hour: 'Hours',
  },
  mine: 'only you can read this here',
  own: 'A few words of your own at the top',
  ownHint: 'What would you like them to know first? They stay on this device, and on the page.',
  nothing: 'Nothing is chosen yet. What you tick comes to stand here, as it will be printed.',
  empty: 'There is nothing yet to choose from. The page fills as the record does.',
  print: 'Print it',
  printTitle: 'Print it?',
  stays: 'That line stays in the record, even if nothing comes out of the printer.',
  before:
    '{{name}} can see in the record that something was printed, and the day. Not what, and not for whom.',
  preview: 'The page',
  between: '{{me}} and {{them}}',
  on: 'As it stood on {{date}}.',
  leftOut:
    'On this page is what was chosen for it. There is more that is not here, and that is as it should be.',
  failed: 'It could not be noted in the record, so nothing was printed. Nothing is lost; try again.',
} as const;
