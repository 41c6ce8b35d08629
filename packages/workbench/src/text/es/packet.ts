/** Palabras de los paquetes para supervisión: preparados, propuestos, aceptados, entregados, retirados. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Paquetes para supervisión',
  lead: {
    therapist:
      'Un paquete lleva algo de este cuaderno a alguien a quien pides ayuda. Los nombres se quitan, {{name}} lo lee entero antes y nada sale sin su palabra.',
    supervisor:
      'Lo que {{name}} trae de su trabajo, sin nombres. Alguien estuvo de acuerdo con cada uno, palabra por palabra y hasta un día. Están aquí para leerlos y hablar de ellos, no para guardarlos: ningún archivo se los lleva, y se retiran cuando la persona de quien tratan retira su palabra.',
    supervisee:
      'Lo que trajiste aquí de tu trabajo, tal como se acordó. {{name}} lee exactamente esto, y no de quién es. Se retira cuando se retira la palabra en que descansa, o después de su último día.',
    client:
      'Un paquete es algo de este cuaderno, sin nombres, que {{name}} querría llevar a alguien para que le ayude con su propio trabajo. Lo lees entero antes, y solo sale si tú lo dices.',
  },
  silence:
    'No responder también es una respuesta y no necesita razones: nada sale y a nadie se le dice nada.',
  none: {
    therapist: 'Todavía no hay ningún paquete.',
    client: 'Aquí no hay ningún paquete. No tienes que hacer nada.',
    supervisor: 'Aquí no se entregó ningún paquete. Para hablar del trabajo no hace falta.',
    supervisee:
      'Aquí no se entregó ningún paquete. Lo preparas en el cuaderno del que sale, donde primero se acuerda; luego lo entregas desde allí.',
  },
  new: 'Preparar un paquete',
  leave: 'Dejarlo por ahora',
  steps: {
    choose: 'Lo que entra',
    names: 'Lo que se quita',
    read: 'Léelo tal como saldría',
    why: 'Para quién y para qué',
  },
  chooseHint: 'Aquí solo está lo que pueden leer las dos personas.',
  kinds: {
    open: 'Lo que está abierto entre ustedes',
    mended: 'Lo que se reparó',
    image: 'Imágenes compartidas',
    trueThing: 'Una cosa verdadera',
    guess: 'Creo que sentiste…',
    hour: 'Horas',
  },
  nothingToChoose: 'Todavía no hay nada que puedan leer las dos personas.',
  namesHint:
    'Todo lo que está en esta lista se cambia dondequiera que aparezca, con acentos y terminaciones. Nada más. Añade lugares, trabajos, escuelas y a cualquiera que se pudiera reconocer.',
  as: 'Pasa a ser',
  alsoSmall: 'También en minúsculas',
  removeName: 'Quitar {{name}} de la lista',
  putBack: 'Devolver {{name}} a la lista',
  addName: 'Un nombre o un lugar que quitar',
  addKind: 'Es',
  addPerson: 'una persona',
  addPlace: 'un lugar',
  addOther: 'otra cosa',
  add: 'Añadir a la lista',
  addFirst: 'Escribe lo que hay que quitar.',
  roles: { therapist: 'quien hace la terapia', client: 'la persona que acude' },
  person: 'persona {{letter}}',
  place: 'lugar {{letter}}',
  other: '[quitado]',
  week: 'Semana {{n}}',
  undated: 'En algún momento',
  replaced: 'Cada lugar donde se cambió algo',
  replacedNone: 'Todavía no se ha cambiado nada.',
  becomes: '{{found}} pasa a ser {{as}}',
  doubts: 'Míralos tú',
  doubtsHint: 'Se han dejado como estaban. Pon en la lista lo que pudiera decir quién es alguien.',
  doubtKinds: {
    name: 'puede contener un nombre',
    date: 'puede ser una fecha',
    number: 'puede ser un número',
    address: 'puede ser una dirección',
  },
  preview: 'El texto entero',
  tooLong: 'Es más de lo que cabe en un paquete. Elige menos o prepara dos.',
  heading: 'De qué se trata, en una línea',
  help: 'Lo que esperas de ello',
  helpHint: '{{name}} también lo lee, y va con el paquete.',
  to: 'Para quién',
  readers: {
    supervisor: 'quien me supervisa',
    group: 'mi grupo de supervisión',
    colleague: 'alguien de mi profesión',
    training: 'mi formación',
  },
  until: 'El último día en que se puede usar',
  propose: 'Proponérselo a {{name}}',
  choose: 'Elige algo primero.',
  nameIt: 'Di en una línea de qué se trata.',
  untilFirst: 'Elige un día que aún esté por venir.',
  notADay: 'Un año tiene cuatro cifras. Mira la fecha otra vez, por favor.',
  proposed: 'Está propuesto. {{name}} puede leerlo entero. No hace falta que responda.',
  failed: 'No se pudo guardar. No se ha perdido nada; prueba otra vez.',
  forWhom: 'Para {{who}}, hasta el {{date}}.',
  theirReaders: {
    supervisor: 'quien le supervisa',
    group: 'su grupo de supervisión',
    colleague: 'alguien de su profesión',
    training: 'su formación',
  },
  exactly: 'Sale exactamente esto, con su título:',
  agree: 'Estoy de acuerdo con este paquete',
  agreeTitle: '¿Estar de acuerdo con este paquete?',
  agreeAbout:
    'Entonces {{name}} puede entregarlo, palabra por palabra como está aquí, a {{who}}. Puedes retirar tu acuerdo cuando quieras; lo leído, leído está.',
  takeBackAgreement: 'Retirar mi acuerdo',
  takeAgreementTitle: '¿Retirar tu acuerdo?',
  takeAgreement: {
    record:
      'Se retira del cuaderno que {{name}} lleva con quien le supervisa, en cuanto el Kithe de {{name}} esté abierto y tenga conexión. Aquí ves cuándo está fuera.',
    file: 'Un archivo no se puede hacer volver. A {{name}} se le dice aquí que ya no se puede usar, y se le pide que lo borre.',
    again: 'Lo leído, leído está. No necesitas razones, y puedes volver a estar de acuerdo.',
  },
  before: {
    agreed: '{{name}} puede entregarlo de dos maneras, y aquí ves que salió.',
    client: [
      'Si estás de acuerdo, {{name}} puede entregarlo de dos maneras, y aquí ves que salió.',
      'En el cuaderno que {{name}} lleva con quien le supervisa se puede leer hasta su último día. Se retira antes si retiras tu acuerdo, si {{name}} retira el paquete o si una de las dos personas se va. Pasa por sí solo, en cuanto el Kithe de {{name}} esté abierto y tenga conexión, y aquí ves cuándo se hizo.',
      'Como archivo se queda dondequiera que se haya llevado.',
      'En ambos casos, lo leído, leído está.',
    ],
    therapist: [
      'Puedes entregarlo de dos maneras, y {{name}} ve aquí que salió.',
      'En el cuaderno que llevas con quien te supervisa se puede leer hasta su último día. Se retira por sí solo si {{name}} retira su acuerdo, si retiras el paquete o si una de las dos personas se va, en cuanto tu Kithe esté abierto y tenga conexión.',
      'Como archivo se queda dondequiera que lo lleves.',
      '{{name}} también leyó esto.',
    ],
  },
  word: {
    agreed: {
      therapist: '{{name}} está de acuerdo.',
      client: 'Estás de acuerdo. Puedes retirarlo en cualquier momento.',
    },
    'not-agreed': { therapist: 'Todavía no sale.', client: 'No sale.' },
    'no-more': {
      therapist: '{{name}} ya no está de acuerdo. No se puede usar.',
      client: 'Ya no estás de acuerdo. No se puede usar.',
    },
    'taken-back': {
      therapist: 'Se retiró. No se puede usar.',
      client: 'Se retiró. No se puede usar.',
    },
    over: {
      therapist: 'Pasó su último día. Ya no se puede usar.',
      client: 'Pasó su último día. Ya no se puede usar.',
    },
  },
  gone: {
    file: {
      therapist: 'El {{date}} se entregó un archivo. Lo leído, leído está.',
      client: 'El {{date}}, {{name}} entregó un archivo. Lo leído, leído está.',
    },
    'file-over': {
      therapist: 'El {{date}} se entregó un archivo. Bórralo, y pide a quien lo tenga que lo borre también.',
      client:
        'El {{date}}, {{name}} entregó un archivo. No se puede hacer volver; aquí se le pide a {{name}} que lo borre.',
    },
    'in-record': {
      therapist: 'Desde el {{date}} está en el cuaderno que llevas con quien te supervisa.',
      client: 'Desde el {{date}} está en el cuaderno que {{name}} lleva con quien le supervisa.',
    },
    'coming-out': {
      therapist:
        'Está desde el {{date}} en el cuaderno que llevas con quien te supervisa. Ahora se está retirando.',
      client:
        'Está desde el {{date}} en el cuaderno que {{name}} lleva con quien le supervisa. Se retira en cuanto el Kithe de {{name}} esté abierto y tenga conexión.',
    },
    'came-out': {
      therapist:
        'El {{date}} se retiró del cuaderno que llevas con quien te supervisa. Lo leído, leído está.',
      client:
        'El {{date}} se retiró del cuaderno que {{name}} lleva con quien le supervisa. Lo leído, leído está.',
    },
  },
  record: {
    heading: 'En el cuaderno con quien te supervisa',
    hand: 'Entregárselo a {{name}}',
    title: '¿Entregárselo a {{name}}?',
    about:
      '{{name}} lee exactamente esto, en el cuaderno que llevan juntos, y no de quién es. {{client}} puede ver aquí que está allí.',
    yes: 'Entregarlo',
    none: 'Si llevas en Kithe un cuaderno con quien te supervisa, allí se puede entregar un paquete, y volver a retirarlo.',
    invite: 'Invitar a quien te supervisa',
  },
  handed: {
    theirs: '{{name}} lo entregó el {{date}}.',
    mine: 'Lo entregaste el {{date}}.',
    until: 'Se puede leer hasta el {{date}}.',
    out: 'Un paquete que se retiró',
    outAbout: 'Sus palabras ya no están aquí. Lo leído, leído está; por favor, no lo uses.',
    over: 'Pasó su último día y ya no se muestra. Por favor, no lo uses.',
    takeOut: 'Para retirarlo, retira el paquete en el cuaderno del que salió.',
    paper: 'Esta hoja se puede usar hasta el {{date}}. Después hay que destruirla.',
  },
  takeBack: 'Retirar el paquete',
  takeTitle: '¿Retirarlo?',
  takeAbout:
    'Ya no se pregunta nada, y el paquete no se puede usar. Si está en el cuaderno con quien te supervisa, se retira de allí. No se puede volver a proponer tal cual; puedes preparar otro.',
  file: 'Como archivo',
  handAbout:
    'Un archivo cifrado que se abre solo, con palabras propias. Da las palabras por otro camino que el archivo. {{name}} puede ver en el cuaderno que se hizo.',
  passphrase: 'Palabras para este archivo',
  suggest: 'Proponer seis palabras',
  write: 'Escríbelas en papel antes de cerrar la página.',
  short: 'Con dieciséis letras o más, el archivo queda cerrado para otras personas.',
  make: 'Hacer el archivo',
  making: 'Cerrando el archivo. Tarda unos segundos.',
  made: 'El archivo está en tus descargas, y el cuaderno lo dice.',
  leftOut: 'Los nombres se han quitado. Todo lo que solo puede leer una de las dos personas se ha quitado.',
} as const satisfies Words<'packet'>;
