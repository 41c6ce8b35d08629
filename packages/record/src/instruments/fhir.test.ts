/**
 * Out and in is the same, over chance; a form from elsewhere comes in without scores; and every rule between a
 * response and its questionnaire is broken once, and told with linkId and path.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilled, anyInstrument, sample } from '../../test/instruments.ts';
import { instrumentFrom, questionnaireOf, responseOf, sheetFrom, urlOf } from './fhir.ts';
import { checkQuestionnaire, checkResponse } from './fhir-check.ts';
import {
  FHIR_LENGTH,
  parseQuestionnaire,
  parseResponse,
  type Questionnaire,
  type QuestionnaireResponse,
} from './fhir-shape.ts';
import { GAD7 } from './gad7.ts';
import { PHQ9 } from './phq9.ts';

const through = <T>(
  read: (text: string) => { readonly is: T } | { readonly faults: unknown },
  value: unknown,
): T => {
  const parsed = read(JSON.stringify(value));
  if ('is' in parsed) return parsed.is;
  throw new Error(JSON.stringify(parsed.faults));
};

const ordinal = (valueDecimal: number) => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }],
});
/** As another program writes one: an address of its own, a group, and answers of three kinds, one counted backwards. */
const ELSEWHERE = {
  resourceType: 'Questionnaire',
  url: 'https://clinic.example/fhir/Questionnaire/evenings',
  version: '2.0',
  name: 'Evenings',
  title: 'Evenings',
  status: 'active',
  copyright: 'The clinic',
  item: [
    {
      linkId: 'alone/1',
      type: 'choice',
      text: 'Were you alone?',
      answerOption: [{ valueInteger: 0 }, { valueInteger: 1 }],
    },
    {
      linkId: 'rest',
      type: 'group',
      item: [
        {
          linkId: 'slept',
          type: 'choice',
          answerOption: [
            { valueString: 'Hardly', ...ordinal(0) },
            { valueString: 'Well', ...ordinal(3) },
          ],
        },
        {
          linkId: 'ate',
          type: 'choice',
          answerOption: [
            { valueCoding: { code: '1', display: 'Little' }, ...ordinal(4) },
            { valueCoding: { code: '4', display: 'Plenty' }, ...ordinal(1) },
          ],
        },
        { linkId: 'why', type: 'text' },
      ],
    },
  ],
};

