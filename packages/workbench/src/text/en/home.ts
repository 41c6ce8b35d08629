/** Words of one page; see catalogue.ts. */
export default {
  title: 'home',
} as const;
