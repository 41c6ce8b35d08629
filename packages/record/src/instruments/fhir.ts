/**
 * Our questionnaires and filled sheets as FHIR R4, and back.
 *
 * What FHIR has a place for stands there: LOINC codes, `ordinalValue` for what an answer counts, translations by the
 * standard's own extension, the licence under `copyright`. How scales are made up FHIR has no plain place for, so that
 * the definition travels beside it as one extension of ours; a questionnaire from elsewhere comes in without scores.
 */
import {
  type Code,
  type Instrument,
  type Item,
  inLanguage,
  optionsOf,
  readInstrument,
  type Words,
} from './definition.ts';
import { pathOf } from './faults.ts';
import { checkQuestionnaire, checkResponse, isSameCoding } from './fhir-check.ts';
import type {
  AnswerOption,
  Coding,
  Extension,
  FhirFault,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
  Translated,
} from './fhir-shape.ts';
import { type Answers, scoresOf } from './scoring.ts';
import { isDay } from './sheet-table.ts';

const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';
/** Ours: the whole definition as JSON. Whoever does not know it reads everything else. */
const DEFINITION = 'urn:kithe:instrument';

const ourUrl = ({ id }: Pick<Instrument, 'id'>): string => `urn:kithe:questionnaire:${id}`;
/** What a response names as its questionnaire: the address that this had where it came from, or one of ours. */
export const urlOf = (of: Pick<Instrument, 'id' | 'url'>): string => of.url ?? ourUrl(of);

/** The first language of the words, and the others as translations. */
const translations = (words: Words): Translated | undefined => {
  const [, ...others] = Object.entries(words);
  if (others.length === 0) return undefined;
  return {
    extension: others.map(([language, text]) => ({
      url: TRANSLATION,
      extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: text },
      ],
    })),
  };
};
const first = (words: Words): string => Object.values(words)[0] ?? '';
const with_ = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }; // one key, and only with a value

const codingOf = ({ system, code, display }: Code): Coding => ({
  system,
  code,
  ...with_('display', display),
});

/** What stands for an answer: its published code, or its value. */
const optionCoding = ({ value, text, code }: ReturnType<typeof optionsOf>[number]): Coding => ({
  ...(code ? { ...with_('system', code.system), code: code.code } : { code: String(value) }),
  display: first(text),
  ...with_('_display', translations(text)),
});

/** A questionnaire for others to read. */
export const questionnaireOf = (instrument: Instrument): Questionnaire => ({
  resourceType: 'Questionnaire',
  url: urlOf(instrument),
  version: instrument.version,
  name: instrument.id,
  title: first(instrument.title),
  ...with_('_title', translations(instrument.title)),
  status: 'active',
  language: Object.keys(instrument.title)[0] ?? 'en',
  publisher: instrument.licence.holder,
  copyright: instrument.licence.attribution,
  ...(instrument.code && { code: [codingOf(instrument.code)] }),
  extension: [{ url: DEFINITION, valueString: JSON.stringify(instrument) }],
  item: [
    ...(instrument.instruction
      ? [
          {
            linkId: 'instruction',
            type: 'display' as const,
            text: first(instrument.instruction),
            ...with_('_text', translations(instrument.instruction)),
          },
        ]
      : []),
    ...instrument.items.map(
      (item): QuestionnaireItem => ({
        linkId: item.id,
        type: 'choice',
        text: first(item.text),
        ...with_('_text', translations(item.text)),
        ...(item.code && { code: [codingOf(item.code)] }),
        required: false,
        repeats: false,
        answerOption: optionsOf(instrument, item).map((option) => ({
          extension: [{ url: ORDINAL, valueDecimal: option.value }],
          valueCoding: optionCoding(option),
        })),
      }),
    ),
    ...instrument.scales.map(
      (scale): QuestionnaireItem => ({
        linkId: scale.id,
        type: 'decimal',
        text: first(scale.title),
        ...with_('_text', translations(scale.title)),
        ...(scale.code && { code: [codingOf(scale.code)] }),
        readOnly: true,
        required: false,
      }),
    ),
  ],
});

