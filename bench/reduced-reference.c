/*
 * The reduced kernel (reduced-kernel.mjs) in C, as fast as one gets it without changing a bit: the same records and
 * blocks, loops that the compiler turns into vector instructions, prefetches a block ahead, huge pages, threads.
 *
 *   cc -O3 -march=native -ffp-contract=off -fno-trapping-math -pthread reduced-reference.c -o reduced-reference -lm
 *   reduced-reference STATE PEOPLE SEED STEPS WARM TIMED THREADS     prints the best stretch in ms (clock, processor)
 *
 * STATE: nineteen doubles in the order of NUMBERS, six of vulnerability, then the words.
 */
#define _GNU_SOURCE
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

enum { PARTS = 6, TIES = 8, RECORD = 16, SEEN = 8, BLOCK = 64, LIFE = 0, YEARNING = 2, PART = 4, POWER = 1, ALPHA = 2, LEVEL = 6 };
enum { KAPPA, MOST, BRING, MASK, MISS, RECIPROCITY, TEMPERATURE, SHOWS, OFFSET, DULLS, NEUTRAL, POWER_DULLS, SELF, SELF_POWER, SELF_MOST, ACT, MET, MISSED, HIDES, NUMBERS };
typedef union { float f; int32_t i; } word;

static double k[NUMBERS + PARTS];
static word *people_, *ties, *seen[2];
static int64_t people;
static uint32_t seed;
static int threads, steps, stretches;
static atomic_int arrived;
static atomic_int round_;
static double *clocks, *processors;

/* exp of exact.ts for |x| ≤ 700, without a branch: 2ᵏ is made from its bits, which is the same number */
static inline double exp_(double x) {
  double whole = floor(x * 1.4426950408889634 + 0.5);
  double hi = x - whole * 0.6931471803691238, lo = whole * 1.9082149292705877e-10, r = hi - lo, t = r * r;
  double c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  double y = 1 - (lo - (r * c) / (2 - c) - hi);
  int64_t bits = ((int64_t)(int32_t)whole + 1023) << 52;
  double power;
  memcpy(&power, &bits, 8);
  return y * power;
}
static inline void add(word *pair, double a, double b) {
  a += pair[0].f;
  b += pair[1].f;
  double total = a + b;
  if (total > k[MOST]) {
    double shrink = k[MOST] / total;
    a *= shrink;
    b *= shrink;
  }
  pair[0].f = (float)a;
  pair[1].f = (float)b;
}
typedef struct {
  double u[4][BLOCK], odds[2][BLOCK], shown[BLOCK], here[2][BLOCK], about[2][BLOCK], more[2][BLOCK];
  float life[2][BLOCK], g[2][BLOCK], alpha[2][BLOCK], yearning[BLOCK], power[BLOCK], vulnerability[BLOCK];
  float level[BLOCK], listens[BLOCK], hidden[BLOCK];
  uint32_t draw[4][BLOCK];
  int32_t tie[BLOCK], part[BLOCK], to[BLOCK];
} block;

