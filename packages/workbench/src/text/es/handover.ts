/** Palabras de un dispositivo para dos: se pasa en la sala y se devuelve. */
import type { Words } from '../catalogue.ts';

export default {
  way: 'Pasar este dispositivo en la sala',
  giveBack: 'Cuando termines: devuelve este dispositivo',
  hand: {
    title: 'Pasar este dispositivo',
    lead: 'Un dispositivo, dos personas, una sala. Se vacía antes de cambiar de manos, y otra vez antes de volver, así que nadie encuentra en él las palabras de la otra persona.',
    steps: [
      'Se cierra tu sesión aquí y se borra todo lo tuyo que Kithe guarda en este dispositivo, también un PIN. Tu cuaderno sigue, y vuelve cuando entres de nuevo.',
      'Pasas el dispositivo. La otra persona entra con su propio nombre y sus palabras.',
      'Escribe su relato, lo cierra y pulsa «Devolverlo». Eso borra todo lo suyo que Kithe guarda aquí.',
      'Entras de nuevo.',
    ],
    do: 'Salir, vaciarlo y pasarlo',
    honest:
      'Un dispositivo tuyo está en tus manos: quien lo posee podría haber puesto en él algo que lea también. Si alguien no está seguro de eso, mejor escribe en su propio teléfono, o en papel.',
  },
  give: {
    title: 'Devolver este dispositivo',
    lead: 'Cuando hayas escrito lo que querías y cerrado lo que querías, una pulsación vacía este dispositivo de lo que es tuyo.',
    steps: [
      'Se cierra tu sesión aquí y se borra todo lo tuyo que Kithe guarda en este dispositivo. Lo que cerraste, y lo que guardas en tu cuaderno, sigue allí para ti.',
      'Devuelves el dispositivo. Lo que no abriste sigue cerrado, también para quien lo tenga.',
    ],
    do: 'Devolverlo',
    mine: '¿Este dispositivo es tuyo?',
    mineDo: 'Sí, se queda conmigo',
  },
  out: {
    title: 'Está vacío y puede pasarse',
    text: 'Nadie tiene una sesión abierta, y Kithe no guarda en este dispositivo palabras de nadie. Quien lo tiene ahora entra con su propio nombre y sus palabras.',
    link: '¿Es la primera vez? Abre el enlace de tu invitación en este navegador. Las cuatro palabras se comparan con quien te invitó, que para eso necesita otro dispositivo.',
    signIn: 'Entrar con mis palabras',
    own: 'Es mío, y se queda conmigo',
    after:
      'Si este navegador ofrece recordar tus palabras, di que no. Después encuentras «devuelve este dispositivo» encima de cada página de tu cuaderno.',
  },
  back: {
    title: 'Ya puede devolverse',
    text: 'Tu sesión está cerrada. Todo lo tuyo que Kithe guardaba en este dispositivo se borró.',
    session:
      'Ahora no hay conexión, así que el servidor todavía no sabe que saliste. Tus palabras y tus llaves ya no están aquí de todos modos. Esta página se lo dice en cuanto puede; o tú, desde un dispositivo tuyo, en Mis dispositivos.',
    signIn: 'Es mío: entrar',
  },
  left: {
    title: 'Todavía queda algo aquí',
    text: 'No se pudo borrar todo. Quizá lo retiene otra pestaña: cierra todas las demás pestañas de Kithe en este navegador y borra una vez más.',
    again: 'Borrar una vez más',
  },
  limits:
    'Kithe borra lo que guarda. No alcanza lo que guardaste en un archivo o imprimiste, lo que copiaste, ni palabras que dejaste recordar al navegador. El historial del navegador muestra páginas por direcciones en las que no hay palabras tuyas. Quien busque en el disco mismo, con herramientas para eso, puede hallar restos de lo borrado.',
  unsent: {
    reason_one: 'Algo que escribiste sigue en camino. Se espera a que llegue.',
    reason_many: '{{count}} de cosas que escribiste siguen en camino. Se espera a que lleguen.',
    reason_other: '{{count}} cosas que escribiste siguen en camino. Se espera a que lleguen.',
    waits_one:
      'Algo que escribiste está por ahora solo en este dispositivo. Sale por sí solo en cuanto el servidor está al alcance y tiene sitio; antes de eso, aquí no se borra nada.',
    waits_many:
      '{{count}} de cosas que escribiste están por ahora solo en este dispositivo. Salen por sí solas en cuanto el servidor está al alcance y tiene sitio; antes de eso, aquí no se borra nada.',
    waits_other:
      '{{count}} cosas que escribiste están por ahora solo en este dispositivo. Salen por sí solas en cuanto el servidor está al alcance y tiene sitio; antes de eso, aquí no se borra nada.',
    signIn: 'Pide tus palabras otra vez: entrar',
  },
  onlyHere: {
    title: 'Algunas palabras están en este dispositivo y en ningún otro sitio. Al vaciarlo se borran:',
    accounts: 'un relato empezado y no cerrado: {{hours}}',
    lines: 'líneas que son solo para ti; aquí se pueden leer',
    texts: 'líneas empezadas en otras páginas, sin guardar ni enviar',
    refused: 'algo que el servidor no quiso recibir',
    inviting: 'una invitación sin terminar: {{names}}',
    joining:
      'una invitación que abriste aquí y no has recorrido hasta el final; su enlace se puede abrir de nuevo en otro sitio',
    plan: 'tus líneas en Ayuda ahora.',
    planGo: 'Leerlas',
    one: 'una hora',
    keep: 'Lo que quieras conservar, ciérralo, termínalo o escríbelo antes en otro sitio: en papel, o en una página propia de tu cuaderno.',
    mayGo: 'Pueden borrarse.',
    needs: 'Conserva lo que quieras conservar, o di que pueden borrarse.',
  },
  interrupted: 'Esto se interrumpió antes de borrar nada. Todo sigue aquí. Pulsa una vez más.',
  changed: 'Mientras tanto se escribió algo aquí. No se borró nada; mira otra vez lo que se iría.',
  looking: 'Mirando qué hay en este dispositivo…',
  emptying: 'Vaciando este dispositivo…',
  notNow: 'Ahora no',
} as const satisfies Words<'handover'>;
