/** La historia en español: verano. Cada frase de `summer.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const summer: Sentences = {
  // 2026-06-09
  beans: 'judías',
  'Mrs Okafor’s beans. An ordinary hour. You laughed at something because it was funny.':
    'Las judías de la señora Okafor. Una hora corriente. Te reíste de algo porque tenía gracia.',
  'Eleven rows.': 'Once hileras.',
  'Easy, and somebody in it.': 'Fácil, y con alguien dentro.',
  'It was not about the bus. I can’t say yet what it was about. I would rather that it stayed open than that it was tidied.':
    'No era por el autobús. Todavía no sé decir por qué era. Prefiero que siga abierto a que quede recogido.',
  'Still open': 'Sigue abierto',
  'She would rather that it stayed open than that it was tidied. I read it three times. I had been composing something tidy.':
    'Prefiere que siga abierto a que quede recogido. Lo leí tres veces. Yo estaba redactando algo muy recogido.',
  'the letter about the fee': 'la carta de los honorarios',
  'It began “Dear client”. There are two of us in that room and I know which one is the client.':
    'Empezaba «Estimado cliente». En esa sala somos dos y sé cuál de los dos es el cliente.',
  'The same letter goes to everyone, and I sent it without looking. The next will have your name on it.':
    'A todo el mundo le llega la misma carta, y la mandé sin mirar. La próxima llevará tu nombre.',
  'Let it rest. It is a letter.': 'Déjalo. Es una carta.',
  // 2026-06-23
  'second-hand': 'de segunda mano',
  'I have bought a piano. The man who sold it to me apologised. He said, “I ought to tell you, it has been wet once.” I said I would take it.':
    'He comprado un piano. El hombre que me lo vendió me pidió disculpas. Dijo: «Tengo que decirle que se mojó una vez.» Dije que me lo llevaba.',
  ridiculous: 'ridículo',
  happy: 'felicidad',
  'You put your hand over your mouth. I had been hoping for that since Saturday.':
    'Te tapaste la boca con la mano. Llevaba esperando eso desde el sábado.',
  'On the inside of something.': 'Dentro de algo.',
  joy: 'la alegría',
  'I laughed, and so did you, and this time it was at the same thing.':
    'Me reí, y tú también, y esta vez era de lo mismo.',
  'It has been wet once.': 'Se mojó una vez.',
  'Happy. I think I may say that.': 'Feliz. Creo que puedo decirlo.',
  'Eight bars, hands crossed. Mrs Okafor knocked on the wall, twice.':
    'Ocho compases, con las manos cruzadas. La señora Okafor dio en la pared, dos veces.',
  'The man took ten off the price because I could tell him which string.':
    'El hombre me rebajó diez porque supe decirle qué cuerda era.',
  'Bought a piano that has been wet once.': 'Compré un piano que se mojó una vez.',
  'What it can still do': 'Lo que aún sabe hacer',
  'Three keys stick when it rains. The low A buzzes like something in a jar.\n\nI can still do the first eight bars of the thing with the crossed hands. I can’t do anything else. I am so bad! I sat there being bad until Mrs Okafor knocked on the wall, twice, which means more.':
    'Tres teclas se quedan pegadas cuando llueve. El la de abajo zumba como algo metido en un frasco.\n\nTodavía me salen los ocho primeros compases de la de las manos cruzadas. No me sale nada más. ¡Lo hago fatal! Ahí estuve haciéndolo fatal hasta que la señora Okafor dio en la pared, dos veces, que significa más.',
  'It has been wet once': 'Se mojó una vez',
  'it has been wet once': 'se mojó una vez',
  // 2026-07-07
  Thursdays: 'jueves',
  'Ife from next door is nine and wants to learn. I said, “Thursdays,” and then I heard what I had said. So I asked her grandmother to sit with us, with the door open. She believes I am being polite.':
    'Ife, la de al lado, tiene nueve años y quiere aprender. Dije «los jueves», y entonces oí lo que había dicho. Así que le pedí a su abuela que se siente con nosotras, con la puerta abierta. Ella cree que es por educación.',
  afraid: 'miedo',
  sure: 'seguridad',
  Ife: 'Ife',
  'Mrs Okafor': 'la señora Okafor',
  'Steady.': 'Firme.',
  'I wanted to say something large. I asked who had decided about the door, and you said: I did.':
    'Quise decir algo grande. Pregunté quién había decidido lo de la puerta, y dijiste: yo.',
  'Ife’s grandmother': 'la abuela de Ife',
  'Thursdays. The door open, and somebody’s grandmother.':
    'Los jueves. La puerta abierta, y la abuela de alguien.',
  'Full of respect, a little hushed.': 'Con mucho respeto, y casi en voz baja.',
  '“I did.”': '«Yo.»',
  'I am so proud of you.': 'Estoy muy orgulloso de ti.',
  'That it would please her, and that she would begin to bring me things to be proud of.':
    'Que le gustaría, y que empezaría a traerme cosas de las que estar orgulloso.',
  'You look for what could hurt a child before it can. I wish that somebody had looked like that for you, and it moves me that you do.':
    'Miras qué podría hacerle daño a una niña antes de que se lo haga. Ojalá alguien hubiera mirado así por ti, y me conmueve que tú lo hagas.',
  'That she will say it is only a door.': 'Que dirá que es solo una puerta.',
  'Thursdays, with the door open': 'Los jueves, con la puerta abierta',
  'something I made': 'algo que hice yo',
  'somebody I like': 'alguien que me cae bien',
  'listen to the end': 'escuchar hasta el final',
  'it was worth making': 'valía la pena hacerlo',
  'I used to make up tunes, before. I stopped, and nobody noticed that it had gone quiet.':
    'Antes me inventaba canciones. Lo dejé, y nadie notó que se había hecho el silencio.',
  // 2026-07-21
  'the last one before August': 'la última antes de agosto',
  'I played you “Waterworks” from my telephone, and you said that it was lovely. There were four bars left.':
    'Te puse «Depuradora» desde el teléfono, y dijiste que era preciosa. Quedaban cuatro compases.',
  cross: 'enojo',
  'bruised, slightly': 'un pequeño moretón',
  'Close. I said so at once and nothing fell down.': 'Cerca. Lo dije al momento y no se cayó nada.',
  'I wanted to ask if there could be one hour in August. I asked where you were going instead. The sea, you said. That’s nice, I said.':
    'Quería preguntar si podía haber una hora en agosto. En vez de eso pregunté adónde ibas. Al mar, dijiste. Qué bien, dije.',
  'You played me a tune for a bus stop. I was delighted and I could not wait to tell you.':
    'Me pusiste una canción para una parada de autobús. Me encantó, y no pude esperar a decírtelo.',
  'Most of it.': 'Casi toda.',
  'Delighted, and ahead of you.': 'Encantado, y por delante de ti.',
  'four bars left': 'quedaban cuatro compases',
  'You said that it was lovely before it was over.': 'Dijiste que era preciosa antes de que se acabara.',
  'I said it in the room. I am putting it here as well.': 'Lo dije en la sala. Lo pongo también aquí.',
  'I was pleased, and my being pleased got in front of your tune. I would like to hear the end.':
    'Estaba contento, y mi contento se puso delante de tu canción. Me gustaría oír el final.',
  'Four bars': 'Cuatro compases',
  '“There were four bars left.” Said to my face, within the second, with the telephone still in her hand.\n\nA year ago she would have thanked me.':
    '«Quedaban cuatro compases.» Dicho a la cara, al segundo, con el teléfono todavía en la mano.\n\nHace un año me habría dado las gracias.',
  'Good.': 'Bien hecho.',
  'I nearly asked for something in July. I asked where you were going instead.':
    'En julio casi pedí algo. En vez de eso pregunté adónde ibas.',
  'Marta, on her old upright, with the window open. She shushed her own children.':
    'Marta, en su piano viejo de pared, con la ventana abierta. Mandó callar a sus propios hijos.',
  'At Marta’s': 'En casa de Marta',
  'We walked out to the groyne and back. She said, “I used to be cross with you about the shoes.” I said I know. She said, “They were red.” I said I know.\n\nThen we both cried about a pair of shoes, in a wind, like two fools, and bought chips.':
    'Fuimos andando hasta el espigón y volvimos. Dijo: «Estuve mucho tiempo enfadada contigo por los zapatos.» Dije: ya lo sé. Dijo: «Eran rojos.» Dije: ya lo sé.\n\nLuego lloramos las dos por unos zapatos, al viento, como dos bobas, y compramos patatas fritas.',
  'A wind that you could lean on.': 'Un viento en el que te podías apoyar.',
  'It was never about the shoes.': 'Nunca fue por los zapatos.',
  'Marta listened to the end, and shushed her own children.':
    'Marta escuchó hasta el final, y mandó callar a sus propios hijos.',
  'Chips, on a groyne, with my sister. I would do that again tomorrow.':
    'Patatas fritas, en un espigón, con mi hermana. Lo haría otra vez mañana.',
  'Told Marta there are pieces missing, and that I may have some of it wrong. She said: then we have two halves.':
    'Le dije a Marta que faltan piezas, y que igual algunas las tengo mal. Dijo: entonces tenemos dos mitades.',
  'Landed, in August, somewhere near the sea.': 'Me ha llegado, en agosto, en algún lugar cerca del mar.',
  'It was only ever a small one. I wanted to find out if the small ones can be said.':
    'Siempre fue una pequeña. Quería averiguar si las pequeñas se pueden decir.',
  'Cross about four bars. You said, “Yes. There were.”':
    'Enfadada por cuatro compases. Dijiste: «Sí. Quedaban.»',
  'Told them at work that I will not do Saturdays twice running. They moved the rota. That was all.':
    'Dije en el trabajo que no hago dos sábados seguidos. Cambiaron los turnos. Eso fue todo.',
  'Four bars left.': 'Quedaban cuatro compases.',
  'I know you were. It reached me too, four bars early.':
    'Ya lo sé. A mí también me llegó, cuatro compases antes de tiempo.',
};
