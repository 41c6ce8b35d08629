/** Words of one page; see catalogue.ts. */
export default {
  title: 'open',
} as const;
