/**
 * One moment: an occasion, a choice, an answer, and what is learned (§4 to §8), rupture and repair included.
 *
 * Rupture and repair are the same moment again (§6). A part that was brought and not met opens an episode, and
 * its evidence is held. The next moments with the same person are about the hurt, which is itself a part,
 * brought or kept by the same choice and answered by the same answer, until it is met, or has been refused
 * twice, or W moments have passed; unless the other recognises the rupture unasked, when it happens. Only then is it settled what the answer meant. There
 * is no repair machinery beyond this and no bonus: what repair is worth comes out of the evidence.
 *
 * Only `person` and `relationship` are written; of the other nothing is read but what is public.
 */

import { type Hearing, perceivedAnswer, recognitionChance } from './answering.ts';
import { type Answer, isMeeting } from './answers.ts';
import type { Constants } from './constants.ts';
import { type Choice, chancesOf } from './decision.ts';
import { pooledMean } from './images.ts';
import { learn, learnAnswer, learnEffect, learnHarm } from './learning.ts';
import {
  addEvidence,
  f32,
  type Listener,
  mean,
  type Person,
  type Public,
  type Relationship,
  shameOf,
} from './people.ts';
import { clarify, feel, hide, yearn } from './slow.ts';

/** What one person may know of the other while a moment lasts, and where it happens. */
export type Setting = {
  readonly listener: Listener;
  /** The other, as of the step before. */
  readonly other: Public;
  readonly otherActNotSelf: number;
  /** x′: what the other brought to me one step before. */
  readonly theyBrought: number;
  /** Prejudice of the other's group against mine, in logits. */
  readonly prejudice: number;
  /** Vulnerability by part, and the index of *hurt*. */
  readonly vulnerability: readonly number[];
  readonly hurt: number;
  /** The answer as perceived, where a history tells it; else it is drawn. */
  readonly told?: Answer;
};

/** The uniform draws of one moment, each in [0, 1). */
export type MomentDraws = {
  readonly noticed: number;
  readonly choice: number;
  readonly empathic: number;
  readonly perceived: number;
  readonly moved: number;
  readonly movedSeen: number;
  readonly harmful: number;
  readonly denied: number;
  readonly recognised: number;
};

export const ACTS = ['bring', 'mask', 'withhold', 'unnoticed'] as const;
export type Act = (typeof ACTS)[number];

/** What happened; `part` is *hurt* in a moment that is about an open rupture. */
export type Happened = {
  readonly part: number;
  readonly act: Act;
  readonly shown: number;
  readonly answer: Answer | undefined;
  /** Was the moment about a rupture still open? */
  readonly aboutRupture: boolean;
  /** How the episode, if there was one, ended in this moment. */
  readonly ended: 'protest met' | 'recognised' | 'left open' | undefined;
  readonly ruptured: boolean;
};

/** p̂: the relational image of a part with this person. */
export const imageOf = (person: Person, relationship: Relationship, part: number, k: Constants): number => {
  const { alpha } = relationship;
  const state = person.parts[part];
  const here = alpha[part];
  if (!state || !here) throw new RangeError(`imageOf: no part ${part}`);
  return pooledMean(here, pooledMean(state.g, mean(person.h), k.kappaG), k.kappaR);
};

/** All that a choice about one part rests on, read from the state. */
export const choiceOf = (
  person: Person,
  relationship: Relationship,
  part: number,
  setting: Pick<Setting, 'vulnerability' | 'theyBrought'>,
  k: Constants,
): Choice => ({
  yearning: person.y,
  image: imageOf(person, relationship, part, k),
  vulnerability: setting.vulnerability[part] ?? 1,
  harm: mean(person.m),
  power: Math.max(0, relationship.power),
  shame: shameOf(person),
  theyBrought: setting.theyBrought,
  invite: relationship.invite,
  manner: person.manner,
});

/** All that an answer rests on. */
export const hearingOf = (
  person: Person,
  relationship: Relationship,
  part: number,
  shown: number,
  protest: boolean,
  setting: Setting,
): Hearing => ({
  listener: setting.listener,
  shown,
  vulnerability: setting.vulnerability[part] ?? 1,
  prejudice: setting.prejudice,
  hidden: setting.other.hidden[part] ?? 0,
  power: Math.max(0, relationship.power),
  shame: setting.other.shame,
  actNotSelf: f32(setting.otherActNotSelf),
  protest,
  attack: person.manner === 'attack first' && shown < 1,
});

