/** Palabras de los acuerdos: uno por cada fin, y cada uno se lee en un minuto (record.md, Consent). */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Lo que acordamos',
  lead: 'Cada uno de estos es una pregunta aparte. Puedes dejar cualquiera sin responder, y retirar después lo que aceptaste. Todo lo demás sigue funcionando igual.',
  inUse: 'En uso',
  notInUse: 'Sin usar',
  what: 'Qué es',
  who: 'Quién vería qué',
  without: 'Sin esto',
  mine: 'Lo has aceptado.',
  notMine: 'No lo has aceptado. No tienes que hacer nada.',
  give: 'Lo acepto',
  takeBack: 'Retirar mi acuerdo',
  howNot:
    '«Sin usar» se ve siempre igual: tanto si nadie preguntó, como si alguien no lo quiso, si alguien lo retiró o si aquí está apagado. A nadie se le muestra cuál de esas cosas es.',
  giveTitle: 'Antes de aceptar',
  takeTitle: '¿Retirar tu acuerdo?',
  takeAbout:
    'El acuerdo termina ahora. {{name}} puede ver que ya no está en uso, e imaginar por qué. Lo que se vio, se vio.',
  purposes: {
    'shared-record': {
      name: 'Un cuaderno entre nosotros',
      what: 'Llevar juntos este cuaderno: horas, tarjetas abiertas, lo que está abierto entre ustedes y lo que se reparó.',
      who: 'Tú y {{name}} leen lo que cada quien comparte aquí. Quien lleva el servidor no lee nada.',
      without:
        'Dejarían de escribirse aquí. Kithe no cierra nada con llave: esto es una palabra entre ustedes. Lo compartido se queda con las dos personas.',
      absence:
        'Unirse significa esto, así que {{name}} puede notar que ya no está en uso. Si prefieres parar, no tienes que explicarlo aquí.',
    },
    reading: {
      name: 'Leer juntos nuestras horas',
      what: 'Dejar que Kithe mire todo lo que los dos han abierto y diga, con cuentas sencillas, qué esperaría de ahí. Nada en Kithe lo hace todavía; puedes decir ahora si lo querrías.',
      who: 'Ustedes dos, cada cual en su propio dispositivo. No se mandaría nada a ningún sitio, ni se leería nada de lo que te guardas.',
      without:
        'Escriben, abren, reparan y llevan sus registros de imágenes igual que antes. Un registro solo suma lo que puso en él su dueña o su dueño.',
      absence:
        'Hacen falta las dos personas. Si lo aceptas y sigue sin usarse, puede haber muchas razones, y no tiene por qué ser {{name}}. Si está en uso y deja de estarlo, {{name}} puede ver que se detuvo.',
    },
    supervision: {
      name: 'Hablar de nosotros en supervisión',
      what: 'Quien hace terapia puede llevar lo que los dos pueden leer aquí a una persona que supervisa, obligada a guardarlo para sí.',
      who: 'Una sola persona que supervisa puede saber de lo compartido. Los nombres se pueden quitar. Tus páginas propias nunca entran.',
      without: 'Quien hace terapia puede pedir consejo igualmente, sin nada de este cuaderno.',
      absence:
        'Hacen falta las dos personas. Si sigue sin usarse, {{name}} no puede saber desde aquí por qué. Si estaba en uso y lo retiras, {{name}} puede ver que se detuvo.',
    },
    research: {
      name: 'Para investigación',
      what: 'Partes de lo que los dos pueden leer podrían servir para aprender cómo dos personas vuelven a encontrarse, quitando todo lo que pudiera señalarte.',
      who: 'Personas que investigan con permiso de un comité de ética, después de que les hayan mostrado a los dos qué recibirían. Nada sale por sí solo.',
      without: 'No cambia nada, para nadie.',
      absence:
        'Hacen falta las dos personas. Si sigue sin usarse, no dice nada de ninguna. Si estaba en uso y lo retiras, lo que ya se usó no se puede recuperar.',
    },
  },
} as const satisfies Words<'consent'>;