describe('out and in', () => {
  test('is the same questionnaire, and the same answers (seed 251)', () => {
    fc.assert(
      fc.property(anyFilled, ({ instrument, answers, date }) => {
        const form = through(parseQuestionnaire, questionnaireOf(instrument));
        expect(instrumentFrom(form)).toEqual({ is: { instrument, leftOut: [] } });
        const response = through(parseResponse, responseOf(instrument, { date, answers }, 'es'));
        expect(checkResponse(form, response)).toEqual([]);
        expect(sheetFrom(instrument, response)).toEqual(
          Object.keys(answers).length > 0
            ? { is: { date, answers } }
            : { faults: [{ path: 'item', code: 'no-answers' }] },
        );
      }),
      { seed: 251, numRuns: 150 },
    );
  });

  test('without our extension the questions and answers are the same, and there are no scores (seed 257)', () => {
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        const { extension: _, ...form } = questionnaireOf(instrument);
        const read = instrumentFrom(through(parseQuestionnaire, form), instrument.licence.heldUntil);
        if (!('is' in read)) throw new Error(JSON.stringify(read.faults));
        const came = read.is.instrument;
        expect(came.scales).toEqual([]);
        expect(read.is.leftOut).toEqual(instrument.scales.map(({ id }) => id));
        expect(came.title).toEqual(instrument.title);
        expect(came.items.map(({ id, text, code }) => [id, text, code])).toEqual(
          instrument.items.map(({ id, text, code }) => [id, text, code]),
        );
        expect(came.items.map((item) => came.options[item.options])).toEqual(
          instrument.items.map((item) => instrument.options[item.options]),
        );
      }),
      { seed: 257, numRuns: 80 },
    );
  });

  test('PHQ-9 and GAD-7 carry their LOINC codes', () => {
    const codesOf = (form: Questionnaire) => [
      form.code?.[0]?.code,
      ...(form.item ?? []).flatMap(({ code }) => code?.[0]?.code ?? []),
    ];
    expect(codesOf(questionnaireOf(PHQ9)).join(' ')).toBe(
      '44249-1 44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7 44261-6',
    );
    expect(codesOf(questionnaireOf(GAD7)).join(' ')).toBe(
      '69737-5 69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7 70274-6',
    );
  });

  test('a response of somebody else’s to the same panel is read by its codes', () => {
    const response: QuestionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'http://loinc.org/q/44249-1',
      status: 'completed',
      authored: '2026-03-31T16:10:00+02:00',
      item: [
        { linkId: '/44250-9', answer: [{ valueCoding: { system: 'http://loinc.org', code: 'LA6570-1' } }] },
        { linkId: '/44260-8', answer: [{ valueCoding: { code: 'LA6568-5', display: 'Not at all' } }] },
      ],
    };
    expect(sheetFrom(PHQ9, response)).toEqual({ is: { date: '2026-03-31', answers: { q1: 2, q9: 0 } } });
    const other = { ...response, questionnaire: 'http://loinc.org/q/69737-5' };
    expect(sheetFrom(PHQ9, other)).toMatchObject({
      faults: [{ path: 'questionnaire', code: 'another-questionnaire' }],
    });
  });

  test('a total that is not the sum of its answers is told', () => {
    const response = responseOf(sample(), { date: '2026-03-31', answers: { path: 3, glass: 7, wick: 7 } });
    const wrong = {
      ...response,
      item: response.item?.map((one) =>
        one.linkId === 'light' ? { ...one, answer: [{ valueDecimal: 14 }] } : one,
      ),
    };
    expect(sheetFrom(sample(), wrong)).toEqual({
      faults: [{ path: 'item[4].answer[0]', linkId: 'light', code: 'another-score', found: '14' }],
    });
  });

  test('a form whose answers have no numbers, or that says no licence, does not come in', () => {
    const { extension: _, copyright: __, ...form } = questionnaireOf(sample());
    const bare = {
      ...form,
      item: form.item?.map((one) => ({
        ...one,
        answerOption: one.answerOption?.map(({ valueCoding }) => ({ valueCoding })),
      })),
    };
    const read = instrumentFrom(bare as Questionnaire);
    const codes = 'faults' in read ? read.faults.map(({ code }) => code) : [];
    expect(new Set(codes)).toEqual(new Set(['no-value', 'no-licence']));
  });

  test('a form from elsewhere goes round under its own address, whatever kind of value its answers have', () => {
    const read = instrumentFrom(through(parseQuestionnaire, ELSEWHERE));
    if (!('is' in read)) throw new Error(JSON.stringify(read.faults));
    const { instrument, leftOut } = read.is;
    expect(leftOut).toEqual(['why']);
    expect(urlOf(instrument)).toBe('https://clinic.example/fhir/Questionnaire/evenings');
    const of = (item: QuestionnaireResponse['item'], questionnaire: string = ELSEWHERE.url) =>
      sheetFrom(
        instrument,
        through(parseResponse, {
          resourceType: 'QuestionnaireResponse',
          questionnaire,
          status: 'completed',
          authored: '2026-11-20',
          item,
        }),
      );
    const answer = (linkId: string, value: object) => ({ linkId, answer: [value] });
    const rest = (...item: NonNullable<QuestionnaireResponse['item']>) => ({ linkId: 'rest', item });
    const came = (answers: object) => ({ is: { date: '2026-11-20', answers } });

    const all = [
      answer('alone/1', { valueInteger: 1 }),
      rest(answer('slept', { valueString: 'Hardly' }), answer('ate', { valueCoding: { code: '1' } })),
    ];
    expect(of(all)).toEqual(came({ 'alone-1': 1, slept: 0, ate: 4 }));
    expect(of(all, `${ELSEWHERE.url}|2.0`)).toEqual(came({ 'alone-1': 1, slept: 0, ate: 4 }));
    expect(of(all, 'urn:kithe:questionnaire:Evenings')).toEqual(came({ 'alone-1': 1, slept: 0, ate: 4 }));
    expect(of(all, 'https://clinic.example/fhir/Questionnaire/mornings')).toMatchObject({
      faults: [{ code: 'another-questionnaire' }],
    });
    expect(of([rest(answer('ate', { valueCoding: { display: 'Little' } }))])).toEqual(came({ ate: 4 }));
    expect(of([answer('alone/1', { valueInteger: 2 })])).toMatchObject({
      faults: [{ linkId: 'alone-1', code: 'not-an-option' }],
    });
    expect(of([rest(answer('slept', { valueString: 'Like a stone' }))])).toMatchObject({
      faults: [{ linkId: 'slept', code: 'not-an-option' }],
    });

    // And what is written for others comes in again, here and by way of the form.
    const answers = { 'alone-1': 0, slept: 3, ate: 1 };
    const written = responseOf(instrument, { date: '2026-11-20', answers });
    expect(written.questionnaire).toBe(`${ELSEWHERE.url}|2.0`);
    expect(sheetFrom(instrument, through(parseResponse, written))).toEqual(came(answers));
    const again = instrumentFrom(through(parseQuestionnaire, questionnaireOf(instrument)));
    expect(again).toEqual({ is: { instrument, leftOut: [] } });
  });

  test('a response without an answer is no sheet', () => {
    const empty = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      authored: '2026-11-20',
    } as const;
    for (const response of [empty, { ...empty, item: [] }, { ...empty, item: [{ linkId: 'q1' }] }])
      expect(sheetFrom(PHQ9, response)).toEqual({ faults: [{ path: 'item', code: 'no-answers' }] });
  });

  test('only what was finished comes in', () => {
    const response = responseOf(sample(), { date: '2026-03-31', answers: { path: 3 } });
    for (const status of ['in-progress', 'stopped', 'entered-in-error'] as const)
      expect(sheetFrom(sample(), { ...response, status })).toMatchObject({ faults: [{ code: 'not-final' }] });
  });
});

