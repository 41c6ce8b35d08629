/** La historia en español: lo que está alrededor de las horas. Las partes, lo que se imagina, la página tranquila. */
import type { Sentences } from '../retell.ts';

export const around: Sentences = {
  // La página tranquila.
  'That I am trouble. I said a thing once, and it cost four hundred.':
    'Que soy un lío. Una vez dije una cosa, y costó cuatrocientos.',
  'you would ask what it cost, and see that it was a lot': 'preguntaras lo que costó, y vieras que era mucho',
  'you would be very kind, and look at the clock': 'fueras muy amable, y miraras el reloj',
  'I have seen a face do it. It may have been a mistake.':
    'He visto a una cara hacerlo. Puede que fuera un error.',
  'Marta. She had the shoes.': 'Marta. Los zapatos eran suyos.',
  'Marta. You, on most Tuesdays. Mrs Okafor, who would not need to be told.':
    'Marta. Tú, casi todos los martes. La señora Okafor, a quien no haría falta contárselo.',
  'Say “four hundred” to Marta, without saying sorry after it.':
    'Decirle «cuatrocientos» a Marta, sin pedir perdón después.',
  'I would want to know who did the sums, in front of a child. I would want to buy her a pair of shoes.':
    'Querría saber quién hizo las cuentas delante de una niña. Querría comprarle unos zapatos.',
  'You asked what colour they were.': 'Preguntaste de qué color eran.',
  'You did, once. We talked about it.': 'Lo hiciste, una vez. Lo hablamos.',
  'Marta: “You were the only one of us who did anything.”':
    'Marta: «Fuiste la única de todos nosotros que hizo algo.»',
  'You heard four hundred and did not do the sum.': 'Oíste cuatrocientos y no hiciste la cuenta.',
  'I said four hundred. She said: and worth it.': 'Dije cuatrocientos. Ella dijo: y bien gastados.',

  // Lo que protegió.
  'I say it was fine.': 'Digo que estuvo bien.',
  'My father, first. After that, anybody with a kettle to put on.':
    'Mi padre, primero. Después, cualquiera que pusiera agua a calentar.',
  'Other people’s faces. If it was fine, he could put the kettle on and she could go on ironing, and there was supper.':
    'De las caras de los demás. Si estaba bien, él podía poner agua a calentar y ella seguir planchando, y había cena.',
  'Since a Thursday when I was eleven. It was ready by the Friday.':
    'Desde un jueves de cuando tenía once años. El viernes ya estaba listo.',
  'Nobody asks twice. I have made sure of that, and then I have held it against them.':
    'Nadie pregunta dos veces. Yo misma me encargué, y luego se lo eché en cara.',
  'Somebody who is still in their chair when I have finished the sentence.':
    'Alguien que siga en su silla cuando yo haya acabado la frase.',
  'For the length of a tune. “There were four bars left.” It took no longer than that.':
    'Lo que dura una canción. «Quedaban cuatro compases.» No hizo falta más.',
  'If I am quick, and funny, and bring something.': 'Si soy rápida, y graciosa, y traigo algo.',

  // Partes del doctor Weiss, y lo que es suyo.
  'The clock': 'El reloj',
  'I would like somebody to ask me what I do not ask myself.':
    'Quisiera que alguien me preguntara lo que no me pregunto yo.',
  'She had begun a sentence. I looked at the clock. She finished it with something smaller. When she told me, I explained why I had looked, and she said that it made sense. I was relieved, and I do not trust the relief.':
    'Ella había empezado una frase. Miré el reloj. La acabó con algo más pequeño. Cuando me lo dijo, expliqué por qué había mirado, y ella dijo que tenía sentido. Me alivió, y no me fío del alivio.',
  'the tidy one': 'el ordenado',
  'the one who explains': 'el que explica',
  'being moved': 'conmoverme',
  'The next letter about the fee has your name on it.': 'La próxima carta de los honorarios lleva tu nombre.',
  'Say that I would have minded. Not explain.': 'Decir que me habría importado. No explicar.',

  // Lo que se imagina antes de abrir.
  'that the summer was hers': 'que el verano fuera suyo',
  'I would like to come back to the end of July': 'Quisiera volver al final de julio',
  'You asked where I was going, and I said: the sea. I have wondered since whether that was the question. I do not know, and it need not be anything.':
    'Preguntaste adónde iba, y dije: al mar. Desde entonces me pregunto si esa era la pregunta. No lo sé, y no tiene por qué ser nada.',
  'Glad too. But I was shy of you for the first ten minutes, and I had not said so even to myself.':
    'Alegría también. Pero los diez primeros minutos me dabas timidez, y no me lo había dicho ni a mí.',
  'the quiet after the last bar': 'el silencio después del último compás',
  'to be let be, about being late': 'que la dejaran llegar tarde',
  'thinks that a grown woman makes a great deal of a bus.':
    'piense que una mujer hecha y derecha hace un mundo de un autobús.',
  'the stairs': 'la escalera',
  'You heard me on the stairs. I had not known that one can be heard from in there. All those Tuesdays I stood on the landing first, to get my face ready.':
    'Me oíste en la escalera. No sabía que desde ahí dentro se oye. Todos esos martes me paraba antes en el rellano, para ponerme la cara.',

  'You waited for the bus to leave.': 'Esperaste a que se fuera el autobús.',
};
