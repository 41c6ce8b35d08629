/** Names of the data sets that the model is judged on, as their folders are called. */
export const SETS = [
  'kuczynski_daily',
  'couplescope',
  'nv_pd_games',
  'tripler_metaperception',
  'flueckiger_alliance',
  'wassa',
] as const;
export type SetName = (typeof SETS)[number];
