/** Words of one page; see catalogue.ts. */
export default {
  title: 'account',
} as const;
