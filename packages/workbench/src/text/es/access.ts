/** Palabras de *quién puede leer esto y qué se llevó*. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Quién puede leer esto y qué se llevó',
  lead: 'Esta página la ven las dos personas. Dice a quién se ha dejado entrar en este cuaderno y qué ha salido de él. Nunca dice quién leyó algo ni cuándo: eso no lo ve nadie, de nadie.',
  readers: {
    title: 'Quién puede leer lo que compartes',
    two: '{{me}} y {{them}}, y nadie más. Quien lleva el servidor guarda páginas cerradas y no tiene la llave.',
    since: 'Desde el {{date}}, con una llave que solo tienen las dos cuentas.',
    sinceUnknown: 'Con una llave que solo tienen las dos cuentas.',
    newKeys_one: 'Desde entonces ha habido {{count}} llave nueva, tras un cambio en quién puede leer.',
    newKeys_many:
      'Desde entonces ha habido {{count}} de llaves nuevas, una tras cada cambio en quién puede leer.',
    newKeys_other:
      'Desde entonces ha habido {{count}} llaves nuevas, una tras cada cambio en quién puede leer.',
    third:
      'A nadie más se le puede dejar entrar en lo que han escrito ustedes dos, ni siquiera si una de las dos personas lo quiere: otra persona necesitaría una llave nueva, y esa llave no abre nada de lo anterior.',
    own: 'Tus propias páginas las lees solo tú. Las de {{them}}, también solo {{them}}.',
    gone: '{{name}} ha dejado este cuaderno y conserva lo que se compartió hasta entonces.',
  },
  taken: {
    title: 'Qué se llevó',
    about:
      'Cuando alguien hace un archivo, una impresión o un paquete de lo compartido, aparece aquí una línea para ambas personas. Llevarse solo las páginas propias no escribe nada.',
    none: 'De lo compartido, nada se ha llevado de aquí.',
    line: {
      readable: '{{name}} se lo llevó como archivo para leer.',
      sealed: '{{name}} se lo llevó como archivo cerrado.',
      printed: '{{name}} imprimió una parte.',
      packet: '{{name}} se llevó un paquete para supervisión.',
      packetNamed: '{{name}} se llevó el paquete «{{title}}».',
      packetRecord: '{{name}} entregó el paquete «{{title}}» en un cuaderno de supervisión.',
      data: '{{name}} se lo llevó como datos.',
    },
    you: 'Tú',
    cannot:
      'Lo que aquí no se puede ver: la foto de una pantalla y lo que alguien copió a mano. Ningún programa puede prometerlo.',
  },
  packets: {
    title: 'Paquetes para supervisión',
    go: 'Leerlos enteros',
    none: 'No se ha propuesto ninguno.',
    word: {
      agreed: 'aceptado',
      'not-agreed': 'sin aceptar',
      'no-more': 'ya no aceptado',
      'taken-back': 'retirado',
      over: 'pasó su último día',
    },
    gone: {
      file: 'se entregó un archivo el {{date}}',
      'file-over': 'se entregó un archivo el {{date}}, que ya no se puede usar',
      'in-record': 'en un cuaderno de supervisión desde el {{date}}',
      'coming-out': 'a punto de retirarse de un cuaderno de supervisión',
      'came-out': 'retirado de un cuaderno de supervisión el {{date}}',
    },
  },
  handed: {
    title: 'Paquetes entregados aquí',
    none: 'Aquí no se entregó ningún paquete.',
    until: 'se puede leer hasta el {{date}}',
    out: 'un paquete que se retiró',
    over: 'pasó su último día',
    go: 'A los paquetes',
  },
  mine: {
    title: 'Dónde entraste',
    about: 'Esto lo ves solo tú. El servidor lo guarda noventa días, por horas y sin ninguna dirección.',
    line: {
      account: 'Se creó la cuenta, en {{device}}',
      passphrase: 'Entrada con las palabras, en {{device}}',
      recovery: 'Entrada con el código de recuperación, en {{device}}',
      'new-passphrase': 'Se eligieron palabras nuevas, en {{device}}',
      'new-recovery': 'Se hizo un código de recuperación nuevo, en {{device}}',
    },
    device: {
      Phone: 'un teléfono',
      Tablet: 'una tableta',
      Computer: 'una computadora',
      other: 'un dispositivo',
    },
    when: '{{day}}, hacia las {{hour}}',
    none: 'Nada en los últimos noventa días.',
    away: 'Esta lista necesita conexión.',
    notYou:
      'Si alguna de estas entradas no fue tuya, elige palabras nuevas y, al hacerlo, cierra la sesión en tus otros dispositivos.',
    devices: 'Mis dispositivos y palabras',
    example: 'En un cuaderno tuyo, aquí están tus entradas de los últimos noventa días.',
  },
  called: {
    title: 'Cómo te llaman aquí',
    about: '{{name}} lee este nombre donde está el tuyo.',
    label: '¿Cómo quieres que te llamen?',
    do: 'Llámenme así',
    needs: 'Hace falta un nombre.',
    same: 'Ese es ahora tu nombre aquí.',
    done: 'Aquí te llaman ahora {{name}}.',
  },
  end: { go: 'Si este cuaderno debe terminar' },
} as const satisfies Words<'access'>;
