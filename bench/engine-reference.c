/*
 * The full model once more, in C: what a compiler makes of it where nothing stands between it and the machine.
 *
 * Only the bench uses this. It reads a state as the fast engine holds it (packages/model/src/fast/layout.ts), runs
 * the steps of packages/model/src/society.ts and moment.ts, and prints the time and the digest of
 * packages/model/src/digest.ts, which must be the engine's. Written after those files one moment at a time, not
 * after the fast engine's phases; with the same memory, prefetches, huge pages and threads, so that a ratio
 * tells what TypeScript costs and nothing else.
 *
 *   cc -O3 -ffp-contract=off -pthread engine-reference.c -o engine-reference
 *   engine-reference STATE STEPS WARM TIMED THREADS     so many stretches of so many steps; prints the best stretch
 *
 * -ffp-contract=off: a fused multiply-add rounds once where the model rounds twice.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

/* STATE begins with so many doubles, in this order; then the words. */
enum {
  PEOPLE, EDGES, PARTS, PERSON_WORDS, TIE_WORDS, SEEN_WORDS, AT_PEOPLE, AT_BONDS, AT_TIES, AT_SEEN0, AT_SEEN1, WORDS,
  HURT, SOUGHT, GROUPS, SEED, STEP,
  KAPPA_R, KAPPA_G, N_MAX, SELF_SHARE, SELF_SHARE_POWER, SELF_SHARE_MAX, DISCOUNT, BRING_VALUE, MASK_VALUE,
  MASK_SHOWS, TEMPERATURE, MISS_COST, HARM_COST, SHAME_COST, POWER_HARM, RECIPROCITY, HIDDEN_DULLS, HIDDEN_NEUTRAL,
  POWER_DULLS, SHOWN_OFFSET, GUILT_MENDS, SHAME_BLOCKS, EPISODE_MOMENTS, EPISODE_DEPTH, REPAIR_WEIGHT, FELT_REPAIRED,
  MATTERS_REPAIRED, MATTERS_OPEN, EFFICACY_STEP, RATE_C, RATE_Y, RATE_K, RATE_H, RATE_Z, YEARNING_GAIN,
  YEARNING_FLOOR, YEARNING_SATED, CLARITY_MET, CLARITY_BROUGHT, CLARITY_MASKED, CLARITY_HIDDEN, CLARITY_MOVED, ZEST,
  SEEK_FLOOR, WEIGHT, FELT = WEIGHT + 5, MATTERS = FELT + 5, MASK_FACTOR = MATTERS + 5, VULNERABILITY = MASK_FACTOR + 5,
  OCCASIONS = VULNERABILITY + 32, PREJUDICE = OCCASIONS + 32, HEADER = 256
};
enum { ID, ROW, MANNER, LIFE, HARM = 5, WORTH = 7, EFFICACY = 9, YEARNING = 11, ENERGY, REST, PART };
enum { CONTACT, C_FELT, TO, POWER, BOND_WORDS };
enum { INVITE, EPISODE, OPEN, REPAIRED, ALPHA };
enum { SHAME, LEVEL, TOWARD, LISTENER, GROUP, ACT_NOT_SELF };
enum { L_EMPATHY, L_REPAIRS, L_RECOGNISES, L_MOVED, L_HARM, L_VISIBLE, L_DENIES, LISTENER_WORDS = 22 };
enum { BRING, MASK, WITHHOLD, UNNOTICED };
enum { NONE = -1, MOVED, MET, MISSED, DENIED, PUNISHED };
enum { PLAIN, WITHDRAW, PLEASE, ATTACK_FIRST, GO_NUMB, SILENT = 256, BLOCK = 64 };

typedef union { float f; uint32_t u; } word;
typedef struct { uint32_t part, refused, depth, age; int answer; } episode_of;

static double k[HEADER];
static word *mem, *listeners, *people, *bonds, *ties, *seen[2];
static int64_t n, P, person_words, tie_words, seen_words;
static double powers[2098];

