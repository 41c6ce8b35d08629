/** La historia en español: otoño, horas 1 a 8. Cada frase de `autumn.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const autumn: Sentences = {
  Ana: 'Ana',
  // 2025-09-16
  'the first hour': 'la primera hora',
  'You asked where I would like to sit. I don’t think anybody has ever asked me that.':
    'Me preguntaste dónde quería sentarme. Creo que nadie me lo había preguntado nunca.',
  surprised: 'sorpresa',
  'It was fine.': 'Bien.',
  'the funny one': 'la graciosa',
  work: 'el trabajo',
  'I took the chair by the door. I had counted the stairs on the way up, for the way down.':
    'Tomé la silla de al lado de la puerta. Al subir conté los escalones, para la bajada.',
  'the one who counts': 'la que cuenta',
  'You took the chair by the door and made me laugh within five minutes. I was glad you had come.':
    'Tomaste la silla de al lado de la puerta y a los cinco minutos ya me habías hecho reír. Me alegré de que hubieras venido.',
  'That you sleep badly, and that it is not so bad.': 'Que duermes mal, y que no es para tanto.',
  'Curious, and a little formal, as I am in first hours.':
    'Con curiosidad, y un poco formal, como estoy en las primeras horas.',
  'First hour': 'Primera hora',
  'She told me a great deal, and I could not tell anyone one thing about her. She looked after me well. I notice that I enjoyed it. I would like to remember that I enjoyed it.':
    'Me contó muchísimo, y yo no sabría decirle a nadie una sola cosa de ella. Me cuidó bien. Noto que lo disfruté. Quisiera acordarme de que lo disfruté.',
  // 2025-09-23
  lenses: 'lentes',
  'I explained how a lens is ground, and you asked a second question about it.':
    'Expliqué cómo se talla una lente, y me hiciste una segunda pregunta.',
  pleased: 'agrado',
  'Fine. Good, even.': 'Bien. Hasta muy bien.',
  'I talked about work for fifty minutes. It was all true and there was nobody in it.':
    'Hablé del trabajo cincuenta minutos. Era todo verdad y no había nadie dentro.',
  'nearly everybody': 'casi todas',
  'I learned something I did not know. Afterwards I wondered whether I had let both of us be comfortable.':
    'Aprendí algo que no sabía. Después me pregunté si no nos habría dejado a los dos demasiado cómodos.',
  'That your thumb can feel a hundredth of a millimetre.': 'Que tu pulgar nota una centésima de milímetro.',
  'Interested.': 'Con interés.',
  'the hour of the thumb': 'la hora del pulgar',
  // 2025-09-30
  'a dream': 'un sueño',
  'I told you the dream. I open my mouth to call somebody, it whistles, and everyone goes off to make tea. You did not tell me what it means. That was a relief.':
    'Te conté el sueño. Abro la boca para llamar a alguien, sale un silbido, y todo el mundo se va a preparar té. No me dijiste qué significa. Fue un alivio.',
  embarrassed: 'apuro',
  relieved: 'alivio',
  'Fine. It’s only a dream.': 'Bien. Es solo un sueño.',
  'You asked how long I have had it. I said “a while”. I have had it since I was eleven.':
    'Me preguntaste desde cuándo lo tengo. Dije «hace un tiempo». Lo tengo desde los once.',
  'how long': 'cuánto tiempo',
  'You told it as a joke, and your hands did not. I went with the joke.':
    'Lo contaste como un chiste, y tus manos no. Me fui con el chiste.',
  'A dream in which nobody understands a sound.': 'Un sueño en el que nadie entiende un sonido.',
  'Laughing was easier than asking, and I took the easier way.':
    'Reírse era más fácil que preguntar, y fui por lo fácil.',
  'Warm. A little too smooth.': 'Cálido. Un poco demasiado suave.',
  // 2025-10-07
  'Tuesday, rain': 'martes, lluvia',
  'The radiator knocked and we both looked at it as if it had spoken.':
    'El radiador golpeteó y los dos lo miramos como si hubiera hablado.',
  'On the way home I could not remember one thing I had said.':
    'De vuelta a casa no pude recordar ni una cosa de las que había dicho.',
  'whoever that was': 'quien fuera esa',
  'Four o’clock': 'Las cuatro',
  'Awake again. The dream, the short version.\n\nI like Dr W. That is the problem with it. You tell someone you like something, and then they have to do something with their face.\n\nThe fourteen starts at ten to five. I know all the sounds it makes.':
    'Despierta otra vez. El sueño, versión corta.\n\nMe cae bien el doctor W. Ahí está el problema. Le dices a alguien que algo te gusta, y entonces tiene que hacer algo con la cara.\n\nEl catorce arranca a las cinco menos diez. Me sé todos los ruidos que hace.',
  'None that I noticed.': 'Ninguno, que yo notara.',
  'A man came back to say that he can see the moles on his arm.':
    'Volvió un hombre a decirme que ya se ve los lunares del brazo.',
  'Took the long way round so as to meet nobody.': 'Di un rodeo para no encontrarme con nadie.',
  // 2025-10-14
  'the story of the piano': 'la historia del piano',
  'I told you how I drowned the piano. I was eleven. Two jugs of cold water, the good piano, my father’s face. You laughed where people laugh.':
    'Te conté cómo ahogué el piano. Tenía once años. Dos jarras de agua fría, el piano bueno, la cara de mi padre. Te reíste donde la gente se ríe.',
  proud: 'orgullo',
  'my father': 'mi padre',
  Marta: 'Marta',
  'Fine. You have a good laugh.': 'Bien. Tienes una buena risa.',
  'It is a very good story. I have told it for thirty years, every Christmas, with the voices. There is a hole in the middle of it the size of a child, and nobody has fallen in yet.':
    'Es una historia muy buena. Llevo treinta años contándola, todas las Navidades, con las voces. Tiene en medio un agujero del tamaño de una niña, y todavía no se ha caído nadie.',
  lonely: 'soledad',
  'I laughed out loud. You tell it so well that I could see the water on the keys.':
    'Me reí a carcajadas. La cuentas tan bien que vi el agua sobre las teclas.',
  'Ana’s father': 'el padre de Ana',
  'Two jugs of water, the good piano, your father’s face.':
    'Dos jarras de agua, el piano bueno, la cara de tu padre.',
  'Close. One of the easiest hours I have had this month.':
    'Cerca. Una de las horas más fáciles que he tenido este mes.',
  'The piano': 'El piano',
  'I laughed, and she watched me laugh, carefully, the way one watches a pan of milk. It was only on the stairs that I thought of the question I had not asked. Why would a child do that?\n\nI don’t want to run after it with a net. I would like to be there if it comes back.':
    'Me reí, y ella me miró reír, con cuidado, como se vigila un cazo de leche. Solo en la escalera pensé en la pregunta que no hice. ¿Por qué haría eso una niña?\n\nNo quiero correr detrás de ello con una red. Quisiera estar ahí si vuelve.',
  // 2025-10-21
  'the last one before your holiday': 'la última antes de tus vacaciones',
  'You told me the dates twice and then wrote them down for me. I would have remembered.':
    'Me dijiste las fechas dos veces y luego me las apuntaste. Me habría acordado.',
  'Fine.': 'Bien, y ya.',
  'I would like to know whether you think about people when you are away. That is not a thing I would ask.':
    'Me gustaría saber si piensas en la gente cuando estás fuera. Eso no lo preguntaría yo nunca.',
  'the one who asks': 'la que pide',
  'An easy hour, and I let it be one. I gave you the dates twice because I felt uneasy leaving.':
    'Una hora fácil, y la dejé serlo. Te di las fechas dos veces porque me inquietaba irme.',
  'That October is busy, because people break their glasses on wet leaves.':
    'Que octubre es temporada alta, porque la gente rompe las gafas en las hojas mojadas.',
  'Pleasant. Some distance off.': 'Agradable. A cierta distancia.',
  Saucepan: 'Cazo',
  'Mrs Okafor came round for sugar and stood in my kitchen while I made her a tea. She looked at the saucepan. She looked at me. She said, “That is one way,” and drank it.\n\nForty-one years old and no kettle. In all these years she is the second person to look at it. The first was the man who came about the gas.':
    'La señora Okafor vino por azúcar y se quedó en mi cocina mientras le hacía un té. Miró el cazo. Me miró a mí. Dijo: «Es una manera», y se lo bebió.\n\nCuarenta y un años y sin hervidor. En todo este tiempo es la segunda persona que se fija. La primera fue el del gas.',
  // 2025-11-04
  'Marta’s birthday': 'el cumpleaños de Marta',
  'I said that Marta was thirty-seven on Sunday. You asked what she is like. I said “loud” and then talked for half an hour.':
    'Dije que Marta cumplía treinta y siete el domingo. Preguntaste cómo es. Dije «ruidosa» y luego hablé media hora.',
  fond: 'cariño',
  'Fine. She would like you. She likes everyone.': 'Bien. Le caerías bien. Le cae bien todo el mundo.',
  'Marta’s sister': 'la hermana de Marta',
  'You asked if we were close as children. I said yes, very, and looked at the lime tree until it was over.':
    'Preguntaste si de niñas éramos muy unidas. Dije que sí, mucho, y miré el tilo hasta que se pasó.',
  'You were lit up, and I said so, and then you were not.': 'Se te iluminó la cara, y lo dije, y se apagó.',
  'Loud, generous, late for everything, and yours.': 'Ruidosa, generosa, tarde para todo, y tuya.',
  'I remarked on it too soon. I could simply have enjoyed it.':
    'Lo comenté demasiado pronto. Podría haberlo disfrutado y ya está.',
  'Close, then less so.': 'Cerca, y luego menos.',
  // 2025-11-11
  fog: 'niebla',
  'You remembered the tolerance. Three hundredths. Nobody at work remembers that.':
    'Te acordaste de la tolerancia. Tres centésimas. En el trabajo no se acuerda nadie.',
  'Awake at four, five nights out of seven. If I mentioned it every week it would become a thing that we talk about.':
    'Despierta a las cuatro, cinco noches de siete. Si lo dijera todas las semanas acabaría siendo un tema.',
  'the nights': 'las noches',
  'I remember your hands from this hour and hardly your face. I do not know what that says about me.':
    'De esta hora recuerdo tus manos y casi nada tu cara. No sé qué dice eso de mí.',
  'That the workshop is short of a pair of hands.': 'Que en el taller falta un par de manos.',
  'Near enough, I thought.': 'Bastante cerca, creí.',
};
