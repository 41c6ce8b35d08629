/** Palabras para lo que va mal en un cuaderno o en un dispositivo: se traen solo donde algo va mal. */
import type { Words } from '../catalogue.ts';

export default {
  label: 'Sobre este cuaderno',
  missing: {
    title: 'Falta algo.',
    text_one:
      'Una anotación a la que otras se refieren no ha llegado aquí. Lo que ves está a salvo, y no ha desaparecido nada que hayas escrito tú. Sigue un rato con conexión; si no llega, abre Kithe una vez en cada dispositivo que usen ustedes dos.',
    text_many:
      '{{count}} de anotaciones a las que otras se refieren no han llegado aquí. Lo que ves está a salvo, y no ha desaparecido nada que hayas escrito tú. Sigue un rato con conexión; si no llegan, abre Kithe una vez en cada dispositivo que usen ustedes dos.',
    text_other:
      '{{count}} anotaciones a las que otras se refieren no han llegado aquí. Lo que ves está a salvo, y no ha desaparecido nada que hayas escrito tú. Sigue un rato con conexión; si no llegan, abre Kithe una vez en cada dispositivo que usen ustedes dos.',
  },
  fork: {
    title: 'Un dispositivo ha contado dos historias distintas.',
    mine: 'Quizá uno de tus dispositivos volvió a un estado anterior. Las dos historias se guardan y se muestran. En ese dispositivo, sal y entra de nuevo.',
    theirs:
      'Quizá un dispositivo de {{name}} volvió a un estado anterior, o alguien más lo tiene en sus manos. Las dos historias se guardan y se muestran. Pregúntale a {{name}} cuando se vean, y hasta entonces sigan como siempre.',
  },
  refused: {
    title_one: 'No se pudo dar por buena una anotación, y se dejó fuera.',
    title_many: 'No se pudieron dar por buenas {{count}} de anotaciones, y se dejaron fuera.',
    title_other: 'No se pudieron dar por buenas {{count}} anotaciones, y se dejaron fuera.',
    text_one:
      'Cambió por el camino, o no viene de ninguna de las dos personas. Todo lo demás está intacto. Si vuelve a ocurrir, avisa a quien lleva tu Kithe.',
    text_many:
      'Cambiaron por el camino, o no vienen de ninguna de las dos personas. Todo lo demás está intacto. Si vuelve a ocurrir, avisa a quien lleva tu Kithe.',
    text_other:
      'Cambiaron por el camino, o no vienen de ninguna de las dos personas. Todo lo demás está intacto. Si vuelve a ocurrir, avisa a quien lleva tu Kithe.',
  },
  unsent: {
    title_one: 'Una cosa que escribiste se queda en este dispositivo.',
    title_many: '{{count}} de cosas que escribiste se quedan en este dispositivo.',
    title_other: '{{count}} cosas que escribiste se quedan en este dispositivo.',
    text_one:
      'Aquí está a salvo, y la otra persona no la ha recibido: puede que este cuaderno se haya dejado, por ti o desde otro dispositivo. Saca una copia si te importa.',
    text_many:
      'Aquí están a salvo, y la otra persona no las ha recibido: puede que este cuaderno se haya dejado, por ti o desde otro dispositivo. Saca una copia si te importan.',
    text_other:
      'Aquí están a salvo, y la otra persona no las ha recibido: puede que este cuaderno se haya dejado, por ti o desde otro dispositivo. Saca una copia si te importan.',
  },
  'no-room': {
    title_one: 'Una cosa que escribiste espera en este dispositivo.',
    title_many: '{{count}} de cosas que escribiste esperan en este dispositivo.',
    title_other: '{{count}} cosas que escribiste esperan en este dispositivo.',
    mine: 'Lo que escribiste está a salvo aquí. Donde se guarda tu cuaderno no queda sitio para ti, así que la otra persona no lo recibe todavía. Quita páginas tuyas que ya no necesites, o pide más sitio a quien lleva tu Kithe; después sale solo.',
    all: 'Lo que escribiste está a salvo aquí. En la máquina donde se guarda tu cuaderno apenas queda sitio, así que la otra persona no lo recibe todavía. Avisa a quien lleva tu Kithe; cuando haya sitio, sale solo.',
  },
  newer: {
    title_one: 'Una anotación se escribió con un Kithe más nuevo.',
    title_many: '{{count}} de anotaciones se escribieron con un Kithe más nuevo.',
    title_other: '{{count}} anotaciones se escribieron con un Kithe más nuevo.',
    text_one:
      'Se guarda aquí, y aparece cuando este Kithe se renueve. Ciérralo y ábrelo otra vez cuando haya conexión.',
    text_many:
      'Se guardan aquí, y aparecen cuando este Kithe se renueve. Ciérralo y ábrelo otra vez cuando haya conexión.',
    text_other:
      'Se guardan aquí, y aparecen cuando este Kithe se renueve. Ciérralo y ábrelo otra vez cuando haya conexión.',
  },
  'not-counted': {
    title_one: 'Una anotación de este cuaderno no cuenta.',
    title_many: '{{count}} de anotaciones de este cuaderno no cuentan.',
    title_other: '{{count}} anotaciones de este cuaderno no cuentan.',
    mine_one:
      'Vino de un dispositivo tuyo, y dice algo que solo puede decir {{name}}, o que va entre tus páginas. No cambia nada de lo que ven ustedes dos. Si no sabes nada de ella, revisa tus dispositivos.',
    mine_many:
      'Vinieron de un dispositivo tuyo, y dicen algo que solo puede decir {{name}}, o que va entre tus páginas. No cambian nada de lo que ven ustedes dos. Si no sabes nada de ellas, revisa tus dispositivos.',
    mine_other:
      'Vinieron de un dispositivo tuyo, y dicen algo que solo puede decir {{name}}, o que va entre tus páginas. No cambian nada de lo que ven ustedes dos. Si no sabes nada de ellas, revisa tus dispositivos.',
    theirs_one:
      'Dice algo que {{name}} no puede decir por ti, como que algo que dolió ya llegó. No cambia nada de lo que ven ustedes dos. Los programas que vienen con Kithe no escriben esto; quizá quieras preguntar.',
    theirs_many:
      'Dicen algo que {{name}} no puede decir por ti, como que algo que dolió ya llegó. No cambian nada de lo que ven ustedes dos. Los programas que vienen con Kithe no escriben esto; quizá quieras preguntar.',
    theirs_other:
      'Dicen algo que {{name}} no puede decir por ti, como que algo que dolió ya llegó. No cambian nada de lo que ven ustedes dos. Los programas que vienen con Kithe no escriben esto; quizá quieras preguntar.',
  },
  notWritten:
    'Eso no se pudo guardar tal como está: hay algo más largo de lo que Kithe puede volver a leer, como un año de cinco cifras. No se ha mandado nada, y todo lo que ya estaba guardado está a salvo. Lo que acabas de escribir sigue donde lo escribiste: míralo otra vez y prueba de nuevo.',
  notKept:
    'Este dispositivo no pudo guardar eso: quizá no le queda sitio. No se ha mandado nada, y todo lo que ya estaba guardado está a salvo. Lo que acabas de escribir sigue donde lo escribiste: cópialo en algún sitio, haz un poco de lugar en el dispositivo y prueba otra vez.',
} as const satisfies Words<'trouble'>;
