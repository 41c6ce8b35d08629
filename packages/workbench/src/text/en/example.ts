/** Words of one page; see catalogue.ts. */
export default {
  title: 'example',
} as const;
