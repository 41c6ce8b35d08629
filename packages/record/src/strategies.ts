/**
 * Strategies that kept a tie, or a life, by keeping something out (J37, J38): what each protected, what it costs now,
 * and that it can be set down and picked up again as often as it is needed (J109). They are tied to parts by name.
 */
import type { StrategyAnswer, StrategyStepKind } from './bodies/parts.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { rootsOf, versionsIn } from './parts.ts';
import { type Opened, standing } from './space.ts';

export type StrategyWords = { readonly name: string; readonly parts: readonly string[] } & Readonly<
  Record<StrategyAnswer, string>
>;

export type StrategyStep = {
  readonly id: EntryId;
  readonly step: StrategyStepKind;
  readonly hour?: EntryId;
  readonly at?: string;
  readonly words: string;
};

export type Strategy = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly words: StrategyWords;
  /** Every entry of its own, oldest first; empty for one that the other shared. */
  readonly versions: readonly EntryId[];
  /** In the order in which they were taken; mine alone. */
  readonly steps: readonly StrategyStep[];
  readonly isSetDown: boolean;
  /** What the other can read of it; `null` for nothing. */
  readonly shared: { readonly id: EntryId; readonly words: StrategyWords } | null;
};

const wordsOf = ({
  name,
  parts,
  protected: kept,
  from,
  since,
  cost,
  needed,
}: StrategyWords): StrategyWords => ({
  name,
  parts,
  protected: kept,
  from,
  since,
  cost,
  needed,
});

/** Folds both logs into the strategies of both, mine first, each oldest first. */
export const foldStrategies = (
  between: readonly Opened[],
  own: readonly Opened[],
  me: MemberKey,
): readonly Strategy[] => {
  const roots = rootsOf(own, 'strategy');
  const versions = versionsIn(roots);
  const mine = standing(own);
  const steps = new Map<EntryId, StrategyStep[]>();
  for (const { id, body } of mine) {
    if (body.type !== 'strategy-step') continue;
    const of = roots.get(body.strategy) ?? body.strategy;
    const step = {
      id,
      step: body.step,
      ...(body.hour !== undefined && { hour: body.hour }),
      ...(body.at !== undefined && { at: body.at }),
      words: body.words,
    };
    steps.set(of, [...(steps.get(of) ?? []), step]);
  }
  const sharedRoots = rootsOf(between, 'strategy-shared');
  const shared = new Map<EntryId, { id: EntryId; by: MemberKey; words: StrategyWords }>();
  for (const { id, author, body } of standing(between))
    if (body.type === 'strategy-shared')
      shared.set(sharedRoots.get(id) ?? id, { id, by: author, words: wordsOf(body) });

  const linked = new Set<EntryId>();
  const strategyOf = (
    id: EntryId,
    by: MemberKey,
    words: StrategyWords,
    other: { readonly id: EntryId; readonly words: StrategyWords } | null,
    its: readonly EntryId[],
  ): Strategy => {
    const taken = by === me ? (steps.get(id) ?? []) : [];
    return {
      id,
      by,
      words,
      versions: its,
      steps: taken,
      isSetDown: taken.at(-1)?.step === 'set-down',
      shared: other,
    };
  };
  const kept = mine.flatMap(({ id, author, body }): Strategy[] => {
    if (body.type !== 'strategy') return [];
    const of = roots.get(id) ?? id;
    const as = body.as === undefined ? undefined : (sharedRoots.get(body.as) ?? body.as);
    const found = as === undefined ? undefined : shared.get(as);
    const other = found?.by === me ? { id: found.id, words: found.words } : null;
    if (as !== undefined && other) linked.add(as);
    return [strategyOf(of, author, wordsOf(body), other, versions.get(of) ?? [id])];
  });
  const rest = [...shared].flatMap(([root, { by, ...said }]): Strategy[] =>
    linked.has(root) ? [] : [strategyOf(root, by, said.words, said, [])],
  );
  return [...kept, ...rest.filter(({ by }) => by === me), ...rest.filter(({ by }) => by !== me)];
};
