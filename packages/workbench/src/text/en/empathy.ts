/** Words of one page; see catalogue.ts. */
export default {
  title: 'empathy',
} as const;
