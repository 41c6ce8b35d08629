/**
 * A finding: what the doctor looked at, what it saw, whether that is fine, and if not, what to do.
 * Every finding is printed, the fine ones too: a list of what was looked at is what makes one believe it.
 */

export type Finding = {
  /** What was looked at; a few words. */
  readonly what: string;
  readonly found: string;
} & (
  | { readonly fine: true /** Not wrong, but good to know. */; readonly note?: string }
  | { readonly fine: false; readonly todo: string }
);

export const fine = (what: string, found: string, note?: string): Finding => ({
  what,
  found,
  fine: true,
  ...(note !== undefined && { note }),
});

export const notFine = (what: string, found: string, todo: string): Finding => ({
  what,
  found,
  fine: false,
  todo,
});

/** Runs a check that may fall over; falling over is a finding too. */
export const examine = async (
  what: string,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [notFine(what, `could not be looked at: ${reason}`, 'Make that possible, then ask again.')];
  }
};

const WIDTH = 18;

/** One finding as a terminal shows it, with its advice on a line of its own. */
export const formatFinding = (finding: Finding): string => {
  const head = `${finding.fine ? '✓' : '✗'} ${finding.what.padEnd(WIDTH)} ${finding.found}`;
  const advice = finding.fine ? finding.note : finding.todo;
  return advice === undefined ? head : `${head}\n  ${' '.repeat(WIDTH)} → ${advice}`;
};
