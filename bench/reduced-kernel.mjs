/**
 * The reduced kernel: of a moment only the image (§3), the choice (§4), the answer (§5) and learning (§7).
 *
 * Once in JavaScript, which is what TypeScript becomes, and once in AssemblyScript (reduced-kernel.as.ts).
 *
 * It is no part of the model. Figures for engines are mostly given for a kernel of this size, and this one lets the
 * design of the engine be measured at the same: records in one buffer, single precision stored and double computed,
 * blocks of 64 persons in phases, a superstep of two copies of what is seen, threads that meet at one barrier a step.
 *
 * Words of a person: h (a, b), yearning, empathy in logits, then g (a, b) of six parts. Of a tie: to whom, power, then
 * α (a, b) of six parts; two are spare. Of what is seen of somebody: hiddenness of six parts, what was shown last, empathy.
 */
import { exp } from '@kithe/model/exact';
import { uniforms } from '@kithe/model/random';

export const PARTS = 6;
export const TIES = 8;
export const RECORD = 16;
export const SEEN = 8;
const [LIFE, YEARNING, EMPATHY, PART] = [0, 2, 3, 4];
const [TO, POWER, ALPHA] = [0, 1, 2];
const [LEVEL, LISTENS] = [6, 7];
const BLOCK = 64;
const f32 = Math.fround;

/** The numbers of the kernel, in the order in which reduced-reference.c reads them. */
export const NUMBERS = {
  kappa: 4,
  most: 40,
  bring: 1,
  mask: 0.2,
  missCost: 1.875,
  reciprocity: 0.2,
  temperature: 0.25,
  maskShows: f32(0.4),
  offset: 0.7,
  dulls: 2,
  neutral: 0.3,
  powerDulls: 0.5,
  self: 0.25,
  selfPower: 0.45,
  selfMost: 0.9,
  act: 0.6,
  met: 1,
  missed: 0.7,
  hides: 0.05,
};
export const VULNERABILITY = [0.15, 0.3, 0.5, 0.7, 0.7, 0.95].map(f32);
// Taken out here: a constant of the module itself is one that the compiler knows.
const { kappa, most, missCost, reciprocity, temperature, maskShows, offset, dulls, neutral, powerDulls } =
  NUMBERS;
const { bring: bringValue, mask: maskValue, self, selfPower, selfMost, act, met, missed, hides } = NUMBERS;
const vulnerability = Float64Array.from(VULNERABILITY);

/** Where the tables begin, in words. */
export const placesOf = (people) => {
  const ties = people * RECORD;
  const seen0 = ties + people * TIES * RECORD;
  const seen1 = seen0 + people * SEEN;
  return { ties, seen: [seen0, seen1], words: seen1 + people * SEEN };
};

/** A crowd in which everyone knows eight others, each anybody; a pure function of its arguments. */
export const begin = (people, seed) => {
  const at = placesOf(people);
  const memory = new SharedArrayBuffer(at.words * 4);
  const [F, I] = [new Float32Array(memory), new Int32Array(memory)];
  const u = new Float64Array(4);
  for (let i = 0; i < people; i++) {
    uniforms(u, 0, seed, i, 0, 7);
    F.set([3, 2, 0.5 + u[0], 2 * u[1] - 0.5], i * RECORD + LIFE);
    for (let a = 0; a < PARTS; a++) F.set([1, 1], i * RECORD + PART + 2 * a);
    for (let r = 0; r < TIES; r++) {
      uniforms(u, 0, seed, i, r, 8);
      const tie = at.ties + (i * TIES + r) * RECORD;
      const other = Math.floor(u[0] * (people - 1));
      I[tie + TO] = other < i ? other : other + 1;
      F[tie + POWER] = u[1] - 0.5;
    }
    for (const seen of at.seen) {
      F.fill(0.5, seen + i * SEEN, seen + i * SEEN + PARTS);
      F[seen + i * SEEN + LISTENS] = F[i * RECORD + EMPATHY];
    }
  }
  return memory;
};

export const bytesOf = (people) => placesOf(people).words * 4;

/** A digest of every word, the same in C. */
export const digestOf = (memory, people) => {
  let h = 0x811c9dc5 | 0;
  for (const word of new Int32Array(memory, 0, placesOf(people).words)) h = Math.imul(h ^ word, 16777619);
  return (h >>> 0).toString(16);
};

