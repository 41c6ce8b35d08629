/**
 * Parts: the aspects of experience that a person may bring into a relationship or keep out of it (J24, J38).
 * People name their own; these six are where the model begins, with the vulnerability of showing each.
 */

/** A part as the model knows it. People may name any other; see {@link vulnerabilityOf}. */
export const PARTS = ['everyday', 'joy', 'need', 'hurt', 'anger', 'shame-filled'] as const;
export type Part = (typeof PARTS)[number];

/** Vulnerability `v_a ∈ (0, 1]`: how much is at stake when this part is shown. Assumption: ours, untested. */
export const VULNERABILITY: Readonly<Record<Part, number>> = {
  everyday: 0.15,
  joy: 0.3,
  need: 0.5,
  hurt: 0.7,
  anger: 0.7,
  'shame-filled': 0.95,
};

/** True for one of the six parts that the model names. */
export const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/** Vulnerability in (0, 1] of a part; a part that a person named themselves counts as *hurt* does. */
export const vulnerabilityOf = (name: string): number =>
  isPart(name) ? VULNERABILITY[name] : VULNERABILITY.hurt;
