/**
 * What a command answers to whoever called it: an exit code, and when it did not work, a sentence and a way on.
 *
 * 0 done · 1 it could not be done, and why is said · 2 it was asked for in a way that cannot be understood.
 */

export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;
export type ExitCode = typeof DONE | typeof FAILED | typeof USAGE;

/** An expected failure of a command: what happened, what is safe, what to do next. Printed without a trace. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ExitCode;
  /** What to do next, one line each. */
  readonly next: readonly string[];
  constructor(
    message: string,
    next: readonly string[] = [],
    code: ExitCode = FAILED,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.next = next;
    this.code = code;
  }
}

/** The text of a failure as a terminal shows it. */
export const formatFailure = ({ message, next }: Failure): string =>
  [message, ...next.map((line) => `  → ${line}`)].join('\n');