/** @returns advances the persons `from` … `to − 1` by one step; everyone must be done before the next begins */
export const kernel = (memory, people, seed) => {
  const at = placesOf(people);
  const view = (Type, from, length) => new Type(memory, from * 4, length);
  const tables = (Type) => ({
    people: view(Type, 0, people * RECORD),
    ties: view(Type, at.ties, people * TIES * RECORD),
    seen: at.seen.map((from) => view(Type, from, people * SEEN)),
  });
  const { people: P, ties: T, seen: bothSeen } = tables(Float32Array);
  const { ties: TI, seen: bothSeenI } = tables(Int32Array);
  const draws = new Float64Array(BLOCK * 4);
  const odds = new Float64Array(BLOCK * 2);
  const chance = new Float64Array(BLOCK);
  const tie = new Int32Array(BLOCK);
  const part = new Int32Array(BLOCK);
  const shown = new Float64Array(BLOCK);
  let touched = 0;

  const add = (table, word, a, b) => {
    let x = table[word] + a;
    let y = table[word + 1] + b;
    const total = x + y;
    if (total > most) {
      const shrink = most / total;
      x *= shrink;
      y *= shrink;
    }
    table[word] = x;
    table[word + 1] = y;
  };

  const meet = (first, count, step, nowI) => {
    for (let m = 0; m < count; m++) {
      const i = first + m;
      uniforms(draws, 4 * m, seed, i, step, 0);
      tie[m] = (i * TIES + Math.floor(draws[4 * m] * TIES)) * RECORD;
      part[m] = Math.floor(draws[4 * m + 1] * PARTS);
    }
    // the lines of all partners are on their way before the first is needed
    for (let m = 0; m < count; m++) touched ^= nowI[TI[tie[m] + TO] * SEEN];
  };
  const weigh = (first, count, now) => {
    for (let m = 0; m < count; m++) {
      const me = (first + m) * RECORD;
      const a = part[m];
      const g = me + PART + 2 * a;
      const alpha = tie[m] + ALPHA + 2 * a;
      const hope = P[me + LIFE] / (P[me + LIFE] + P[me + LIFE + 1]);
      const general = (P[g] + kappa * hope) / (P[g] + P[g + 1] + kappa);
      const image = (T[alpha] + kappa * general) / (T[alpha] + T[alpha + 1] + kappa);
      const y = P[me + YEARNING];
      const brought = now[TI[tie[m] + TO] * SEEN + LEVEL];
      const bring =
        y * bringValue * image - vulnerability[a] * (1 - image) * missCost + reciprocity * brought;
      odds[2 * m] = Math.min(700, bring / temperature);
      odds[2 * m + 1] = Math.min(700, (y * maskValue) / temperature);
    }
    for (let i = 0; i < 2 * count; i++) odds[i] = exp(odds[i]);
  };
  const answer = (count, now) => {
    for (let m = 0; m < count; m++) {
      const sum = odds[2 * m] + odds[2 * m + 1] + 1;
      const bring = odds[2 * m] / sum;
      const mask = odds[2 * m + 1] / sum;
      const u = draws[4 * m + 2];
      const x = u < bring ? 1 : u < bring + mask ? maskShows : 0;
      const other = TI[tie[m] + TO] * SEEN;
      const power = Math.max(0, T[tie[m] + POWER]);
      shown[m] = x;
      chance[m] = -(
        now[other + LISTENS] +
        x -
        offset -
        dulls * (now[other + part[m]] - neutral) -
        powerDulls * power
      );
    }
    for (let m = 0; m < count; m++) chance[m] = 1 / (1 + exp(chance[m]));
  };
  const learn = (first, count, now, next) => {
    for (let m = 0; m < count; m++) {
      const me = (first + m) * RECORD;
      const seen = (first + m) * SEEN;
      const x = shown[m];
      const a = part[m];
      if (x > 0) {
        const isMet = draws[4 * m + 3] < chance[m];
        const power = Math.max(0, T[tie[m] + POWER]);
        const f = isMet ? self : Math.min(selfMost, self + selfPower * power);
        const w = (isMet ? met : missed) * x * x;
        const here = (1 - f) * w;
        const about = f * act * w;
        const life = f * (1 - act) * w;
        add(T, tie[m] + ALPHA + 2 * a, isMet ? here : 0, isMet ? 0 : here);
        add(P, me + PART + 2 * a, isMet ? about : 0, isMet ? 0 : about);
        add(P, me + LIFE, isMet ? life : 0, isMet ? 0 : life);
      }
      for (let b = 0; b < PARTS; b++) next[seen + b] = now[seen + b];
      next[seen + a] = now[seen + a] + hides * (1 - x - now[seen + a]);
      next[seen + LEVEL] = x;
      next[seen + LISTENS] = now[seen + LISTENS];
    }
  };
  return (step, from, to) => {
    const now = bothSeen[step & 1];
    const next = bothSeen[(step + 1) & 1];
    for (let first = from; first < to; first += BLOCK) {
      const count = Math.min(BLOCK, to - first);
      meet(first, count, step, bothSeenI[step & 1]);
      weigh(first, count, now);
      answer(count, now);
      learn(first, count, now, next);
    }
    return touched; // so that no read is left out
  };
};

/** Bytes in which a thread of compiled code works; behind the words, one after another. */
export const WORK = 8_192;

/** As {@link kernel}, over a shared `WebAssembly.Memory` in which this thread has its place. */
export const assembledKernel = (module, memory, people, seed, thread) => {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const work = bytesOf(people) + thread * WORK;
  new Float64Array(memory.buffer, work, 25).set([...Object.values(NUMBERS), ...VULNERABILITY]);
  exports.begin(people, seed, work);
  return exports.advance;
};
