/** Words around the example: its door, the line above its pages, the two panes. The story itself is in `example/`. */
export default {
  line: {
    label: 'This is an example',
    text: 'You are walking through an example. Nothing here is kept.',
    as: { ana: 'See it as Ana', weiss: 'See it as Dr Weiss' },
    door: 'About the example',
  },
} as const;
