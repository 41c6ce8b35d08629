/** Words of one page; see catalogue.ts. */
export default {
  title: 'own',
} as const;
