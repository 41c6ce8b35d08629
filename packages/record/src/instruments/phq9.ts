/**
 * PHQ-9: nine questions about the last two weeks, and one about difficulty that is not scored.
 *
 * Kroenke, Spitzer & Williams 2001: sums of 5, 10, 15 and 20 stand for mild, moderate, moderately severe and severe.
 * No rule for missing answers is published there, so that a sum needs all nine. LOINC panel 44249-1.
 * An answer to the ninth above *not at all* shows whom to call to the person who gave it, before any score.
 */
import type { Instrument } from './definition.ts';
import { askedOften, FREE, FREQUENCY, loinc, RELIABLE_CHANGE } from './shipped.ts';

const ITEMS = [
  ['44250-9', 'Little interest or pleasure in doing things', 'Poco interés o placer en hacer cosas'],
  [
    '44255-8',
    'Feeling down, depressed, or hopeless',
    'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  ],
  [
    '44259-0',
    'Trouble falling or staying asleep, or sleeping too much',
    'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
  ],
  ['44254-1', 'Feeling tired or having little energy', 'Se ha sentido cansado(a) o con poca energía'],
  ['44251-7', 'Poor appetite or overeating', 'Sin apetito o ha comido en exceso'],
  [
    '44258-2',
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
  ],
  [
    '44252-5',
    'Trouble concentrating on things, such as reading the newspaper or watching television',
    'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
  ],
  [
    '44253-3',
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
  ],
  [
    '44260-8',
    'Thoughts that you would be better off dead or of hurting yourself in some way',
    'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
  ],
] as const;

export const PHQ9: Instrument = {
  kithe: 'instrument',
  v: 1,
  id: 'phq-9',
  version: '1',
  title: {
    en: 'Patient Health Questionnaire-9 (PHQ-9)',
    es: 'Cuestionario sobre la salud del paciente-9 (PHQ-9)',
  },
  instruction: {
    en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  },
  options: {
    often: FREQUENCY,
    difficult: [
      { value: 0, text: { en: 'Not difficult at all', es: 'No ha sido difícil' }, code: loinc('LA6572-7') },
      { value: 1, text: { en: 'Somewhat difficult', es: 'Un poco difícil' }, code: loinc('LA6573-5') },
      { value: 2, text: { en: 'Very difficult', es: 'Muy difícil' }, code: loinc('LA6575-0') },
      {
        value: 3,
        text: { en: 'Extremely difficult', es: 'Extremadamente difícil' },
        code: loinc('LA6574-3'),
      },
    ],
  },
  items: [
    ...askedOften(ITEMS).map((item) => ({ ...item, ...(item.id === 'q9' && { helpAbove: 0 }) })),
    {
      id: 'difficulty',
      text: {
        en: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        es: 'Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?',
      },
      options: 'difficult',
      code: loinc('69722-7'),
    },
  ],
  scales: [
    {
      id: 'total',
      title: { en: 'PHQ-9 total', es: 'Total del PHQ-9' },
      items: ITEMS.map((_, i) => `q${i + 1}`),
      rule: 'sum',
      range: { min: 0, max: 27 },
      bands: [
        { from: 0, to: 4, text: { en: 'minimal', es: 'mínimo' } },
        { from: 5, to: 9, text: { en: 'mild', es: 'leve' } },
        { from: 10, to: 14, text: { en: 'moderate', es: 'moderado' } },
        { from: 15, to: 19, text: { en: 'moderately severe', es: 'moderadamente grave' } },
        { from: 20, to: 27, text: { en: 'severe', es: 'grave' } },
      ],
      change: { points: 6, source: RELIABLE_CHANGE },
      code: loinc('44261-6'),
    },
  ],
  citation:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001; 16: 606–613.',
  licence: FREE,
  code: loinc('44249-1'),
};
