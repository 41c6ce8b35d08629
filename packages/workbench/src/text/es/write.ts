/** Palabras de *escribir mi relato*: las cinco tarjetas como las encuentra cada quien, y cómo se cierran. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Escribir mi relato',
  eyebrow: '{{hour}} · tarjeta {{n}} de {{count}}',
  eyebrowRead: '{{hour}} · releyendo',
  gentle: 'Unos dos minutos para todas las tarjetas. No hay prisa, y basta una palabra.',
  cards: {
    together: {
      client: {
        title: 'Un momento de encuentro',
        prompt:
          '¿Hubo un momento en que {{name}} y tú se encontraron? Puede ser pequeño: una mirada, una risa, un silencio que estaba bien.',
      },
      therapist: {
        title: 'Un momento de encuentro',
        prompt:
          '¿Hubo un momento en que {{name}} y tú se encontraron? Puede ser pequeño: una mirada, una risa, un silencio que estaba bien.',
      },
    },
    alone: {
      client: {
        title: 'Un momento a solas en la sala',
        prompt: '¿Se perdieron {{name}} y tú por un momento? Pasa en casi todas las horas.',
      },
      therapist: {
        title: 'Un momento a solas en la sala',
        prompt: '¿Se perdieron {{name}} y tú por un momento? Pasa en casi todas las horas.',
      },
    },
    here: {
      client: {
        title: 'Cuánto de mí estaba aquí',
        prompt:
          'Dos líneas, porque pueden no coincidir: cabe sentirse cerca y esconderse, o sentirse lejos y estar del todo.',
      },
      therapist: {
        title: 'Cuánto de mí estaba aquí',
        prompt:
          'Dos líneas, porque pueden no coincidir: cabe sentirse cerca y esconderse, o sentirse lejos y estar del todo.',
      },
    },
    moved: {
      client: {
        title: '¿Vi que te conmoví?',
        prompt: '¿Le llegó a {{name}} algo tuyo? ¿Qué viste, en una cara, en una voz, en un silencio?',
      },
      therapist: {
        title: '¿Me conmoví, y se vio?',
        prompt: '¿Te llegó algo de {{name}}? ¿Qué pudo ver, en una cara, en una voz, en un silencio?',
      },
    },
    keeping: {
      client: {
        title: 'Algo que me guardo por ahora',
        prompt:
          'Algo que no dijiste, y que quizá no quieras decir nunca. Se cierra con lo demás, y sigue siendo tuyo.',
      },
      therapist: {
        title: 'Algo que me guardo por ahora',
        prompt:
          'Algo que no dijiste, y que quizá no quieras decir nunca. Se cierra con lo demás, y sigue siendo tuyo.',
      },
    },
  },
  heard: 'Lo que oí',
  myPart: 'Mi parte',
  words: {
    together: 'Qué pasó, con mis palabras',
    alone: 'Qué pasó, con mis palabras',
    here: 'Con mis palabras, si las hay',
    moved: 'Qué pasó, con mis palabras',
    keeping: 'Con mis palabras',
  },
  details: 'Un poco más, si quieres',
  third: 'Cuándo fue',
  thirds: { beginning: 'al principio', middle: 'a mitad', end: 'hacia el final' },
  feelings: 'Lo que sentí',
  feelingWords: {
    together: ['calidez', 'alegría', 'alivio', 'sorpresa', 'timidez'],
    alone: ['pequeñez', 'tristeza', 'enfado', 'vergüenza', 'soledad', 'vacío'],
    here: ['calma', 'tensión', 'cansancio', 'apertura', 'miedo'],
    moved: ['calidez', 'duda', 'orgullo', 'alivio', 'miedo'],
    keeping: ['miedo', 'vergüenza', 'ternura', 'duda'],
  },
  ownFeeling: 'Otra palabra para ello',
  people: 'Quién más estaba en ello',
  ownPerson: 'Un nombre, o como llames a esa persona',
  add: 'Añadir',
  source: 'Qué me dejó a solas ahí',
  sources: {
    'you-did': 'algo que hizo {{other}}',
    'you-missed': 'algo que {{other}} no vio',
    'i-did': 'algo que hice yo',
    'i-missed': 'algo que no vi yo',
    'someone-else': 'otra persona',
    nobody: 'cosa de nadie',
  },
  response: 'Qué hice entonces',
  responses: {
    'said-so': 'lo dije',
    'made-it-small': 'le quité importancia',
    'went-quiet': 'me quedé en silencio',
    'went-away': 'me fui por dentro',
    'turned-on-you': 'me volví contra {{other}}',
    'pleased-you': 'cuidé de {{other}}',
  },
  parts: 'Partes de mí',
  partsHint: 'Solo donde quieras. Al pulsar otra vez se retira.',
  partWords: ['la alegría', 'el enfado', 'la pena', 'la necesidad', 'la vergüenza'],
  places: { brought: 'traje conmigo', door: 'en la puerta', 'kept-out': 'se quedó fuera' },
  ownPart: 'Otra parte de mí',
  ownPartHint: 'Cómo la llamas, y después dónde estaba.',
  close: 'Qué tan cerca se sintió',
  closeEnds: { low: 'lejos', high: 'cerca' },
  closeWords: {
    'far-end': 'muy lejos',
    'far-side': 'más bien lejos',
    between: 'ni lejos ni cerca',
    'near-side': 'más bien cerca',
    'near-end': 'cerca',
  },
  real: 'Qué tan de verdad pude estar',
  realEnds: { low: 'tras una máscara', high: 'como soy' },
  realWords: {
    'far-end': 'tras una máscara',
    'far-side': 'casi siempre con máscara',
    between: 'mitad y mitad',
    'near-side': 'casi como soy',
    'near-end': 'como soy',
  },
  saw: { client: '¿Lo vi?', therapist: '¿Creo que se vio?' },
  saws: {
    client: { yes: 'sí, lo vi', unsure: 'no lo sé bien', no: 'no, no lo vi' },
    therapist: { yes: 'sí, creo que sí', unsure: 'no sabría decirlo', no: 'no, creo que no' },
  },
  addMoved: 'Añadirlo a lo que me conmovió',
  addMovedHint: 'Esa lista es solo tuya. Nadie más la tiene.',
  addedMoved: 'Añadido a lo que te conmovió. Nadie más tiene esa lista.',
  onlyMe: 'Una línea solo para mí',
  onlyMeHint:
    'Se queda en este dispositivo: no se cierra con la tarjeta y no se manda nunca. Si se pierde el dispositivo, se pierde.',
  keepNext: 'Guardar, otra tarjeta',
  keepRead: 'Guardar, releer',
  leaveBlank: 'Dejarla en blanco',
  emptied: '«{{title}}» está ahora en blanco.',
  putBack: 'Devolver mis palabras',
  takenAway: '«{{title}}» se ha quitado.',
  putCardBack: 'Ponerla de nuevo',
  back: 'La tarjeta anterior',
  readNow: 'Releerlo',
  further: 'Hay sitio para un momento más, si lo hubo:',
  furtherKinds: { together: 'otro de encuentro', alone: 'otro a solas' },
  removeFurther: 'Quitar esta tarjeta',
  room: {
    sentences_one: 'Aquí cabe más o menos una frase más.',
    sentences_many: 'Aquí caben más o menos {{count}} de frases más.',
    sentences_other: 'Aquí caben más o menos {{count}} frases más.',
    words: 'Aquí caben unas pocas palabras más.',
    over_one:
      'Esta tarjeta lleva un poco más de lo que se puede cerrar: sobra más o menos una palabra. No se ha perdido nada.',
    over_many:
      'Esta tarjeta lleva un poco más de lo que se puede cerrar: sobran más o menos {{count}} de palabras. No se ha perdido nada.',
    over_other:
      'Esta tarjeta lleva un poco más de lo que se puede cerrar: sobran más o menos {{count}} palabras. No se ha perdido nada.',
  },
  notKept:
    'Este dispositivo no pudo guardar tus últimas palabras. Siguen en esta pantalla. Cópialas en un lugar seguro, o escribe una letra más para probar otra vez.',
  read: {
    title: 'Esto es lo que cerraría',
    blank: 'En blanco.',
    change: 'Cambiar',
    changeCard: 'Cambiar «{{title}}»',
    meaning: 'Qué significa cerrar',
    points: {
      fixed: 'Ya no se puede cambiar, ni por ti ni por nadie. Las palabras de después son una tarjeta nueva.',
      unread: 'Nadie puede leerlo, tampoco {{name}}, hasta que lo abras, tarjeta por tarjeta.',
      never: 'Nunca se abre por sí solo. Una tarjeta puede quedarse cerrada para siempre.',
      learns: '{{name}} sabrá una cosa: que has cerrado. No cuánto escribiste, ni qué.',
    },
    seal: 'Cerrar mi relato',
    sealing: 'Cerrando…',
    later: 'Ahora no. Se queda en este dispositivo como está.',
    tooLong: 'Una tarjeta lleva más de lo que se puede cerrar: «{{title}}».',
    failed:
      'No se ha podido cerrar ahora mismo. Todo lo que escribiste sigue en este dispositivo. Prueba otra vez.',
  },
  sealed: {
    eyebrow: '{{hour}}',
    title: 'Tu relato está cerrado',
    learns: 'Lo que puede ver {{name}} es la palabra «cerrado», y nada más.',
    keeping:
      'Las tarjetas que te guardas y las que dejaste en blanco se ven iguales desde fuera, para siempre. Nadie puede saber cuántas hay de cada.',
    waits: 'Espera hasta que ustedes dos lo abran a la vez. Puede esperar todo lo que quieras.',
    open: 'Abrir a la vez',
    hour: 'A esta hora',
    mine: 'Leer mis propias tarjetas',
    lines: 'Leer mis líneas solo para mí',
    isOpen: 'abierta entre ustedes',
    isClosed: 'cerrada',
    none: 'Dejaste en blanco todas las tarjetas. Eso también es un relato.',
    elsewhere: 'Tus tarjetas no han llegado todavía a este dispositivo.',
  },
  noHour: {
    title: 'Esta hora no está aquí',
    words: 'Puede que no haya llegado todavía a este dispositivo.',
    home: 'Volver',
  },
  openHour: {
    title: 'Abrir una hora',
    hint: 'Una fecha y un nombre. {{name}} ve las dos cosas, y nada más.',
    date: 'Cuándo nos vimos',
    name: 'Cómo llamarla, por ahora',
    open: 'Abrir esta hora',
    needsDate: 'Elige el día en que se vieron; un año tiene cuatro cifras.',
    needsName: 'Primero ponle un nombre. Sirve el día de la semana.',
    same: 'Ya hay una hora ese día: «{{hour}}».',
    goThere: 'Ir a ella',
  },
} as const satisfies Words<'write'>;