/** A form with something of everything that the rules speak of. */
const FORM: Questionnaire = {
  resourceType: 'Questionnaire',
  url: 'urn:form',
  status: 'active',
  item: [
    { linkId: 'intro', type: 'display', text: 'Read this.' },
    {
      linkId: 'g',
      type: 'group',
      repeats: true,
      item: [
        { linkId: 'name', type: 'string', required: true, maxLength: 5 },
        { linkId: 'born', type: 'date' },
      ],
    },
    {
      linkId: 'pick',
      type: 'choice',
      required: true,
      answerOption: [
        { valueCoding: { system: 's', code: 'a' } },
        { valueCoding: { system: 's', code: 'b' } },
      ],
      item: [{ linkId: 'why', type: 'text' }],
    },
    {
      linkId: 'many',
      type: 'open-choice',
      repeats: true,
      answerOption: [{ valueString: 'x' }, { valueString: 'y' }],
    },
    {
      linkId: 'only-b',
      type: 'integer',
      required: true,
      enableWhen: [{ question: 'pick', operator: '=', answerCoding: { system: 's', code: 'b' } }],
    },
    {
      linkId: 'both',
      type: 'boolean',
      enableBehavior: 'all',
      enableWhen: [
        { question: 'only-b', operator: '>=', answerInteger: 3 },
        { question: 'name', operator: 'exists', answerBoolean: true },
      ],
    },
    { linkId: 'at', type: 'dateTime' },
  ],
};
const A = { linkId: 'pick', answer: [{ valueCoding: { system: 's', code: 'a' } }] };
const B = { linkId: 'pick', answer: [{ valueCoding: { system: 's', code: 'b' } }] };
const group = (...item: NonNullable<QuestionnaireResponse['item']>) => ({ linkId: 'g', item });
const NAME = { linkId: 'name', answer: [{ valueString: 'Ana' }] };
const said = (
  item: QuestionnaireResponse['item'],
  status: QuestionnaireResponse['status'] = 'completed',
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: 'urn:form|3',
  status,
  item,
});
const told = (response: QuestionnaireResponse) =>
  checkResponse(FORM, response).map(({ path, linkId, code }) => `${path} ${linkId ?? ''} ${code}`);

