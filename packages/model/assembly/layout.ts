/**
 * Where everything lies, in bytes: the words of src/fast/layout.ts, and behind them for each thread a place to work.
 *
 * That place begins with the numbers of the run, which src/fast/compiled.ts writes in the order in which they are
 * named here; then tables by part and by group; then columns of 64, one entry for each moment of a block; at last a
 * queue of lessons.
 */
export const BLOCK: i32 = 64;

/** Numbers of a run; `Weight`, `Felt` and `Matters` stand for five each, by answer, `MaskFactor` for one by manner. */
export enum Of {
  Listeners,
  People,
  Bonds,
  Ties,
  SeenEven,
  SeenOdd,
  Person,
  Tie,
  Record,
  Parts,
  Hurt,
  Sought,
  Groups,
  MaskShown,
  KappaR,
  KappaG,
  NMax,
  SelfShare,
  SelfSharePower,
  SelfShareMax,
  Discount,
  BringValue,
  MaskValue,
  Temperature,
  MissCost,
  HarmCost,
  ShameCost,
  PowerHarm,
  Reciprocity,
  HiddenDulls,
  HiddenNeutral,
  PowerDulls,
  ShownOffset,
  GuiltMends,
  ShameBlocks,
  EpisodeMoments,
  EpisodeDepth,
  RepairWeight,
  FeltRepaired,
  MattersRepaired,
  MattersOpen,
  EfficacyStep,
  RateC,
  RateY,
  RateK,
  RateH,
  RateZ,
  YearningGain,
  YearningFloor,
  YearningSated,
  ClarityMet,
  ClarityBrought,
  ClarityMasked,
  ClarityHidden,
  ClarityMoved,
  Zest,
  SeekFloor,
  Weight,
  Felt = 62,
  Matters = 67,
  MaskFactor = 72,
}

/** Bytes to a number of a person; the part's follow at `PARTS`, twelve each: g.a, g.b, and clarity at 8. */
export const ID: i32 = 0;
export const ROW: i32 = 4;
export const MANNER: i32 = 8;
export const LIFE: i32 = 12;
export const HARM: i32 = 20;
export const WORTH: i32 = 28;
export const EFFICACY: i32 = 36;
export const YEARNING: i32 = 44;
export const ENERGY: i32 = 48;
export const REST: i32 = 52;
export const PARTS: i32 = 56;
export const PART: i32 = 12;
export const CLARITY: i32 = 8;
export const SILENT: i32 = 256;
export const ATTACK_FIRST: i32 = 3;
export const GO_NUMB: i32 = 4;
/** Of a bond. */
export const BOND: i32 = 16;
export const CONTACT: i32 = 0;
export const FELT: i32 = 4;
export const TO: i32 = 8;
export const POWER: i32 = 12;
/** Of a tie. */
export const INVITE: i32 = 0;
export const EPISODE: i32 = 4;
export const OPEN: i32 = 8;
export const REPAIRED: i32 = 12;
export const ALPHA: i32 = 16;
/** Of what is seen, after one number for each part. */
export const SHAME: i32 = 0;
export const LEVEL: i32 = 4;
export const TOWARD: i32 = 8;
export const LISTENER: i32 = 12;
export const GROUP: i32 = 16;
export const ACT_NOT_SELF: i32 = 20;
/** Of a listener. */
export const LISTENER_BYTES: i32 = 88;
export const EMPATHY: i32 = 0;
export const REPAIRS: i32 = 4;
export const RECOGNISES: i32 = 8;
export const MOVES: i32 = 12;
export const HARMS: i32 = 16;
export const VISIBLE: i32 = 20;
export const DENIES: i32 = 24;
/** Bits of an episode. */
export const ANSWERED: i32 = 8;
export const REFUSED: i32 = 11;
export const DEPTH: i32 = 14;
export const AGE: i32 = 20;

export const BRING: i32 = 0;
export const MASK: i32 = 1;
export const UNNOTICED: i32 = 3;
export const NONE: i32 = -1;
export const MOVED: i32 = 0;
export const MET: i32 = 1;
export const MISSED: i32 = 2;
export const DENIED: i32 = 3;

/** Tables of the working place: by part, by part, by group and group. */
export const VULNERABILITY: i32 = 1024;
export const OCCASIONS: i32 = 3072;
export const PREJUDICE: i32 = 5120;
/** Columns of four bytes. */
export const WHO: i32 = 13312;
export const NAMES: i32 = 13568;
export const ME: i32 = 13824;
export const MINE: i32 = 14080;
export const OTHER: i32 = 14336;
export const BOND_AT: i32 = 14592;
export const TIE_AT: i32 = 14848;
export const LISTENS: i32 = 15104;
export const PART_OF: i32 = 15360;
export const PROTEST: i32 = 15616;
export const ACT: i32 = 15872;
export const HEARD: i32 = 16128;
export const RECOGNISED: i32 = 16384;
/** Columns of eight. Draws are three streams of four columns. */
export const DRAWS: i32 = 16896;
export const SHOWN: i32 = 23040;
export const AROUND: i32 = 23552;
export const BRINGING: i32 = 24064;
export const MASKING: i32 = 24576;
export const EMPATHIC: i32 = 25088;
export const NOTICING: i32 = 25600;
/** Lessons, 24 bytes each, three for each moment at most: moment, part, met, and from 16 on the weight. */
export const LESSONS: i32 = 26112;
export const LESSON: i32 = 24;

/** Where this thread works, and what no run changes. */
export let work: usize = 0;
export let person: i32 = 0;
export let record: i32 = 0;
export let tieBytes: i32 = 0;
export let parts: i32 = 0;
export let hurt: i32 = 0;
export let openAt: i32 = 0;

export function number(which: Of): f64 {
  return load<f64>(work + (which << 3));
}
export function place(which: Of): usize {
  return <usize>number(which);
}
export function both(which: Of): v128 {
  return v128.load64_splat(work + (which << 3));
}

/** Takes what stands at this address, where this thread will work. */
export function take(at: usize): void {
  work = at;
  person = <i32>number(Of.Person);
  record = <i32>number(Of.Record);
  tieBytes = <i32>number(Of.Tie);
  parts = <i32>number(Of.Parts);
  hurt = <i32>number(Of.Hurt);
  openAt = parts << 2;
}
