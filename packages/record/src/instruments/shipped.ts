/**
 * The two questionnaires whose words Kithe may carry, and what they have in common.
 *
 * Both were developed by Drs. Robert L. Spitzer, Janet B. W. Williams, Kurt Kroenke and colleagues, with an educational
 * grant from Pfizer Inc.; *no permission required to reproduce, translate, display or distribute*. The English words
 * are those of the form; the Spanish ones are those of the form that the authors published as *Spanish for the USA*.
 * Answer codes: LOINC list LL358-3, and LL359-1 for the question about difficulty.
 */
import type { Code, Instrument, Item } from './definition.ts';

export const loinc = (code: string, display?: string): Code => ({
  system: 'http://loinc.org',
  code,
  ...(display !== undefined && { display }),
});

/** How often, over the last two weeks. */
export const FREQUENCY: Instrument['options'][string] = [
  { value: 0, text: { en: 'Not at all', es: 'Ningún día' }, code: loinc('LA6568-5') },
  { value: 1, text: { en: 'Several days', es: 'Varios días' }, code: loinc('LA6569-3') },
  {
    value: 2,
    text: { en: 'More than half the days', es: 'Más de la mitad de los días' },
    code: loinc('LA6570-1'),
  },
  { value: 3, text: { en: 'Nearly every day', es: 'Casi todos los días' }, code: loinc('LA6571-9') },
];

export const FREE: Instrument['licence'] = {
  holder: 'Pfizer Inc.',
  heldUntil: null,
  attribution:
    'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
};

/** Where the size of a change that is more than measurement error comes from. */
export const RELIABLE_CHANGE =
  'Gyani A, Shafran R, Layard R, Clark DM. Enhancing recovery rates: lessons from year one of IAPT. Behav Res Ther 2013; 51: 597–606.';

/** Questions about how often, named in their order: code, English, Spanish. */
export const askedOften = (
  items: readonly (readonly [code: string, en: string, es: string])[],
): readonly Item[] =>
  items.map(([code, en, es], i) => ({
    id: `q${i + 1}`,
    text: { en, es },
    options: 'often',
    code: loinc(code),
  }));
