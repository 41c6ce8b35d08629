/** Palabras para cuando un cuaderno debe terminar. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Si este cuaderno debe terminar',
  lead: 'Un cuaderno puede terminar porque el trabajo está hecho, porque nunca encajó o porque no es seguro. No necesitas una razón lo bastante buena.',
  stays: {
    title: 'Qué se queda con quién',
    them: '{{name}} conserva lo que has compartido, porque también es suyo: horas, tarjetas abiertas, lo que hubo entre ustedes. Las tarjetas que nunca abriste quedan cerradas para siempre.',
    you: 'Tú conservas lo que te lleves. Al irte, el cuaderno se cierra en todos tus dispositivos, también tus propias páginas sobre él. Así que llévatelo antes.',
    take: 'Llevármelo',
    sees: '{{name}} puede ver que te has ido, y las palabras que dejes, si dejas alguna. Nada de lo que escribas después le llega.',
    law: 'La ley puede obligar a quien hace terapia a guardar notas durante unos años. Puede decirte cuáles y cuánto tiempo.',
    packets: {
      client:
        'Los paquetes para supervisión que aceptaste ya no se pueden usar cuando te hayas ido. De un cuaderno de supervisión se retiran en cuanto el Kithe de {{name}} esté abierto; un archivo se queda dondequiera que se llevó.',
      therapist:
        'Los paquetes de este cuaderno que están en uno de supervisión se retiran antes de que te vayas. Los archivos de otros bórralos tú.',
    },
    notAgain: 'No se puede deshacer. Para volver a escribir, se empieza un cuaderno nuevo.',
  },
  words: {
    title: 'Frases que se pueden usar',
    hint: 'En voz alta, en una carta o como últimas palabras aquí. Cámbialas hasta que sean tuyas, o no uses ninguna.',
    use: 'Ponerla abajo',
    therapy: {
      client: [
        'Me gustaría dejar de llevar este cuaderno. No pido una respuesta hoy.',
        'Hay algo aquí que ya no siento seguro. Termino el cuaderno, y diré yo si seguimos viéndonos.',
        'Gracias por lo que escribiste. Me lo llevo, y me gustaría que el cuaderno terminara aquí.',
      ],
      therapist: [
        'Termino este cuaderno. No es un veredicto sobre nada de lo que escribiste. Si quieres, podemos hablarlo cuando nos veamos.',
        'Nuestro trabajo aquí llega a su fin, y también este cuaderno. Lo que compartiste puedes llevártelo; hazlo, por favor, antes de que lo cerremos.',
        'Ya no podré llevar este cuaderno contigo. Aquí tienes a quién acudir y hasta cuándo puedes encontrarme.',
      ],
    },
    supervision: {
      client: [
        'Me gustaría terminar este cuaderno de nuestra supervisión. No pido una respuesta hoy.',
        'Necesito otro lugar para este trabajo y termino nuestro cuaderno. Gracias por lo que me llegó.',
      ],
      therapist: [
        'Termino este cuaderno de nuestra supervisión. No es un juicio sobre tu trabajo, y no va a ninguna otra parte.',
        'Nuestra supervisión llega a su fin, y también este cuaderno. Llévate lo que necesites antes de que lo cerremos.',
      ],
    },
    together: {
      client: [
        'No quiero escribir más aquí. Podemos hablar, o no hablar, sin esto.',
        'Termino este cuaderno. Para eso no necesito nada de ti.',
        'Valió la pena probarlo. Me gustaría que terminara aquí.',
      ],
    },
  },
  safe: {
    title: 'Si decirlo no es seguro',
    text: 'No tienes que decir nada, ni tienes que irte hoy. Irse se puede notar. Si te da miedo cómo pueda reaccionar, habla antes con alguien y elige tú el momento.',
    help: 'Ayuda ahora',
  },
  leave: {
    title: 'Dejar este cuaderno',
    last: 'Últimas palabras para {{name}}, si las hay',
    hint: 'Las leerá. Dejarlo vacío también es una buena respuesta.',
    start: 'Dejar este cuaderno…',
    sure: '¿Dejar el cuaderno con {{name}}?',
    sureWords:
      '{{name}} puede ver que te has ido. El cuaderno se cierra en todos tus dispositivos, también tus propias páginas sobre él, y no se puede deshacer.',
    taken: 'Me he llevado lo que quiero conservar, o no quiero conservar nada.',
    needsTaken: 'Di antes que te has llevado lo que quieres conservar.',
    yes: 'Sí, dejarlo',
    leaving: 'Saliendo…',
    failed:
      'Para eso hace falta conexión. Sigues en el cuaderno y no se ha dicho nada a nadie. Inténtalo de nuevo, por favor.',
    example: 'Este es el ejemplo. De un cuaderno tuyo puedes salir desde aquí.',
  },
  left: {
    notice: '{{name}} ha dejado este cuaderno.',
    about:
      'Lo que se compartió se queda con las dos personas. Puedes leerlo, llevártelo y seguir escribiendo para ti: nada nuevo le llega a {{name}}.',
    words: 'Sus últimas palabras aquí',
    go: 'Si también quieres dejarlo',
  },
} as const satisfies Words<'ending'>;
