/** Palabras de la pregunta privada sobre el miedo, antes de hacer algo a la vez con quien se convive. */
import type { Words } from '../catalogue.ts';

export default {
  gate: {
    title: 'Antes, una pregunta solo para ti',
    why: 'Antes de que dos personas que conviven abran algo a la vez, o trabajen en un tablero compartido, Kithe pregunta una cosa a cada una. A ti se te pregunta aquí, en este dispositivo, y a nadie más en tu lugar.',
    alone:
      'Responde cuando estés a solas con esta pantalla. También puedes dejarlo para otro día: no se pierde nada, y todo lo que es solo tuyo funciona sin esto.',
    kept: 'Tu respuesta no se envía ni se guarda en ningún sitio. Si es que no, este dispositivo lo recuerda un mes, para no preguntarte cada vez.',
    same: 'Respondas lo que respondas, y si no respondes nunca, la otra persona ve lo mismo: que esto aún no se ha abierto.',
    question: '¿Te da miedo alguna vez cómo pueda reaccionar?',
    answers: { no: 'No', yes: 'Sí, o a veces', unsure: 'No lo sé con seguridad' },
    go: 'Seguir',
    missing: 'Hoy no hace falta responder. Para seguir desde aquí se necesita una respuesta.',
    back: 'Volver a la primera página',
  },
  closed: {
    title: 'Esto se queda cerrado',
    text: 'Gracias. No se ha anotado nada. Lo que harían a la vez no se abre desde aquí, y a nadie se le dice por qué. Se ve igual que cuando nadie ha llegado a ello todavía.',
    not: 'Tener miedo no es algo que se trabaje a dos en una aplicación. Es un motivo para hablar con alguien que esté de tu lado.',
    wordsTitle: 'Si te pregunta',
    wordsHint: 'Palabras que no revelan nada. Toma una si te ayuda.',
    words: [
      'Todavía no he llegado a eso.',
      'Prefiero escribir primero por mi cuenta.',
      'Ahora mismo no funciona en mi teléfono.',
      'Hoy no.',
    ],
    helpTitle: 'Para hablar con alguien',
    plan: 'En Ayuda ahora hay más números, y tres líneas tuyas',
    own: 'Tus páginas siguen siendo tuyas. Nadie más puede leerlas, y nadie ve que están ahí.',
    device:
      'Si esa persona también usa este dispositivo: el historial del navegador puede mostrar que Kithe estuvo abierto. «Salir enseguida» vacía esta página al momento. Pulsar Escape tres veces hace lo mismo.',
    again: 'Responder otra cosa',
  },
  about: {
    title: 'La pregunta que se hizo',
    text: 'En este dispositivo dijiste que no te da miedo cómo pueda reaccionar. Eso puede cambiar, y puedes retirarlo cuando quieras; a nadie se le dice.',
    again: 'Pregúntame otra vez',
    done: 'Se te preguntará otra vez antes de que algo se abra entre las dos personas.',
  },
} as const satisfies Words<'safety'>;
