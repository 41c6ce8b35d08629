/** That a record has ended: one of the two has left it. The other keeps what was shared, and may go on writing alone. */
import type { MemberKey } from './ids.ts';
import type { Opened } from './space.ts';

export type Ended = { readonly by: MemberKey; readonly words: string; readonly at?: string };

/** Who has left, in the order of the log; each once, with the first words they left. */
export const foldEnding = (between: readonly Opened[], members: readonly MemberKey[]): readonly Ended[] => {
  const ended = new Map<MemberKey, Ended>();
  for (const { author: by, body } of between)
    if (body.type === 'left' && members.includes(by) && !ended.has(by))
      ended.set(by, { by, words: body.words, ...(body.at !== undefined && { at: body.at }) });
  return [...ended.values()];
};
