/**
 * A `QuestionnaireResponse` against its `Questionnaire`: the rules of FHIR R4 for the two, and where each is broken.
 *
 *   every linkId is known, stands where the questionnaire has it, in its order, and once unless it repeats
 *   answers have the type of their question, are among its options, and are as many as it allows
 *   what is required and enabled is answered, once the response is final
 *   what is not enabled is not answered (`enableWhen`)
 */
import {
  type AnswerOption,
  type Coding,
  type EnableWhen,
  type FhirFault,
  MOST_FAULTS,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireResponse,
  type ResponseAnswer,
  type ResponseItem,
  VALUES,
  type Value,
} from './fhir-shape.ts';

const VALUE_OF: Readonly<Record<QuestionnaireItem['type'], readonly (keyof Value)[]>> = {
  group: [],
  display: [],
  boolean: ['valueBoolean'],
  decimal: ['valueDecimal', 'valueInteger'],
  integer: ['valueInteger'],
  date: ['valueDate'],
  dateTime: ['valueDateTime'],
  time: ['valueTime'],
  string: ['valueString'],
  text: ['valueString'],
  url: ['valueUri'],
  choice: ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime'],
  'open-choice': ['valueCoding', 'valueString', 'valueInteger', 'valueDate', 'valueTime'],
};

/** FHIR's own spelling of dates: a year, a month, a day; and of times. */
const SPELT: Partial<Record<keyof Value, RegExp>> = {
  valueDate: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  valueDateTime:
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-4]):[0-5]\d))?)?)?$/,
  valueTime: /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/,
};

const given = (value: Value): readonly (keyof Value)[] => VALUES.filter((name) => value[name] !== undefined);

/** Equal codings have one code, and one system where both name one. */
export const isSameCoding = (p: Coding, q: Coding): boolean =>
  p.code === q.code &&
  (p.system === undefined || q.system === undefined || p.system === q.system) &&
  (p.code !== undefined || p.display === q.display);

const isOption = (answer: Value, options: readonly AnswerOption[]): boolean =>
  options.some((option) =>
    VALUES.some((name) => {
      const [p, q] = [answer[name], option[name]];
      if (p === undefined || q === undefined) return false;
      return name === 'valueCoding' ? isSameCoding(p as Coding, q as Coding) : p === q; // the name says which
    }),
  );

const answersIn = (items: readonly ResponseItem[], into: Map<string, ResponseAnswer[]>): void => {
  for (const { linkId, answer = [], item = [] } of items) {
    into.set(linkId, [...(into.get(linkId) ?? []), ...answer]);
    for (const one of answer) answersIn(one.item ?? [], into);
    answersIn(item, into);
  }
};

const order = (answer: Value): number | string | undefined =>
  answer.valueDecimal ??
  answer.valueInteger ??
  answer.valueDate ??
  answer.valueDateTime ??
  answer.valueTime ??
  answer.valueString;

const holds = (when: EnableWhen, answers: readonly ResponseAnswer[]): boolean => {
  if (when.operator === 'exists') return answers.length > 0 === (when.answerBoolean ?? true);
  const isEqual = (answer: ResponseAnswer): boolean => {
    if (when.answerCoding)
      return answer.valueCoding !== undefined && isSameCoding(answer.valueCoding, when.answerCoding);
    if (when.answerBoolean !== undefined) return answer.valueBoolean === when.answerBoolean;
    return (
      order(answer) === (when.answerDecimal ?? when.answerInteger ?? when.answerDate ?? when.answerString)
    );
  };
  if (when.operator === '=') return answers.some(isEqual);
  if (when.operator === '!=') return answers.some((answer) => !isEqual(answer));
  const than = when.answerDecimal ?? when.answerInteger ?? when.answerDate ?? when.answerString;
  return answers.some((answer) => {
    const one = order(answer);
    if (one === undefined || than === undefined || typeof one !== typeof than) return false;
    if (when.operator === '>') return one > than;
    if (when.operator === '<') return one < than;
    return when.operator === '>=' ? one >= than : one <= than;
  });
};

/** Rules that a questionnaire keeps by itself: every linkId once, every condition about a question that is there. */
export const checkQuestionnaire = ({ item = [] }: Questionnaire): readonly FhirFault[] => {
  const faults: FhirFault[] = [];
  const seen = new Set<string>();
  const walk = (
    items: readonly QuestionnaireItem[],
    at: string,
    visit: (one: QuestionnaireItem, path: string) => void,
  ) => {
    for (const [i, one] of items.entries()) {
      const path = `${at}item[${i}]`;
      visit(one, path);
      walk(one.item ?? [], `${path}.`, visit);
    }
  };
  walk(item, '', ({ linkId, type, item: inner = [], answerOption = [] }, path) => {
    if (seen.has(linkId)) faults.push({ path, linkId, code: 'twice' });
    seen.add(linkId);
    if (type === 'display' && inner.length > 0) faults.push({ path, linkId, code: 'wrong-place' });
    if (answerOption.length > 0 && !/choice|string|text|integer|date|time/.test(type))
      faults.push({ path, linkId, code: 'wrong-type' });
  });
  walk(item, '', ({ linkId, enableWhen = [] }, path) => {
    for (const [i, { question }] of enableWhen.entries())
      if (!seen.has(question) || question === linkId)
        faults.push({
          path: `${path}.enableWhen[${i}].question`,
          linkId,
          code: 'no-such-question',
          found: question,
        });
  });
  return faults.slice(0, MOST_FAULTS);
};

