/** Asking while a hand moves: one question at a time, and of those that come meanwhile only the last. */

export type Asking<Question> = {
  readonly ask: (question: Question) => void;
  /** Nothing is asked or told any more. */
  readonly end: () => void;
};

/** @param tell is told every answer, so that something is drawn while the hand still moves */
export const newestOnly = <Question, Told>(
  answer: (question: Question) => Promise<Told>,
  tell: (told: Told) => void,
): Asking<Question> => {
  let isAsking = false;
  let isOver = false;
  let next: { readonly question: Question } | null = null;
  const ask = async (question: Question): Promise<void> => {
    if (isOver) return;
    if (isAsking) {
      next = { question };
      return;
    }
    isAsking = true;
    try {
      const told = await answer(question);
      if (!isOver) tell(told);
    } finally {
      isAsking = false;
      const then = next;
      next = null;
      if (then) void ask(then.question);
    }
  };
  return {
    ask: (question) => void ask(question),
    end: () => {
      isOver = true;
    },
  };
};
