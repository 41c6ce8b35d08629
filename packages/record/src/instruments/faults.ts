/**
 * What is wrong with a file, one fault a place: where, and which kind. The words stand in the catalogue, since they
 * are read by a person who wants to know what was expected there and what to do.
 */
import type * as v from 'valibot';

export const FAULTS = [
  'too-large',
  'not-json',
  'not-an-instrument',
  'newer',
  'missing',
  'unknown-field',
  'not-text',
  'not-a-number',
  'not-yes-or-no',
  'not-a-list',
  'not-an-object',
  'not-one-of',
  'bad-name',
  'empty',
  'too-long',
  'too-many',
  'language',
  'range',
  'whole',
  'date',
  'twice',
  'no-such-list',
  'no-such-item',
  'not-its-range',
  'mixed-ranges',
  'forbidden',
] as const;
export type FaultCode = (typeof FAULTS)[number];

export type Fault = {
  /** `items[3].options`; empty for the file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  readonly found?: string;
};

/** As many as a person can mend at once; the next reading tells the others. */
export const MOST_FAULTS = 20;

type Issue = v.BaseIssue<unknown>;

const isFault = (text: string): text is FaultCode => (FAULTS as readonly string[]).includes(text);

/** `a.b[3].c`, of the keys that lead to an issue. */
export const pathOf = (keys: readonly unknown[]): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );

const BY_TYPE: Readonly<Record<string, FaultCode>> = {
  string: 'not-text',
  number: 'not-a-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  record: 'not-an-object',
  strict_object: 'not-an-object',
  picklist: 'not-one-of',
  literal: 'not-one-of',
  regex: 'bad-name',
};

const codeOf = (issue: Issue): FaultCode => {
  if (isFault(issue.message)) return issue.message;
  if (issue.kind === 'schema' && issue.expected === 'never') return 'unknown-field';
  if (issue.kind === 'schema' && issue.received === 'undefined') return 'missing';
  return BY_TYPE[issue.type] ?? 'not-one-of';
};

const short = (found: string): string => (found.length > 60 ? `${found.slice(0, 57)}…` : found);

export const faultsOf = (issues: readonly Issue[]): readonly Fault[] =>
  issues.slice(0, MOST_FAULTS).map((issue) => {
    const code = codeOf(issue);
    const isPlain = typeof issue.input === 'string' || typeof issue.input === 'number';
    return {
      path: pathOf((issue.path ?? []).map(({ key }) => key)),
      code,
      ...(isPlain && code !== 'missing' && { found: short(String(issue.input)) }),
    };
  });
