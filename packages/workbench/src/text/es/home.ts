/** Palabras de la primera pantalla de un cuaderno: la relación, y ningún número (J50). */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Tú y {{name}}',
  day: 'un {{weekday}} de {{month}}',
  lastHour: 'Nuestra última hora',
  next: {
    write: 'Escribir mi relato',
    wait: 'Leer otra vez el mío',
    open: 'Abrir a la vez',
    read: 'Poner los dos lado a lado',
  },
  sealed: {
    both: 'Los dos relatos están cerrados. Se abren cuando los abran ustedes dos, a la vez.',
    mine: 'El tuyo está cerrado. El de {{name}} no, y no hace falta.',
    theirs: 'El relato de {{name}} está cerrado. Puedes escribir el tuyo, o dejarlo.',
    none: 'Todavía no está escrito ninguno de los dos relatos.',
    open: 'Los dos relatos están abiertos.',
  },
  unopened: 'Cerrados por los dos lados, y sin abrir todavía',
  between: {
    title: 'Lo que está abierto entre tú y yo',
    unnamed: 'Algo que se puso entre tú y yo',
    since: 'desde «{{hour}}»',
    way: 'Se está volviendo una manera nuestra de estar.',
    resting: 'Descansa por ahora: {{titles}}.',
    nothing: 'En este cuaderno no hay nada abierto.',
    all: 'Ir a todo',
  },
  star: { title: 'Un momento', by: 'con la estrella de {{name}}', go: 'Ir a esa hora' },
  prepare: {
    title: 'Antes de verse',
    available: 'Estar disponible; no hurgar.',
    availableMore: 'Lo que {{name}} se guarda, se lo guarda por algo, y no te toca a ti buscarlo.',
    images: 'Lo que se tocó hace poco',
    image: 'si muestro {{part}}',
    seen: 'Lo que {{name}} vio de que te conmoviste',
    unreceived: 'Algo te conmovió, y quizá no le haya llegado a {{name}}',
    nothing: 'De nuestra propia historia no hay nada que llevar.',
    whole: 'Toda la preparación',
  },
  power: {
    client:
      'En esa sala {{name}} tiene un papel y más poder que tú. No es culpa de nadie; es una razón para que aquí valga tu palabra sobre lo que te dolió.',
    therapist:
      'En esa sala tienes más poder que {{name}}. Aquí, solo {{name}} puede decir que algo que dolió fue oído, y que llegó.',
    supervisor:
      'En esa sala tienes más poder que {{name}}: tu palabra puede pesar en su trabajo. Aquí, solo {{name}} puede decir que algo que dolió fue oído, y que llegó.',
    supervisee:
      'En esa sala {{name}} tiene un papel y más poder que tú. No es culpa de nadie; es una razón para que aquí valga tu palabra sobre lo que te dolió.',
    together:
      'Aquí nadie tiene un papel por encima de nadie, y lo que escribe una persona pesa tanto como lo que escribe la otra. En casa el poder rara vez está del todo repartido, y eso no le toca decirlo a una página. A quien le dolió le toca decir que fue oído.',
  },
  first: {
    title: 'Su primera hora',
    about:
      'Cuando se hayan visto, una de las dos personas abre aquí la hora: una fecha y un nombre, nada más. Después cada cual escribe su propio relato.',
  },
  newHour: 'Abrir una hora nueva',
  hours: {
    title: 'Nuestras horas',
    write: 'escribir',
    open: 'abrir a la vez',
    sealedMine: 'el tuyo está cerrado',
    sealedTheirs: 'el de {{name}} está cerrado',
    isOpen: 'abierta',
    untold: 'sin escribir',
  },
} as const satisfies Words<'home'>;
