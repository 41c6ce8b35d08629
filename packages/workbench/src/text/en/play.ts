/** Words of one page; see catalogue.ts. */
export default {
  title: 'play',
} as const;
