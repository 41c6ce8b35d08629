/** Words of one page; see catalogue.ts. */
export default {
  title: 'images',
} as const;