/** Settles an episode that was not repaired: what was held falls due, self-blame included. */
export const leaveOpen = (person: Person, relationship: Relationship, hurt: number, k: Constants): void => {
  const { episode } = relationship;
  if (!episode) return;
  learn(person, relationship, episode.part, false, k.weight[episode.answer], k);
  if (episode.refused) learn(person, relationship, hurt, false, k.weight[episode.refused], k);
  addEvidence(person.w, 0, k.matters[episode.answer] + k.mattersOpen, k);
  relationship.open += 1;
  relationship.episode = undefined;
};

/** Settles an episode that was repaired: after protest, *hurt* was met too; unasked, no hurt was shown (L9). */
const repair = (
  person: Person,
  relationship: Relationship,
  hurt: number,
  asked: boolean,
  k: Constants,
): void => {
  const { episode } = relationship;
  if (!episode) return;
  learn(person, relationship, episode.part, true, k.repairWeight, k);
  if (asked) learn(person, relationship, hurt, true, k.repairWeight, k);
  addEvidence(person.w, k.mattersRepaired, 0, k);
  feel(relationship, k.feltRepaired, true, k);
  relationship.repaired += 1;
  relationship.episode = undefined;
};

/** A hurt that was left open and is met after all: new evidence on *hurt* (§6), and the ledger moves. */
const repairLate = (person: Person, relationship: Relationship, hurt: number, k: Constants): void => {
  learn(person, relationship, hurt, true, k.repairWeight, k);
  addEvidence(person.w, k.mattersRepaired, 0, k);
  feel(relationship, k.feltRepaired, true, k);
  relationship.open -= 1;
  relationship.repaired += 1;
};

const actFor = (
  choice: Choice,
  u: Pick<MomentDraws, 'noticed' | 'choice'>,
  clarity: number,
  k: Constants,
): Act => {
  if (!(u.noticed < clarity)) return 'unnoticed';
  const { bring, mask } = chancesOf(choice, k);
  return u.choice < bring ? 'bring' : u.choice < bring + mask ? 'mask' : 'withhold';
};

/** One moment of `person` in `relationship`, with an occasion for `occasion`; writes both, and tells what happened. */
export const moment = (
  person: Person,
  relationship: Relationship,
  occasion: number,
  setting: Setting,
  k: Constants,
  u: MomentDraws,
): Happened => {
  const { hurt } = setting;
  const { episode } = relationship;
  const recognition = {
    listener: setting.listener,
    shame: setting.other.shame,
    actNotSelf: f32(setting.otherActNotSelf),
  };
  const recognised = u.recognised < recognitionChance(recognition, k);

  const part = episode ? hurt : occasion;
  const state = person.parts[part];
  if (!state) throw new RangeError(`moment: no part ${part}`);
  const act = actFor(choiceOf(person, relationship, part, setting, k), u, state.k, k);
  const shown = act === 'bring' ? 1 : act === 'mask' ? f32(k.maskShows) : 0;
  const protest = act === 'bring' && part === hurt && (episode !== undefined || relationship.open > 0);
  const answer =
    shown > 0
      ? (setting.told ??
        perceivedAnswer(hearingOf(person, relationship, part, shown, protest, setting), k, u))
      : undefined;

  let ended: Happened['ended'];
  let ruptured = false;
  if (answer === undefined) {
    feel(relationship, 0, false, k);
  } else {
    const met = isMeeting(answer);
    learnHarm(person, answer, shown, k);
    if (protest) learnEffect(person, met, k);
    if (protest && met) {
      if (episode) repair(person, relationship, hurt, true, k);
      else repairLate(person, relationship, hurt, k);
      ended = 'protest met';
    } else {
      feel(relationship, k.felt[answer] * shown, met, k);
      if (met || act === 'mask') learnAnswer(person, relationship, part, answer, shown, k);
      else if (episode) {
        episode.refused = answer;
        episode.depth += 1;
      } else {
        ruptured = true;
        relationship.episode = { part, answer, refused: undefined, depth: 1, age: 0 };
        if (recognised) {
          repair(person, relationship, hurt, false, k);
          ended = 'recognised';
        }
      }
    }
  }
  if (act !== 'unnoticed') clarify(state, { shown, answer }, person.manner, k);
  hide(state, shown, k);

  const pending = relationship.episode;
  if (pending && !ruptured) {
    pending.age += 1;
    if (pending.depth > k.episodeDepth || pending.age >= k.episodeMoments) {
      leaveOpen(person, relationship, hurt, k);
      ended = 'left open';
    }
  }
  relationship.shown = shown;
  yearn(person, k);
  return { part, act, shown, answer, aboutRupture: episode !== undefined, ended, ruptured };
};
