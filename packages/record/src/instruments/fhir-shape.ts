/**
 * HL7 FHIR R4 `Questionnaire` and `QuestionnaireResponse`, as far as we read and write them (hl7.org/fhir/R4).
 *
 * Written by ourselves and not taken from a package of all of FHIR's types: two resources of a hundred and fifty, and
 * a file from outside needs a schema that runs, not a type that is gone when it does (decision 0043). Fields that are
 * not named here are left aside and harm nothing.
 */
import * as v from 'valibot';

/** What can be wrong with one of the two. `path` is FHIRPath-like: `item[2].answer[0].valueCoding`. */
export type FhirFault = {
  readonly path: string;
  readonly linkId?: string;
  readonly code:
    | 'too-large'
    | 'too-deep'
    | 'not-json'
    | 'not-fhir'
    | 'malformed'
    | 'another-questionnaire'
    | 'twice'
    | 'unknown-link'
    | 'wrong-place'
    | 'out-of-order'
    | 'required'
    | 'not-repeating'
    | 'wrong-type'
    | 'not-an-option'
    | 'not-enabled'
    | 'no-answer-here'
    | 'no-such-question'
    | 'too-long'
    | 'not-final'
    | 'no-value'
    | 'no-title'
    | 'no-licence'
    | 'not-choice'
    | 'no-date'
    | 'another-score'
    | 'no-answers';
  readonly found?: string;
};

/** Longest resource, in UTF-16 units. */
export const FHIR_LENGTH = 500_000;
/** Deepest nesting of the JSON: ten groups within each other, and what hangs on them. */
const DEEPEST = 60;
export const MOST_FAULTS = 20;

const text = v.pipe(v.string(), v.maxLength(10_000));
const items = <const S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(500));

const coding = v.object({
  system: v.optional(text),
  code: v.optional(text),
  display: v.optional(text),
  _display: v.optional(v.object({ extension: v.optional(items(v.lazy(() => extension))) })),
});
export type Coding = {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly display?: string | undefined;
  readonly _display?: { readonly extension?: readonly Extension[] | undefined } | undefined;
};

export type Extension = {
  readonly url: string;
  readonly valueString?: string | undefined;
  readonly valueCode?: string | undefined;
  readonly valueDecimal?: number | undefined;
  readonly extension?: readonly Extension[] | undefined;
};
const extension: v.GenericSchema<unknown, Extension> = v.object({
  url: text,
  valueString: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  valueCode: v.optional(text),
  valueDecimal: v.optional(v.number()),
  extension: v.optional(items(v.lazy(() => extension))),
});
const translated = v.object({ extension: v.optional(items(extension)) });
export type Translated = { readonly extension?: readonly Extension[] | undefined };

/** Value types of answers, options and conditions, by the suffix of `value[x]`. */
const values = {
  valueCoding: v.optional(coding),
  valueString: v.optional(text),
  valueInteger: v.optional(v.pipe(v.number(), v.integer())),
  valueDecimal: v.optional(v.number()),
  valueBoolean: v.optional(v.boolean()),
  valueDate: v.optional(text),
  valueDateTime: v.optional(text),
  valueTime: v.optional(text),
  valueUri: v.optional(text),
};
export const VALUES = Object.keys(values) as readonly (keyof typeof values)[]; // its own keys
export type Value = {
  readonly valueCoding?: Coding | undefined;
  readonly valueString?: string | undefined;
  readonly valueInteger?: number | undefined;
  readonly valueDecimal?: number | undefined;
  readonly valueBoolean?: boolean | undefined;
  readonly valueDate?: string | undefined;
  readonly valueDateTime?: string | undefined;
  readonly valueTime?: string | undefined;
  readonly valueUri?: string | undefined;
};

export const ITEM_TYPES = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
] as const;
const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;

const enableWhen = v.object({
  question: text,
  operator: v.picklist(OPERATORS),
  answerBoolean: v.optional(v.boolean()),
  answerDecimal: v.optional(v.number()),
  answerInteger: v.optional(v.number()),
  answerDate: v.optional(text),
  answerString: v.optional(text),
  answerCoding: v.optional(coding),
});
export type EnableWhen = v.InferOutput<typeof enableWhen>;

const option = v.object({ ...values, extension: v.optional(items(extension)) });
export type AnswerOption = Value & { readonly extension?: readonly Extension[] | undefined };

