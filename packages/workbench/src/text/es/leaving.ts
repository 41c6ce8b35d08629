/** Palabras para irse con ello: qué entra en un archivo, el archivo que se abre solo, y la línea del tiempo en papel. */
import type { Words } from '../catalogue.ts';

export default {
  list: {
    title: 'Qué entra',
    between:
      'Entra lo que está abierto entre ustedes: sus horas, las tarjetas que abrieron ustedes dos, lo que se rompió y lo que se reparó.',
    yours:
      'Lo que solo tú puedes leer se queda fuera, salvo que lo marques aquí. Vale para los dos archivos de abajo.',
    process:
      'Las notas de proceso son páginas tuyas, y nadie más las tiene. Solo salen por tu mano: en un archivo de aquí, si las marcas, o impresas desde su propia página. Ningún archivo de {{name}}, ningún resumen y ningún paquete las lleva.',
    nothing: 'Aquí no hay nada que solo puedas leer tú.',
    whole: 'Todo: {{kind}}',
    each: 'Una cosa tras otra',
    noWords: 'sin palabras',
    noTrace: 'Lo que se queda fuera no deja hueco: el archivo es igual que si no se hubiera escrito nunca.',
  },
  sealed: {
    about:
      'Un archivo que se abre solo, en cualquier navegador, sin conexión ni servidor, dentro de años. Solo lo abren las palabras de abajo.',
    size: 'Trae su propio programa para abrirlo y leerlo, unos {{kilobytes}} kB.',
    other: 'Sin navegador, cualquier programa que conozca el formato age abre lo que hay dentro.',
    failed:
      'No se pudo crear el archivo. No se ha perdido nada. Si no hay conexión, prueba otra vez cuando la haya.',
  },
  taken: {
    before:
      'Con un archivo se va lo que hay entre ustedes, así que {{name}} puede ver en el cuaderno que te llevaste uno, y qué día: no qué más lleva, ni qué haces con él.',
  },
  summary: 'O prepara una hoja para llevar a una sala, en papel',
  paper: {
    on: '{{me}} y {{them}}, {{date}}.',
    page: 'Puede haber en ella palabras que solo {{me}} puede leer. Lo que solo puede leer {{them}}, y lo que está en otras páginas de este cuaderno, no está en esta página.',
    repair: 'Lo que solo puede leer una de las dos personas no está en esta hoja.',
    timeline: 'Las tarjetas cerradas y las marcas que solo ve una de las dos personas no están en esta hoja.',
    hour: 'Las tarjetas cerradas no están en esta hoja.',
    prepare: 'Lo de antes, y lo que solo puede leer la otra persona, no está en esta hoja.',
    more: 'En esta lista hay más que no está en esta hoja.',
  },
  eachHour: 'Cada hora',
  contents: 'Contenido',
  timeline: {
    title: 'Nuestra línea del tiempo',
    said: 'Qué tan cerca se sintió, según lo contaron {{me}} y {{them}}, del {{first}} al {{last}}.',
    key: 'Arriba es cerca, abajo es lejos. La línea discontinua es la de quien hace terapia. Una grieta oscura es algo aún abierto, una costura de oro algo que se reparó.',
    table: 'Lo mismo en palabras',
    hour: 'Hora',
    between: 'Entre ustedes',
  },
  told: {
    five: 'Cinco cosas buenas, semana a semana',
    sheets: 'Cuestionarios rellenados',
    score: 'La puntuación: {{value}}',
    comingBack: 'A lo que una de las dos personas quisiera volver',
    parts: 'Partes de mí',
    inner: 'en el anillo interior',
    strategies: 'Lo que me ha protegido',
    setDown: 'Dejado a un lado por ahora.',
    answers: {
      protected: 'Me protegió de',
      from: 'De quién',
      since: 'Desde cuándo',
      cost: 'Lo que cuesta ahora',
      needed: 'Qué tendría que ser verdad para dejarlo a un lado un minuto',
    },
    steps: { 'set-down': 'Dejado a un lado', 'picked-up': 'Tomado otra vez' },
    carrying: 'Lo que hice, y lo que llevo a cuestas',
    happened: 'Qué pasó',
    hurt: 'A quién le dolió',
    could: 'Qué podría decir o hacer',
    done: 'Lo he hecho.',
    who: 'Quién podría estar ahí',
    step: 'Un paso',
    other: 'Qué sentiría hacia otra persona',
    fear: 'Lo que temo',
    cameOut: 'Qué ocurrió',
    understood: {
      title: '¿Podría alguien entender esto?',
      'no-one': 'Nadie podría.',
      hardly: 'Casi nadie.',
      perhaps: 'Tal vez alguien.',
      'someone-might': 'Alguien podría.',
      'someone-has': 'Alguien lo ha entendido.',
    },
    belonging: {
      title: 'Con esto, ¿puedo estar entre la gente?',
      'not-with-this': 'Con esto no.',
      'if-hidden': 'Si queda escondido.',
      perhaps: 'Tal vez.',
      'with-some': 'Con alguna gente.',
      'as-i-am': 'Como soy.',
    },
    met: 'Alguien lo acogió',
  },
  carried: {
    title: 'Un cuaderno, cerrado',
    about:
      'Este archivo guarda el cuaderno de dos personas, cerrado con palabras. Al abrirlo, nada sale de este archivo.',
    notWhole:
      'Si aquí no aparece nada más, el archivo se cortó por el camino, o este navegador no lo deja funcionar. Quizá lo abra otra copia u otro navegador.',
    passphrase: 'Las palabras que lo abren',
    open: 'Abrirlo',
    opening: 'Abriendo. Tarda unos segundos.',
    enter: 'Primero escribe las palabras.',
    wrong:
      'Estas palabras no lo abren. No se ha cambiado nada; mira la ortografía y los espacios, y prueba otra vez.',
    damaged:
      'Este archivo cambió o se dañó por el camino, así que no se puede abrir. Puede que otra copia esté entera.',
    cut: 'Este archivo se cortó por el camino. Puede que otra copia esté entera.',
    foreign: 'El archivo se abrió, pero no contiene ningún cuaderno de Kithe.',
    text: 'Guardar como texto',
    json: 'Guardar como datos (JSON)',
    print: 'Imprimir',
    close: 'Cerrarlo de nuevo',
    readable: 'Quien tenga una copia guardada puede leerla.',
    age: 'Sin esta página: las líneas de BEGIN a END son un archivo age. Cualquier programa que conozca age lo abre con las mismas palabras.',
    madeOn: 'Hecho el {{date}}.',
  },
} as const satisfies Words<'leaving'>;
