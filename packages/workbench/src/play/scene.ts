/**
 * A scene: one life in which the reader is the other. What is brought, masked or kept is the model's; how it is
 * answered is the reader's, and counts exactly as an answer counts anywhere in the model.
 */
import { begin } from '@kithe/model/birth';
import type { Act, Happened } from '@kithe/model/moment';
import { PARTS, type Part } from '@kithe/model/parts';
import type { Told } from '@kithe/model/society';
import { type Measure, measure, type Story, stepThrough } from './lives.ts';
import type { Move } from './moves.ts';

export type SceneSetup = {
  readonly story: Story;
  readonly seed: number;
  /** Steps that are over before the reader comes. */
  readonly before: number;
  /** Moments in which the reader answers. */
  readonly moments: number;
  readonly measures: readonly Measure[];
};

/** One moment, as a reader may see it. */
export type SceneMoment = {
  /** 0 for the first that the reader answers. */
  readonly index: number;
  readonly part: Part;
  readonly act: Act;
  /** Is it about a hurt that is still open between the two? */
  readonly aboutRupture: boolean;
  /** `undefined` while the reader has not answered, and where there was nothing to answer. */
  readonly answer: Exclude<Move, 'go on'> | undefined;
  /** What it left: a hurt, a hurt that stays open, a mending. */
  readonly left: 'nothing' | 'a hurt' | 'left open' | 'mended';
};

export type Scene = {
  readonly past: readonly SceneMoment[];
  /** What waits for an answer; `undefined` once the scene is over. */
  readonly now: SceneMoment | undefined;
  /** For each measure: at the beginning, and after each moment that is past. */
  readonly measured: readonly (readonly number[])[];
};

/** Parts in the order in which a society keeps them: by name. */
export const PART_ORDER: readonly Part[] = [...PARTS].sort();

const leftBy = ({ ruptured, ended }: Happened): SceneMoment['left'] =>
  ended === 'protest met' || ended === 'recognised'
    ? 'mended'
    : ended === 'left open'
      ? 'left open'
      : ruptured
        ? 'a hurt'
        : 'nothing';

const momentOf = (happened: Happened, index: number, isAnswered: boolean): SceneMoment => ({
  index,
  part: PART_ORDER[happened.part] ?? 'everyday',
  act: happened.act,
  aboutRupture: happened.aboutRupture,
  answer: isAnswered ? happened.answer : undefined,
  left: isAnswered ? leftBy(happened) : 'nothing',
});

/** Plays a scene again up to the last move, and looks at what comes next. Moves beyond its end are left out. */
export const sceneOf = (setup: SceneSetup, moves: readonly Move[]): Scene => {
  const { story, seed } = setup;
  const society = begin(story.plan);
  const first = society.people[0]?.id;
  while (society.step < setup.before) stepThrough(society, story, seed);

  const past: SceneMoment[] = [];
  const measured = setup.measures.map((what) => [measure(society, what)]);
  const step = (on: typeof society, move: Move): Happened => {
    // Who goes on past something that was shown has missed it.
    const told: Told = { answer: move === 'go on' ? 'missed' : move };
    let seen: Happened | undefined;
    stepThrough(on, story, seed, told, (happened, person) => {
      if (person.id === first) seen = happened;
    });
    if (!seen) throw new RangeError('sceneOf: the first person of a story had no moment');
    return seen;
  };
  for (const [index, move] of moves.slice(0, setup.moments).entries()) {
    past.push(momentOf(step(society, move), index, true));
    for (const [m, what] of setup.measures.entries()) measured[m]?.push(measure(society, what));
  }
  // What is brought depends on nothing that the answer could change: a copy may be asked with any answer.
  const now =
    past.length < setup.moments
      ? momentOf(step(structuredClone(society), 'met'), past.length, false)
      : undefined;
  return { past, now, measured };
};
