/** Words of one page; see catalogue.ts. */
export default {
  title: 'write',
} as const;
