/** Palabras alrededor del ejemplo: su puerta, la línea sobre sus páginas, los dos paneles. La historia está en `example/`. */
import type { Words } from '../catalogue.ts';

export default {
  line: {
    label: 'Esto es un ejemplo',
    text: 'Estás recorriendo un ejemplo. Aquí no se guarda nada.',
    as: { ana: 'Verlo como Ana', weiss: 'Verlo como el doctor Weiss' },
    door: 'Sobre el ejemplo',
  },
  door: {
    eyebrow: 'Un ejemplo',
    title: 'Después de treinta años',
    story: [
      'Ana tiene cuarenta y un años y talla lentes. A los once le dijo algo a su padre, y él puso agua a calentar. Desde entonces lo ha contado como un chiste, o no lo ha contado.',
      'El doctor Weiss tiene una sala en el segundo piso, un radiador que golpetea y un reloj. Se han visto cuarenta horas, de un septiembre al octubre del año siguiente.',
      'Lo que le pasó a Ana no se cuenta en ninguna de estas páginas. Lo que pasó cuando empezó a decirlo, sí.',
    ],
    invented:
      'Aquí nadie es nadie: personas, lugares y frases son inventados. Prueba lo que quieras; no se guarda nada, y al cargar de nuevo la página todo vuelve a empezar.',
    choose: '¿Con los ojos de quién?',
    as: {
      ana: {
        name: 'Recorrerlo como Ana',
        text: 'Sus tarjetas, sus páginas propias y lo que se guarda por ahora.',
      },
      weiss: {
        name: 'Recorrerlo como el doctor Weiss',
        text: 'Qué preparar, dónde reparar, y notas guardadas aparte.',
      },
      both: {
        name: 'Los dos, lado a lado',
        text: 'Una pantalla, dos relatos. Lo que se abre en un lado se ve en el otro.',
      },
    },
    symbols: 'Dos signos, y ya está',
    places: 'Cinco lugares donde mirar',
    placesHint: 'Mirarás como Ana. La línea de arriba cambia de asiento.',
  },
  place: {
    bus: {
      name: 'El autobús: una grieta que sigue abierta',
      text: 'Estuvo a punto de no venir, y le preguntaron por el viaje. Era una pregunta amable. Lleva mucho tiempo abierta.',
    },
    clock: {
      name: 'El reloj: una costura de oro',
      text: 'Una mirada al reloj, una explicación que no ayudó a nadie, y después una respuesta que sí. Lee los pasos en orden y sabrás qué es una costura de oro.',
    },
    image: {
      name: 'La imagen que se aflojó',
      text: 'Si digo lo que pasó, quien lo oiga dirá que me lo imaginé. Mira en qué se apoya, y qué empezó a decir lo contrario.',
    },
    seen: {
      name: 'La hora en que levantó la vista',
      text: 'Dos relatos de un mismo minuto. Nadie supo qué había visto la otra persona hasta que se abrieron.',
    },
    table: {
      name: 'Abrir a la vez la última hora',
      text: 'Está cerrada por los dos lados, y nadie la ha leído todavía. Siéntate, elige qué abrir, y guárdate lo que te quieras guardar.',
    },
  },
  both: {
    title: 'Un cuaderno, dos pares de ojos',
    switch: 'Los ojos de quién',
    name: { ana: 'Ana', weiss: 'Dr. Weiss' },
    eyes: { ana: 'Con los ojos de Ana', weiss: 'Con los ojos del doctor Weiss' },
  },
} as const satisfies Words<'example'>;
