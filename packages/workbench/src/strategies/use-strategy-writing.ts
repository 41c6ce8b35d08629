/** What a person does with a strategy of theirs, each with its way back; see `parts/use-part-writing.ts`. */
import type { EntryId } from '@kithe/record/ids';
import type { Strategy, StrategyWords } from '@kithe/record/strategies';
import { useRelationship } from '../relationship.ts';
import { useSaid } from '../ui/use-said.ts';

const body = (words: StrategyWords) => ({ ...words, parts: [...words.parts] });

export const useStrategyWriting = () => {
  const { remove } = useRelationship();
  const { say, receipt } = useSaid();

  const rewrite = (of: Strategy, words: StrategyWords, as: EntryId | undefined = of.shared?.id) => {
    const latest = of.versions.at(-1);
    return say('own', {
      type: 'strategy',
      ...body(words),
      ...(as !== undefined && { as }),
      ...(latest !== undefined && { supersedes: latest }),
    });
  };
  const revise = (of: Strategy, words: StrategyWords) => rewrite(of, words);
  const share = async (of: Strategy, words: StrategyWords) => {
    const before = of.shared?.id;
    const as = await say('between', {
      type: 'strategy-shared',
      ...body(words),
      ...(before !== undefined && { supersedes: before }),
    });
    await rewrite(of, of.words, as);
  };
  const unshare = async (of: Strategy) => {
    if (!of.shared) return;
    if (of.versions.length === 0) await rewrite(of, of.words);
    await say('between', { type: 'withdrawn', of: of.shared.id });
  };
  const takeAway = async (of: Strategy): Promise<() => Promise<unknown>> => {
    if (of.shared) await say('between', { type: 'withdrawn', of: of.shared.id });
    for (const { id } of of.steps) await remove(id);
    for (const id of of.versions) await remove(id);
    return async () => {
      const strategy = await say('own', { type: 'strategy', ...body(of.words) });
      for (const { id: _, ...step } of of.steps)
        await say('own', { type: 'strategy-step', strategy, ...step });
    };
  };
  return { revise, share, unshare, takeAway, receipt };
};
export type StrategyWriting = ReturnType<typeof useStrategyWriting>;
