/** Every namespace of the catalogue, by its English file: the shape that other languages are checked against. */
import type account from './en/account.ts';
import type common from './en/common.ts';
import type consent from './en/consent.ts';
import type empathy from './en/empathy.ts';
import type example from './en/example.ts';
import type front from './en/front.ts';
import type help from './en/help.ts';
import type home from './en/home.ts';
import type images from './en/images.ts';
import type open from './en/open.ts';
import type own from './en/own.ts';
import type play from './en/play.ts';
import type repair from './en/repair.ts';
import type take from './en/take.ts';
import type timeline from './en/timeline.ts';
import type trouble from './en/trouble.ts';
import type write from './en/write.ts';

export type Catalogue = {
  common: typeof common;
  account: typeof account;
  consent: typeof consent;
  empathy: typeof empathy;
  example: typeof example;
  front: typeof front;
  help: typeof help;
  home: typeof home;
  images: typeof images;
  open: typeof open;
  own: typeof own;
  play: typeof play;
  repair: typeof repair;
  take: typeof take;
  timeline: typeof timeline;
  trouble: typeof trouble;
  write: typeof write;
};
export type Namespace = keyof Catalogue;
