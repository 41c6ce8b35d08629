/** Words of one page; see catalogue.ts. */
export default {
  title: 'front',
} as const;
