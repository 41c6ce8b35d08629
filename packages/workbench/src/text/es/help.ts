/** Palabras de Ayuda ahora: a quién llamar, y lo que se quiere volver a encontrar. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Ayuda ahora',
  back: 'Volver a donde estaba',
  watching:
    'Nadie está mirando esto ahora. Kithe no puede llamar a nadie por ti, y lo que escribas aquí no le llega a nadie a tiempo.',
  danger: 'Si tú o alguien cercano puede estar en peligro, llama.',
  emergency: 'Emergencias',
  lines: 'Para hablar con alguien',
  linesHint: 'No necesitas una razón lo bastante buena. No tienes que decir tu nombre.',
  noLines:
    'No conocemos ninguna línea para el lugar que elegiste. El número de emergencias de arriba llega a quien sí la conoce.',
  violence: 'Si te da miedo alguien de tu casa',
  violenceHint:
    'Saben qué se puede hacer, y no hacen nada sin ti. Muchas contestan en más de un idioma. Algunas llevan en el nombre a las mujeres, y casi todas ayudan a cualquiera o saben quién puede.',
  always: 'De día y de noche',
  notAlways: 'No a todas horas',
  text: 'También recibe mensajes de texto',
  country: '¿Dónde estás?',
  countryHint: 'Se recuerda solo en este dispositivo.',
  elsewhere: 'En otro lugar',
  more: 'En findahelpline.com hay más líneas, de más países e idiomas.',
  checkNow: 'Comprueba estos números ahora, antes de necesitarlos.',
  honest:
    'Los números cambian, y nadie los comprueba por ti. Llama a uno, o mira lo que dice el propio servicio. Si alguno no contesta, llama al {{number}}.',
  lookedAt: 'Los últimos que se añadieron se leyeron en páginas públicas el {{date}}.',
  plan: {
    title: 'Tres líneas mías',
    hint: 'Para cuando cuesta pensar. Se guardan solo en este dispositivo, a la vista, para que se abran sin frase de paso: quien pueda usar este dispositivo puede leerlas. Al salir aquí se borran.',
    helps: 'Algo que ha ayudado antes',
    call: 'Alguien a quien puedo llamar',
    go: 'Algún lugar adonde puedo ir',
    keeping: 'Guardando…',
    kept: 'Guardado en este dispositivo.',
    notKept: 'Este navegador no guarda nada aquí. Escribe la línea en otro sitio.',
  },
  leaving: {
    title: 'Si alguien puede estar mirando por encima de tu hombro',
    text: '«Salir enseguida» vacía esta página al momento y pone otra en blanco en su lugar. Al volver a esta pestaña no se ve nada hasta que lo pidas. El historial del navegador sigue diciendo que Kithe estuvo abierto; una ventana privada no guarda esa lista.',
    escape: 'Con teclado, pulsar Escape tres veces seguidas hace lo mismo.',
  },
  plain: {
    label: 'Que parezca otra cosa',
    hint: 'La pestaña se llama entonces «Notas» y lleva por icono una hoja sin más, en este dispositivo, hasta que lo apagues. La dirección sigue siendo la que es, y también un icono en la pantalla de inicio.',
  },
} as const satisfies Words<'help'>;
