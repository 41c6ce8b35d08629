/** Palabras para empezar, unirse, entrar y para los propios dispositivos. */
import type { Words } from '../catalogue.ts';

export default {
  problem: {
    unreachable: 'Ahora mismo no hay conexión. No se ha perdido nada; prueba otra vez dentro de un momento.',
    'too-many-requests': 'Ha sido un poco rápido. Espera un minuto y prueba otra vez.',
    'wrong-credentials': 'El nombre o las palabras no coinciden. Míralos los dos una vez más.',
    'wrong-words': 'Estas no son tus palabras de ahora. No se ha cambiado nada. Míralas una vez más.',
    'not-allowed': 'A este Kithe se entra por invitación.',
    'invitation-spent':
      'Esta invitación ya se usó o ha caducado. Pide otra; una invitación vive siete días y sirve una sola vez.',
    'not-signed-in':
      'Aquí se cerró tu sesión, quizá desde otro dispositivo. Todo lo que hay en este está a salvo. Entra de nuevo desde Hoy y prueba otra vez.',
    'not-found': 'Aquí no se conoce esta invitación. Puede que la hayan retirado. Pide otra.',
    conflict: 'Mientras tanto ha ocurrido aquí otra cosa. Prueba otra vez.',
    'no-room':
      'En la máquina donde funciona este Kithe apenas queda sitio. No se ha perdido nada. Avisa a quien lo lleva y prueba más tarde.',
    full: 'No queda sitio en este dispositivo. Lo que escribiste antes está a salvo. Haz un poco de sitio y prueba otra vez.',
    blocked:
      'Kithe está abierto en otra pestaña, en otra versión. Todo está a salvo. Cierra las demás pestañas y carga de nuevo esta página.',
    newer:
      'Las palabras de este dispositivo las guardó un Kithe más nuevo. Están a salvo. Carga esta página de nuevo cuando haya conexión.',
    unavailable:
      'Este navegador no deja que Kithe guarde nada: quizá sea una ventana privada. No se ha perdido nada. Usa una ventana normal.',
    damaged: 'Las llaves de este dispositivo ya no se pueden leer. Entra de nuevo con tus palabras.',
    other: 'Algo ha ido mal aquí. Lo que estaba guardado está a salvo. Prueba otra vez.',
  },
  again: 'Probar otra vez',
  goOn: 'Seguir',
  goBack: 'Volver atrás',
  working: 'Haciendo tus llaves. Tarda un momento…',
  begin: {
    title: 'Empezar un cuaderno',
    intro:
      'Lo que escribas aquí se cierra en tu propio dispositivo. Quien lleva este Kithe te lo guarda y no puede leerlo.',
    bothLost:
      'Una cosa antes de la primera palabra. Habrá dos juegos de palabras: una frase de paso y un código de recuperación para guardar en papel. Con cualquiera de los dos se abre tu cuaderno. Si se pierden los dos, el cuaderno se pierde y nadie puede devolverlo: ni quien hizo Kithe ni quien lleva este.',
    adults:
      'Kithe es para personas adultas. Todavía no hay aquí manera de que una madre, un padre o quien tenga la tutela acuerde en lugar de otra persona.',
    called: '¿Cómo quieres que te llamen?',
    calledHint: 'La persona con quien lleves el cuaderno verá este nombre. Puedes cambiarlo más adelante.',
    calledMissing: 'Primero di cómo quieres que te llamen.',
    closed: {
      title: 'A este Kithe se entra por invitación',
      text: 'Pide un enlace a la persona con quien te reúnes, o a quien lleva este Kithe. Se abre en este navegador y sirve una sola vez.',
      example: 'Mientras tanto, mirar un ejemplo',
      signIn: 'Ya tengo una cuenta',
    },
    already: {
      title: 'Alguien ha entrado ya en este dispositivo',
      text: 'Aquí vive la cuenta {{account}}. Para empezar otra, primero hay que salir de esta.',
      today: 'Ir a mi cuaderno',
      devices: 'Salir aquí',
    },
  },
  words: {
    title: 'Tu nombre y tus palabras',
    nameLabel: 'Entras con este nombre',
    nameHint: 'Está hecho al azar y no dice nada de ti.',
    passphraseLabel: 'y con estas palabras',
    another: 'Otras palabras, por favor',
    keep: 'Apúntalas, o deja que el navegador las recuerde. Las necesitarás en un dispositivo nuevo.',
    choose: 'Prefiero elegir mis propias palabras',
    chosenLabel: 'Mis propias palabras',
    chosenHint: 'Al menos dieciséis caracteres: viene bien una frase que nadie más diría.',
    chosenAgain: 'Las mismas palabras otra vez',
    generated: 'Tomar las palabras que se hicieron para mí',
    length: 'Hazla un poco más larga: al menos dieciséis caracteres.',
    variety: 'Hazla más variada; esta sería fácil de adivinar.',
    differ: 'Las dos no son iguales. Míralas una vez más.',
  },
  code: {
    title: 'Tu código de recuperación',
    text: 'Doce palabras para el papel. Abren tu cuaderno cuando se pierde la frase de paso. Pon el papel donde guardas lo que importa; una foto en este teléfono se perdería con el teléfono.',
    label: 'Código de recuperación',
    print: 'Imprimirlo',
    done: 'Ya está en papel',
    paperTitle: 'Kithe: código de recuperación',
    paperName: 'Nombre',
    paperWhere: 'Dónde',
    paperText:
      'Quien tenga este papel y sepa adónde ir puede leer este cuaderno. Si se pierden este papel y la frase de paso, el cuaderno se pierde.',
  },
  check: {
    title: 'Dos palabras de tu papel',
    text: 'Para que sepamos, tú y Kithe, que el código llegó al papel.',
    word: 'Palabra {{place}}',
    wrong: 'No es la palabra de ese lugar. Mira el papel una vez más.',
    finish: 'Crear mi cuenta',
    look: 'Enséñame el código otra vez',
  },
  signIn: {
    title: 'Entrar',
    name: 'Tu nombre aquí',
    nameHint: 'Dos palabras y un número, como quiet-house-17.',
    words: 'Tus palabras',
    show: 'Mostrar las palabras',
    submit: 'Entrar',
    working: 'Abriendo tu cuaderno. Tarda un momento…',
    fetching: 'Trayendo tu cuaderno…',
    fetched_one: 'Trayendo tu cuaderno: {{count}} anotación hasta ahora…',
    fetched_many: 'Trayendo tu cuaderno: {{count}} de anotaciones hasta ahora…',
    fetched_other: 'Trayendo tu cuaderno: {{count}} anotaciones hasta ahora…',
    recover: 'He perdido mis palabras',
    noAccount: 'Todavía no tengo cuenta',
    other:
      'En este dispositivo vive la cuenta {{account}}. Para entrar con otra, primero sal aquí de {{account}}.',
    missing: 'Escribe tu nombre y tus palabras.',
  },
  recover: {
    title: 'He perdido mis palabras',
    text: 'Con el código de recuperación de tu papel puedes elegir otras nuevas. Todo lo que hay en tu cuaderno queda como está.',
    code: 'Las doce palabras',
    codeHint: 'En su orden. Las mayúsculas y los espacios de más no importan.',
    submit: 'Abrir mi cuaderno',
    newTitle: 'Tus palabras nuevas',
    others: 'Cerrar la sesión en todos mis otros dispositivos',
    othersHint: 'Elige esto si se perdió un dispositivo o si alguien puede conocer las palabras de antes.',
    finish: 'Usar estas palabras desde ahora',
    done: 'Tus palabras nuevas valen desde ahora. Las de antes ya no abren nada.',
    bothLost:
      'Si también se pierde el código de recuperación, el cuaderno se pierde y nadie puede devolverlo. Lo sentimos. Un dispositivo en el que tu sesión siga abierta todavía lo abre: llévatelo desde allí mientras sea así.',
  },
  locked: {
    title: 'Tu PIN',
    text: 'En este dispositivo vive la cuenta {{account}}.',
    pin: 'PIN',
    submit: 'Abrir',
    wrong: 'Ese no es el PIN. Prueba otra vez.',
    working: 'Abriendo…',
    forgotten:
      'Si el PIN se ha perdido, sal aquí y entra de nuevo con tus palabras. Se perdería lo que todavía no se hubiera compartido desde este dispositivo.',
  },
  today: {
    title: 'Hoy',
    hello: 'Qué bien verte, {{name}}.',
    nobody: {
      title: 'Nadie ha entrado en este dispositivo',
      signIn: 'Entrar',
      begin: 'Empezar un cuaderno',
    },
    list: 'Relaciones',
    kinds: { supervision: 'Supervisión', together: 'Comparten casa' },
    lastHour: '{{name}}, {{date}}',
    noHour: 'Todavía no se ha abierto ninguna hora.',
    sealed: {
      both: 'Los dos relatos están cerrados. Pueden abrirlos a la vez.',
      mine: 'El tuyo está cerrado. El de {{name}} no, y no hace falta.',
      theirs: 'El de {{name}} está cerrado. Puedes escribir el tuyo, o dejarlo.',
      none: 'Nadie ha cerrado todavía un relato.',
      open: 'Lo han abierto a la vez.',
    },
    open: {
      something: 'Hay algo abierto entre ustedes.',
      long: 'Hay algo abierto entre ustedes desde hace un tiempo.',
    },
    coming: 'Está en camino a este dispositivo.',
    go: 'Ir a {{name}}',
    openHour: 'Abrir una hora con {{name}}',
    openHourShort: 'Abrir una hora',
    write: 'Escribir mi relato',
    openTogether: 'Abrir a la vez',
    invite: 'Invitar a alguien',
    empty: {
      title: 'Todavía no hay nadie aquí contigo',
      text: 'Un cuaderno es de dos. Invita a la persona con quien te reúnes; se hace cara a cara, en la misma sala.',
      client: 'Si te han invitado, abre en este dispositivo el enlace que te dieron.',
    },
    pending: {
      title: 'En camino',
      inviting: 'Tu invitación a {{name}}',
      joining: 'La invitación a la que has respondido',
    },
    signedOut: {
      label: 'Sesión cerrada',
      text: 'Se cerró tu sesión, quizá desde otro dispositivo. Lo que escribas queda guardado aquí y se comparte cuando entres de nuevo.',
      signIn: 'Entrar de nuevo',
    },
    devices: 'Mis dispositivos y mis palabras',
    loading: 'Abriendo lo que hay en este dispositivo…',
  },
  invite: {
    title: 'Invitar a alguien',
    intro:
      'Tú y otra persona, en la misma sala si se puede. Tú mandas un enlace; las dos personas ven cuatro palabras y las comparan. Así saben que nadie se ha puesto en medio.',
    kind: {
      legend: '¿Qué son ustedes dos en este cuaderno?',
      hint: 'Quien recibe la invitación lo ve antes de aceptar. Se queda así: otra clase es otro cuaderno.',
      therapy: 'Soy su terapeuta',
      supervisor: 'Superviso su trabajo',
      supervisee: 'Supervisa mi trabajo',
      together: 'Vivimos en la misma casa',
    },
    about: {
      therapy:
        'Dos relatos de las horas en que se reúnen, y solo tu paciente puede decir que algo que dolió fue oído.',
      supervisor:
        'Dos relatos de las horas de supervisión. Te sientas donde se sentaría quien hace terapia; solo la persona a quien supervisas puede decir que algo que dolió fue oído.',
      supervisee:
        'Dos relatos de las horas de supervisión. Quien te supervisa se sienta donde se sentaría quien hace terapia, y tú donde se sentaría su paciente.',
      together:
        'Para parejas, familias, gente que comparte casa. Aquí están a la misma altura, y nadie es terapeuta de nadie. A cada persona se le pregunta algo en privado antes de hacer nada a la vez.',
    },
    myName: '¿Cómo te llamará?',
    theirName: '¿Cómo la llamas tú?',
    theirNameHint: 'Cuando se una, elegirá su nombre; hasta entonces, en tu cuaderno está este.',
    missing: 'Primero escribe los dos nombres.',
    create: 'Crear el enlace',
    creating: 'Creando el enlace…',
    linkTitle: 'Un enlace para {{name}}',
    linkText:
      'Sirve una sola vez, hasta el {{date}}. Quien lo tenga puede responder en lugar de {{name}}, así que entrégalo directamente: enséñalo, o mándalo por un medio que solo lean ustedes dos.',
    linkLabel: 'El enlace',
    copy: 'Copiar el enlace',
    copied: 'Copiado.',
    share: 'Mandarlo…',
    waiting: 'A la espera de una respuesta. Puedes cerrar esta página y volver.',
    wordsTitle: '¿Ven las dos personas estas cuatro palabras?',
    wordsText: 'Léanselas, en voz alta si se puede.',
    match: 'Coinciden',
    differ: 'No coinciden: parar',
    matching: 'Dejando entrar a {{name}}…',
    differTitle: 'Parado',
    differText:
      'No ha entrado nadie y no se ha compartido nada. Puede que otra persona tuviera el enlace. Crea uno nuevo y entrégalo de otra manera.',
    strangerTitle: 'Ha respondido otra persona',
    strangerText:
      'Quien respondió no tiene este enlace. No ha entrado nadie. Retira la invitación y crea una nueva.',
    overTitle: 'Esta invitación ha terminado',
    overText: 'Caducó o fue retirada. No ha entrado nadie.',
    goneText: 'Ya sirvió, o fue retirada. En Hoy se ve quién está contigo.',
    admittedTitle: '{{name}} ya está dentro',
    admittedText: 'El cuaderno es de ustedes dos. Podrían abrir la primera hora.',
    go: 'A nuestro cuaderno',
    takeBack: 'Retirar la invitación',
    new: 'Crear una nueva',
  },
  join: {
    title: 'Tienes una invitación',
    noLink: {
      title: 'Este enlace no está entero',
      text: 'Quizá se perdió una parte por el camino. Pídelo otra vez, o cópialo entero.',
    },
    intro:
      'Alguien quiere llevar un cuaderno contigo: dos relatos de las horas en que se reúnen, cada uno con sus propias palabras. Tú decides, cosa por cosa, qué ve la otra persona.',
    safe: 'Lo que escribas se cierra en este dispositivo. Quien lleva este Kithe no puede leerlo, aunque sea la persona con quien te reúnes.',
    kind: {
      title: 'Lo que serían en este cuaderno',
      therapy:
        'Estaría aquí como tu terapeuta, y tú como su paciente. En esa sala, quien hace terapia tiene más poder que tú; por eso aquí vale tu palabra sobre lo que te dolió.',
      supervisor:
        'Estaría aquí para supervisarte. En esa sala, quien supervisa tiene más poder que tú; por eso aquí vale tu palabra sobre lo que te dolió.',
      supervisee:
        'Quiere que estés aquí para supervisar su trabajo. En esa sala tendrías más poder; por eso aquí vale su palabra sobre lo que le dolió.',
      together:
        'Estarían aquí como dos personas que comparten casa: a la misma altura, y nadie es terapeuta de nadie. No tienes que responder. Si lo haces, antes se te preguntará algo en privado, y nadie más sabrá qué dices.',
      stays: 'Se queda así. Otra clase sería otro cuaderno.',
    },
    runsOut: 'La invitación vale hasta el {{date}}.',
    have: 'Ya tengo una cuenta',
    as: 'Has entrado como {{account}}.',
    called: '¿Cómo quieres que te llamen?',
    calledHint: 'La otra persona verá este nombre.',
    answer: 'Responder a la invitación',
    answering: 'Respondiendo…',
    waitingTitle: 'A la espera de la otra persona',
    waiting:
      'Tu respuesta ya está ahí. En cuanto la otra persona mire su pantalla, las dos verán cuatro palabras. Puedes cerrar esta página y volver.',
    admissionTitle: 'Dices que coinciden',
    admission: 'Ahora lo dice también la otra persona. En cuanto lo haga, se abre tu cuaderno.',
    joinedTitle: 'Ya estás dentro',
    joinedText: 'El cuaderno es de ustedes dos.',
    go: 'A nuestro cuaderno',
    strangerTitle: 'Parado',
    strangerText:
      'Esta no es la persona que hizo tu enlace. No se ha abierto ni se ha compartido nada. Avisa a quien te invitó y pide un enlace nuevo de otra manera.',
    differTitle: 'Parado',
    differText:
      'No se ha abierto ni se ha compartido nada. Puede que otra persona tuviera el enlace. Pide uno nuevo, entregado de otra manera.',
    own: 'Esta invitación es tuya. Ábrela en el dispositivo de la otra persona.',
  },
  withSpace: {
    foundingTitle: 'Ya casi está',
    founding:
      'La primera línea de este cuaderno no ha llegado todavía. Llega sola en cuanto el otro dispositivo tenga conexión.',
    none: {
      title: 'Este cuaderno no está en este dispositivo',
      text: 'Quizá sea de otra cuenta, o se haya dejado. No se ha perdido nada.',
      today: 'A hoy',
    },
  },
  devices: {
    title: 'Mis dispositivos y mis palabras',
    account: 'Entras como {{account}}.',
    list: 'Dónde tienes la sesión abierta',
    current: 'este dispositivo',
    since: 'desde el {{since}}, usado por última vez el {{lastSeen}}',
    sinceToday: 'desde el {{since}}',
    kind: {
      Phone: 'Un teléfono',
      Tablet: 'Una tableta',
      Computer: 'Una computadora',
      other: 'Un dispositivo',
    },
    signOutOne: 'Cerrar la sesión',
    signOutOneLabel: 'Cerrar la sesión: {{kind}}, usado por última vez el {{lastSeen}}',
    signedOutOne: 'Sesión cerrada allí.',
    offlineNote:
      'El cierre llega a un dispositivo cuando vuelve a tener conexión. Un dispositivo que sigue sin ella conserva lo que tiene.',
    unreachable: 'La lista de dispositivos necesita conexión.',
    proof: {
      words: 'Tus palabras de ahora',
      code: 'Tu código de recuperación de ahora',
      hint: 'Se piden para que nadie que encuentre este dispositivo abierto pueda hacer esto en tu lugar.',
      other: 'Tengo el código de recuperación y no las palabras',
      missing: 'Escribe las palabras que valen ahora, o el código de recuperación.',
    },
    here: {
      title: 'Salir aquí',
      text: 'Esto borra de este dispositivo todo lo de tu cuaderno. Sigue entero en tus otros dispositivos y, cerrado, donde se guarda.',
      waiting_one: 'Una cosa que escribiste no se ha compartido todavía desde este dispositivo. Se perdería.',
      waiting_many:
        '{{count}} de cosas que escribiste no se han compartido todavía desde este dispositivo. Se perderían.',
      waiting_other:
        '{{count}} cosas que escribiste no se han compartido todavía desde este dispositivo. Se perderían.',
      drafts:
        'Los borradores, las líneas solo para ti y lo que escribiste en Ayuda ahora viven únicamente en este dispositivo. Desaparecerán del todo.',
      submit: 'Salir y borrar',
      cancel: 'Quedarme dentro',
    },
    everywhere: {
      title: 'Salir en todas partes',
      text: 'Cierra la sesión en todos los dispositivos y borra este. No alcanza a un dispositivo sin conexión; allí todo queda hasta que vuelva a tenerla.',
      submit: 'Salir en todas partes',
    },
    passphrase: {
      title: 'Una frase de paso nueva',
      text: 'La de antes ya no abre nada. El código de recuperación queda como está.',
      start: 'Elegir una frase de paso nueva',
      done: 'Tu frase de paso nueva vale desde ahora.',
    },
    recovery: {
      title: 'Un código de recuperación nuevo',
      text: 'Para cuando el papel se perdió o alguien lo vio. El código de antes ya no abre nada.',
      start: 'Crear un código de recuperación nuevo',
      done: 'El código de recuperación nuevo vale desde ahora. Puedes tirar el papel de antes.',
    },
    pin: {
      title: 'Un PIN para este dispositivo',
      textOff: 'Un PIN se pone entre este dispositivo y tu cuaderno cuando lo tiene otra persona en la mano.',
      textOn: 'Un PIN guarda tu cuaderno en este dispositivo.',
      honest:
        'Retrasa a quien tiene tu dispositivo y sabe desarmarlo, y no lo detiene: seis cifras caen en unos días. Más de seis es mejor.',
      current: 'El PIN de ahora',
      next: 'PIN nuevo',
      nextHint: 'Al menos seis caracteres, cifras o letras.',
      short: 'Al menos seis caracteres, por favor.',
      wrong: 'Ese no es el PIN. Prueba otra vez.',
      set: 'Poner el PIN',
      change: 'Cambiar el PIN',
      off: 'Quitar el PIN',
      working: 'Un momento…',
    },
    delete: {
      title: 'Eliminar mi cuenta',
      text: 'Tus páginas propias, tus llaves y tus borradores desaparecen, aquí y donde se guardan. Lo que compartiste se queda con la persona con quien lo compartiste, porque también es suyo. Las copias de seguridad de quien lleva este Kithe conservan copias cerradas hasta que caducan. Puede que, por ley, tu terapeuta tenga que conservar sus notas.',
      before: 'Si quieres conservar una copia, llévatela antes, desde dentro de cada cuaderno.',
      confirm: 'Escribe {{account}} para confirmar',
      submit: 'Eliminar mi cuenta para siempre',
      missing: 'Primero escribe el nombre de arriba.',
    },
  },
} as const satisfies Words<'account'>;
