/**
 * Ratings of a session by both people (§9): the observation model that the propositions about ratings use.
 *
 *   Q = ½ C + ½ mean val          ω = 1 − P(bring hurt)
 *   client     (1 − ω)·10σ(.8 + 5Q) + ω·max(10σ(.8 + 5Q), 8.6) + bias + N(0, .55²)
 *   therapist  10σ(.5 + 2.6 (acc·Q + (1 − acc)·looks)) + bias + N(0, .7²),      acc = .45
 *
 * Rating honestly is itself bringing hurt: who would not bring it writes politely. Ratings are held to [0, 10].
 * Ours: a bias has a spread of .5; *looks* is the mean, over the moments in which something was shown, of how it
 * looks from outside, .7 for a mask, and 0 where nothing was shown at all.
 */
import { logistic, normalQuantile } from '../exact.ts';
import type { Happened } from '../moment.ts';
import type { Person, Relationship } from '../people.ts';
import { STREAM, uniforms } from '../random.ts';
import type { Society } from '../society.ts';
import { bondOf, chanceBrought } from './measures.ts';
import { average } from './statistics.ts';
import { type Spending, speakersOf, spend } from './world.ts';

/** Moments in a session. */
const SESSION = 10;

export type Rated = {
  /** Both in [0, 10]. */
  readonly client: number;
  readonly therapist: number;
  /** The client's rating without bias and noise. */
  readonly meant: number;
  /** ω ∈ [0, 1] */
  readonly deference: number;
};

const ACCURACY = 0.45;
const POLITE = 8.6;
const BIAS = 0.5;

const held = (rating: number): number => Math.min(10, Math.max(0, rating));

/** Standard normals of a session: the client's and the therapist's. */
const noiseOf = (seed: number, person: number, session: number): readonly [number, number] => {
  const u = new Float64Array(4);
  uniforms(u, 0, seed, person, session, STREAM.rating);
  return [normalQuantile((u[0] ?? 0) + 2 ** -33), normalQuantile((u[1] ?? 0) + 2 ** -33)];
};

/** One session, rated by both. `moments` are what happened in it; session 0 … ; biases come from session 2³¹. */
export const rate = (
  society: Society,
  person: Person,
  relationship: Relationship,
  moments: readonly Happened[],
  seed: number,
  session: number,
): Rated => {
  const { felt } = society.constants;
  const quality =
    0.5 * relationship.C +
    0.5 * average(moments.map(({ answer, shown }) => (answer ? felt[answer] * shown : 0)));
  const looks = average(
    moments.map(({ act, answer }) => (act === 'mask' ? felt.met : answer ? felt[answer] : 0)),
  );
  const deference = 1 - chanceBrought(society, person, relationship, society.hurt);
  const honest = 10 * logistic(0.8 + 5 * quality);
  const meant = (1 - deference) * honest + deference * Math.max(honest, POLITE);
  const seen = 10 * logistic(0.5 + 2.6 * (ACCURACY * quality + (1 - ACCURACY) * looks));
  const [bias, theirBias] = noiseOf(seed, person.id, 2 ** 31);
  const [noise, theirNoise] = noiseOf(seed, person.id, session);
  return {
    client: held(meant + BIAS * bias + 0.55 * noise),
    therapist: held(seen + BIAS * theirBias + 0.7 * theirNoise),
    meant,
    deference,
  };
};

/** A therapy in sessions, both rating each; one list of ratings per client, in order. */
export const therapyOf = (
  society: Society,
  seed: number,
  sessions: number,
  index: number,
  spending: Pick<Spending, 'witness' | 'after'> = {},
): ReadonlyMap<Person, readonly Rated[]> => {
  const ratings = new Map<Person, Rated[]>(speakersOf(society).map((person) => [person, []]));
  for (let session = 0; session < sessions; session++) {
    const happened = new Map<Person, Happened[]>([...ratings.keys()].map((person) => [person, []]));
    spend(society, seed, SESSION, index, {
      ...spending,
      witness: (what, person, relationship, step) => {
        happened.get(person)?.push(what);
        spending.witness?.(what, person, relationship, step);
      },
    });
    for (const [person, list] of ratings)
      list.push(rate(society, person, bondOf(person, index), happened.get(person) ?? [], seed, session));
  }
  return ratings;
};
