/** La historia en español: primavera. Cada frase de `spring.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const spring: Sentences = {
  // 2026-04-14
  'after Easter': 'después de Semana Santa',
  'I thought that you would have put it away over Easter. You had not. You said “Wednesday night” as if it were a day we both knew.':
    'Pensé que en Semana Santa lo habrías guardado en un cajón. No. Dijiste «el miércoles por la noche» como si fuera un día que conociéramos los dos.',
  careful: 'cautela',
  'On Good Friday I was so angry with a saucepan that I put it out on the balcony.':
    'El Viernes Santo me enfadé tanto con un cazo que lo saqué al balcón.',
  anger: 'el enfado',
  'I slept nine hours. I am telling nobody, in case it stops.':
    'Dormí nueve horas. No se lo digo a nadie, por si se acaba.',
  'the one who slept': 'la que durmió',
  'You asked if I had been all right, afterwards. I said yes, and thank you, and that it was not a thing you needed to see to.':
    'Preguntaste si después estuve bien. Dije que sí, y gracias, y que de eso no tenías que ocuparte tú.',
  'That there is a saucepan on the balcony.': 'Que hay un cazo en el balcón.',
  'Close. New ground.': 'Cerca. Terreno nuevo.',
  'I have read the card about the hole in the story. I was one of those who laughed.':
    'He leído la tarjeta del agujero en la historia. Fui uno de los que se rieron.',
  'You did. You were good at it. You are better at the other thing.':
    'Sí. Se te daba bien. Lo otro se te da mejor.',
  // 2026-04-21
  'the iron': 'la plancha',
  'My mother was ironing in the next room with the door open. When I said the sentence the second time, the iron stopped. Then it went on. I have known that for thirty years and never once listened to it.':
    'Mi madre planchaba en el cuarto de al lado con la puerta abierta. Cuando dije la frase por segunda vez, la plancha se paró. Luego siguió. Lo sé desde hace treinta años y nunca le había hecho caso.',
  sick: 'náusea',
  furious: 'furia',
  'my mother': 'mi madre',
  'Bad, and in company.': 'Mal, y acompañada.',
  grief: 'la pena',
  'I had nothing clever. I said: then she heard.':
    'No tuve nada inteligente que decir. Dije: entonces te oyó.',
  'Ana’s mother': 'la madre de Ana',
  'The iron stopped, and then it went on.': 'La plancha se paró, y luego siguió.',
  'Close, and very sad.': 'Cerca, y muy triste.',
  'Sunday, the telephone': 'Domingo, teléfono',
  'Mother. Eleven degrees, showers. Her hip. I said, “Do you still iron in the dining room?” She said where else. I said nothing, she said nothing. Then she said that the forecast was better for Wednesday.\n\nI am not ready to ask her. I don’t have to be ready.':
    'Mamá. Once grados, chubascos. La cadera. Dije: «¿Sigues planchando en el comedor?» Dijo que dónde si no. No dije nada, no dijo nada. Luego dijo que para el miércoles daban mejor tiempo.\n\nNo estoy lista para preguntárselo. No tengo por qué estar lista.',
  'somebody I need': 'alguien que me hace falta',
  'go cold, and wait until I apologise': 'enfriarse, y esperar a que yo pida perdón',
  'I ruin things': 'echo las cosas a perder',
  'I slammed a door, and nobody at home spoke to me until Sunday.':
    'Di un portazo, y en casa no me habló nadie hasta el domingo.',
  'asking for more': 'que pido más',
  'anyone who is kind to me': 'quien sea amable conmigo',
  'get tired of me': 'cansarse de mí',
  'I am too much work': 'soy demasiado trabajo',
  'I asked to go and live at my aunt’s for a while. They thought I meant the holidays.':
    'Pedí irme a vivir una temporada con mi tía. Creyeron que hablaba de las vacaciones.',
  // 2026-04-28
  'rain on both windows': 'lluvia en las dos ventanas',
  'I cried, about nothing with a name. You did not go looking for one.':
    'Lloré, por nada que tenga nombre. No te pusiste a buscarle uno.',
  sad: 'tristeza',
  rinsed: 'un enjuague',
  'Close.': 'Cerca.',
  'I handed you the tissues, and then I thought I had done it too fast, as if to make you stop.':
    'Te di los pañuelos, y después pensé que lo hice demasiado rápido, como para que pararas.',
  'Crying, and rain.': 'Llanto, y lluvia.',
  'It may have been my own discomfort that reached for the box.':
    'Puede que fuera mi propia incomodidad la que alargó la mano hacia la caja.',
  'Gentle. I fussed.': 'Suave. Fui un poco aspaventoso.',
  'The tissues were fine. Actually fine. My nose was running.':
    'Los pañuelos, bien. Bien de verdad. Me goteaba la nariz.',
  // 2026-05-05
  'nobody in': 'no había nadie',
  'I stood at your door for twenty-five minutes. I rang four times. By the third I had begun to think that I had made up the appointment, so I got out my diary. It is in your handwriting.':
    'Estuve veinticinco minutos delante de tu puerta. Llamé cuatro veces. A la tercera empecé a pensar que la cita me la había inventado, así que saqué la agenda. Está con tu letra.',
  foolish: 'bochorno',
  angry: 'enfado',
  wet: 'agua hasta los huesos',
  'Not here. Nobody was.': 'Aquí, no. No había nadie.',
  'I found out at six o’clock, when I opened the calendar, and my stomach dropped.':
    'Me enteré a las seis, cuando abrí el calendario, y se me cayó el alma a los pies.',
  'I had you down for the wrong week. There was no emergency. I sat in a meeting about a photocopier while you stood in the rain.':
    'Te tenía apuntada en otra semana. No hubo ninguna urgencia. Estaba sentado en una reunión sobre una fotocopiadora mientras tú estabas bajo la lluvia.',
  'The door': 'La puerta',
  'Of all the people to leave standing on a step.\n\nI wrote three messages to her and sent the short one: I was not there, it was my mistake, I am sorry, next Tuesday I will be. The long ones were asking her to forgive me.':
    'De toda la gente a la que se puede dejar plantada en un escalón.\n\nLe escribí tres mensajes y mandé el corto: no estuve, fue un error mío, lo siento, el martes que viene estaré. Los largos le pedían que me perdonara.',
  'the locked door': 'la puerta cerrada',
  'I rang four times. You had me in the wrong week.': 'Llamé cuatro veces. Me tenías en otra semana.',
  'I am angry with you. I have never before said that to anybody who could do something with it.':
    'Estoy enfadada contigo. Nunca se lo había dicho a nadie que pudiera hacer algo con ello.',
  'I left you standing there. You rang, and you doubted yourself before you doubted me, and it was me. I am sorry. And I am glad that you are angry here.':
    'Te dejé plantada. Llamaste, y dudaste de ti antes de dudar de mí, y fui yo. Lo siento. Y me alegro de que te enfades aquí.',
  'Heard. You didn’t mention the photocopier until I asked.':
    'Oído. No mencionaste la fotocopiadora hasta que pregunté.',
  // 2026-05-12
  'with my coat on': 'con el abrigo puesto',
  'I was angry with you for about six minutes with my coat on. You did not go cold. You didn’t go small either, which I had not thought of, and which would have been worse.':
    'Estuve enfadada contigo unos seis minutos con el abrigo puesto. No te enfriaste. Tampoco te encogiste, que es algo en lo que no había pensado y habría sido peor.',
  tall: 'altura',
  'You minded. I could see it in your neck.': 'Te importó. Se te veía en el cuello.',
  'Closer than when I was being nice.': 'Más cerca que cuando era simpática.',
  'You were angry with me, and you had every reason. I wanted to explain and I kept quiet. What I felt under the shame was respect.':
    'Estabas enfadada conmigo, y con toda la razón. Quería explicarme y me callé. Lo que sentí debajo de la vergüenza fue respeto.',
  'Four rings. Twenty-five minutes. Your own diary, for a witness.':
    'Cuatro timbrazos. Veinticinco minutos. Tu propia agenda, de testigo.',
  'Uncomfortable, and closer than most comfortable hours.':
    'Incómodo, y más cerca que en la mayoría de las horas cómodas.',
  'She kept her coat on, and stayed': 'No se quitó el abrigo, y se quedó',
  'Landed. You were there this week. I rang once.': 'Me ha llegado. Esta semana estabas. Llamé una vez.',
  'I was angry, and a week later you were still there. I counted.':
    'Me enfadé, y una semana después seguías ahí. Llevé la cuenta.',
  'Six minutes, coat on, about half of it. You minded, and you stayed.':
    'Seis minutos, abrigo puesto, más o menos la mitad del enfado. Te importó, y te quedaste.',
  'It was not a cold. I sat in the shelter and let four buses go. The driver of the fourth opened the doors and waited for me, and I shook my head as if I were expecting somebody.':
    'No era un resfriado. Me senté en la marquesina y dejé pasar cuatro autobuses. El conductor del cuarto abrió las puertas y me esperó, y yo dije que no con la cabeza, como si esperara a alguien.',
  // 2026-05-19
  'the telephone': 'el teléfono',
  'I told you that I have told Marta. On the telephone, standing up. She was quiet for so long that I said hello. Then she said: he never asked for me after that. I always wondered why.':
    'Te conté que se lo he contado a Marta. Por teléfono, de pie. Se quedó tanto rato callada que dije «¿hola?». Luego dijo: después de eso no volvió a preguntar por mí. Siempre me extrañó.',
  shaking: 'temblor',
  'I brought the whole family in with me.': 'Me traje a la familia entera.',
  'You told it standing up here too. I do not think you noticed. I stayed sitting, so that one of us was.':
    'Aquí también lo contaste de pie. Creo que no te diste cuenta. Yo me quedé sentado, para que alguno de los dos lo estuviera.',
  'That he never asked for her after that.': 'Que después de eso no volvió a preguntar por ella.',
  'I was glad in my whole chest. You were busy being glad yourself, which is as it should be.':
    'Me alegré con todo el pecho. Tú estabas ocupada alegrándote, que es como tiene que ser.',
  'A full room.': 'Una sala llena.',
  'That Marta had wondered all along.': 'Que a Marta le hubiera extrañado siempre.',
  'To the one who is eleven': 'A la que tiene once',
  'You did it right. It was a stupid expensive thing to do and you did it right.\n\nIt worked, you know. It worked for thirty years and nobody told you.\n\nYou may put the jug down.':
    'Lo hiciste bien. Fue una cosa cara y tonta y la hiciste bien.\n\nFuncionó, ¿sabes? Funcionó treinta años y no te lo dijo nadie.\n\nYa puedes soltar la jarra.',
  'He never asked for me after that': 'Después de eso no volvió a preguntar por mí',
  'Marta, on the telephone. She said that she had always wondered.':
    'Marta, por teléfono. Dijo que siempre le había extrañado.',
};
