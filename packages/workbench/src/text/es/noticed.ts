/** Palabras de las invitaciones y de *lo noté, aún no*; J15, J19, J59. */
import type { Words } from '../catalogue.ts';

export default {
  invitation: {
    label: 'Una invitación',
    question: '¿Hay algo de la última vez que cayó mal?',
    fine: 'Está bien decir que no. Esto llega por sorteo, escribas lo que escribas, y nadie sabe qué respondes.',
    yes: 'Hay algo',
    no: 'No',
    notNow: 'Ahora no',
  },
  client: {
    eyebrow: 'Solo tuyo, salvo que digas otra cosa',
    title: 'Lo noté, aún no',
    lead: 'Algo cayó mal y no es momento de decirlo, o quizá nunca lo sea. Puedes dejarlo aquí. {{name}} sabrá lo que tú elijas, y nada más.',
    none: 'Aquí no hay nada. No hace falta que lo haya.',
    add: 'Dejar algo aquí',
  },
  topic: 'De qué se trata',
  topicHint: 'Unas palabras, como lo llamarías para ti.',
  words: 'Lo que cayó mal',
  hour: 'En qué hora',
  noHour: 'ninguna hora en particular',
  tell: 'Lo que puede saber {{name}}',
  tellHint: 'Más adelante puedes elegir otra cosa, en los dos sentidos.',
  tellings: { nothing: 'nada', weather: 'el tiempo', topic: 'de qué se trata', words: 'mis palabras' },
  learns: {
    nothing: '{{name}} no sabrá nada: ni una marca, ni una cuenta, ni una fecha.',
    weather:
      'Con la próxima hora que abran a la vez irá una palabra: claro o nube. Tres veces de diez es la otra palabra, por sorteo, para que ninguna pueda usarse en tu contra.',
    weatherGone: 'La palabra se fue con una hora que abrieron. Esto ya no da color a nada.',
    topic: '{{name}} lee: «{{topic}}», y nada más.',
    words: '{{name}} lee estas palabras.',
  },
  weatherWhy:
    'La palabra va con cada hora que abren, dejes o no algo aquí. Así ninguna palabra, ni ningún cambio de palabra, dice que aquí haya algo.',
  keep: 'Dejarlo aquí',
  needsTopic: 'Hace falta una palabra para decir de qué se trata.',
  kept: 'Aquí queda.',
  change: 'Que {{name}} sepa otra cosa',
  changeYes: 'Que así sea',
  preview: 'Lo que vería {{name}}',
  seenIsSeen: 'Lo leído, leído está.',
  toBoard: 'Ponerlo en el tablero',
  toBoardTitle: '¿Poner esto entre ustedes?',
  toBoardWhat:
    '{{name}} lo leerá entre lo que sigue abierto, como algo que te dolió. De aquí se va. Allí se puede recuperar.',
  kind: '¿Qué fue?',
  toBoardYes: 'Ponerlo entre tú y yo',
  remove: 'Dejarlo ir',
  gone: 'Ya no está aquí. Lo que {{name}} había leído desaparece de las dos pantallas.',
  putBack: 'Volver a ponerlo',
  failed: 'No ha podido ser. No se ha perdido nada. Inténtalo otra vez, por favor.',
  therapist: {
    eyebrow: 'Hasta donde {{name}} te deja saber',
    title: 'Lo que {{name}} te ha dicho y no ha traído',
    available: 'Estar disponible; no hurgar.',
    availableMore:
      'A lo que está aquí se puede responder estando ahí. Cuando {{name}} quiera traerlo, estará en el tablero.',
    none: 'Aquí no se ha dicho nada. Eso no dice nada, en ningún sentido.',
    topicOnly: 'De qué se trata, y nada más.',
    weather: 'El tiempo, cuando abrieron «{{hour}}»',
    weatherNone: 'Todavía no se ha abierto ninguna hora con una palabra del tiempo.',
    weatherWords: { clear: 'claro', cloud: 'nube' },
    weatherWhy:
      'La palabra llega con cada hora, y tres veces de diez el sorteo pone la otra. Una nube puede ser un día claro, y al revés. Es a propósito: permite que {{name}} diga algo que nadie pueda usar en su contra.',
  },
} as const satisfies Words<'noticed'>;