/** Everything in which a response breaks its questionnaire; nothing when it keeps it. */
export const checkResponse = (
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
): readonly FhirFault[] => {
  const faults: FhirFault[] = [...checkQuestionnaire(questionnaire)];
  if (faults.length > 0) return faults;
  const everywhere = new Map<string, ResponseAnswer[]>();
  answersIn(response.item ?? [], everywhere);
  const isFinal = response.status === 'completed' || response.status === 'amended';
  const named = response.questionnaire?.split('|')[0];
  if (named !== undefined && questionnaire.url !== undefined && named !== questionnaire.url)
    faults.push({ path: 'questionnaire', code: 'another-questionnaire', found: named });

  const known = new Set<string>();
  const collect = (items: readonly QuestionnaireItem[]) => {
    for (const one of items) {
      known.add(one.linkId);
      collect(one.item ?? []);
    }
  };
  collect(questionnaire.item ?? []);

  const isEnabled = ({ enableWhen = [], enableBehavior = 'any' }: QuestionnaireItem): boolean => {
    if (enableWhen.length === 0) return true;
    const met = enableWhen.map((when) => holds(when, everywhere.get(when.question) ?? []));
    return enableBehavior === 'all' ? met.every(Boolean) : met.some(Boolean);
  };

  const checkAnswer = (question: QuestionnaireItem, answer: ResponseAnswer, path: string): void => {
    const { linkId, type, answerOption = [], maxLength, item: inner = [] } = question;
    const [name, ...others] = given(answer);
    if (name === undefined || others.length > 0 || !VALUE_OF[type].includes(name)) {
      faults.push({ path, linkId, code: 'wrong-type', found: name ?? 'nothing' });
      return;
    }
    const value = answer[name];
    const spelling = SPELT[name];
    if (spelling && !spelling.test(String(value)))
      faults.push({ path: `${path}.${name}`, linkId, code: 'wrong-type', found: String(value).slice(0, 40) });
    const isOpen = type === 'open-choice' && name === 'valueString';
    if (answerOption.length > 0 && !isOpen && !isOption(answer, answerOption))
      faults.push({
        path: `${path}.${name}`,
        linkId,
        code: 'not-an-option',
        found: name === 'valueCoding' ? (answer.valueCoding?.code ?? '') : String(value).slice(0, 40),
      });
    if (maxLength !== undefined && typeof value === 'string' && value.length > maxLength)
      faults.push({ path: `${path}.${name}`, linkId, code: 'too-long' });
    checkItems(inner, answer.item ?? [], `${path}.`);
  };

  const checkItem = (question: QuestionnaireItem, item: ResponseItem, path: string): void => {
    const { linkId, type, repeats = false } = question;
    const answers = item.answer ?? [];
    if (type === 'group' || type === 'display') {
      if (answers.length > 0) faults.push({ path: `${path}.answer`, linkId, code: 'no-answer-here' });
      if (type === 'group') checkItems(question.item ?? [], item.item ?? [], `${path}.`);
      return;
    }
    // Below a question, further questions hang on its answer.
    if ((item.item ?? []).length > 0) faults.push({ path: `${path}.item`, linkId, code: 'wrong-place' });
    if (answers.length > 1 && !repeats)
      faults.push({ path: `${path}.answer`, linkId, code: 'not-repeating' });
    for (const [i, answer] of answers.entries()) checkAnswer(question, answer, `${path}.answer[${i}]`);
  };

  const isAnswered = (question: QuestionnaireItem, items: readonly ResponseItem[]): boolean =>
    items.some(
      ({ linkId, answer = [], item = [] }) =>
        linkId === question.linkId && (question.type === 'group' ? item.length > 0 : answer.length > 0),
    );

  const checkItems = (
    questions: readonly QuestionnaireItem[],
    items: readonly ResponseItem[],
    at: string,
  ): void => {
    let place = -1;
    const seen = new Set<string>();
    for (const [i, item] of items.entries()) {
      const path = `${at}item[${i}]`;
      const { linkId } = item;
      const here = questions.findIndex((question) => question.linkId === linkId);
      const question = questions[here];
      if (!question) {
        faults.push({ path, linkId, code: known.has(linkId) ? 'wrong-place' : 'unknown-link' });
        continue;
      }
      if (here < place) faults.push({ path, linkId, code: 'out-of-order' });
      place = Math.max(place, here);
      if (seen.has(linkId) && !(question.type === 'group' && question.repeats === true))
        faults.push({ path, linkId, code: 'twice' });
      seen.add(linkId);
      if (!isEnabled(question)) {
        if ((item.answer ?? []).length > 0 || (item.item ?? []).length > 0)
          faults.push({ path, linkId, code: 'not-enabled' });
        continue;
      }
      checkItem(question, item, path);
    }
    if (!isFinal) return;
    for (const question of questions)
      if (
        question.required === true &&
        question.type !== 'display' &&
        isEnabled(question) &&
        !isAnswered(question, items)
      )
        faults.push({ path: at === '' ? 'item' : `${at}item`, linkId: question.linkId, code: 'required' });
  };

  checkItems(questionnaire.item ?? [], response.item ?? [], '');
  return faults.slice(0, MOST_FAULTS);
};
