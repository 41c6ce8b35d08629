/** Words around the example: its door, the line above its pages, the two panes. The story itself is in `example/`. */
export default {
  line: {
    label: 'This is an example',
    text: 'You are walking through an example. Nothing here is kept.',
    as: { ana: 'See it as Ana', weiss: 'See it as Dr Weiss' },
    door: 'About the example',
  },
  door: {
    eyebrow: 'An example',
    title: 'After thirty years',
    story: [
      'Ana is forty-one and grinds lenses. At eleven she told her father something, and he put the kettle on. Since then she has told it as a joke, or not at all.',
      'Dr Weiss has a room on the second floor, a radiator that knocks, and a clock. They have met for forty hours, from one September to the October of the next year.',
      'What happened to Ana is told nowhere in these pages. What happened when she began to say it is.',
    ],
    invented:
      'Nobody here is anybody: people, places and sentences are invented. What you do here is yours to try; nothing is kept, and a reload begins again.',
    choose: 'Through whose eyes?',
    as: {
      ana: { name: 'Walk as Ana', text: 'Her cards, her own pages, and what she keeps for now.' },
      weiss: { name: 'Walk as Dr Weiss', text: 'What to prepare, where to repair, and notes kept apart.' },
      both: { name: 'Both, side by side', text: 'One screen, two accounts. What one opens, the other sees.' },
    },
    symbols: 'Two symbols, and that is all',
    places: 'Five places to look',
    placesHint: 'You will be looking as Ana. The line at the top changes seats.',
  },
  place: {
    bus: {
      name: 'The bus: a crack that is still open',
      text: 'She had nearly not come, and was asked about her journey. It was a kind question. It has been open for a long time.',
    },
    clock: {
      name: 'The clock: a golden seam',
      text: 'A look at the clock, an explanation that helped nobody, and then an answer that did. Read the steps in order, and you know what a golden seam is.',
    },
    image: {
      name: 'The image that loosened',
      text: 'If I say what happened, then whoever hears it will say that I imagined it. See what it rests on, and what began to speak against it.',
    },
    seen: {
      name: 'The hour in which she looked up',
      text: 'Two accounts of one minute. Neither knew what the other had seen until they were opened.',
    },
    table: {
      name: 'Open the last hour together',
      text: 'Both have sealed it, and nobody has read it yet. Sit down, choose what to open, and keep what you want to keep.',
    },
  },
  both: {
    title: 'One record, two pairs of eyes',
    switch: 'Whose eyes',
    name: { ana: 'Ana', weiss: 'Dr Weiss' },
    eyes: { ana: 'Through Ana’s eyes', weiss: 'Through Dr Weiss’s eyes' },
  },
} as const;
