/** Lo que un cuaderno que una persona lleva a solas dice de otra manera, por el nombre de la frase que sustituye. */
import type { Words } from '../catalogue.ts';

export default {
  common: {
    receipt: {
      sealed: 'Cerrado. Solo tú puedes leerlo.',
      waiting: 'Guardado en este dispositivo; llega a tu cuaderno cuando haya conexión.',
      shared: 'Guardado en tu cuaderno. Solo tú puedes leerlo.',
    },
  },
  home: {
    title: 'Tus horas con {{name}}',
    lastHour: 'Tu última hora',
    next: { read: 'Leerla de nuevo' },
    sealed: { none: 'Tu relato todavía no está escrito.', open: 'Tu relato está escrito.' },
    between: { title: 'Lo que está abierto, como tú lo ves' },
    prepare: { nothing: 'De tu propio relato no hay nada que llevar.' },
    first: {
      title: 'Tu primera hora',
      about:
        'Cuando se hayan visto, abre aquí la hora: una fecha y un nombre. Puede ser un día de hace mucho. Después escribe tu relato.',
    },
    hours: { title: 'Tus horas', isOpen: 'escrita' },
  },
  open: {
    hour: {
      renameLabel: '¿Cómo llamas a esta hora?',
      renameHint: 'Vale el último nombre que le des.',
      state: { none: 'Tu relato todavía no está escrito.', open: 'Tu relato de ella.' },
      oneWordsMine: 'Es cómo fue esta hora para una de las dos personas. El otro lado no está aquí.',
      nothingOpen: 'Dejaste todas las tarjetas en blanco. Eso también es un relato.',
      print: 'Imprimir esto',
    },
    piles: { 'only-me': 'Cómo fue para mí', 'only-them': 'Cómo fue para {{name}}' },
    pileHints: { 'only-me': 'Como tú lo contaste. Cómo fue para {{name}} no está aquí.' },
    beside: { title: 'Cuánto de mí estuvo', keeping: 'Lo que guardé un tiempo' },
    name: {
      lead: 'Va a tu propio tablero, que nadie más ve. El dolor es de {{name}}, y solo {{name}} podría decir si se oyó.',
      leadMine:
        'Va a tu propio tablero, que nadie más ve. El dolor es tuyo, y solo tú puedes decir cuándo se oyó y cuándo sanó.',
    },
    star: { hint: 'Queda en tu línea del tiempo.' },
    done: {
      later: 'Tu tarjeta ya está aquí.',
      withdrawn: 'Retirada. Aquí ya no se ve.',
    },
    later: {
      hint: 'Un relato cerrado no cambia; lo que ves después es una tarjeta nueva.',
      share: 'Añadir esta tarjeta',
      tooLong: 'Es demasiado largo para una tarjeta. No se pierde nada.',
      withdrawWords: 'Aquí dejará de verse.',
    },
  },
  write: {
    read: {
      points: {
        unread: 'Nadie puede leerlo más que tú.',
        never: 'A nadie se le pide abrir nada, y nada espera a nadie.',
        learns: '{{name}} no sabe nada de esto: ni que escribiste, ni qué.',
      },
    },
    sealed: {
      learns: '{{name}} no ve nada de esto.',
      keeping: 'Es un solo relato: cómo fue esta hora para ti. Puedes leerlo de nuevo cuando quieras.',
      isOpen: 'para que la leas',
    },
    openHour: { hint: 'Una fecha y un nombre. Puede ser un día de hace mucho; nadie más los ve.' },
  },
  timeline: {
    eyebrow: 'Un solo relato · desde {{month}}',
    eyebrowNew: 'Un solo relato',
    title: 'Una línea de dos',
    lead: 'Cómo fue, contado por ti. La otra línea no está aquí, y no se adivina.',
    key: {
      crack: 'una grieta: sigue abierta, como tú lo ves',
      star: 'un momento que marcaste con una estrella',
    },
    elsewhere: 'También abierto, y sin empezar en ninguna hora: {{titles}}.',
    empty: {
      title: 'La línea empieza con tu primera hora',
      text: 'Cuando hayas contado una hora, aparece aquí, como tú la contaste.',
    },
  },
  repair: {
    title: 'Lo que se interpuso, como tú lo ves',
    lead: 'Las personas se pierden de vista. Aquí puedes anotar lo que notaste y qué pasó después en la sala. Nadie más lo lee.',
    empty:
      'Tarde o temprano dos personas se pierden de vista: una palabra que no se oyó, una mirada al reloj, una semana demasiado larga. Es lo corriente. Lo que notas tiene un lugar aquí.',
    becomingHint: 'Lleva varias horas abierto. Puede ayudar decirlo en la sala.',
    noneOpen: 'Por ahora no hay nada abierto aquí.',
    symbols: 'Una grieta es algo que sigue abierto. Una costura de oro es donde se reparó.',
    trackPassed: {
      heard: 'Aquí no se dice.',
      landed: 'Aquí no se dice.',
      answered: 'Aquí no hay escrita ninguna respuesta.',
    },
    takeBackAbout: 'Dejará de verse.',
    takeBackWhole: 'Todo, con lo que dijiste aquí sobre ello, dejará de verse.',
    nextAbout: {
      named: 'Lo que dijiste de ello en la sala, o quisieras decir. Una frase es bastante.',
      answered: 'Cómo se respondió en la sala, como tú lo oíste. Puede ser cierta más de una cosa.',
    },
    words: { answered: 'La respuesta, con tus palabras' },
    save: { answered: 'Anotar la respuesta' },
    next: { answered: 'Cómo se respondió' },
    bothRead: 'Solo tú puedes leerlo.',
    goBoard: 'Lo que se interpuso',
    new: {
      eyebrow: 'Como tú lo ves',
      leadForThem: 'Empieza por tu propia parte.',
      nameHint: 'Unas palabras, para que lo reconozcas.',
      save: 'Anotarlo',
      afterwards: 'Cuenta como notado. Si lo llevas a la sala, lo ves tú.',
    },
  },
  images: {
    private: 'Solo tú puedes leer esto',
    new: { after: 'Solo tú puedes leerla.' },
  },
  parts: { private: 'Solo tú puedes leer este mapa.', minePrivate: 'Solo tú puedes leerlas.' },
  strategies: { private: 'Solo tú puedes leerlas.' },
  questionnaires: {
    lead: 'A algunas personas les gusta rellenar, de vez en cuando, lo que muchas otras han rellenado. Aquí nadie lo pide, y lo que rellenas es tuyo.',
    leadTherapist:
      'Un lugar para los tuyos. Un cuestionario es un invitado en este cuaderno: nunca se pide, y a nadie se compara con nadie.',
  },
  quiet: { hidden: 'Nadie más que tú ve esta página.' },
  five: { leadTherapist: 'Un lugar para las tuyas, que nadie más puede leer.' },
  map: {
    lead: 'Personas, grupos, lugares, lo que te sale al encuentro y lo que presiona desde fuera. Lo dibujas tú, y solo tú puedes leerlo.',
    form: { after: 'Solo tú puedes leerlo.' },
  },
  own: {
    client: { lead: 'Nadie más las tiene, tampoco {{name}}.' },
    therapist: { lead: 'Aparte de tus relatos de las horas. {{name}} no las ve.' },
  },
  prepare: {
    open: {
      title: 'Lo que está abierto, como lo ves tú',
      way: 'Se está volviendo una manera de estar entre ustedes.',
    },
  },
  summary: { between: 'Como lo contó {{me}}, de {{them}}. Un solo relato.' },
  take: {
    private: {
      parts: 'dónde estaban partes de mí',
      strategies: 'lo que me ha protegido',
      map: 'mi mapa y lo que lo acompaña',
      carry: 'lo que me llevo de aquí',
      five: 'cinco cosas buenas',
      sheets: 'cuestionarios que rellené',
    },
    between: 'Un solo relato: {{me}}, de las horas con {{them}}',
    sections: { hours: 'Mis horas' },
  },
  leaving: {
    list: {
      between: 'Entran tus horas, con tus tarjetas, lo que se rompió y lo que se reparó, como lo contaste.',
      process:
        'Las notas de proceso son páginas tuyas, y nadie más las tiene. Solo salen de tu mano: en un archivo de aquí, si las marcas, o impresas desde su propia página. Ningún resumen las lleva.',
    },
    paper: {
      on: '{{me}}, de las horas con {{them}}, {{date}}.',
      repair: 'Es un solo relato. El otro lado no está aquí.',
      timeline: 'Es un solo relato. La otra línea no está aquí.',
      hour: 'Es un solo relato. El otro lado no está aquí.',
      prepare: 'Es un solo relato, y lo anterior no está en esta página.',
      page: 'Es un solo relato, y lo que está en otras páginas de este cuaderno no está en esta página.',
    },
    timeline: {
      title: 'Mi línea del tiempo',
      said: 'Qué cercanía hubo, como la contó {{me}}, de {{first}} a {{last}}.',
      key: 'Arriba es cerca, abajo es lejos. Una grieta oscura es algo aún abierto; una costura dorada, algo que se reparó.',
    },
  },
} as const satisfies Words<'alone'>;
