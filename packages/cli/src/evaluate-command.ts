/** How `kithe evaluate` is asked for. Apart from what it does, which is loaded when it is asked. */
import { type Command, Option } from 'commander';
import { SETS } from './evaluate/sets.ts';
import type { EvaluateFlags } from './evaluate.ts';
import type { ExitCode } from './failure.ts';

const HELP = `
Fits the model to some people's data and predicts others', each step from that person's past alone; baselines are
fitted to the same people and judged on the same cases. Where the model loses, it says so.

The folder holds one folder a data set; what is not there is left out:

  kuczynski_daily/daily.tsv              id, day, vulnerability, perceived_responsiveness, loneliness
  couplescope/CouplesCope.csv            code, IKCB01 …, DCCB01 …
  nv_pd_games/NV_games.csv.gz            my.decision, delta, r2, error, data, group, my.decision1 …, other.decision1 …
  tripler_metaperception/likingLong.tab  perceiver.id, target.id, liking_a, liking_b, metaliking_a, metaliking_b
  flueckiger_alliance/alliance_long.csv  patient, session, wai1 … wai9
  wassa/ratings.csv                      conversation, rater, rating; and beside it
  wassa/turns.csv                        conversation, turn, speaker, person_1, person_2, emotion, polarity,
                                         empathy, self_disclosure

Columns are found by name; others may stand among them. Files may be .csv, .tsv, .tab or .txt, and gzipped.
Without --test everyone is predicted by a fit that never saw them (five folds by a hash of the id). With --test the
fit is to all of --data, and the others are judged; a data set that is not in --test is judged as without it.
docs/evaluation.md says how columns become moments, and what was seen.

With --json an array, one object a data set: set, n, metric (RMSE or log-loss), ours, baselines (name: figure),
interval (of ours, an array of two; [null, null] where there is one cluster, and nobody can say), intervals and
differences by baseline, clusters, questions, parameters, fits.

Examples:
  $ kithe evaluate --data ~/data
  $ kithe evaluate --data ~/data --only couplescope
  $ kithe evaluate --data ~/data --test ~/kept-back --json > figures.json

Exit codes: 0 done, 1 it could not be done and why is said, 2 not understood; 130 you stopped it.
Nothing is written but the answer.`;

export const registerEvaluate = (program: Command, answer: (code: ExitCode) => void): void => {
  program
    .command('evaluate')
    .description('judge the model on real data, against baselines, on people it has not seen')
    .requiredOption('--data <folder>', 'what is fitted to')
    .option('--test <folder>', 'what is judged on; same layout, other people')
    .addOption(new Option('--only <set...>', 'only these data sets').choices(SETS))
    .option('--json', 'a JSON array instead of tables')
    .addHelpText('after', HELP)
    .action(async (flags: EvaluateFlags) => answer(await (await import('./evaluate.ts')).evaluate(flags)));
};
