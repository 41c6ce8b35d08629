/**
 * Every address in the workbench. Pages never spell one themselves.
 *
 * The pages of a relationship exist below two bases: `/with/<space>` for a real record, `/example/<who>` for the
 * example; `useBase` (in `routes.tsx`) tells which, and these make what follows it.
 */
import type { EntryId, SpaceId } from '@kithe/record/ids';

export const paths = {
  front: '/',
  begin: '/begin',
  join: '/join',
  signIn: '/sign-in',
  recover: '/recover',
  today: '/today',
  invite: '/invite',
  devices: '/devices',
  keepAlone: '/keep-alone',
  handOver: '/hand-over',
  paper: '/paper',
  help: '/help',
  play: '/play',
  chapter: (id: string) => `/play/${id}`,
  example: '/example',
  exampleAs: (who: 'ana' | 'weiss' | 'both') => `/example/${who}`,
  relationship: (space: SpaceId) => `/with/${space}`,
} as const;

/** Below the base of a relationship. */
export const at = {
  home: '',
  write: (hour: EntryId) => `/hours/${hour}/write`,
  open: (hour: EntryId) => `/hours/${hour}/open`,
  hour: (hour: EntryId) => `/hours/${hour}`,
  guess: (hour: EntryId) => `/hours/${hour}/guess`,
  guesses: '/guesses',
  noticed: '/noticed',
  prepare: '/prepare',
  timeline: '/timeline',
  suggests: '/suggests',
  repair: '/repair',
  newDisconnection: '/repair/new',
  disconnection: (id: EntryId) => `/repair/${id}`,
  images: '/images',
  newImage: '/images/new',
  image: (id: EntryId) => `/images/${id}`,
  empathy: '/moved',
  offer: '/moved/offer',
  own: '/own',
  map: '/map',
  /** A therapist's own, in the room of their process notes. */
  ownMap: '/own/map',
  newTie: (map: string) => `${map}/new`,
  tie: (map: string, id: EntryId) => `${map}/${id}`,
  life: '/map/life',
  setting: '/map/setting',
  leaving: '/leaving',
  keptByLaw: '/leaving/kept',
  parts: '/parts',
  part: (id: EntryId) => `/parts/${id}`,
  strategies: '/strategies',
  newStrategy: '/strategies/new',
  strategy: (id: EntryId) => `/strategies/${id}`,
  quiet: '/quiet',
  quietOne: (what: EntryId | 'did' | 'am' | 'let-go') => `/quiet/${what}`,
  consent: '/consent',
  take: '/take',
  five: '/five',
  questionnaires: '/questionnaires',
  questionnaire: (id: string) => `/questionnaires/${id}`,
  sheet: (id: EntryId) => `/questionnaires/sheets/${id}`,
  access: '/access',
  ending: '/ending',
  summary: '/summary',
  packets: '/packets',
  invite: '/invite',
  alone: '/alone',
} as const;
