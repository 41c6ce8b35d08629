/**
 * The stories of the chapters, as plans of the model: who meets whom, what is told, what is looked at.
 *
 * Person 1 is Mira, who brings or keeps; whoever answers her comes after. Assumption: ours, untested; these are stories
 * to think with, and no one's history.
 */
import type { Answer } from '@kithe/model/answers';
import type { Plan } from '@kithe/model/birth';
import { LISTENERS, type Listener } from '@kithe/model/people';
import type { Arm, Measure, Story, Tell } from './lives.ts';
import type { Move } from './moves.ts';
import { PART_ORDER, type SceneSetup } from './scene.ts';

const MIRA = 1;
const OTHER = 2;
const THIRD = 3;
const EVER = 1e6;

/** Lives behind a curve: enough that a mean moves by less than a line is wide. */
export const LIVES = 200;

/** Someone good to be with, who does not come back to what went wrong. */
const FRIENDLY: Listener = {
  empathy: 0.8,
  moved: 0.5,
  harm: 0.05,
  recognises: 0,
  repairs: 0.02,
  visible: 0.9,
  denies: 0.5,
};
/** Who notices what they did, at once. */
const NOTICING: Listener = { ...FRIENDLY, recognises: 1, visible: 1 };
/** Someone kind, whose kindness shows, and who mends. */
const KIND: Listener = { ...FRIENDLY, empathy: 0.9, harm: 0.02, recognises: 0.6, repairs: 0.85 };

const twoOf = (listener: Listener = FRIENDLY): Plan => ({
  people: [{ id: MIRA }, { id: OTHER, speaks: false, listener }],
  relationships: [{ from: MIRA, to: OTHER }],
});
const WITH_YOU: Measure = { of: 'bring', partner: 0 };

/** Chapter 1: two people who hardly know each other. */
export const TWO_PEOPLE: SceneSetup = {
  story: { plan: twoOf() },
  seed: 40,
  before: 0,
  moments: 8,
  measures: [WITH_YOU],
};

/** Chapters 2 and 3: when it happens, and how long anyone looks. */
export const MISTAKE_AT = 12;
const AFTER = 40;
const NEED = PART_ORDER.indexOf('need');
const itHappens = (answer: Answer): Tell => ({
  person: MIRA,
  from: MISTAKE_AT,
  to: MISTAKE_AT + 1,
  told: { part: NEED, brought: true, answer },
});
const friendship = (story: Omit<Story, 'plan'>): Arm => ({
  plan: twoOf(),
  ...story,
  steps: MISTAKE_AT + AFTER,
  lives: LIVES,
  measures: [WITH_YOU],
});

export const MISTAKES = ['missed', 'denied', 'punished'] as const;
export type Mistake = (typeof MISTAKES)[number];
/** The same moment, had it gone well. */
export const NEVER_HAPPENED = friendship({ tells: [itHappens('met')] });
/** It happens, and nobody comes back to it. */
export const leftOpen = (mistake: Mistake): Arm => friendship({ tells: [itHappens(mistake)] });

/** Chapter 3: saying it first, or an answer to Mira when she says that it hurt. */
export const MENDINGS = ['first', 'moved', 'met', 'missed', 'denied', 'punished'] as const;
export type Mending = (typeof MENDINGS)[number];
export const isMended = (mending: Mending): boolean =>
  mending === 'first' || mending === 'moved' || mending === 'met';
/** It happens, and this is how it is come back to. */
export const cameBack = (mistake: Mistake, mending: Mending): Arm =>
  mending === 'first'
    ? friendship({
        tells: [itHappens(mistake)],
        listening: [
          { person: OTHER, from: MISTAKE_AT, to: MISTAKE_AT + 1, listener: NOTICING },
          { person: OTHER, from: MISTAKE_AT + 1, to: EVER, listener: FRIENDLY },
        ],
      })
    : friendship({
        tells: [
          itHappens(mistake),
          {
            person: MIRA,
            from: MISTAKE_AT + 1,
            to: MISTAKE_AT + 2,
            told: { brought: true, answer: mending },
          },
        ],
      });

