/** Words of one page; see catalogue.ts. */
export default {
  title: 'take',
} as const;
