/** La historia en español: hasta Semana Santa. Cada frase de `lent.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const lent: Sentences = {
  // 2026-03-10
  wind: 'viento',
  'I told you what colour the door was. You said, “Memory is a strange thing.” I nodded. It was green.':
    'Te dije de qué color era la puerta. Dijiste: «La memoria es una cosa rara.» Asentí. Era verde.',
  eleven: 'once años',
  'You nodded. I don’t believe that you agreed.': 'Asentiste. No creo que estuvieras de acuerdo.',
  'A green door. You were sure of the green.': 'Una puerta verde. Del verde estabas segura.',
  'You gave me the one thing you were certain of, and I answered it with a doubt. I heard it while I was saying it, and I went on talking.':
    'Me diste la única cosa de la que estabas segura, y te respondí con una duda. Lo oí mientras lo decía, y seguí hablando.',
  'I lost you, and I know where.': 'Te perdí, y sé dónde.',
  '“memory is a strange thing”': '«la memoria es una cosa rara»',
  'You told me that the door was green, and I said that memory is a strange thing.':
    'Me dijiste que la puerta era verde, y yo dije que la memoria es una cosa rara.',
  'You need not do anything with this. I only did not want you to have to be the one to bring it.':
    'No tienes que hacer nada con esto. Solo no quería que tuvieras que traerlo tú.',
  Green: 'Verde',
  'I was frightened of where the sentence was going, and I reached for something wise. It came out sounding like her father, with better manners.\n\nI wrote to her tonight, in the record, and wondered afterwards if I had only wanted to be rid of it. I don’t think so. I think she would have carried it home and put it with the others.':
    'Me asustó adónde iba la frase, y eché mano de algo sabio. Sonó como su padre, con mejores modales.\n\nEsta noche le he escrito, en el cuaderno, y después me pregunté si solo quería quitármelo de encima. No lo creo. Creo que se lo habría llevado a casa y lo habría puesto con los otros.',
  'that I am not sure': 'que no estoy segura',
  'Dr Weiss': 'Dr. Weiss',
  'stop believing the rest': 'dejar de creerse lo demás',
  'I was telling stories all along': 'que todo este tiempo eran cuentos',
  'Papa said that I read too much. By Saturday I had agreed with him.':
    'Papá dijo que yo leía demasiado. El sábado ya le daba la razón.',
  'You heard it before I said it. I had thought it was just me.':
    'Lo oíste antes de que lo dijera. Creí que era cosa mía.',
  'You said green. I believe that it was green. I am sorry that I sounded like the kitchen.':
    'Dijiste verde. Creo que era verde. Siento haber sonado como la cocina.',
  // 2026-03-17
  'the green door': 'la puerta verde',
  'I had not looked at the record all week. I was busy practising not to mind, and getting good at it. You said it before I had my coat off.':
    'No miré el cuaderno en toda la semana. Estaba ensayando que no me importara, y ya me iba saliendo. Lo dijiste antes de que me quitara el abrigo.',
  thrown: 'desconcierto',
  'It had bothered you all week as well. I did not know one thing could bother two people.':
    'A ti también te había molestado toda la semana. No sabía que una misma cosa puede molestar a dos.',
  'Close enough to be cross in.': 'Lo bastante cerca como para enfadarse.',
  'I was afraid that you would not come, and so I could not wait for you to sit down.':
    'Tenía miedo de que no vinieras, así que no pude esperar a que te sentaras.',
  'That you had been practising.': 'Que habías estado ensayando.',
  'Relieved, and glad of you.': 'Con alivio, y contento de verte.',
  'Said that I was sure of the green and of not much else. W. wrote down: green.':
    'Dije que estaba segura del verde y de poco más. W. apuntó: verde.',
  'It has landed.': 'Me ha llegado.',
  'Nobody ever came back for one before.': 'Antes no había vuelto nadie por una.',
  '“Memory is a strange thing.”': '«La memoria es una cosa rara.»',
  'The door was green, and you took it as green.': 'La puerta era verde, y la tomaste por verde.',
  // 2026-03-24
  'what the piano cost': 'lo que costó el piano',
  'It cost four hundred, which was the summer holiday and Marta’s shoes. Then I said that Marta had been going to start with him after Easter. I heard myself say it, and I talked about shoes.':
    'Costó cuatrocientos, que eran las vacaciones y los zapatos de Marta. Luego dije que Marta iba a empezar con él después de Semana Santa. Me oí decirlo, y hablé de zapatos.',
  hot: 'calor',
  'Standing in a doorway.': 'De pie en el marco de una puerta.',
  'the troublemaker': 'la que arma líos',
  'There is one more piece to that story and I am the only person alive who has it.':
    'A esa historia le falta una pieza y soy la única persona viva que la tiene.',
  'You said it, and then you talked about shoes, and I thought: she knows that I heard.':
    'Lo dijiste, y luego hablaste de zapatos, y pensé: sabe que lo he oído.',
  'Four hundred. Shoes. That Marta was to start after Easter.':
    'Cuatrocientos. Zapatos. Que Marta iba a empezar después de Semana Santa.',
  'Close, and in no hurry.': 'Cerca, y sin prisa.',
  'I said the thing about Easter. You did not jump on it, and you did not lose it.':
    'Dije lo de Semana Santa. No te lanzaste, y no se te perdió.',
  // 2026-03-31
  'the last one before Easter': 'la última antes de Semana Santa',
  'I told you the piano again and put the piece back in. I did it on a Wednesday night, so that nobody could have a lesson in our house on the Thursday, and Marta could not begin. I poured slowly, so as not to wake anyone. I stopped where people laugh. You didn’t laugh, so I looked up.':
    'Te conté otra vez el piano y le puse la pieza que faltaba. Lo hice un miércoles por la noche, para que el jueves nadie pudiera dar clase en casa, y Marta no pudiera empezar. Eché el agua despacio, para no despertar a nadie. Paré donde la gente se ríe. No te reíste, así que levanté la vista.',
  dizzy: 'vértigo',
  'You were crying. Not a lot. I thought I might be seeing things, so I looked properly, for a long time. I said, “About the piano?”, and you said, “About you.”':
    'Estabas llorando. No mucho. Pensé que igual veía visiones, así que miré bien, un buen rato. Dije: «¿Por el piano?», y dijiste: «Por ti.»',
  astonished: 'asombro',
  'All of me was in one chair. It was crowded.': 'Toda yo en una sola silla. Estábamos apretadas.',
  'the one who is eleven': 'la que tiene once',
  'When you said “slowly, so as not to wake anyone”, I could not see you clearly for a moment. You looked at me for a long time, and I let you look.':
    'Cuando dijiste «despacio, para no despertar a nadie», por un momento no te vi con claridad. Me miraste mucho rato, y te dejé mirar.',
  'That you were keeping your sister safe, that you were eleven, and that nobody asked you why.':
    'Que estabas protegiendo a tu hermana, que tenías once años, y que nadie te preguntó por qué.',
  'I was crying, and you saw. I did not want to hide it from you, and I did not want you to have to look after it.':
    'Estaba llorando, y lo viste. No quería escondértelo, y no quería que tuvieras que hacerte cargo.',
  'As near as I know how to be.': 'Tan cerca como sé estar.',
  'That she poured it slowly, so as not to wake anyone.':
    'Que echara el agua despacio, para no despertar a nadie.',
  'You were a child who found a way to keep her sister safe and told nobody. I was moved on Tuesday, and I still am.':
    'Fuiste una niña que encontró la manera de proteger a su hermana y no se lo dijo a nadie. Me conmoví el martes, y me sigo conmoviendo.',
  'That she will read it more than once. That she may be cross with me, later on, for having seen.':
    'Que lo leerá más de una vez. Que puede que más adelante se enfade conmigo por haberlo visto.',
  Tuesday: 'Martes',
  'I laughed at that story in October. So did everyone who ever heard it, and she taught us how.\n\nI cried, and did not decide to. What I did decide was not to turn my head. She checked my face like somebody checking a lens. I have seldom been looked at like that, and it was not for me.\n\nTo Ruth: am I making too much of having been moved? The hour was hers. I was the proof, not the event.':
    'En octubre me reí de esa historia. Como todos los que la oyeron, y nos enseñó ella a reírnos.\n\nLloré, y no lo decidí. Lo que sí decidí fue no girar la cara. Me examinó la cara como quien comprueba una lente. Pocas veces me han mirado así, y no era para mí.\n\nPara Ruth: ¿le estoy dando demasiada importancia a haberme conmovido? La hora era suya. Yo fui la prueba, no lo que pasó.',
  Tonight: 'Esta noche',
  'I got off three stops early because I couldn’t sit.\n\nIt happened. I know it happened because it happened to someone else’s face.\n\nI keep wanting to ring somebody up. Hello. It’s true.':
    'Me bajé tres paradas antes porque no podía estar sentada.\n\nPasó. Sé que pasó porque le pasó a la cara de otra persona.\n\nNo hago más que querer llamar a alguien. Hola. Es verdad.',
  'It reached me. I read it on the 14, at the lights by the waterworks, and missed my stop.':
    'Me llegó. Lo leí en el 14, en el semáforo de la depuradora, y se me pasó la parada.',
  'Could not sit down. I think that it was that.': 'No podía estar sentada. Creo que era eso.',
  'It happened. I saw it on a face, and it was not mine.': 'Pasó. Lo vi en una cara, y no era la mía.',
  'Somebody was sorry for a girl with two jugs.': 'Alguien sintió pena por una niña con dos jarras.',
  'I keep wanting to ring somebody up.': 'No hago más que querer llamar a alguien.',
  'I saw. I checked.': 'Lo vi. Lo comprobé.',
  'The hour you did not laugh': 'La hora en que no te reíste',
  'She saw that I was crying': 'Vio que yo lloraba',
  'the hour you looked up': 'la hora en que levantaste la vista',
  'the hour you did not laugh': 'la hora en que no te reíste',
  'You did not say that I had imagined it. It was in your face before you could have said anything.':
    'No dijiste que me lo imaginé. Lo tenías en la cara antes de haber podido decir nada.',
};
