/**
 * Lives: one story lived many times, each with a seed of its own, on the model's own engine (`@kithe/model/society`).
 *
 * Every curve that a reader sees comes from here, run while they look: nothing is drawn that the model did not do.
 * Stories that differ in one thing share their seeds, so that what differs in the end comes from that thing alone.
 */
import { begin, type Plan } from '@kithe/model/birth';
import { chancesOf } from '@kithe/model/decision';
import { choiceOf, imageOf } from '@kithe/model/moment';
import type { Listener, Person } from '@kithe/model/people';
import { advance, type Society, type Told, type Witness } from '@kithe/model/society';

/** From step `from` up to, not including, `to`. */
type During = { readonly person: number; readonly from: number; readonly to: number };
/** What is told of someone's moments; where several fit, the first does. */
export type Tell = During & { readonly told: Told };
/** How someone listens for a while. */
export type Listening = During & { readonly listener: Listener };

/** A story up to the point where somebody else decides. */
export type Story = {
  readonly plan: Plan;
  readonly tells?: readonly Tell[];
  readonly listening?: readonly Listening[];
};

/**
 * What is looked at, of the person with the least id. `bring`: mean chance, over parts, that a part is brought to a
 * partner (R of the model, at this instant) · `longing`: yearning · `image`: that one part will be met. In [0, 1],
 * longing in [0, 2].
 */
export type Measure =
  | { readonly of: 'bring'; readonly partner: number }
  | { readonly of: 'longing' }
  | { readonly of: 'image'; readonly partner: number; readonly part: number };

export type Arm = Story & {
  /** Steps in all, those that are measured from `from` on, each `every`. */
  readonly steps: number;
  readonly from?: number;
  readonly every?: number;
  readonly lives: number;
  readonly measures: readonly Measure[];
};

/** One measure over time: its mean over lives, the middle half of them, and where each of them ended. */
export type Series = {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** By life, so that two arms can be compared pair by pair. */
  readonly ends: readonly number[];
};

const isDuring = ({ person, from, to }: During, id: number, step: number): boolean =>
  person === id && from <= step && step < to;

/** A society that follows a story; `told` is added for its first person. */
export const stepThrough = (
  society: Society,
  { tells = [], listening = [] }: Story,
  seed: number,
  told?: Told,
  witness?: Witness,
): void => {
  const [first] = society.people;
  for (const person of society.people) {
    const now = listening.find((during) => isDuring(during, person.id, society.step));
    if (now) person.listener = now.listener;
  }
  advance(society, seed, {
    script: (person, step) => {
      const known = tells.find((tell) => isDuring(tell, person.id, step))?.told;
      return person === first && told ? { ...known, ...told } : known;
    },
    ...(witness && { witness }),
  });
};

/** Reads one measure of the first person. */
export const measure = (society: Society, what: Measure): number => {
  const person = society.people[0] as Person; // a story has people
  if (what.of === 'longing') return person.y;
  const relationship = person.relationships[what.partner];
  if (!relationship) throw new RangeError(`measure: no partner ${what.partner}`);
  if (what.of === 'image') return imageOf(person, relationship, what.part, society.constants);
  const vulnerability = society.parts.map((part) => part.vulnerability);
  const setting = { vulnerability, theyBrought: 0 };
  const chances = vulnerability.map(
    (_, part) =>
      chancesOf(choiceOf(person, relationship, part, setting, society.constants), society.constants).bring,
  );
  return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
};

/** Value at a share of a sorted row, the nearest one. */
const at = (sorted: Float64Array, share: number): number =>
  sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;

/** Lives an arm with the seeds 1 … `lives`. @returns for each of its measures, what became of it */
export const livesOf = (arm: Arm): readonly Series[] => {
  const { from = 0, every = 1 } = arm;
  const points = Math.floor((arm.steps - from) / every) + 1;
  const seen = arm.measures.map(() => Array.from({ length: points }, () => new Float64Array(arm.lives)));
  for (let life = 0; life < arm.lives; life++) {
    const society = begin(arm.plan);
    for (;;) {
      const since = society.step - from;
      if (since >= 0 && since % every === 0)
        for (const [m, what] of arm.measures.entries()) {
          const row = seen[m]?.[since / every];
          if (row) row[life] = measure(society, what);
        }
      if (society.step >= arm.steps) break;
      stepThrough(society, arm, life + 1);
    }
  }
  return seen.map((rows) => {
    const sorted = rows.map((row) => row.slice().sort());
    return {
      mean: rows.map((row) => row.reduce((sum, x) => sum + x, 0) / row.length),
      low: sorted.map((row) => at(row, 0.25)),
      high: sorted.map((row) => at(row, 0.75)),
      ends: [...(rows.at(-1) ?? [])],
    };
  });
};

/**
 * One measure of one of several arms that were lived together.
 * @throws {RangeError} where there is no such arm or measure
 */
export const seriesIn = (lived: readonly (readonly Series[])[], arm: number, which = 0): Series => {
  const series = lived[arm]?.[which];
  if (!series) throw new RangeError(`seriesIn: no measure ${which} of arm ${arm}`);
  return series;
};
