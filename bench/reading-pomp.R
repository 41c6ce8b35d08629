# The model by the hour (packages/model/src/reading/hour.ts) for the R package pomp, filtered by its bootstrap filter
# in compiled C: the peer that `npm run bench reading` compares with, where R and pomp are at hand.
#
# Rscript bench/reading-pomp.R HOURS.csv PARTICLES SEEDS -> one line: median CPU ms, log evidence of each seed
suppressPackageStartupMessages(library(pomp))
asked <- commandArgs(trailingOnly = TRUE)
hours <- read.csv(asked[1])
particles <- as.integer(asked[2])
seeds <- seq_len(as.integer(asked[3]))

step <- Csnippet("
  double met, R, worthy;
  q = 0.7 + keep * (q - 0.7) + fresh * 1.0 * rnorm(0, 1);
  d = keep * d + fresh * 2.0 * rnorm(0, 1);
  polite = 1.8 + keep * (polite - 1.8) + fresh * 0.7 * rnorm(0, 1);
  cbias = keep * cbias + fresh * 0.06 * rnorm(0, 1);
  tbias = keep * tbias + fresh * 0.06 * rnorm(0, 1);
  see = -0.2 + keep * (see + 0.2) + fresh * 0.7 * rnorm(0, 1);
  writes = -0.2 + keep * (writes + 0.2) + fresh * 1.2 * rnorm(0, 1);
  warm = keep * warm + fresh * 0.12 * rnorm(0, 1);
  met = expit(q + 0.3);
  r = 0.943 * r + restless * rnorm(0, 1) - 0.14 + 0.5 * V + 0.175 * met + learned;
  R = expit(r);
  worthy = 0.04 + R * (0.1 + 0.35 * met) + warm + worth + 0.11 * rnorm(0, 1);
  V = fmax(-1, fmin(1, worthy));
  C = fmax(-1, fmin(1, 0.6 * C + 0.372 * V));
")

init <- Csnippet("
  C = rnorm(0.05, 0.15); r = rnorm(-0.5, 1.2); V = 0.15;
  q = rnorm(0.7, 1.0); d = rnorm(0, 2.0); polite = rnorm(1.8, 0.7);
  cbias = rnorm(0, 0.06); tbias = rnorm(0, 0.06); see = rnorm(-0.2, 0.7);
  writes = rnorm(-0.2, 1.2); warm = rnorm(0, 0.12);
")

measure <- Csnippet("
  const double end = 0.005, scale = 0.08 * 0.5513288954217921, slip = 0.05;
  double R = expit(r), Q = 0.5 * C + 0.5 * V, honest = expit(0.8 + 5 * Q);
  double deference = 1 - expit(-0.84 + 1.6 * r - d), p = expit(polite), s = expit(see);
  double looks = 0.9 * V + 0.43 * (1 - R);
  double meant[4] = {
    honest + deference * fmax(0, p - honest) + cbias,
    R + deference * fmax(0, p - R) + cbias,
    expit(0.5 + 2.6 * (s * Q + (1 - s) * looks)) + tbias,
    expit(s * r + (1 - s) * 1.2) + tbias
  };
  double marks[4] = { cclose, creal, tclose, treal };
  double product = 1, rate = exp(fmin(6, writes)) * R, chance;
  int k;
  for (k = 0; k < 4; k++) {
    if (ISNA(marks[k])) continue;
    if (marks[k] <= end) product *= (1 - slip) * expit((end - meant[k]) / scale) + slip * 0.05;
    else if (marks[k] >= 1 - end) product *= (1 - slip) * expit((meant[k] - 1 + end) / scale) + slip * 0.05;
    else {
      double e = exp(-fabs(marks[k] - meant[k]) / scale);
      product *= (1 - slip) * e / (scale * (1 + e) * (1 + e)) + slip * 0.9 / 0.99;
    }
  }
  if (!ISNA(shown)) {
    chance = 0.7 * expit(q + shown - 0.7);
    product *= (1 - slip) * (wasmet > 0.5 ? chance : 1 - chance) + slip / 2;
  }
  lik = log(fmax(1e-300, product)) + ruptures * log(rate) - rate;
  if (!give_log) lik = exp(lik);
")

told <- data.frame(time = seq_len(nrow(hours)),
  hours[c("cclose", "creal", "tclose", "treal", "ruptures", "shown", "wasmet")])
model <- pomp(told, times = "time", t0 = 0,
  rprocess = discrete_time(step, delta.t = 1), rinit = init, dmeasure = measure,
  statenames = c("C", "r", "q", "d", "polite", "cbias", "tbias", "see", "writes", "warm", "V"),
  covar = covariate_table(times = seq_len(nrow(hours)) - 1, hours[c("keep", "fresh", "restless", "learned", "worth")],
    order = "constant"))
pfilter(model, Np = 100)
taken <- c()
evidence <- c()
for (seed in seeds) {
  set.seed(seed)
  time <- system.time(done <- pfilter(model, Np = particles))
  taken <- c(taken, 1000 * sum(time[c("user.self", "sys.self")]))
  evidence <- c(evidence, logLik(done))
}
cat(median(taken), evidence, "\n")
