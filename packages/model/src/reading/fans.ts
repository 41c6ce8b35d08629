/**
 * Fans of hours to come, from the last cloud, for choices that a therapist really has.
 *
 * The choice acts in the next hour alone, by the same numbers by which the filter reads what was told (`hour.ts`), and
 * only as far as it arrives: naming an open disconnection lands with the chance that this listener meets, and counts
 * as left open once more where it does not; one true thing reaches with the chance .7 of being seen (J77). After that
 * every fan goes on alike. All fans share their draws, so that they differ by the choice and by nothing else.
 */
import { logistic } from '../exact.ts';
import type { Band } from './band.ts';
import { drawNormals, someOf } from './filter.ts';
import { AT, advance, COORDINATES, FELT, held, learnedFrom, PULL, passage, worthOf } from './hour.ts';
import { bandIn } from './read.ts';
import { type HourTold, silentHour } from './told.ts';

export const CHOICES = ['name it', 'let it rest', 'one true thing', 'keep to what is asked'] as const;
export type Choice = (typeof CHOICES)[number];

export type Fan = {
  readonly choice: Choice;
  /** One band an hour ahead: felt connection on the scale of the marks, and how much comes into the room. */
  readonly connection: readonly Band[];
  readonly brought: readonly Band[];
};

/** Chance that something true, once said, is seen (s of §5). */
export const SEEN = 0.7;
/** Chance that a disconnection, named, is mended by a listener who meets so well, in logits. */
export const chanceToMend = (meeting: number): number => SEEN * logistic(meeting + 0.3);
/** What an hour that told just this is worth to itself, and to bringing after it. */
const effectOfTelling = (told: Partial<HourTold>) => {
  const hour = { ...silentHour('', 7), ...told };
  return { worth: worthOf(hour), learned: learnedFrom(hour) };
};
const MENDED = effectOfTelling({ mended: 1 });
const LEFT_OPEN = effectOfTelling({ ruptures: 1 });
const REACHED = effectOfTelling({ reached: true });
const NOTHING = effectOfTelling({});

/** Particles that a fan is drawn from. */
const DRAWN = 1_000;

const effectOf = (choice: Choice, meeting: number, chance: number): typeof NOTHING => {
  if (choice === 'let it rest') return LEFT_OPEN;
  if (choice === 'one true thing') return chance < SEEN ? REACHED : NOTHING;
  if (choice === 'name it') return chance < chanceToMend(meeting) ? MENDED : LEFT_OPEN;
  return NOTHING;
};

/** What a choice does in its hour, particle by particle; what it teaches is written into `taught`. */
const act = (to: Float64Array, choice: Choice, chances: Float64Array, taught: Float64Array): void => {
  const n = taught.length;
  const V = AT.value * n;
  for (let i = 0; i < n; i++) {
    const meeting = to[AT.meeting * n + i] as number; // every index lies inside
    const { worth, learned } = effectOf(choice, meeting, chances[i] as number);
    const before = to[V + i] as number;
    const after = held(before + worth);
    to[V + i] = after;
    to[i] = held((to[i] as number) + FELT * (after - before));
    taught[i] = learned;
  }
};

/**
 * One fan for each choice, from {@link DRAWN} particles; linear in choices and hours.
 * @param state particles after the hour from which the fans begin
 * @param after that hour, as it was read: what it taught comes with the next
 * @param ahead hours, from 1 · @throws {RangeError} when it is not a whole number from 1 to 100
 */
export const fansFrom = (
  state: Float32Array,
  after: HourTold,
  choices: readonly Choice[],
  ahead: number,
  seed: number,
): readonly Fan[] => {
  if (!(Number.isInteger(ahead) && ahead >= 1 && ahead <= 100))
    throw new RangeError(`whatIf: expected 1 to 100 hours ahead, got ${ahead}`);
  const some = someOf(state, DRAWN);
  const n = some.length / COORDINATES;
  const z = new Float64Array(n * COORDINATES);
  const chances = new Float64Array(n);
  const taught = new Float64Array(n);
  const hourAt = (hour: number): HourTold => silentHour('', after.day + 7 * hour);
  const fans = choices.map((choice) => ({
    choice,
    x: Float64Array.from(some),
    to: new Float64Array(n * COORDINATES),
    connection: [] as Band[],
    brought: [] as Band[],
  }));
  for (let hour = 0; hour < ahead; hour++) {
    drawNormals(z, chances, seed, hour, WHAT_IF);
    const pass = passage(hour === 0 ? after : hourAt(hour), hourAt(hour + 1));
    for (const fan of fans) {
      advance(fan.to, fan.x, z, pass);
      if (hour === 0) act(fan.to, fan.choice, chances, taught);
      [fan.x, fan.to] = [fan.to, fan.x];
      fan.connection.push(bandIn(fan.x, 'connection'));
      fan.brought.push(bandIn(fan.x, 'brought'));
      // What the hour taught moves how much is brought to the next.
      if (hour === 0)
        for (let i = 0; i < n; i++)
          fan.x[AT.bringing * n + i] =
            (fan.x[AT.bringing * n + i] as number) + (taught[i] as number) / (1 - PULL);
    }
  }
  return fans.map(({ choice, connection, brought }) => ({ choice, connection, brought }));
};

/** The turn of an hour's draws that what-ifs use; readings never come so far. */
const WHAT_IF = 1_000;
