/** Words of the first explorable: one image, and what can change it. */
export default {
  eyebrow: 'Play with the model',
  title: 'An image, and what can change it',
  image: 'If I show that I am hurt, then you will tell me that it was not so.',
  intro: [
    'A sentence like this is called an image. Nobody chooses it: it is what the answers so far have taught.',
    'This one began long ago. Once, all of the hurt was shown, and denied. Once, half of it was shown, and punished.',
    'Now there is somebody new. Show as much as you like, choose what comes back, and watch what is expected next time.',
  ],
  shown: {
    label: 'How much of the hurt is shown',
    none: 'nothing: a mask is shown instead',
    hint: 'a hint of it',
    half: 'about half of it',
    most: 'most of it',
    all: 'all of it',
    ends: { none: 'a mask', all: 'all of it' },
  },
  answers: {
    legend: 'What comes back',
    moved: 'You are moved, and it can be seen',
    met: 'You understand',
    missed: 'You miss it',
    denied: 'You say it was not so',
    punished: 'You turn away, or turn on me',
  },
  short: {
    moved: 'moved, and seen to be',
    met: 'understood',
    missed: 'missed',
    denied: 'denied',
    punished: 'punished',
  },
  mask: 'Ten kind answers to a mask',
  again: 'Begin again',
  full: 'The picture is full. Begin again to go on.',
  chart: {
    caption: 'What is expected the next time the hurt is shown',
    top: 'to be met',
    bottom: 'to be told it was not so',
    start: 'where it began',
    label:
      'A line with a band around it, from left to right, one step for each answer. It begins a little below the middle. {{movement}}',
  },
  movement: {
    'none-yet': 'Nothing has come back yet. The band shows how unsure so little evidence leaves anyone.',
    unmoved: 'The line has not moved.',
    risen: 'The line has risen: to be met is expected more than at the beginning.',
    fallen: 'The line has fallen: to be met is expected less than at the beginning.',
  },
  masked:
    'Every answer was kind, and the image is where it was. None of them was an answer to the hurt, which nobody has seen. This is why kindness alone may pass somebody by, and why nobody is to blame for it.',
  table: {
    summary: 'The arithmetic behind it',
    rule: 'An answer weighs w = r · x², where r says how much such an answer teaches and x how much was shown. What is expected is p = (a + 4 · 0.4) / (a + b + 4): a counts being met here, b not being met, and 0.4 is what the old answers had left.',
    answer: 'What came back',
    shown: 'x',
    weight: 'w',
    a: 'a',
    b: 'b',
    now: 'p',
    empty: 'Nothing yet.',
    untested:
      'The weights r are an assumption of ours and are not tested. They are: moved 3, understood 1, missed 0.7, denied 1.5, punished 2.',
  },
  later: {
    title: 'And then',
    text: 'This is the smallest piece of the model, and the same arithmetic stands behind the images in a record. The rest comes to this place later: two people, a mistake, a repair, power, shame as a tool, and how silence spreads.',
  },
} as const;