static double exp_(double x) {
  if (!(x < 709.782712893384)) return x != x ? x : x > 709.782712893384 ? 1.0 / 0.0 : 1.7976931348622732e308;
  if (x < -745.1332191019411) return 0;
  double v = x * 1.4426950408889634 + 0.5;
  int whole = (int)v;
  if (whole > v) whole--;
  double hi = x - whole * 0.6931471803691238, lo = whole * 1.9082149292705877e-10, r = hi - lo, t = r * r;
  double c = r - t * (0.16666666666666602 +
                      t * (-0.0027777777777015593 +
                           t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  double y = 1 - (lo - (r * c) / (2 - c) - hi);
  if (whole >= -1021) return whole == 1024 ? y * 2 * powers[2097] : y * powers[whole + 1074];
  return y * powers[whole + 1128] * powers[1020];
}
static double logistic(double x) { return 1 / (1 + exp_(-x)); }
static double least(double a, double b) { return a < b ? a : b; }
static double most(double a, double b) { return a > b ? a : b; }

static void uniforms(double *out, uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  uint32_t x = a * 1664525u + 1013904223u, y = b * 1664525u + 1013904223u;
  uint32_t z = c * 1664525u + 1013904223u, w = d * 1664525u + 1013904223u;
  for (int round = 0; round < 3; round++) {
    if (round > 0) { x ^= x >> 16; y ^= y >> 16; z ^= z >> 16; w ^= w >> 16; }
    x += y * w; y += z * x; z += x * y; w += y * z;
  }
  out[0] = x * 2.3283064365386963e-10; out[1] = y * 2.3283064365386963e-10;
  out[2] = z * 2.3283064365386963e-10; out[3] = w * 2.3283064365386963e-10;
}

static double mean(const word *pair) { return (double)pair[0].f / ((double)pair[0].f + (double)pair[1].f); }
static double pooled(const word *pair, double up, double kappa) {
  return ((double)pair[0].f + kappa * up) / ((double)pair[0].f + (double)pair[1].f + kappa);
}
static void add(word *pair, double a, double b) {
  a = (double)pair[0].f + a;
  b = (double)pair[1].f + b;
  double total = a + b;
  if (total > k[N_MAX]) {
    double shrink = k[N_MAX] / total;
    a *= shrink;
    b *= shrink;
  }
  pair[0].f = (float)a;
  pair[1].f = (float)b;
}
static void learn(word *me, word *tie, double power, double act_not_self, int part, int met, double weight) {
  double f = least(k[SELF_SHARE_MAX], k[SELF_SHARE] + (met ? 0 : k[SELF_SHARE_POWER] * most(0, power)));
  double here = (1 - f) * weight, about = f * act_not_self * weight, life = f * (1 - act_not_self) * weight;
  add(tie + ALPHA + 2 * part, met ? here : 0, met ? 0 : here);
  add(me + PART + 3 * part, met ? about : 0, met ? 0 : about);
  add(me + LIFE, met ? life : 0, met ? 0 : life);
}
static void feel(word *bond, double value, int met) {
  double c = bond[C_FELT].f, step = k[RATE_C] * (value - c);
  bond[C_FELT].f = (float)(c + (met || step <= 0 ? step : 0));
}
static void repair(word *me, word *bond, word *tie) {
  add(me + WORTH, k[MATTERS_REPAIRED], 0);
  feel(bond, k[FELT_REPAIRED], 1);
  tie[REPAIRED].u++;
}

typedef struct { uint32_t i, edge, part; double contact, u[12]; } turn;

static void moment(turn *t, const word *now, word *next, uint32_t seed, uint32_t step) {
  word *me = people + t->i * person_words, *bond = bonds + (int64_t)t->edge * BOND_WORDS;
  word *tie = ties + t->edge * tie_words;
  const word *theirs = now + bond[TO].u * seen_words, *other = theirs + P;
  const word *listener = listeners + other[LISTENER].u * LISTENER_WORDS;
  int hurt = (int)k[HURT], manner = me[MANNER].u % SILENT;
  uint32_t packed = tie[EPISODE].u;
  int part = packed ? hurt : (int)t->part;
  double power = most(0, bond[POWER].f), self = now[t->i * seen_words + P + ACT_NOT_SELF].f;
  double *u = t->u;
  uniforms(u + 4, seed, me[ID].u, step, 1);

  word *state = me + PART + 3 * part;
  int act = UNNOTICED;
  if (u[3] < state[2].f) {
    double hope = mean(me + LIFE), v = k[VULNERABILITY + part];
    double image = pooled(tie + ALPHA + 2 * part, pooled(state, hope, k[KAPPA_G]), k[KAPPA_R]);
    double shame = (1 - mean(me + WORTH)) * (1 - hope), yearning = me[YEARNING].f;
    double brought = other[TOWARD].u == t->i ? other[LEVEL].f : 0;
    double bring = yearning * k[BRING_VALUE] * image -
                   v * (1 - image) * (k[MISS_COST] + mean(me + HARM) * k[HARM_COST] * (1 + k[POWER_HARM] * power)) -
                   k[SHAME_COST] * shame * v + k[RECIPROCITY] * brought + tie[INVITE].f;
    double mask = yearning * k[MASK_VALUE] * k[MASK_FACTOR + manner];
    double eb = exp_(least(700, bring / k[TEMPERATURE])), em = exp_(least(700, mask / k[TEMPERATURE]));
    double sum = eb + em + 1, pb = eb / sum;
    act = u[4] < pb ? BRING : u[4] < pb + em / sum ? MASK : WITHHOLD;
  }
  double x = act == BRING ? 1 : act == MASK ? k[MASK_SHOWS] : 0;
  int protest = act == BRING && part == hurt && (packed || tie[OPEN].u > 0), answer = NONE, ruptured = 0;
  double mending = k[GUILT_MENDS] * (other[ACT_NOT_SELF].f - 0.6) - k[SHAME_BLOCKS] * other[SHAME].f;
  if (x > 0) {
    uniforms(u + 8, seed, me[ID].u, step, 2);
    int64_t groups = (int64_t)k[GROUPS], of = other[GROUP].u, against = now[t->i * seen_words + P + GROUP].u;
    double prejudice = of < groups && against < groups ? k[PREJUDICE + of * groups + against] : 0;
    double empathic = logistic((protest ? listener[L_REPAIRS].f + mending : listener[L_EMPATHY].f) + x -
                               k[SHOWN_OFFSET] - prejudice -
                               k[HIDDEN_DULLS] * (theirs[part].f - k[HIDDEN_NEUTRAL]) - k[POWER_DULLS] * power -
                               (manner == ATTACK_FIRST && x < 1 ? 1 : 0));
    double visible = listener[L_VISIBLE].f;
    answer = MISSED;
    if (u[5] < empathic) {
      if (u[6] < visible)
        answer = u[7] < listener[L_MOVED].f * k[VULNERABILITY + part] * x && u[8] < visible ? MOVED : MET;
    } else if (u[9] < least(1, listener[L_HARM].f * (1 + k[POWER_HARM] * power)))
      answer = u[10] < listener[L_DENIES].f ? DENIED : PUNISHED;
  }

  episode_of e = {(packed & 255) - 1, packed >> 11 & 7, packed >> 14 & 63, packed >> 20, (int)(packed >> 8 & 7)};
  int open = packed != 0;
  if (answer == NONE) feel(bond, 0, 0);
  else {
    int met = answer <= MET;
    if (!met) add(me + HARM, answer == MISSED ? 0 : x * x, answer == MISSED ? x * x : 0);
    if (protest) add(me + EFFICACY, met ? k[EFFICACY_STEP] : 0, met ? 0 : k[EFFICACY_STEP]);
    if (protest && met) {
      if (open) learn(me, tie, bond[POWER].f, self, (int)e.part, 1, k[REPAIR_WEIGHT]);
      else tie[OPEN].u--;
      learn(me, tie, bond[POWER].f, self, hurt, 1, k[REPAIR_WEIGHT]);
      repair(me, bond, tie);
      open = 0;
    } else {
      feel(bond, k[FELT + answer] * x, met);
      if (met || act == MASK) {
        double shame = (1 - mean(me + WORTH)) * (1 - mean(me + LIFE));
        double weight = k[WEIGHT + answer] * x * x * (answer == MET ? 1 - k[DISCOUNT] * shame : 1);
        learn(me, tie, bond[POWER].f, self, part, met, weight);
        double matters = k[MATTERS + answer] * x * x;
        add(me + WORTH, met ? matters : 0, met ? 0 : matters);
      } else if (open) {
        e.refused = (uint32_t)answer + 1;
        e.depth++;
      } else {
        ruptured = 1;
        open = 1;
        e = (episode_of){(uint32_t)part, 0, 1, 0, answer};
        if (u[11] < logistic(listener[L_RECOGNISES].f + mending) * listener[L_VISIBLE].f) {
          learn(me, tie, bond[POWER].f, self, part, 1, k[REPAIR_WEIGHT]);
          repair(me, bond, tie);
          open = 0;
        }
      }
    }
  }
  if (act != UNNOTICED) {
    double target = k[CLARITY_BROUGHT];
    if (x == 0 || answer == DENIED) target = manner == GO_NUMB ? k[CLARITY_HIDDEN] / 3 : k[CLARITY_HIDDEN];
    else if (x < 1) target = k[CLARITY_MASKED];
    else if (answer == MOVED || answer == MET) target = k[CLARITY_MET];
    double rate = answer == MOVED && x == 1 ? k[RATE_K] * k[CLARITY_MOVED] : k[RATE_K], c = state[2].f;
    state[2].f = (float)(c + least(1, rate) * (target - c));
  }
  word *mine = next + t->i * seen_words;
  double H = mine[part].f;
  mine[part].f = (float)(H + k[RATE_H] * (1 - x - H));
  if (open && !ruptured) {
    e.age++;
    if (e.depth > k[EPISODE_DEPTH] || e.age >= k[EPISODE_MOMENTS]) {
      learn(me, tie, bond[POWER].f, self, (int)e.part, 0, k[WEIGHT + e.answer]);
      if (e.refused) learn(me, tie, bond[POWER].f, self, hurt, 0, k[WEIGHT + e.refused - 1]);
      add(me + WORTH, 0, k[MATTERS + e.answer] + k[MATTERS_OPEN]);
      tie[OPEN].u++;
      open = 0;
    }
  }
  tie[EPISODE].u = open ? (e.part + 1) | (uint32_t)e.answer << 8 | e.refused << 11 | e.depth << 14 | e.age << 20 : 0;

  double sum = 0, shown = 0;
  for (uint32_t j = me[ROW].u; j < me[person_words + ROW].u; j++)
    sum += (double)bonds[(int64_t)j * BOND_WORDS + CONTACT].f * bonds[(int64_t)j * BOND_WORDS + C_FELT].f;
  double C = t->contact > 0 ? sum / t->contact : 0;
  for (int a = 0; a < P; a++) shown += 1 - (double)mine[a].f;
  double y = me[YEARNING].f, z = me[ENERGY].f;
  double rest = me[REST].f + k[YEARNING_GAIN] * (k[YEARNING_SATED] - C);
  me[YEARNING].f = (float)most(k[YEARNING_FLOOR], y + k[RATE_Y] * (rest - y));
  double drawn = k[ZEST] * most(0, C) * (shown / P);
  me[ENERGY].f = (float)least(1, most(0, z + k[RATE_Z] * (drawn - z)));
  mine[P + SHAME].f = (float)((1 - mean(me + WORTH)) * (1 - mean(me + LIFE)));
  mine[P + LEVEL].f = (float)x;
  mine[P + TOWARD].u = bond[TO].u;
}

static void advance(uint32_t seed, uint32_t step, int64_t from, int64_t to) {
  const word *now = seen[step & 1];
  word *next = seen[~step & 1];
  turn turns[BLOCK];
  for (int64_t first = from; first < to; first += BLOCK) {
    int count = 0;
    for (int64_t i = first; i < first + BLOCK && i < to; i++) {
      word *me = people + i * person_words;
      memcpy(next + i * seen_words, now + i * seen_words, (size_t)(P + SHAME + 1) * sizeof(word));
      next[i * seen_words + P + LEVEL].f = 0;
      uint32_t row = me[ROW].u, end = me[person_words + ROW].u;
      if (me[MANNER].u >= SILENT || row == end) continue;
      turn *t = turns + count;
      uniforms(t->u, seed, me[ID].u, step, 0);
      if (k[SOUGHT] != 0 && !(t->u[0] < k[SEEK_FLOOR] + (1 - k[SEEK_FLOOR]) * me[ENERGY].f)) continue;
      double contact = 0, sum = 0;
      for (uint32_t j = row; j < end; j++) contact += bonds[(int64_t)j * BOND_WORDS + CONTACT].f;
      double target = t->u[1] * contact;
      uint32_t edge = row;
      for (; edge < end - 1; edge++) {
        sum += bonds[(int64_t)edge * BOND_WORDS + CONTACT].f;
        if (target < sum) break;
      }
      double which = t->u[2] * k[OCCASIONS + P - 1];
      uint32_t part = 0;
      while (part < P - 1 && !(which < k[OCCASIONS + part])) part++;
      t->i = (uint32_t)i; t->edge = edge; t->part = part; t->contact = contact;
      __builtin_prefetch(now + bonds[(int64_t)edge * BOND_WORDS + TO].u * seen_words, 0);
      __builtin_prefetch(ties + edge * tie_words, 1);
      count++;
    }
    for (int m = 0; m < count; m++) moment(turns + m, now, next, seed, step);
  }
}

static uint32_t low = 0x811c9dc5u, high = 0xcbf29ce4u;
static void digest(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  for (int shift = 56; shift >= 0; shift -= 8) {
    uint32_t byte = bits >> shift & 255;
    low = (low ^ byte) * 0x01000193u;
    high = (high ^ byte ^ low >> 24) * 0x01000193u;
  }
}
static void digest_all(uint32_t step) {
  digest(step);
  digest((double)n);
  for (int64_t i = 0; i < n; i++) {
    word *me = people + i * person_words, *mine = seen[step & 1] + i * seen_words;
    digest(me[ID].u);
    for (int w = LIFE; w <= ENERGY; w++) digest(me[w].f);
    for (int a = 0; a < P; a++) {
      for (int w = 0; w < 3; w++) digest(me[PART + 3 * a + w].f);
      digest(mine[a].f);
    }
    for (uint32_t j = me[ROW].u; j < me[person_words + ROW].u; j++) {
      word *bond = bonds + (int64_t)j * BOND_WORDS, *tie = ties + j * tie_words;
      uint32_t e = tie[EPISODE].u;
      digest(people[bond[TO].u * person_words + ID].u);
      digest(bond[C_FELT].f);
      digest(tie[OPEN].u);
      digest(tie[REPAIRED].u);
      digest(mine[P + TOWARD].u == bond[TO].u ? mine[P + LEVEL].f : 0);
      if (!e) digest(-1);
      else {
        digest((double)(e & 255) - 1); digest(e >> 8 & 7); digest((double)(e >> 11 & 7) - 1);
        digest(e >> 14 & 63); digest(e >> 20);
      }
      for (int w = 0; w < 2 * P; w++) digest(tie[ALPHA + w].f);
    }
  }
}

static pthread_barrier_t together;
static int threads;
static uint32_t begun, steps_to_do;
static void *share(void *arg) {
  int64_t t = (int64_t)(intptr_t)arg;
  for (uint32_t s = 0; s < steps_to_do; s++) {
    advance((uint32_t)k[SEED], begun + s, n * t / threads, n * (t + 1) / threads);
    if (threads > 1) pthread_barrier_wait(&together);
  }
  return NULL;
}
static double ms_of(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}
static void run(uint32_t steps) {
  pthread_t ids[64];
  steps_to_do = steps;
  for (int t = 1; t < threads; t++) pthread_create(ids + t, NULL, share, (void *)(intptr_t)t);
  share(NULL);
  for (int t = 1; t < threads; t++) pthread_join(ids[t], NULL);
  begun += steps;
}

int main(int argc, char **argv) {
  if (argc != 6) return 2;
  powers[1074] = 1;
  for (int i = 1; i <= 1023; i++) powers[1074 + i] = powers[1073 + i] * 2;
  for (int i = 1; i <= 1074; i++) powers[1074 - i] = powers[1075 - i] / 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file || fread(k, sizeof(double), HEADER, file) != HEADER) return 1;
  size_t words = (size_t)k[WORDS], size = (words * 4 + (1 << 21) - 1) >> 21 << 21;
  mem = aligned_alloc(1 << 21, size);
  if (!mem) return 1;
  madvise(mem, size, MADV_HUGEPAGE);
  if (fread(mem, 4, words, file) != words) return 1;
  n = (int64_t)k[PEOPLE]; P = (int64_t)k[PARTS];
  person_words = (int64_t)k[PERSON_WORDS]; tie_words = (int64_t)k[TIE_WORDS]; seen_words = (int64_t)k[SEEN_WORDS];
  listeners = mem; people = mem + (int64_t)k[AT_PEOPLE]; bonds = mem + (int64_t)k[AT_BONDS];
  ties = mem + (int64_t)k[AT_TIES]; seen[0] = mem + (int64_t)k[AT_SEEN0]; seen[1] = mem + (int64_t)k[AT_SEEN1];
  begun = (uint32_t)k[STEP];
  uint32_t steps = (uint32_t)atoi(argv[2]), warm = (uint32_t)atoi(argv[3]), timed = (uint32_t)atoi(argv[4]);
  threads = atoi(argv[5]);
  if (threads < 1 || threads > 64) return 2;
  pthread_barrier_init(&together, NULL, (unsigned)threads);
  double clock = 1e300, processor = 1e300;
  for (uint32_t i = 0; i < warm + timed; i++) {
    double clock_before = ms_of(CLOCK_MONOTONIC), processor_before = ms_of(CLOCK_PROCESS_CPUTIME_ID);
    run(steps);
    if (i < warm) continue;
    clock = least(clock, ms_of(CLOCK_MONOTONIC) - clock_before);
    processor = least(processor, ms_of(CLOCK_PROCESS_CPUTIME_ID) - processor_before);
  }
  digest_all(begun);
  printf("%.3f %.3f %08x%08x\n", clock, processor, high, low);
  return 0;
}