/** A filled sheet for others to read; items without an answer, and scores that need them, are not in it. */
export const responseOf = (
  instrument: Instrument,
  { date, answers }: { readonly date: string; readonly answers: Answers },
  language = 'en',
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${urlOf(instrument)}|${instrument.version}`,
  status: 'completed',
  authored: date,
  item: [
    ...instrument.items.flatMap((item): ResponseItem[] => {
      const option = optionsOf(instrument, item).find(({ value }) => value === answers[item.id]);
      if (!option) return [];
      const { _display, ...coding } = optionCoding(option);
      return [
        {
          linkId: item.id,
          text: inLanguage(item.text, language)[0],
          answer: [{ valueCoding: { ...coding, display: inLanguage(option.text, language)[0] } }],
        },
      ];
    }),
    ...scoresOf(instrument, answers).flatMap(({ scale, value }): ResponseItem[] =>
      value === null
        ? []
        : [
            {
              linkId: scale.id,
              text: inLanguage(scale.title, language)[0],
              answer: [{ valueDecimal: value }],
            },
          ],
    ),
  ],
});

type Came<T> = { readonly is: T } | { readonly faults: readonly FhirFault[] };

/** Names that others give to the items of a form that has codes: with a slash before it, or the code itself. */
const itemOf = (instrument: Instrument, linkId: string): Item | undefined => {
  const plain = linkId.replace(/^\//, '');
  return (
    instrument.items.find(({ id, code }) => id === plain || code?.code === plain) ??
    instrument.items.find(({ id }) => id === slugOf(linkId))
  );
};
const scaleOf = (instrument: Instrument, linkId: string) => {
  const plain = linkId.replace(/^\//, '');
  return instrument.scales.find(({ id, code }) => id === plain || code?.code === plain);
};

/** The response with our own names for its items, in our order: what others call them is no fault of theirs. */
const renamed = (instrument: Instrument, response: QuestionnaireResponse): QuestionnaireResponse => ({
  ...response,
  ...with_(
    'questionnaire',
    isOurs(instrument, response.questionnaire) ? urlOf(instrument) : response.questionnaire,
  ),
  item: (response.item ?? []).flatMap((item) => itemsIn(instrument, item)),
});
/** What a group holds stands beside it, as it does in what was made of the form. */
const itemsIn = (instrument: Instrument, item: ResponseItem): readonly ResponseItem[] => {
  const { linkId, answer, item: inner = [] } = item;
  const of = itemOf(instrument, linkId);
  const isGroup = !of && !scaleOf(instrument, linkId) && answer === undefined && inner.length > 0;
  if (isGroup) return inner.flatMap((one) => itemsIn(instrument, one));
  return [
    {
      ...item,
      linkId: (of ?? scaleOf(instrument, linkId))?.id ?? linkId,
      ...(of && answer && { answer: answer.map((one) => codedAnswer(instrument, of, one)) }),
    },
  ];
};
/** An answer as the coding of the one option that it means; as it is, where it means none or more than one. */
const codedAnswer = (instrument: Instrument, item: Item, answer: ResponseAnswer): ResponseAnswer => {
  const { valueCoding, valueInteger, valueString, valueDate, valueTime, ...rest } = answer;
  const options = optionsOf(instrument, item);
  const meant = (is: (one: (typeof options)[number]) => boolean) => {
    const [option, ...others] = options.filter(is);
    return others.length === 0 ? option : undefined;
  };
  const called = (words: string | undefined) =>
    words === undefined ? undefined : meant(({ text }) => Object.values(text).includes(words));
  const integer = valueInteger === undefined ? undefined : String(valueInteger);
  const option = valueCoding
    ? (options.find((one) => isSameCoding(valueCoding, optionCoding(one))) ??
      (valueCoding.code === undefined ? called(valueCoding.display) : undefined))
    : (called(valueString ?? valueDate ?? valueTime ?? integer) ??
      meant(({ value }) => value === valueInteger));
  if (!option) return answer;
  const { _display, ...coding } = optionCoding(option);
  return { ...rest, valueCoding: coding };
};
const isOurs = (instrument: Instrument, canonical: string | undefined): boolean => {
  const url = canonical?.split('|')[0];
  const { code } = instrument;
  return (
    url === undefined ||
    url === urlOf(instrument) ||
    url === ourUrl(instrument) ||
    (code !== undefined && url.endsWith(`/${code.code}`))
  );
};

/** Reads a filled sheet, checked against its questionnaire. Final ones only: a sheet that was never finished is none. */
export const sheetFrom = (
  instrument: Instrument,
  given: QuestionnaireResponse,
): Came<{ readonly date: string; readonly answers: Answers }> => {
  if (given.status !== 'completed' && given.status !== 'amended')
    return { faults: [{ path: 'status', code: 'not-final', found: given.status }] };
  const response = renamed(instrument, given);
  const faults: FhirFault[] = [...checkResponse(questionnaireOf(instrument), response)];
  const date = response.authored?.slice(0, 10) ?? '';
  if (!isDay(date)) faults.push({ path: 'authored', code: 'no-date', ...with_('found', response.authored) });
  const answers: Record<string, number> = {};
  for (const { linkId, answer = [] } of response.item ?? []) {
    const item = instrument.items.find(({ id }) => id === linkId);
    const coding = answer[0]?.valueCoding;
    if (!item || !coding) continue;
    const option = optionsOf(instrument, item).find((one) => isSameCoding(coding, optionCoding(one)));
    if (option) answers[item.id] = option.value;
  }
  for (const [i, { linkId, answer = [] }] of (response.item ?? []).entries()) {
    const stated = answer[0]?.valueDecimal ?? answer[0]?.valueInteger;
    const score = scoresOf(instrument, answers).find(({ scale }) => scale.id === linkId);
    if (score && stated !== undefined && score.value !== stated)
      faults.push({ path: `item[${i}].answer[0]`, linkId, code: 'another-score', found: String(stated) });
  }
  if (faults.length === 0 && Object.keys(answers).length === 0)
    faults.push({ path: 'item', code: 'no-answers' });
  return faults.length > 0 ? { faults } : { is: { date, answers } };
};

const wordsFrom = (language: string, text: string, of: Translated | undefined): Words => ({
  [language]: text,
  ...Object.fromEntries(
    (of?.extension ?? []).flatMap(({ url, extension = [] }) => {
      const part = (name: string): Extension | undefined => extension.find((one) => one.url === name);
      const [lang, content] = [part('lang')?.valueCode, part('content')?.valueString];
      return url === TRANSLATION && lang !== undefined && content !== undefined ? [[lang, content]] : [];
    }),
  ),
});

const slugOf = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 40);

const ordinalOf = ({ extension = [], valueInteger }: AnswerOption): number | undefined =>
  extension.find(({ url }) => url === ORDINAL)?.valueDecimal ?? valueInteger;

/** What a questionnaire has that we could not take over, by linkId; a person should hear of it. */
export type FromFhir = { readonly instrument: Instrument; readonly leftOut: readonly string[] };

/**
 * Reads a questionnaire. One of ours comes back as it was; of another come its questions with one choice, each answer
 * with the number that the form itself gives to it. Scores it has none: a rule that nobody published is no rule.
 * @param heldUntil the licence under which it is brought along, as the person says
 */
export const instrumentFrom = (
  questionnaire: Questionnaire,
  heldUntil: string | null = null,
): Came<FromFhir> => {
  const faults: FhirFault[] = [...checkQuestionnaire(questionnaire)];
  if (faults.length > 0) return { faults };
  const own = questionnaire.extension?.find(({ url }) => url === DEFINITION)?.valueString;
  if (own !== undefined) return fromOwn(own);

  const language = questionnaire.language?.split('-')[0] ?? 'en';
  const options: Record<string, unknown[]> = {};
  const items: unknown[] = [];
  const leftOut: string[] = [];
  const instructions: Words[] = [];
  const walk = (inner: readonly QuestionnaireItem[], at: string) => {
    for (const [i, item] of inner.entries()) {
      const { linkId, type, text = '', answerOption = [] } = item;
      const path = `${at}item[${i}]`;
      if (type === 'display' && text !== '') instructions.push(wordsFrom(language, text, item._text));
      else if (type === 'choice' && item.repeats !== true && (item.enableWhen ?? []).length === 0) {
        const list = slugOf(`of-${linkId}`);
        options[list] = answerOption.map((option, k) => {
          const value = ordinalOf(option);
          if (value === undefined)
            faults.push({ path: `${path}.answerOption[${k}]`, linkId, code: 'no-value' });
          const { system, code, display, _display } = option.valueCoding ?? {};
          const plain = option.valueString ?? option.valueDate ?? option.valueTime ?? option.valueInteger;
          const label = display ?? code ?? String(plain ?? value);
          return {
            value,
            text: wordsFrom(language, label, _display),
            // A bare number that says what the answer counts is no code: ours are written so.
            ...(code !== undefined &&
              (system !== undefined || code !== String(value)) && {
                code: { ...with_('system', system), code },
              }),
          };
        });
        const published = item.code?.[0];
        items.push({
          id: slugOf(linkId),
          text: wordsFrom(language, text || linkId, item._text),
          options: list,
          ...(published?.system !== undefined &&
            published.code !== undefined && { code: { system: published.system, code: published.code } }),
        });
      } else if (type !== 'group') leftOut.push(linkId);
      walk(item.item ?? [], `${path}.`);
    }
  };
  walk(questionnaire.item ?? [], '');
  const title = questionnaire.title ?? questionnaire.name;
  if (title === undefined) faults.push({ path: 'title', code: 'no-title' });
  if (questionnaire.copyright === undefined) faults.push({ path: 'copyright', code: 'no-licence' });
  if (items.length === 0) faults.push({ path: 'item', code: 'not-choice' });
  if (faults.length > 0) return { faults };
  const code = questionnaire.code?.[0];
  const url = questionnaire.url?.split('|')[0];
  const [instruction] = instructions;
  const read = readInstrument({
    kithe: 'instrument',
    v: 1,
    id: slugOf(questionnaire.name ?? title ?? ''),
    version: slugOf(questionnaire.version ?? '1'),
    title: wordsFrom(language, (title ?? '').slice(0, 120), questionnaire._title),
    ...(instruction && { instruction }),
    options,
    items,
    scales: [],
    citation: questionnaire.copyright,
    licence: {
      holder: questionnaire.publisher ?? questionnaire.copyright,
      heldUntil,
      attribution: questionnaire.copyright,
    },
    ...(code?.system !== undefined &&
      code.code !== undefined && { code: { system: code.system, code: code.code } }),
    // Our own address is the name of the questionnaire, and needs no place.
    ...(url !== undefined && url !== '' && !url.startsWith(ourUrl({ id: '' })) && { url }),
  });
  return 'is' in read
    ? { is: { instrument: read.is, leftOut } }
    : {
        faults: read.faults.map(({ path, found }) => ({ path, code: 'malformed', ...with_('found', found) })),
      };
};

const fromOwn = (source: string): Came<FromFhir> => {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return { faults: [{ path: pathOf(['extension']), code: 'malformed' }] };
  }
  const read = readInstrument(json);
  return 'is' in read
    ? { is: { instrument: read.is, leftOut: [] } }
    : {
        faults: read.faults.map(({ path, found }) => ({ path, code: 'malformed', ...with_('found', found) })),
      };
};
