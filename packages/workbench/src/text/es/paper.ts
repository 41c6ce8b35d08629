/** Palabras de las tarjetas en papel: dos por hoja, dobladas y cerradas, y pasadas después. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Tarjetas en papel',
  lead: 'Las mismas cinco tarjetas, para una sala sin dispositivo o para una mano que prefiere el bolígrafo. Dos por hoja, con espacio para letra grande.',
  points: [
    'Imprímelas para cada persona, corta por la línea discontinua y escriban después de la hora, cada quien a solas.',
    'Pon tus tarjetas una sobre otra, dóblalas con lo escrito hacia dentro y ciérralas: un sobre, o una tira de cinta con tu nombre encima.',
    'Nadie abre las de la otra persona. Se abren cuando vuelven a estar juntas las dos, a la vez, o no se abren.',
    'Cualquier tarjeta puede quedar en blanco, y una palabra basta. La que guardes para ti se queda fuera del sobre.',
  ],
  who: {
    legend: 'Las tarjetas de quién',
    both: 'Para las dos personas',
    client: 'Para quien va a terapia',
    therapist: 'Para quien es terapeuta',
  },
  sheet: {
    legend: 'En qué papel',
    a4: 'Papel A4',
    letter: 'Papel carta',
  },
  print: 'Imprimir las tarjetas',
  front: {
    text: '¿No hay dispositivo en la sala?',
    go: 'Imprimir tarjetas en papel',
    title: {
      client: 'Mi relato de una hora: voy a terapia',
      therapist: 'Mi relato de una hora: terapeuta',
    },
    name: 'Mi nombre',
    hour: 'La hora: su día, o cómo llamarla',
    how: [
      'Cada quien escribe a solas, unos dos minutos. No hay prisa.',
      'Cualquier tarjeta puede quedar en blanco. Una palabra basta.',
      'Dóblalo, ciérralo, escribe tu nombre encima. Nadie abre lo de la otra persona.',
      'Se abren a la vez, o no se abren.',
    ],
    help: 'Nadie está leyendo esto ahora. Ayuda ahora:',
    mine: 'Alguien a quien puedo llamar',
  },
  other: { client: 'tu terapeuta', therapist: 'la persona que viene a verte' },
  later: {
    title: 'Para pasarlas después',
    steps: [
      'En tu cuaderno, abre una hora y ponle el día en que se vieron, por lejano que sea.',
      'Cada quien pasa sus propias tarjetas, en su dispositivo, y las cierra. Nadie teclea lo que escribió otra persona.',
      'Lo que ahora veas de otra manera es una tarjeta posterior; lo que está en el papel puede pasarse tal cual.',
    ],
    undated:
      'Un relato no lleva fecha propia, solo la lleva su hora. Nadie ve qué día se pasó, ni que antes estuvo en papel.',
    go: 'Ir a mi cuaderno',
  },
} as const satisfies Words<'paper'>;