describe('a response against its questionnaire', () => {
  test('keeps every rule', () => {
    expect(
      told(said([group(NAME), group(NAME, { linkId: 'born', answer: [{ valueDate: '1985-03' }] }), A])),
    ).toEqual([]);
    expect(
      told(said([A, { linkId: 'many', answer: [{ valueString: 'x' }, { valueString: 'other' }] }])),
    ).toEqual([]);
    const nested = {
      ...A,
      answer: [{ ...A.answer[0], item: [{ linkId: 'why', answer: [{ valueString: 'so' }] }] }],
    };
    expect(told(said([nested]))).toEqual([]);
    const three = { linkId: 'only-b', answer: [{ valueInteger: 3 }] };
    expect(
      told(said([group(NAME), B, three, { linkId: 'both', answer: [{ valueBoolean: false }] }])),
    ).toEqual([]);
  });

  test.each<[string, QuestionnaireResponse, string]>([
    ['a linkId that is not there', said([A, { linkId: 'z' }]), 'item[1] z unknown-link'],
    ['one in the wrong place', said([A, NAME]), 'item[1] name wrong-place'],
    ['one out of order', said([A, group(NAME)]), 'item[1] g out-of-order'],
    ['one twice', said([A, A]), 'item[1] pick twice'],
    ['what is required is not there', said([group(NAME)]), 'item pick required'],
    [
      'what is required in a group',
      said([group({ linkId: 'born', answer: [{ valueDate: '1985' }] }), A]),
      'item[0].item name required',
    ],
    [
      'too many answers',
      said([
        { linkId: 'pick', answer: [...A.answer, ...B.answer] },
        { linkId: 'only-b', answer: [{ valueInteger: 1 }] },
      ]),
      'item[0].answer pick not-repeating',
    ],
    [
      'another type',
      said([{ linkId: 'pick', answer: [{ valueBoolean: true }] }]),
      'item[0].answer[0] pick wrong-type',
    ],
    [
      'two values in one answer',
      said([{ linkId: 'pick', answer: [{ ...A.answer[0], valueString: 'a' }] }]),
      'item[0].answer[0] pick wrong-type',
    ],
    [
      'none of the options',
      said([{ linkId: 'pick', answer: [{ valueCoding: { system: 's', code: 'c' } }] }]),
      'item[0].answer[0].valueCoding pick not-an-option',
    ],
    [
      'an option of another system',
      said([{ linkId: 'pick', answer: [{ valueCoding: { system: 't', code: 'a' } }] }]),
      'item[0].answer[0].valueCoding pick not-an-option',
    ],
    [
      'an answer to a group',
      said([{ linkId: 'g', answer: [{ valueString: 'x' }], item: [NAME] }, A]),
      'item[0].answer g no-answer-here',
    ],
    [
      'an answer to what is only read',
      said([{ linkId: 'intro', answer: [{ valueString: 'x' }] }, A]),
      'item[0].answer intro no-answer-here',
    ],
    [
      'more than fits',
      said([group({ linkId: 'name', answer: [{ valueString: 'Ottoline' }] }), A]),
      'item[0].item[0].answer[0].valueString name too-long',
    ],
    [
      'a day that is spelt otherwise',
      said([group(NAME, { linkId: 'born', answer: [{ valueDate: '3/1985' }] }), A]),
      'item[0].item[1].answer[0].valueDate born wrong-type',
    ],
    [
      'a moment without a zone',
      said([A, { linkId: 'at', answer: [{ valueDateTime: '2026-01-01T10:00:00' }] }]),
      'item[1].answer[0].valueDateTime at wrong-type',
    ],
    [
      'an answer to what is not asked',
      said([A, { linkId: 'only-b', answer: [{ valueInteger: 1 }] }]),
      'item[1] only-b not-enabled',
    ],
    ['what is asked and required', said([B]), 'item only-b required'],
    [
      'one of two conditions is not enough',
      said([
        B,
        { linkId: 'only-b', answer: [{ valueInteger: 3 }] },
        { linkId: 'both', answer: [{ valueBoolean: true }] },
      ]),
      'item[2] both not-enabled',
    ],
    [
      'what hangs on an answer beside it',
      said([{ ...A, item: [{ linkId: 'why', answer: [{ valueString: 'so' }] }] }]),
      'item[0].item pick wrong-place',
    ],
    [
      'the response of another form',
      { ...said([A]), questionnaire: 'urn:other' },
      'questionnaire  another-questionnaire',
    ],
  ])('%s', (_, response, fault) => {
    expect(told(response)).toContain(fault);
  });

  test('one that is not finished may leave out what is required', () => {
    expect(told(said([group()], 'in-progress'))).toEqual([]);
    expect(told(said([], 'amended'))).toContain('item pick required');
  });

  test('a questionnaire that breaks its own rules is told first', () => {
    const form: Questionnaire = {
      resourceType: 'Questionnaire',
      status: 'active',
      item: [
        { linkId: 'a', type: 'choice' },
        {
          linkId: 'a',
          type: 'boolean',
          enableWhen: [{ question: 'b', operator: 'exists', answerBoolean: true }],
        },
      ],
    };
    expect(checkQuestionnaire(form).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'item[1] twice',
      'item[1].enableWhen[0].question no-such-question',
    ]);
  });
});

describe('a file from outside', () => {
  const code = (text: string) => {
    const read = parseResponse(text);
    return 'faults' in read ? read.faults[0]?.code : 'read';
  };
  const deep = (n: number) => `${'{"linkId":"a","item":['.repeat(n)}${']}'.repeat(n)}`;
  test.each([
    ['{', 'not-json'],
    ['null', 'not-fhir'],
    ['{"resourceType":"Patient"}', 'not-fhir'],
    ['{"resourceType":"QuestionnaireResponse"}', 'malformed'],
    ['{"resourceType":"QuestionnaireResponse","status":"done"}', 'malformed'],
    [`{"resourceType":"QuestionnaireResponse","status":"completed","item":[${deep(9_000)}]}`, 'too-deep'],
    [`{"resourceType":"QuestionnaireResponse","status":"completed","item":[${deep(9)}]}`, 'read'],
    [' '.repeat(FHIR_LENGTH + 1), 'too-large'],
  ])('%.60s: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('is read or refused, and nothing is thrown, whatever stands in it (seed 263)', () => {
    const text = JSON.stringify(questionnaireOf(sample()));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        const read = parseQuestionnaire(text.slice(0, at) + put + text.slice(at + 1));
        if ('is' in read) instrumentFrom(read.is);
      }),
      { seed: 263, numRuns: 300 },
    );
  });
});
