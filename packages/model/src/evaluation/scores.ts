/**
 * Scores from 0 to 10, read as what they are: ordered, in steps, and held at both ends (§9).
 *
 * A score is a location on the same scale, plus how this person uses the scale (bias_i), plus logistic noise whose
 * size differs between persons too, taken to the nearest of 0 … 10: a third of some people's answers are a ten, and
 * a Gaussian would be badly wrong about them. Locations come from nodes of a theory; the weights over node, bias
 * and noise are what a person's past says of them.
 */
import { exp, logistic } from '../exact.ts';
import type { Nodes } from './beginnings.ts';

export const TOP = 10;

/** P(score ≤ e) at this location and scale of noise. */
const atMost = (e: number, location: number, scale: number): number =>
  e >= TOP ? 1 : e < 0 ? 0 : logistic((e + 0.5 - location) / scale);

export type Scoring = {
  /** Chance of score e from the weights so far, which are then moved by it. */
  readonly take: (location: Float64Array, e: number) => number;
  /** Chances of 0 … 10 from the weights so far; they sum to 1. */
  readonly chances: (location: Float64Array) => Float64Array;
};

/** Mean of a distribution over 0 … 10. */
export const meanScore = (chances: Float64Array): number =>
  chances.reduce((mean, chance, e) => mean + e * chance, 0);

/**
 * Begins to read one person's scores.
 * @param places weights of the theory's nodes, summing to 1
 * @param biasSd standard deviation of bias_i, in points
 * @param noise scale of the noise, in points
 * @param noiseSpread standard deviation of its logarithm over persons
 */
export const newScoring = (
  places: Float64Array,
  biases: Nodes,
  noises: Nodes,
  { biasSd, noise, noiseSpread }: { biasSd: number; noise: number; noiseSpread: number },
): Scoring => {
  const [N, B, S] = [places.length, biases.z.length, noises.z.length];
  // held away from 0, where a fit could make one day infinitely certain
  const scales = noises.z.map((z) => Math.max(0.15, noise * exp(noiseSpread * z)));
  const shifts = Array.from(scales, (scale) => biases.z.map((z) => exp((biasSd * z) / scale)));
  const weight = new Float64Array(N * B * S);
  for (let n = 0, i = 0; n < N; n++)
    for (let b = 0; b < B; b++)
      for (let s = 0; s < S; s++) weight[i++] = places[n] * biases.weight[b] * noises.weight[s];

  return {
    // σ((e ± ½ − location − bias) / scale) splits into factors e^…, so that a score costs N·S of them, not N·B·S
    take: (location, e) => {
      let total = 0;
      for (let s = 0; s < S; s++) {
        const scale = scales[s];
        const ofBias = shifts[s];
        const wider = exp(-1 / scale);
        for (let n = 0; n < N; n++) {
          const low = exp((location[n] - e + 0.5) / scale);
          for (let b = 0; b < B; b++) {
            const u = low * ofBias[b];
            const chance = (e >= TOP ? 1 : 1 / (1 + u * wider)) - (e <= 0 ? 0 : 1 / (1 + u));
            const i = (n * B + b) * S + s;
            weight[i] *= Math.max(1e-12, chance);
            total += weight[i];
          }
        }
      }
      for (let i = 0; i < weight.length; i++) weight[i] /= total;
      return total;
    },
    chances: (location) => {
      const chances = new Float64Array(TOP + 1);
      for (let n = 0; n < N; n++)
        for (let b = 0; b < B; b++)
          for (let s = 0; s < S; s++) {
            const middle = location[n] + biasSd * biases.z[b];
            const w = weight[(n * B + b) * S + s];
            for (let e = 0; e <= TOP; e++)
              chances[e] += w * (atMost(e, middle, scales[s]) - atMost(e - 1, middle, scales[s]));
          }
      return chances;
    },
  };
};
