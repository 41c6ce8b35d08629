/**
 * What the next choice in a repeated game is predicted by without any theory (§15): logistic regressions on the
 * last round, the last three, and all nine with the treatment's columns; the last move repeated; a constant.
 */
import { type Choices, eachChoice, gameCases, type Treatment } from './games.ts';
import type { Contender } from './held-out.ts';
import { chanceOf, logisticRegression, type Row } from './regression.ts';

type Past = readonly { readonly mine: 0 | 1; readonly theirs: 0 | 1 }[];

/** Was there a round so many rounds ago, my move, theirs, both. */
const lagged = (past: Past, back: number): number[] => {
  const round = past[past.length - back];
  return round ? [1, round.mine, round.theirs, round.mine * round.theirs] : [0, 0, 0, 0];
};

const lags = (past: Past, count: number): number[] =>
  Array.from({ length: count }, (_, i) => lagged(past, i + 1)).flat();

const regression = (
  name: string,
  features: (treatment: Treatment, choices: Choices, past: Past) => number[],
): Contender<Treatment> => ({
  name,
  fit: (training) => {
    const rows: Row[] = [];
    for (const treatment of training)
      eachChoice(treatment, (choices, past) => {
        const x = features(treatment, choices, past);
        rows.push({ features: x, outcome: choices.cooperated / choices.all, weight: choices.all });
      });
    const coefficients = logisticRegression(rows);
    return {
      predict: (treatment) => {
        const chances: number[] = [];
        eachChoice(treatment, (choices, past) => {
          const chance = chanceOf(coefficients, features(treatment, choices, past));
          chances.push(chance, chance);
        });
        return chances;
      },
    };
  },
});

/** The treatment's columns, alone and with my and their last move. */
const circumstances = ({ r2, error }: Treatment, { delta }: Choices, past: Past): number[] => {
  const [, mine = 0, theirs = 0] = lagged(past, 1);
  return [delta, r2, error].flatMap((x) => [x, x * mine, x * theirs]);
};

export const GAME_BASELINES: readonly Contender<Treatment>[] = [
  regression('logistic, nine rounds and treatment', (treatment, choices, past) => [
    ...lags(past, 9),
    past.length,
    ...circumstances(treatment, choices, past),
  ]),
  regression('logistic, last three rounds', (_, __, past) => lags(past, 3)),
  regression('logistic, last round', (_, __, past) => lags(past, 1)),
  {
    name: 'constant',
    fit: (training) => {
      let [cooperated, all] = [0, 0];
      for (const treatment of training)
        for (const { observed, weight } of gameCases(treatment)) {
          cooperated += observed * weight;
          all += weight;
        }
      return { predict: (treatment) => gameCases(treatment).map(() => cooperated / all) };
    },
  },
];
