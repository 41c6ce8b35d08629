/** Palabras de la hoja para llevar a una sala. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Una hoja para llevar a una sala',
  lead: 'Para una primera hora con alguien, para quien te acompaña o para ti. Eliges lo que hay en ella, pieza a pieza. Son palabras, tal como las escribieron: sin diagnóstico y sin números.',
  choose: 'Lo que hay en ella',
  kinds: {
    open: 'Lo que está abierto',
    mended: 'Lo que se reparó',
    image: 'Imágenes, antes y ahora',
    trueThing: 'Cosas verdaderas',
    guess: 'Creo que sentiste…',
    hour: 'Horas',
  },
  mine: 'aquí solo puedes leerlo tú',
  own: 'Unas palabras tuyas al principio',
  ownHint: '¿Qué te gustaría que supieran primero? Se quedan en este dispositivo y en la hoja.',
  nothing: 'Todavía no has elegido nada. Lo que marques aparece aquí, tal como se imprimirá.',
  empty: 'Todavía no hay nada que elegir. La hoja se llena a medida que se llena el cuaderno.',
  print: 'Imprimirla',
  printTitle: '¿Imprimirla?',
  stays: 'Esa línea se queda en el cuaderno, aunque de la impresora no salga nada.',
  before: '{{name}} puede ver en el cuaderno que se imprimió algo y qué día. No qué, ni para quién.',
  preview: 'La hoja',
  between: '{{me}} y {{them}}',
  on: 'Tal como estaba el {{date}}.',
  leftOut: 'En esta hoja está lo que se eligió para ella. Hay más que no está aquí, y está bien así.',
  failed:
    'No se pudo anotar en el cuaderno, así que no se imprimió nada. No se ha perdido nada; prueba otra vez.',
} as const satisfies Words<'summary'>;
