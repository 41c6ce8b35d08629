/**
 * The answer (§5): how the other receives what was shown, and what of it is seen.
 *
 *   P(empathic) = σ(logit ε + x − .7 − prejudice − χ (H′ − .3) − ζ Π⁺)
 *   empathic     → moved with probability μ v x, else met
 *   not empathic → harmful with probability min(1, harm (1 + ρ Π⁺)), else missed
 *
 * H′ is how far the listener keeps the same part out of connection: nobody can meet in another what he keeps
 * out of connection in himself. Power dulls the powerful: what they are never told they never learn. And an
 * answer counts as what was *perceived* (J77, J82): an empathic one that is not seen is missed, being moved
 * that is not seen is met.
 */
import type { Answer } from './answers.ts';
import type { Constants } from './constants.ts';
import { logistic } from './exact.ts';
import { f32, type Listener, traitLogit } from './people.ts';

/** What an answer rests on. */
export type Hearing = {
  readonly listener: Listener;
  /** x ∈ {x_M, 1} */
  readonly shown: number;
  /** v ∈ (0, 1] */
  readonly vulnerability: number;
  /** Prejudice of the listener's group against the speaker's, in logits, ≥ 0 or 0. */
  readonly prejudice: number;
  /** H′ ∈ [0, 1] */
  readonly hidden: number;
  /** Π⁺ of the listener over the speaker, [0, 1]. */
  readonly power: number;
  /** Shame of the listener, [0, 1], and γ: they matter where a protest is answered. */
  readonly shame: number;
  readonly actNotSelf: number;
  /** Is this the hurt about a rupture, told to the one who caused it? */
  readonly protest: boolean;
  /** Is what is shown an attack, shown first so as not to be reached (J37)? */
  readonly attack: boolean;
};

/** What guilt adds to and shame takes from mending, in logits (J101, J103); γ = .6 adds nothing. */
const mending = ({ shame, actNotSelf }: Pick<Hearing, 'shame' | 'actNotSelf'>, k: Constants): number =>
  k.guiltMends * (actNotSelf - 0.6) - k.shameBlocks * shame;

/** P(empathic) ∈ [0, 1]. */
export const empathyChance = (h: Hearing, k: Constants): number =>
  logistic(
    (h.protest ? traitLogit(h.listener.repairs) + mending(h, k) : traitLogit(h.listener.empathy)) +
      h.shown -
      k.shownOffset -
      h.prejudice -
      k.hiddenDulls * (h.hidden - k.hiddenNeutral) -
      k.powerDulls * h.power -
      (h.attack ? 1 : 0),
  );

/** Chance that a rupture is recognised unasked and that this is seen: q moved by guilt and shame, times s. */
export const recognitionChance = (
  h: Pick<Hearing, 'listener' | 'shame' | 'actNotSelf'>,
  k: Constants,
): number => logistic(traitLogit(h.listener.recognises) + mending(h, k)) * f32(h.listener.visible);

/** Chance of each answer *as perceived*, in one place; they sum to 1. */
export const answerChances = (h: Hearing, k: Constants): Readonly<Record<Answer, number>> => {
  const visible = f32(h.listener.visible);
  const empathic = empathyChance(h, k);
  const seen = empathic * visible;
  const moved = seen * f32(h.listener.moved) * h.vulnerability * h.shown * visible;
  const harmful = (1 - empathic) * harmChance(h, k);
  const denied = harmful * f32(h.listener.denies);
  return {
    moved,
    met: seen - moved,
    missed: empathic - seen + (1 - empathic) - harmful,
    denied,
    punished: harmful - denied,
  };
};

/** Chance that an answer that is not empathic does harm. */
export const harmChance = (h: Pick<Hearing, 'listener' | 'power'>, k: Constants): number =>
  Math.min(1, f32(h.listener.harm) * (1 + k.powerHarm * h.power));

/**
 * The answer as perceived, from six uniform draws: empathic, perceived, moved, seen to be moved, harmful,
 * denied rather than punished.
 */
export const perceivedAnswer = (
  h: Hearing,
  k: Constants,
  u: {
    empathic: number;
    perceived: number;
    moved: number;
    movedSeen: number;
    harmful: number;
    denied: number;
  },
): Answer => {
  const visible = f32(h.listener.visible);
  if (u.empathic < empathyChance(h, k)) {
    if (!(u.perceived < visible)) return 'missed';
    const isMoved = u.moved < f32(h.listener.moved) * h.vulnerability * h.shown;
    return isMoved && u.movedSeen < visible ? 'moved' : 'met';
  }
  if (u.harmful < harmChance(h, k)) return u.denied < f32(h.listener.denies) ? 'denied' : 'punished';
  return 'missed';
};
