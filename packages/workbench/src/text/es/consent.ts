/** Palabras de los acuerdos: uno por cada fin, y cada uno se lee en un minuto (record.md, Consent). */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Lo que acordamos',
  lead: 'Cada uno de estos es una pregunta aparte. Puedes dejar cualquiera sin responder, y retirar después lo que aceptaste. Todo lo demás sigue funcionando igual.',
  packetPage: 'Paquetes para supervisión, uno por uno',
  inUse: 'En uso',
  notInUse: 'Sin usar',
  what: 'Qué es',
  who: 'Quién vería qué',
  without: 'Sin esto',
  mine: 'Lo has aceptado.',
  again:
    'Lo aceptaste una vez. Lo que dice ha cambiado desde entonces, así que tu acuerdo ya no vale. Se te pregunta de nuevo, y no tienes que responder.',
  notMine: 'No lo has aceptado. No tienes que hacer nada.',
  give: 'Lo acepto',
  takeBack: 'Retirar mi acuerdo',
  howNot:
    '«Sin usar» se ve siempre igual: tanto si nadie preguntó, como si alguien no lo quiso, si alguien lo retiró o si aquí está apagado. A nadie se le muestra cuál de esas cosas es.',
  giveTitle: 'Antes de aceptar',
  takeTitle: '¿Retirar tu acuerdo?',
  takeAbout:
    'El acuerdo termina ahora. {{name}} puede ver que ya no está en uso, e imaginar por qué. Lo que se vio, se vio.',
  may: {
    title: 'Qué puede hacer aquí cada quien',
    lead: 'No es lo mismo para las dos personas, y hay que decirlo.',
    both: 'Las dos pueden abrir una hora, escribir, cerrar, guardarse, abrir lo propio, anotar algo que dolió y marcharse.',
    hurt: 'Solo la persona a quien le dolió puede decir que se le oyó, y que le llegó.',
    own: 'Tus páginas propias las ves solo tú. Vale para las dos personas.',
    therapyClient:
      '{{name}} puede ofrecerte una cosa verdadera, proponer un paquete para supervisión y abrir una reparación para que no tengas que hacerlo tú. Tú decides si un paquete sale.',
    therapyTherapist:
      'Puedes ofrecer una cosa verdadera, proponer un paquete para supervisión y abrir una reparación para que {{name}} no tenga que hacerlo. Solo {{name}} decide si un paquete sale.',
    supervisionClient:
      '{{name}} ocupa aquí el lugar de quien hace terapia: solo {{name}} puede ofrecer una cosa verdadera. Lo que escribas sobre las personas que acuden a ti sigue bajo tu deber de guardarlo.',
    supervisionTherapist:
      'Ocupas aquí el lugar de quien hace terapia: solo tú puedes ofrecer una cosa verdadera. {{name}} decide qué de su trabajo te muestra.',
    together:
      'Aquí son iguales. Cualquiera de las dos personas puede ofrecer una cosa verdadera, y ninguna puede hacer algo que la otra no pueda.',
    power:
      'Un papel da poder, y el poder es una razón por la que la gente se guarda cosas. Aquí a nadie se le pide decir más de lo que quiera.',
  },
  packets: {
    title: 'Paquetes para supervisión',
    lead: 'Cada uno se pregunta aparte. Antes lees, palabra por palabra, qué saldría y para quién.',
    leadBy: 'Cada uno se pregunta aparte. Antes {{name}} lee, palabra por palabra, qué saldría.',
  },
  purposes: {
    'shared-record': {
      name: 'Un cuaderno entre tú y yo',
      what: 'Llevar este cuaderno entre ustedes dos: horas, tarjetas abiertas, lo que está abierto entre ustedes y lo que se reparó.',
      who: 'Tú y {{name}} leen lo que cada quien comparte aquí. Quien lleva el servidor no lee nada.',
      without:
        'Dejarían de escribirse aquí. Kithe no cierra nada con llave: esto es una palabra entre ustedes. Lo compartido se queda con las dos personas.',
      absence:
        'Unirse significa esto, así que {{name}} puede notar que ya no está en uso. Si prefieres parar, no tienes que explicarlo aquí.',
    },
    reading: {
      name: 'Leer nuestras horas en conjunto',
      what: 'Dejar que Kithe mire lo que ustedes dos han abierto y diga, con cuentas sencillas, qué esperaría de ahí: siempre con lo inseguro que está, con el motivo y con una forma de decir que sobre ti se equivoca. Está apagado hasta que las dos personas dicen que sí, y quien lleva este Kithe puede apagarlo para todo el mundo.',
      who: 'Ustedes dos, cada cual en su propio dispositivo. No se mandaría nada a ningún sitio, ni se leería nada de lo que te guardas.',
      without:
        'Escriben, abren, reparan y llevan sus registros de imágenes igual que antes. Un registro solo suma lo que puso en él quien lo lleva.',
      absence:
        'Hacen falta las dos personas. Si lo aceptas y sigue sin usarse, puede haber muchas razones, y no tiene por qué ser {{name}}. Si está en uso y deja de estarlo, {{name}} puede ver que se detuvo.',
    },
    supervision: {
      name: 'Hablar de lo nuestro en supervisión',
      what: 'Quien hace terapia puede hablar de lo que ustedes dos pueden leer aquí con una persona que supervisa, obligada a guardarlo para sí. Nada en papel: cada paquete se pregunta aparte, más abajo.',
      who: 'Una sola persona que supervisa puede saber de lo compartido, sin nombres. Tus páginas propias nunca entran.',
      without: 'Quien hace terapia puede pedir consejo igualmente, sin nada de este cuaderno.',
      absence:
        'Hacen falta las dos personas. Si sigue sin usarse, {{name}} no puede saber desde aquí por qué. Si estaba en uso y lo retiras, {{name}} puede ver que se detuvo.',
    },
    research: {
      name: 'Para investigación',
      what: 'Partes de lo que ustedes dos pueden leer podrían servir para aprender cómo dos personas vuelven a encontrarse, quitando todo lo que pudiera señalarte.',
      who: 'Personas que investigan con permiso de un comité de ética, después de que les hayan mostrado a ustedes dos qué recibirían. Nada sale por sí solo.',
      without: 'No cambia nada, para nadie.',
      absence:
        'Hacen falta las dos personas. Si sigue sin usarse, no dice nada de ninguna. Si estaba en uso y lo retiras, lo que ya se usó no se puede recuperar.',
    },
  },
} as const satisfies Words<'consent'>;
