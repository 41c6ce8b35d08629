/**
 * Answers: what happens after a part has been brought (J27, J81). The order runs from the answer that
 * opens most to the one that closes most; nothing computes with the order itself.
 */

export const ANSWERS = ['moved', 'met', 'missed', 'denied', 'punished'] as const;

/**
 * `moved`: empathic and seen to be affected (J81–82) · `met`: empathic · `missed`: not understood ·
 * `denied`: told that it was not so (J86) · `punished`: anger, rejection, withdrawal (J27).
 */
export type Answer = (typeof ANSWERS)[number];

/** Answers in which the part was received. The law of received empathy (J77) counts only these as meeting. */
export const isMeeting = (answer: Answer): boolean => answer === 'moved' || answer === 'met';

/**
 * `w_r`: how much one answer weighs as evidence, in the same unit as the counts of a Beta distribution.
 * Assumption: ours, untested; an answer that moves or harms teaches more than one that merely passes.
 */
export const WEIGHT: Readonly<Record<Answer, number>> = {
  moved: 3,
  met: 1,
  missed: 0.7,
  denied: 1.5,
  punished: 2,
};
