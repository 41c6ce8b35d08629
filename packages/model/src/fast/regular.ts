/**
 * A regular random graph: everyone has the same number of neighbours, drawn at random, none twice.
 *
 * It is made of Hamiltonian cycles. Each is a shuffle (Fisher and Yates) of all, every draw a function of seed,
 * place and cycle; where two cycles would relate the same two people, one of them is exchanged until none does.
 */
import { STREAM, uniforms } from '../random.ts';

const TRIES = 200;
const draw = new Float64Array(4);

/**
 * Neighbours of all: `degree` for each, one person after another, each in the order of their indices.
 * @throws {RangeError} for a degree that is odd, or too large for so few people; 5 · degree / 2 + 3 are enough
 */
export const regularNeighbours = (people: number, degree: number, seed: number): Int32Array => {
  if (!(Number.isInteger(people) && Number.isInteger(degree) && degree >= 2 && degree % 2 === 0))
    throw new RangeError(
      `crowd: expected an even number of relationships, 2 or more, got ${degree} of ${people}`,
    );
  const neighbours = new Int32Array(people * degree).fill(-1);
  const ring = new Int32Array(people);
  const related = (p: number, q: number, known: number): boolean => {
    for (let at = p * degree; at < p * degree + known; at++) if (neighbours[at] === q) return true;
    return false;
  };
  for (let cycle = 0; cycle < degree / 2; cycle++) {
    for (let i = 0; i < people; i++) ring[i] = i;
    const exchange = (i: number, j: number) => {
      const held = ring[i];
      ring[i] = ring[j];
      ring[j] = held;
    };
    for (let i = people - 1; i > 0; i--) {
      uniforms(draw, 0, seed, i, cycle, STREAM.network);
      exchange(i, Math.floor(draw[0] * (i + 1)));
    }
    for (let tries = 0, left = 1; left > 0; tries++) {
      if (tries === TRIES || people < 3)
        throw new RangeError(`crowd: ${people} people are too few for ${degree} relationships each`);
      left = 0;
      for (let i = 0; i < people; i++) {
        const after = (i + 1) % people;
        if (!related(ring[i], ring[after], 2 * cycle)) continue;
        left += 1;
        uniforms(draw, 0, seed, i, cycle, STREAM.network + 1 + tries);
        exchange(after, Math.floor(draw[0] * people));
      }
    }
    for (let i = 0; i < people; i++) {
      neighbours[ring[i] * degree + 2 * cycle] = ring[(i + people - 1) % people];
      neighbours[ring[i] * degree + 2 * cycle + 1] = ring[(i + 1) % people];
    }
  }
  for (let p = 0; p < people; p++) neighbours.subarray(p * degree, (p + 1) * degree).sort();
  return neighbours;
};