export type QuestionnaireItem = {
  readonly linkId: string;
  readonly type: (typeof ITEM_TYPES)[number];
  readonly text?: string | undefined;
  readonly _text?: Translated | undefined;
  readonly prefix?: string | undefined;
  readonly code?: readonly Coding[] | undefined;
  readonly required?: boolean | undefined;
  readonly repeats?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly enableWhen?: readonly EnableWhen[] | undefined;
  readonly enableBehavior?: 'all' | 'any' | undefined;
  readonly answerOption?: readonly AnswerOption[] | undefined;
  readonly extension?: readonly Extension[] | undefined;
  readonly item?: readonly QuestionnaireItem[] | undefined;
};
const questionnaireItem: v.GenericSchema<unknown, QuestionnaireItem> = v.object({
  linkId: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  type: v.picklist(ITEM_TYPES),
  text: v.optional(text),
  _text: v.optional(translated),
  prefix: v.optional(text),
  code: v.optional(items(coding)),
  required: v.optional(v.boolean()),
  repeats: v.optional(v.boolean()),
  readOnly: v.optional(v.boolean()),
  maxLength: v.optional(v.number()),
  enableWhen: v.optional(items(enableWhen)),
  enableBehavior: v.optional(v.picklist(['all', 'any'])),
  answerOption: v.optional(items(option)),
  extension: v.optional(items(extension)),
  item: v.optional(items(v.lazy(() => questionnaireItem))),
});

export type Questionnaire = {
  readonly resourceType: 'Questionnaire';
  readonly url?: string | undefined;
  readonly version?: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly _title?: Translated | undefined;
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly copyright?: string | undefined;
  readonly code?: readonly Coding[] | undefined;
  readonly extension?: readonly Extension[] | undefined;
  readonly item?: readonly QuestionnaireItem[] | undefined;
};
const Questionnaire: v.GenericSchema<unknown, Questionnaire> = v.object({
  resourceType: v.literal('Questionnaire'),
  url: v.optional(text),
  version: v.optional(text),
  name: v.optional(text),
  title: v.optional(text),
  _title: v.optional(translated),
  status: v.picklist(['draft', 'active', 'retired', 'unknown']),
  language: v.optional(text),
  publisher: v.optional(text),
  copyright: v.optional(text),
  code: v.optional(items(coding)),
  extension: v.optional(items(extension)),
  item: v.optional(items(questionnaireItem)),
});

export type ResponseAnswer = Value & { readonly item?: readonly ResponseItem[] | undefined };
export type ResponseItem = {
  readonly linkId: string;
  readonly text?: string | undefined;
  readonly answer?: readonly ResponseAnswer[] | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
};
const responseItem: v.GenericSchema<unknown, ResponseItem> = v.object({
  linkId: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  text: v.optional(text),
  answer: v.optional(items(v.object({ ...values, item: v.optional(items(v.lazy(() => responseItem))) }))),
  item: v.optional(items(v.lazy(() => responseItem))),
});
export type QuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire?: string | undefined;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';
  readonly authored?: string | undefined;
  readonly item?: readonly ResponseItem[] | undefined;
};
const QuestionnaireResponse: v.GenericSchema<unknown, QuestionnaireResponse> = v.object({
  resourceType: v.literal('QuestionnaireResponse'),
  questionnaire: v.optional(text),
  status: v.picklist(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']),
  authored: v.optional(text),
  item: v.optional(items(responseItem)),
});

/** True when nothing lies deeper than {@link DEEPEST}; walks without calling itself, whatever it is given. */
const isShallow = (json: unknown): boolean => {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return true;
};

type Parsed<T> = { readonly is: T } | { readonly faults: readonly FhirFault[] };

const pathOf = (keys: readonly { readonly key: unknown }[]): string =>
  keys.reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );

/** Reads one resource from untrusted text. Never throws. */
const reading =
  <T>(schema: v.GenericSchema<unknown, T>, type: string) =>
  (source: string): Parsed<T> => {
    if (source.length > FHIR_LENGTH) return { faults: [{ path: '', code: 'too-large' }] };
    let json: unknown;
    try {
      json = JSON.parse(source.replace(/^\uFEFF/, ''));
    } catch {
      return { faults: [{ path: '', code: 'not-json' }] };
    }
    if (!isShallow(json)) return { faults: [{ path: '', code: 'too-deep' }] };
    if (!v.is(v.object({ resourceType: v.literal(type) }), json))
      return { faults: [{ path: '', code: 'not-fhir' }] };
    const read = v.safeParse(schema, json);
    if (read.success) return { is: read.output };
    return {
      faults: read.issues
        .slice(0, MOST_FAULTS)
        .map((issue) => ({ path: pathOf((issue.path ?? []) as { key: unknown }[]), code: 'malformed' })), // valibot's own path
    };
  };

export const parseQuestionnaire = reading(Questionnaire, 'Questionnaire');
export const parseResponse = reading(QuestionnaireResponse, 'QuestionnaireResponse');
