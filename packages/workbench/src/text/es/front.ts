/** Palabras de la portada: qué es Kithe, y tres puertas. */
import type { Words } from '../catalogue.ts';

export default {
  title: 'Dos relatos de la misma hora',
  intro: [
    'Dos personas se reúnen una hora, paciente y terapeuta, y cada una vive una hora propia.',
    'Con Kithe, cada una dice con sus palabras cómo fue; después abren los dos relatos y los ponen lado a lado.',
    'Lo que no se entendió se puede reparar, y lo que se sintió se puede ver.',
  ],
  picture:
    'Dos líneas, cómo lo contó cada persona, van muy juntas. En una grieta, una de ellas se corta y sigue lejos de la otra. En una costura de oro vuelve, y desde ahí las dos líneas se acercan más de lo que estaban.',
  legend: {
    label: 'Cómo leer el dibujo',
    lines: 'Dos líneas: qué tan cerca se sintió, según lo contó cada quien. Nunca se hacen una.',
    stillOpen: 'aún abierto',
    mended: 'reparado',
    crackName: 'Una grieta',
    crack: 'es un momento en que una de las dos personas se quedó sola en la sala, y sigue abierto.',
    seamName: 'Una costura de oro',
    seam: 'está donde una grieta se reparó: se dijo, se oyó y llegó. El lugar reparado queda a la vista, porque aguanta.',
  },
  doors: {
    label: 'Tres puertas',
    example: 'Mirar un ejemplo',
    exampleText:
      'Después de treinta años: cuarenta horas de Ana y el doctor Weiss. No hay que registrarse y no se guarda nada.',
    begin: 'Empezar un cuaderno',
    beginText:
      'Para terapeuta y paciente, cada cual en su propio dispositivo. Nadie más que ustedes dos puede leerlo.',
    play: 'Jugar con el modelo',
    playText:
      'Seis capítulos cortos: dos personas, un error, una reparación, y por qué alguien esconde lo que más anhela un encuentro.',
  },
  have: '¿Ya tienes un cuaderno?',
  signIn: 'Entrar',
  here: 'En este dispositivo hay un cuaderno.',
  today: 'Abrirlo',
  promises: {
    label: 'Lo que puedes exigirle a Kithe',
    sealed:
      'Cada palabra se cierra en tu dispositivo. Quien lleva el servidor guarda cartas cerradas y no tiene la llave.',
    yours: 'Lo que te guardas no deja rastro. Guardarlo y dejarlo en blanco se ven igual, para siempre.',
    nobody:
      'No graba, no escucha ni adivina lo que sientes. Dos personas que lo cuentan con sus palabras: eso es todo.',
    watching:
      'Nadie está mirando lo que escribes, así que Kithe no puede mandar ayuda. Ayuda ahora dice a quién llamar.',
  },
} as const satisfies Words<'front'>;
