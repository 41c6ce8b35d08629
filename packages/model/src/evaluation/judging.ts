/**
 * The six data sets that the model is judged on (§15): who is held out together, the metric, what stands against
 * the model, and how many numbers of the model were fitted.
 */

import { ALLIANCE_PARAMETERS, expectTherapy, fitTherapies, predictedSessions } from './alliance.ts';
import { ALLIANCE_BASELINES, type AllianceSubject } from './alliance-baselines.ts';
import { CONVERSATION_PARAMETERS, type Conversation, fitConversations } from './conversations.ts';
import { CONVERSATION_BASELINES, conversationCases } from './conversations-baselines.ts';
import { COUPLE_PARAMETERS, expectCouple, fitCouples } from './couples.ts';
import { COUPLE_BASELINES, type CoupleSubject, coupleCases, predictAsked } from './couples-baselines.ts';
import { DIARY_PARAMETERS, expectDiary, fitDiaries, predictedDays } from './diary.ts';
import { DIARY_BASELINES, type DiarySubject } from './diary-baselines.ts';
import type { Fitted, Parameter } from './fitting.ts';
import { expectTreatment, fitTreatments, GAME_PARAMETERS, gameCases, type Treatment } from './games.ts';
import { GAME_BASELINES } from './games-baselines.ts';
import {
  type Case,
  type Comparison,
  type Contender,
  compare,
  type Metric,
  type Predictor,
  type Subject,
} from './held-out.ts';
import {
  expectPerceiver,
  fitPerceivers,
  type Perceiver,
  ROUND_ROBIN_BASELINES,
  ROUND_ROBIN_PARAMETERS,
  roundRobinCases,
} from './round-robin.ts';

/** A data set as it is judged; `S` is whoever the cases belong to. */
export type Judged<S> = {
  readonly metric: Metric;
  /** Who is held out together, and drawn together for the intervals. */
  readonly unit: string;
  readonly parameters: readonly Parameter[];
  /** Fits and predicts; as `compare` in held-out.ts, and throws what it throws. */
  readonly judge: (
    subjects: readonly S[],
    others?: readonly S[],
    onFit?: (done: number, all: number) => void,
  ) => Comparison;
};

/** The model as a contender, from its two functions. */
const model = <S, Name extends string>(
  fit: (training: readonly S[]) => Fitted<Name>,
  predict: (subject: S, values: Fitted<Name>['values']) => readonly number[],
): Contender<S> => ({
  name: 'ours',
  fit: (training): Predictor<S> => {
    const { values, settled } = fit(training);
    return { values, settled, predict: (subject) => predict(subject, values) };
  },
});

export const diaryCases = (diary: DiarySubject): Case[] =>
  predictedDays(diary).map((day) => ({ observed: diary.expressed[day], weight: 1, question: 'expression' }));

/** A data set from its parts: `metric` both judges and is told. */
const judged = <S extends Subject>(
  set: Pick<Judged<S>, 'metric' | 'unit' | 'parameters'>,
  casesOf: (subject: S) => Case[],
  contenders: readonly Contender<S>[],
): Judged<S> => ({
  ...set,
  judge: (subjects, others, onFit) => compare(set.metric, casesOf, contenders, subjects, others, onFit),
});

export const DIARIES = judged<DiarySubject>(
  { metric: 'RMSE', unit: 'person', parameters: DIARY_PARAMETERS },
  diaryCases,
  [model(fitDiaries, expectDiary), ...DIARY_BASELINES],
);

export const COUPLES = judged<CoupleSubject>(
  { metric: 'log-loss', unit: 'couple', parameters: COUPLE_PARAMETERS },
  coupleCases,
  [
    model(fitCouples, (couple: CoupleSubject, values) => {
      const expected = expectCouple(couple, values);
      return predictAsked(couple, (t, question) => expected[t][question]);
    }),
    ...COUPLE_BASELINES,
  ],
);

export const GAMES = judged<Treatment>(
  {
    metric: 'log-loss',
    unit: 'study (held out), treatment (drawn): the rows name no person',
    parameters: GAME_PARAMETERS,
  },
  gameCases,
  [model(fitTreatments, expectTreatment), ...GAME_BASELINES],
);

export const ROUND_ROBINS = judged<Perceiver>(
  { metric: 'RMSE', unit: 'person', parameters: ROUND_ROBIN_PARAMETERS },
  roundRobinCases,
  [model(fitPerceivers, expectPerceiver), ...ROUND_ROBIN_BASELINES],
);

export const allianceCases = (therapy: AllianceSubject): Case[] =>
  predictedSessions(therapy).map((session) => ({
    observed: therapy.scores[session],
    weight: 1,
    question: 'alliance',
  }));

export const ALLIANCES = judged<AllianceSubject>(
  { metric: 'RMSE', unit: 'client', parameters: ALLIANCE_PARAMETERS },
  allianceCases,
  [
    {
      name: 'ours',
      fit: (training) => {
        const { values, settled, top } = fitTherapies(training);
        return { values, settled, predict: (therapy) => expectTherapy(therapy, values, top) };
      },
    },
    ...ALLIANCE_BASELINES,
  ],
);

export const CONVERSATIONS = judged<Conversation>(
  { metric: 'RMSE', unit: 'conversation', parameters: CONVERSATION_PARAMETERS },
  conversationCases,
  [{ name: 'ours', fit: fitConversations }, ...CONVERSATION_BASELINES],
);
