/** Words of one page; see catalogue.ts. */
export default {
  title: 'repair',
} as const;
