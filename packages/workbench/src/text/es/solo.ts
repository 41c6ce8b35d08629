/** Palabras de un cuaderno que una persona lleva a solas, y de los caminos que no piden otra persona ni dispositivo. */
import type { Words } from '../catalogue.ts';

export default {
  ways: {
    label: 'Otros caminos',
    alone: 'Llevar un cuaderno a solas',
    handOver: 'Pasar este dispositivo en la sala',
    paper: 'Tarjetas en papel, para pasarlas después',
  },
  begin: {
    title: 'Llevar un cuaderno a solas',
    lead: 'Para cuando la otra persona no está aquí: vas a terapia y tu terapeuta no usa Kithe, o eres terapeuta y la persona que viene no lo usa. Escribes tu relato de cada hora y nadie más puede leerlo.',
    one: 'Es un solo relato: un lado de una hora que vivieron dos personas. Cómo fue para la otra no está aquí, y este cuaderno lo dice dondequiera que lo leas.',
    seat: '¿Qué lugar tienes en esas horas?',
    seats: {
      client: 'Voy a terapia. Voy por mí.',
      therapist: 'Soy terapeuta. Alguien viene a verme.',
    },
    needsSeat: 'Elige tu lugar.',
    theirName: '¿Cómo llamas a la otra persona?',
    theirNameHint: 'No se le avisa. Basta una letra.',
    myName: '¿Cómo quieres llamarte aquí?',
    missing: 'Un nombre, o una letra.',
    do: 'Empezar',
    working: 'Empezando…',
    later:
      'Si algún día quieren compartir un cuaderno, ese se empieza entre dos. Este se queda como estaba, solo tuyo.',
    back: 'Volver a hoy',
  },
  one: {
    text: 'El tuyo. Cómo son estas horas para {{name}} no está aquí.',
    go: 'Qué significa',
  },
  here: {
    title: 'Un cuaderno que llevas a solas',
    lead: 'Aquí hay un solo relato, y es tuyo. {{name}} no tiene parte en este cuaderno, no sabe nada de él y no puede leer nada de él.',
    can: 'Puedes escribir sobre cada hora, verla a lo largo del tiempo, anotar lo que se interpuso, tener páginas tuyas y llevártelo todo.',
    cannot:
      'Lo que solo {{name}} podría decir, aquí nadie lo dice en su lugar. Un relato es un lado: puede ser verdad, y no es la hora entera.',
    together: 'Si tú y {{name}} quieren uno entre dos',
    togetherText:
      'Una de las dos personas invita a la otra, desde Hoy. Desde ese día comparten un cuaderno, con dos relatos de cada hora. Nada pasa de aquí allá por sí solo; lo que quieras llevar puedes decirlo de nuevo, con palabras para {{name}}.',
    stays: 'Este se queda como estaba, solo tuyo.',
    today: 'Ir a Hoy',
  },
  close: {
    title: 'Para cerrar este cuaderno',
    text: 'Puede cerrarse en cualquier momento. Entonces desaparece de tu lista, en todos tus dispositivos, y no puede volver a abrirse aquí.',
    take: 'Llevármelo antes',
    do: 'Cerrar este cuaderno',
    sure: '¿Cerrar este cuaderno?',
    sureText: 'No hay camino de vuelta. Lo que te llevaste sigue siendo tuyo.',
    yes: 'Sí, cerrarlo',
    failed: 'Para eso hace falta conexión. No se cerró nada.',
  },
  needsTwo: {
    title: 'Esa es una página para dos',
    text: 'Necesita a alguien más en el cuaderno, y aquí solo estás tú. No falta nada.',
    home: 'Al inicio de este cuaderno',
  },
} as const satisfies Words<'solo'>;
