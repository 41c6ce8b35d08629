/** Words of one page; see catalogue.ts. */
export default {
  title: 'timeline',
} as const;
