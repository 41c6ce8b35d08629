/**
 * GAD-7: seven questions about the last two weeks.
 *
 * Spitzer, Kroenke, Williams & Löwe 2006: sums of 5, 10 and 15 stand for mild, moderate and severe. No rule for missing
 * answers is published there, so that a sum needs all seven. LOINC panel 69737-5.
 */
import type { Instrument } from './definition.ts';
import { askedOften, FREE, FREQUENCY, loinc, RELIABLE_CHANGE } from './shipped.ts';

const ITEMS = [
  [
    '69725-0',
    'Feeling nervous, anxious or on edge',
    'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
  ],
  [
    '68509-9',
    'Not being able to stop or control worrying',
    'No ha sido capaz de parar o controlar su preocupación',
  ],
  [
    '69733-4',
    'Worrying too much about different things',
    'Se ha preocupado demasiado por motivos diferentes',
  ],
  ['69734-2', 'Trouble relaxing', 'Ha tenido dificultad para relajarse'],
  [
    '69735-9',
    'Being so restless that it is hard to sit still',
    'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
  ],
  ['69689-8', 'Becoming easily annoyed or irritable', 'Se ha molestado o irritado fácilmente'],
  [
    '69736-7',
    'Feeling afraid as if something awful might happen',
    'Ha tenido miedo de que algo terrible fuera a pasar',
  ],
] as const;

export const GAD7: Instrument = {
  kithe: 'instrument',
  v: 1,
  id: 'gad-7',
  version: '1',
  title: { en: 'Generalized Anxiety Disorder-7 (GAD-7)', es: 'Escala GAD-7' },
  instruction: {
    en: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  },
  options: { often: FREQUENCY },
  items: [...askedOften(ITEMS)],
  scales: [
    {
      id: 'total',
      title: { en: 'GAD-7 total', es: 'Total del GAD-7' },
      items: ITEMS.map((_, i) => `q${i + 1}`),
      rule: 'sum',
      range: { min: 0, max: 21 },
      bands: [
        { from: 0, to: 4, text: { en: 'minimal', es: 'mínimo' } },
        { from: 5, to: 9, text: { en: 'mild', es: 'leve' } },
        { from: 10, to: 14, text: { en: 'moderate', es: 'moderado' } },
        { from: 15, to: 21, text: { en: 'severe', es: 'grave' } },
      ],
      change: { points: 4, source: RELIABLE_CHANGE },
      code: loinc('70274-6'),
    },
  ],
  citation:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006; 166: 1092–1097.',
  licence: FREE,
  code: loinc('69737-5'),
};
