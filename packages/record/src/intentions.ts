/**
 * What I said I would do (J73, J80). Kept for oneself it is a note; told to the other it is a promise, and its author
 * alone says what became of it. *Let go*, said openly, counts as an answer; silence is never filled in by the program.
 */
import type { IntentionState } from './bodies/intentions.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { type Opened, standing } from './space.ts';

export type Intention = {
  readonly id: EntryId;
  readonly by: MemberKey;
  readonly words: string;
  readonly hour?: EntryId;
  readonly state: IntentionState;
  readonly isShared: boolean;
  readonly at?: string;
};

/** Folds both logs, each in its order. What the other keeps for themselves is not there. */
export const foldIntentions = (between: readonly Opened[], own: readonly Opened[]): readonly Intention[] =>
  (
    [
      [standing(between), true],
      [standing(own), false],
    ] as const
  ).flatMap(([log, isShared]) =>
    log.flatMap(({ id, author, body }): Intention[] =>
      body.type === 'intention'
        ? [
            {
              id,
              by: author,
              words: body.words,
              state: body.state,
              isShared,
              ...(body.hour !== undefined && { hour: body.hour }),
              ...(body.at !== undefined && { at: body.at }),
            },
          ]
        : [],
    ),
  );