/** Chapter 4: six moments in which Mira brings something, to someone like her or to someone above her. */
export const POWER_MOMENTS = 6;
/** A season of such days: the same six answers, over and over. */
export const SEASON = 4 * POWER_MOMENTS;
/** Π of someone who can decide over another's days. */
const ABOVE = 0.8;
const withPower = (power: number): Plan => ({
  people: [{ id: MIRA }, { id: OTHER, speaks: false }, { id: THIRD, speaks: false }],
  relationships: [
    { from: MIRA, to: THIRD },
    { from: MIRA, to: OTHER, power },
  ],
});
const sixBrought = (told: { readonly answer?: Answer }): Tell => ({
  person: MIRA,
  from: 0,
  to: POWER_MOMENTS,
  told: { partner: 0, brought: true, ...told },
});
/** Everything is brought here, so that only the answers, and who gives them, can differ. */
export const POWER_SCENE: SceneSetup = {
  story: { plan: twoOf(), tells: [sixBrought({})] },
  seed: 23,
  before: 0,
  moments: POWER_MOMENTS,
  measures: [WITH_YOU],
};
/** The same answers from an equal, or from above. Measured: with whoever answers, and with a friend who was not there. */
export const sameAnswers = (moves: readonly Move[], isAbove: boolean): Arm => ({
  plan: withPower(isAbove ? ABOVE : 0),
  tells: Array.from({ length: SEASON }, (_, step): Tell => {
    const move = moves[step % POWER_MOMENTS] ?? 'go on';
    const answer = move === 'go on' ? 'missed' : move;
    return { person: MIRA, from: step, to: step + 1, told: { partner: 0, brought: true, answer } };
  }),
  steps: SEASON,
  lives: LIVES,
  measures: [
    { of: 'bring', partner: 0 },
    { of: 'bring', partner: 1 },
  ],
});

/** Chapter 5: a childhood, and then you. */
export const CHILDHOOD = 80;
/** Moments between two points of a childhood's curve, and of what comes after. */
export const CHILDHOOD_EVERY = 4;
export const WAY_ON_EVERY = 8;
export const TRAP_MOMENTS = 8;
const HIDDEN_PART = PART_ORDER.indexOf('shame-filled');
const grownUp = (parent: Listener, you: { readonly listener: Listener; readonly invite?: number }): Plan => ({
  people: [
    { id: MIRA },
    { id: OTHER, speaks: false, listener: parent },
    { id: THIRD, listener: you.listener },
  ],
  relationships: [
    { from: MIRA, to: OTHER, power: ABOVE },
    { from: MIRA, to: THIRD, ...(you.invite !== undefined && { invite: you.invite }) },
    { from: THIRD, to: MIRA },
  ],
});
const atHome: Tell = { person: MIRA, from: 0, to: CHILDHOOD, told: { partner: 0 } };
const withYouNow: Tell = { person: MIRA, from: CHILDHOOD, to: EVER, told: { partner: 1 } };
/** You listen, and bring nothing of your own. */
const youListen = (plan: Plan): Plan => ({
  ...plan,
  people: plan.people.map((person) => (person.id === THIRD ? { ...person, speaks: false } : person)),
});

export const TRAP_SCENE: SceneSetup = {
  story: {
    plan: youListen(grownUp(LISTENERS.neglectful, { listener: KIND })),
    tells: [atHome, withYouNow],
  },
  seed: 26,
  before: CHILDHOOD,
  moments: TRAP_MOMENTS,
  measures: [
    { of: 'image', partner: 1, part: HIDDEN_PART },
    { of: 'bring', partner: 1 },
  ],
};

/** Two childhoods: hardly ever met, or met as by someone who does this well. */
export const childhood = (isHard: boolean): Arm => ({
  plan: youListen(grownUp(isHard ? LISTENERS.neglectful : KIND, { listener: KIND })),
  tells: [atHome],
  steps: CHILDHOOD,
  every: CHILDHOOD_EVERY,
  lives: LIVES,
  measures: [{ of: 'longing' }, WITH_YOU],
});

export const WAYS_ON = ['wait', 'bring', 'room'] as const;
export type WayOn = (typeof WAYS_ON)[number];
export const WAY_ON_STEPS = 160;
const EVERYDAY = PART_ORDER.indexOf('everyday');
/** φ and `invite` of the model: bringing something oneself, and saying that there is room. */
export const wayOn = (way: WayOn): Arm => {
  const plan = grownUp(LISTENERS.neglectful, { listener: KIND, ...(way === 'room' && { invite: 0.5 }) });
  return {
    plan: way === 'bring' ? plan : youListen(plan),
    tells: [
      atHome,
      withYouNow,
      {
        person: THIRD,
        from: CHILDHOOD,
        to: EVER,
        told: { part: EVERYDAY, brought: true, answer: 'met' },
      },
    ],
    steps: CHILDHOOD + WAY_ON_STEPS,
    from: CHILDHOOD,
    every: WAY_ON_EVERY,
    lives: LIVES / 2,
    measures: [{ of: 'bring', partner: 1 }],
  };
};