static void draw(block *b, int64_t first, int count, uint32_t step) {
  for (int m = 0; m < count; m++) {
    uint32_t x = seed * 1664525u + 1013904223u, y = (uint32_t)(first + m) * 1664525u + 1013904223u;
    uint32_t z = step * 1664525u + 1013904223u, w = 1013904223u;
    for (int r = 0; r < 3; r++) {
      if (r > 0) { x ^= x >> 16; y ^= y >> 16; z ^= z >> 16; w ^= w >> 16; }
      x += y * w; y += z * x; z += x * y; w += y * z;
    }
    b->draw[0][m] = x; b->draw[1][m] = y; b->draw[2][m] = z; b->draw[3][m] = w;
  }
  for (int d = 0; d < 4; d++)
    for (int m = 0; m < count; m++) b->u[d][m] = b->draw[d][m] * 2.3283064365386963e-10;
  for (int m = 0; m < count; m++) {
    b->tie[m] = (int32_t)((first + m) * TIES + (int64_t)(b->u[0][m] * TIES));
    b->part[m] = (int32_t)(b->u[1][m] * PARTS);
  }
  for (int m = 0; m < count; m++) __builtin_prefetch(ties + (int64_t)b->tie[m] * RECORD, 1);
}
static void fetch(block *b, int count, const word *now) {
  for (int m = 0; m < count; m++) {
    b->to[m] = ties[(int64_t)b->tie[m] * RECORD].i;
    __builtin_prefetch(now + (int64_t)b->to[m] * SEEN);
  }
}
/* What lies apart is gathered into columns, so that all that is computed is loops without a branch or an index. */
static void live(block *b, int64_t first, int count, const word *now, word *next) {
  for (int m = 0; m < count; m++) {
    const word *me = people_ + (first + m) * RECORD, *tie = ties + (int64_t)b->tie[m] * RECORD;
    const word *other = now + (int64_t)b->to[m] * SEEN;
    int a = b->part[m];
    b->life[0][m] = me[LIFE].f, b->life[1][m] = me[LIFE + 1].f;
    b->g[0][m] = me[PART + 2 * a].f, b->g[1][m] = me[PART + 2 * a + 1].f;
    b->alpha[0][m] = tie[ALPHA + 2 * a].f, b->alpha[1][m] = tie[ALPHA + 2 * a + 1].f;
    b->yearning[m] = me[YEARNING].f, b->power[m] = tie[POWER].f, b->vulnerability[m] = (float)k[NUMBERS + a];
    b->level[m] = other[LEVEL].f, b->listens[m] = other[LEVEL + 1].f, b->hidden[m] = other[a].f;
  }
  for (int m = 0; m < BLOCK; m++) {
    double hope = b->life[0][m] / ((double)b->life[0][m] + b->life[1][m]);
    double general = (b->g[0][m] + k[KAPPA] * hope) / ((double)b->g[0][m] + b->g[1][m] + k[KAPPA]);
    double image = (b->alpha[0][m] + k[KAPPA] * general) / ((double)b->alpha[0][m] + b->alpha[1][m] + k[KAPPA]);
    double y = b->yearning[m];
    double bring = y * k[BRING] * image - b->vulnerability[m] * (1 - image) * k[MISS] + k[RECIPROCITY] * b->level[m];
    double mask = y * k[MASK] / k[TEMPERATURE];
    bring /= k[TEMPERATURE];
    b->odds[0][m] = exp_(bring < 700 ? bring : 700);
    b->odds[1][m] = exp_(mask < 700 ? mask : 700);
  }
  for (int m = 0; m < BLOCK; m++) {
    double sum = b->odds[0][m] + b->odds[1][m] + 1, bring = b->odds[0][m] / sum, mask = b->odds[1][m] / sum;
    double u = b->u[2][m], masked = u < bring + mask ? k[SHOWS] : 0, x = u < bring ? 1 : masked;
    double power = b->power[m] > 0 ? b->power[m] : 0;
    double chance = 1 / (1 + exp_(-(b->listens[m] + x - k[OFFSET] - k[DULLS] * (b->hidden[m] - k[NEUTRAL]) - k[POWER_DULLS] * power)));
    int met = b->u[3][m] < chance;
    double more = k[SELF] + k[SELF_POWER] * power, most = more < k[SELF_MOST] ? more : k[SELF_MOST], f = met ? k[SELF] : most;
    double w = (met ? k[MET] : k[MISSED]) * x * x, here = (1 - f) * w, about = f * k[ACT] * w, life = f * (1 - k[ACT]) * w;
    b->shown[m] = x;
    b->here[0][m] = met ? here : 0, b->here[1][m] = met ? 0 : here;
    b->about[0][m] = met ? about : 0, b->about[1][m] = met ? 0 : about;
    b->more[0][m] = met ? life : 0, b->more[1][m] = met ? 0 : life;
  }
  for (int m = 0; m < count; m++) {
    word *me = people_ + (first + m) * RECORD, *tie = ties + (int64_t)b->tie[m] * RECORD;
    const word *was = now + (first + m) * SEEN;
    word *is = next + (first + m) * SEEN;
    int a = b->part[m];
    double x = b->shown[m];
    if (x > 0) {
      add(tie + ALPHA + 2 * a, b->here[0][m], b->here[1][m]);
      add(me + PART + 2 * a, b->about[0][m], b->about[1][m]);
      add(me + LIFE, b->more[0][m], b->more[1][m]);
    }
    memcpy(is, was, SEEN * sizeof *is);
    is[a].f = (float)(was[a].f + k[HIDES] * (1 - x - was[a].f));
    is[LEVEL].f = (float)x;
  }
}
static void range(int64_t from, int64_t to, uint32_t step) {
  static _Thread_local block two[2]; /* what no moment fills is computed as well, and is nothing */
  const word *now = seen[step & 1];
  word *next = seen[(step + 1) & 1];
  int64_t first = from;
  int count = to - from < BLOCK ? (int)(to - from) : BLOCK, which = 0;
  draw(&two[0], first, count, step);
  fetch(&two[0], count, now);
  while (count > 0) { /* the next block's lines are fetched while this one is computed */
    int64_t after = first + count;
    int left = to - after < BLOCK ? (int)(to - after) : BLOCK;
    if (left > 0) draw(&two[1 - which], after, left, step);
    if (left > 0) fetch(&two[1 - which], left, now);
    live(&two[which], first, count, now, next);
    first = after;
    count = left;
    which = 1 - which;
  }
}
static double now_ms(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}
static void meet(void) {
  int round = atomic_load(&round_);
  if (atomic_fetch_add(&arrived, 1) == threads - 1) {
    atomic_store(&arrived, 0);
    atomic_store(&round_, round + 1);
  } else
    while (atomic_load(&round_) == round) __builtin_ia32_pause();
}
static void *work(void *which) {
  int64_t t = (int64_t)which, from = people * t / threads, to = people * (t + 1) / threads;
  for (int stretch = 0, step = 0; stretch < stretches; stretch++) {
    double clock = now_ms(CLOCK_MONOTONIC), processor = now_ms(CLOCK_PROCESS_CPUTIME_ID);
    for (int s = 0; s < steps; s++, step++) {
      range(from, to, (uint32_t)step);
      if (threads > 1) meet();
    }
    if (t == 0) {
      clocks[stretch] = now_ms(CLOCK_MONOTONIC) - clock;
      processors[stretch] = now_ms(CLOCK_PROCESS_CPUTIME_ID) - processor;
    }
  }
  return NULL;
}
int main(int argc, char **argv) {
  if (argc != 8) return 2;
  people = atoll(argv[2]);
  seed = (uint32_t)strtoul(argv[3], NULL, 10);
  steps = atoi(argv[4]);
  int warm = atoi(argv[5]);
  stretches = warm + atoi(argv[6]);
  threads = atoi(argv[7]);
  int64_t words = people * (RECORD + TIES * RECORD + 2 * SEEN);
  word *mem = aligned_alloc(1 << 21, ((words * 4 >> 21) + 1) << 21);
  madvise(mem, words * 4, MADV_HUGEPAGE);
  FILE *file = fopen(argv[1], "rb");
  if (!file || fread(k, 8, NUMBERS + PARTS, file) != NUMBERS + PARTS || fread(mem, 4, words, file) != (size_t)words) return 1;
  people_ = mem;
  ties = people_ + people * RECORD;
  seen[0] = ties + people * TIES * RECORD;
  seen[1] = seen[0] + people * SEEN;
  clocks = calloc(stretches, sizeof *clocks);
  processors = calloc(stretches, sizeof *processors);
  pthread_t others[64];
  for (int64_t t = 1; t < threads; t++) pthread_create(&others[t], NULL, work, (void *)t);
  work((void *)0);
  for (int t = 1; t < threads; t++) pthread_join(others[t], NULL);
  double clock = 1e300, processor = 1e300;
  for (int s = warm; s < stretches; s++) clock = fmin(clock, clocks[s]), processor = fmin(processor, processors[s]);
  uint32_t h = 0x811c9dc5u;
  for (int64_t i = 0; i < words; i++) h = (h ^ (uint32_t)mem[i].i) * 16777619u;
  printf("%f %f %x\n", clock, processor, h);
  return 0;
}
