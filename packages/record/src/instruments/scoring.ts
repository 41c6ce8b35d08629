/**
 * Scores of a filled questionnaire: sums and means as its publication has them, and no score where it has none.
 *
 *   counted value of an item = value, or smallest + largest − value where it is reversed
 *   sum  = Σ counted, or (Σ counted ÷ answered) · items where some may be missing and are
 *   mean = Σ counted ÷ answered
 *   score = (sum or mean) · times
 */
import { type Instrument, optionsOf, rangeOf, type Scale } from './definition.ts';

export type Answers = Readonly<Record<string, number>>;

export type Score = {
  readonly scale: Scale;
  /** `null` where more answers are missing than the publication allows. */
  readonly value: number | null;
  /** Items of the scale without an answer. */
  readonly missing: readonly string[];
  /** What the publication calls it; `null` where it calls it nothing. */
  readonly band: NonNullable<Scale['bands']>[number] | null;
};

/** What was given to an item, and nothing that every object has. */
const givenTo = (answers: Answers, id: string): number | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

/** Answers that this questionnaire has asked for: others, and values that it does not offer, are left out. */
export const answersTo = (instrument: Instrument, answers: Answers): Answers =>
  Object.fromEntries(
    instrument.items.flatMap((item) => {
      const given = givenTo(answers, item.id);
      return given !== undefined && optionsOf(instrument, item).some(({ value }) => value === given)
        ? [[item.id, given]]
        : [];
    }),
  );

const scoreOf = (instrument: Instrument, scale: Scale, answers: Answers): Score => {
  const counted: number[] = [];
  const missing: string[] = [];
  for (const id of scale.items) {
    const item = instrument.items.find((one) => one.id === id);
    const given = givenTo(answers, id);
    if (!item || given === undefined) missing.push(id);
    else {
      const [min, max] = rangeOf(instrument, item);
      counted.push(item.reversed ? min + max - given : given);
    }
  }
  if (counted.length === 0 || missing.length > (scale.allowedMissing ?? 0))
    return { scale, value: null, missing, band: null };
  const mean = counted.reduce((sum, one) => sum + one, 0) / counted.length;
  const whole = scale.rule === 'mean' ? mean : mean * scale.items.length;
  // Sums of whole numbers stay whole: no 12.000000000000002 where twelve was counted.
  const value = Math.round(whole * (scale.times ?? 1) * 1e6) / 1e6;
  const band = scale.bands?.find(({ from, to }) => from <= value && value <= to) ?? null;
  return { scale, value, missing, band };
};

/** Every scale of the questionnaire, in its order. */
export const scoresOf = (instrument: Instrument, given: Answers): readonly Score[] => {
  const answers = answersTo(instrument, given);
  return instrument.scales.map((scale) => scoreOf(instrument, scale, answers));
};

/** Items whose answer shows whom to call before anything else. */
export const callsForHelp = (instrument: Instrument, answers: Answers): readonly string[] =>
  instrument.items.flatMap(({ id, helpAbove }) =>
    helpAbove !== undefined && (givenTo(answers, id) ?? helpAbove) > helpAbove ? [id] : [],
  );

/**
 * What two scores of one person, one after the other, can say. `within`: no more than measuring differs by itself.
 * `null` where no publication says how much that is.
 */
export const changeBetween = (
  before: number,
  now: number,
  { change }: Scale,
): 'within' | 'lower' | 'higher' | null => {
  if (!change) return null;
  if (Math.abs(now - before) < change.points) return 'within';
  return now < before ? 'lower' : 'higher';
};

/** An answer that is not shared can be worked out from a score that is, when it is the only one missing. */
export const givenAway = (
  instrument: Instrument,
  answers: Answers,
  shared: { readonly items: ReadonlySet<string>; readonly scales: ReadonlySet<string> },
): readonly string[] => [
  ...new Set(
    instrument.scales
      .filter(({ id }) => shared.scales.has(id))
      .flatMap(({ items }) => {
        const left = items.filter((id) => givenTo(answers, id) !== undefined && !shared.items.has(id));
        return left.length === 1 ? left : [];
      }),
  ),
];
