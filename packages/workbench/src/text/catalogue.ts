/**
 * Every namespace of the catalogue, by its English file, and the shape that other languages are checked against:
 *
 *     export default { … } satisfies Words<'home'>;
 *
 * A namespace is there whole in a language or not at all; what is not there at all is read in English.
 */
import type access from './en/access.ts';
import type account from './en/account.ts';
import type alone from './en/alone.ts';
import type carry from './en/carry.ts';
import type common from './en/common.ts';
import type consent from './en/consent.ts';
import type empathy from './en/empathy.ts';
import type ending from './en/ending.ts';
import type example from './en/example.ts';
import type five from './en/five.ts';
import type front from './en/front.ts';
import type guess from './en/guess.ts';
import type handover from './en/handover.ts';
import type help from './en/help.ts';
import type home from './en/home.ts';
import type images from './en/images.ts';
import type leaving from './en/leaving.ts';
import type map from './en/map.ts';
import type noticed from './en/noticed.ts';
import type open from './en/open.ts';
import type own from './en/own.ts';
import type packet from './en/packet.ts';
import type paper from './en/paper.ts';
import type parts from './en/parts.ts';
import type play from './en/play.ts';
import type prepare from './en/prepare.ts';
import type questionnaires from './en/questionnaires.ts';
import type quiet from './en/quiet.ts';
import type reading from './en/reading.ts';
import type repair from './en/repair.ts';
import type safety from './en/safety.ts';
import type solo from './en/solo.ts';
import type strategies from './en/strategies.ts';
import type summary from './en/summary.ts';
import type take from './en/take.ts';
import type timeline from './en/timeline.ts';
import type trouble from './en/trouble.ts';
import type write from './en/write.ts';

export type Catalogue = {
  alone: typeof alone;
  carry: typeof carry;
  common: typeof common;
  access: typeof access;
  account: typeof account;
  consent: typeof consent;
  empathy: typeof empathy;
  ending: typeof ending;
  example: typeof example;
  five: typeof five;
  front: typeof front;
  guess: typeof guess;
  handover: typeof handover;
  help: typeof help;
  home: typeof home;
  images: typeof images;
  leaving: typeof leaving;
  map: typeof map;
  open: typeof open;
  own: typeof own;
  paper: typeof paper;
  parts: typeof parts;
  packet: typeof packet;
  play: typeof play;
  questionnaires: typeof questionnaires;
  quiet: typeof quiet;
  noticed: typeof noticed;
  prepare: typeof prepare;
  reading: typeof reading;
  repair: typeof repair;
  safety: typeof safety;
  solo: typeof solo;
  strategies: typeof strategies;
  summary: typeof summary;
  take: typeof take;
  timeline: typeof timeline;
  trouble: typeof trouble;
  write: typeof write;
};
export type Namespace = keyof Catalogue;

/** The forms a number gives to a word, in any language (CLDR); each language has its own few of them. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Plural = (typeof PLURALS)[number];

/** `moments` for `moments_one` and `moments_other`. */
type Counted<K> = K extends `${infer Base}_${Plural}` ? Base : never;
type Uncounted<K> = K extends `${string}_${Plural}` ? never : K;

/**
 * The same keys as in English, with words of any language. A counted key has the forms of its language instead of
 * the two of English: `other` always, and those that `Intl.PluralRules` names, which a test looks for.
 */
type InAnyLanguage<T> = T extends string
  ? string
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: InAnyLanguage<T[I]> }
    : { readonly [K in Uncounted<keyof T>]: InAnyLanguage<T[K]> } & {
        readonly [K in Counted<keyof T> as `${K}_other`]: string;
      } & { readonly [K in Counted<keyof T> as `${K}_${Plural}`]?: string };

export type Words<N extends Namespace> = InAnyLanguage<Catalogue[N]>;
