/** Words of one page; see catalogue.ts. */
export default {
  title: 'consent',
} as const;
