/**
 * The sandbox's town: up to 500 people, their ties, and how the days go on. The same engine as everywhere (J43).
 *
 * People live at places on a plane and know those who live nearby, and here and there someone far away. What is read
 * off is what others can see: how much of themselves somebody brings lately (mean of 1 − H), and what has become of
 * a hurt between two.
 */
import { begin, type Evidence, type PersonPlan, type Plan, type RelationshipPlan } from '@kithe/model/birth';
import { DEFAULTS, withConstants } from '@kithe/model/constants';
import { LISTENERS, type Listener, openness } from '@kithe/model/people';
import { STREAM, uniforms } from '@kithe/model/random';
import { advance, type Society } from '@kithe/model/society';
import type { Settings } from './settings.ts';

/** Where somebody stands, in a disc of radius 1 around the middle. */
export type Place = { readonly x: number; readonly y: number };
/** Two people who know each other, by index; the lower first. */
export type Tie = readonly [one: number, other: number];
export type Layout = {
  readonly places: readonly Place[];
  readonly ties: readonly Tie[];
  /** By person: have they power over those who have none? */
  readonly above: readonly boolean[];
};

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Share of ties that lead far away. */
const FAR = 0.06;

/** Places like seeds in a sunflower: even, and nobody on top of anybody. For drawing and nearness only. */
const placesOf = (people: number): readonly Place[] =>
  Array.from({ length: people }, (_, i) => {
    const radius = Math.sqrt((i + 0.5) / people);
    return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
  });

type Drawn = { readonly start: number; readonly power: number };
/** What is drawn for each person before the first day. */
const drawnFor = ({ people, seed }: Pick<Settings, 'people' | 'seed'>): readonly Drawn[] => {
  const u = new Float64Array(4);
  return Array.from({ length: people }, (_, id) => {
    uniforms(u, 0, seed, id, 0, STREAM.birth);
    return { start: u[0] ?? 0, power: u[1] ?? 0 };
  });
};

/** Who lives where, who knows whom (about `ties` each), and who has power. The same for the same settings. */
export const layoutOf = ({
  people,
  ties,
  seed,
  power,
}: Pick<Settings, 'people' | 'ties' | 'seed' | 'power'>): Layout => {
  const places = placesOf(people);
  const known = new Map<string, Tie>();
  const u = new Float64Array(4);
  const half = Math.max(1, Math.round(ties / 2));
  for (const [i, here] of places.entries()) {
    const near = places
      .map((there, j) => ({ j, far: (here.x - there.x) ** 2 + (here.y - there.y) ** 2 }))
      .filter(({ j }) => j !== i)
      .sort((p, q) => p.far - q.far || p.j - q.j);
    for (let t = 0; t < half; t++) {
      uniforms(u, 0, seed, i, t, STREAM.network);
      const [isFar = 0, where = 0] = u;
      const range = isFar < FAR ? near.length : Math.min(near.length, ties);
      const j = near[Math.floor(where * range)]?.j;
      if (j !== undefined) known.set(`${Math.min(i, j)} ${Math.max(i, j)}`, [Math.min(i, j), Math.max(i, j)]);
    }
  }
  return {
    places,
    ties: [...known.values()].sort(([a, b], [c, d]) => a - c || b - d),
    above: drawnFor({ people, seed }).map((drawn) => drawn.power * 100 < power),
  };
};

/** How somebody begins. Assumption: ours, untested; the numbers are those of a life met often, by halves, seldom. */
const BEGUN = {
  open: { life: [7, 2], hidden: 0.1 },
  mixed: { life: [3, 2], hidden: 0.4 },
  hidden: { life: [2, 6], hidden: 0.9 },
} as const satisfies Record<string, { life: Evidence; hidden: number }>;

const LISTENING: Readonly<Record<Settings['listeners'], Listener>> = {
  gentle: { ...LISTENERS.ordinary, empathy: 0.75, harm: 0.05, repairs: 0.8, recognises: 0.45 },
  ordinary: LISTENERS.ordinary,
  rough: { ...LISTENERS.ordinary, empathy: 0.45, harm: 0.45, repairs: 0.25, recognises: 0.1 },
};
/** Π of someone powerful over someone who is not. */
const ABOVE = 0.6;

/** The town of some settings, before its first day. */
export const planOf = (settings: Settings, { ties, above }: Layout): Plan => {
  const people = drawnFor(settings).map(({ start }, id): PersonPlan => {
    const begun = settings.start !== 'half' ? settings.start : start < 0.5 ? 'open' : 'hidden';
    return { id, listener: LISTENING[settings.listeners], ...BEGUN[begun] };
  });
  const powerOver = (from: number, to: number) =>
    ABOVE * (Number(above[to] ?? false) - Number(above[from] ?? false));
  const relationships = ties.flatMap(([i, j]): RelationshipPlan[] => [
    { from: i, to: j, power: powerOver(i, j) },
    { from: j, to: i, power: powerOver(j, i) },
  ]);
  const constants = withConstants({ hiddenDulls: settings.dulls === 'yes' ? 4 : 0 }, DEFAULTS);
  return { people, relationships, constants };
};

/** What has become between two, lately. */
export const TIE = { quiet: 0, crack: 1, seam: 2 } as const;
/** Days for which a hurt that was left open, or mended, is drawn. */
const LATELY = 3;

/** A town as it goes on, one step at a time. */
export type Town = {
  readonly layout: Layout;
  /** Takes one step. */
  readonly next: () => void;
  readonly read: () => Reading;
};
export type Reading = {
  readonly step: number;
  /** By person: how much they bring lately, in [0, 1]. */
  readonly brings: Float32Array;
  /** By tie: one of {@link TIE}. */
  readonly ties: Uint8Array;
};

export const beginTown = (settings: Settings): Town => {
  const layout = layoutOf(settings);
  const society: Society = begin(planOf(settings, layout));
  const tieOf = new Map(layout.ties.map(([i, j], t) => [i * settings.people + j, t]));
  const kind = new Uint8Array(layout.ties.length);
  const since = new Int32Array(layout.ties.length).fill(-LATELY);
  return {
    layout,
    next: () =>
      advance(society, settings.seed, {
        witness: ({ ruptured, ended }, { id }, { to }, step) => {
          if (!ruptured && ended === undefined) return;
          const tie = tieOf.get(Math.min(id, to) * settings.people + Math.max(id, to));
          if (tie === undefined) return;
          kind[tie] = ended === 'protest met' || ended === 'recognised' ? TIE.seam : TIE.crack;
          since[tie] = step;
        },
      }),
    read: () => ({
      step: society.step,
      brings: Float32Array.from(society.people, openness),
      ties: kind.map((what, t) => (society.step - (since[t] ?? 0) <= LATELY ? what : TIE.quiet)),
    }),
  };
};

/** Five heaps of people, from who brings almost nothing to who brings nearly all. */
export const HEAPS = ['nothing', 'little', 'half', 'most', 'all'] as const;

/** How many people are in each heap. */
export const heapsOf = (brings: ArrayLike<number>): readonly number[] => {
  const heaps = HEAPS.map(() => 0);
  for (let i = 0; i < brings.length; i++) {
    const heap = Math.min(HEAPS.length - 1, Math.floor((brings[i] ?? 0) * HEAPS.length));
    heaps[heap] = (heaps[heap] ?? 0) + 1;
  }
  return heaps;
};

/** Mean of what people bring, in [0, 1]; 0 for nobody. */
export const meanOf = (brings: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < brings.length; i++) sum += brings[i] ?? 0;
  return brings.length > 0 ? sum / brings.length : 0;
};
