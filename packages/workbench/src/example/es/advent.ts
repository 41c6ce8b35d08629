/** La historia en español: adviento. Cada frase de `advent.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const advent: Sentences = {
  // 2025-11-18
  'dark at four': 'de noche a las cuatro',
  'We talked about the film.': 'Hablamos de la película.',
  'The film.': 'La película.',
  'Friendly. I missed you a little, with you sitting there.':
    'Cordial. Te eché un poco de menos, contigo ahí sentada.',
  // 2025-11-25
  tea: 'té',
  'You asked how I take my tea. I said, from a saucepan. You waited. I said that I do not own a kettle. You didn’t make anything of it.':
    'Preguntaste cómo tomo el té. Dije: de un cazo. Esperaste. Dije que no tengo hervidor. No hiciste nada con eso.',
  caught: 'un sobresalto',
  'all right': 'tranquilidad',
  'I nearly said something. It was fine.': 'Casi dije algo. Estuvo bien.',
  'I knew I had touched something and I did not know what. I kept still.':
    'Supe que había tocado algo y no supe qué. Me quedé quieto.',
  'A saucepan.': 'Un cazo.',
  'Closer, in the silence, than in the talk.': 'Más cerca en el silencio que hablando.',
  // 2025-12-02
  frost: 'escarcha',
  'I told you about the kitchen. I was eleven. I said one sentence to my father and he filled the kettle. I said it again, louder, and he lit the gas. When it whistled he told me that I read too much.':
    'Te conté lo de la cocina. Tenía once años. Le dije una frase a mi padre y él llenó el hervidor. La dije otra vez, más alto, y él encendió el gas. Cuando silbó me dijo que yo leía demasiado.',
  cold: 'frío',
  'I did not say what the sentence was. You didn’t ask. It was fine.':
    'No dije cuál era la frase. No preguntaste. Estuvo bien.',
  'what happened': 'lo que pasó',
  'I remember the kettle, the gas, the colour of the cups. I do not remember the sentence. If I can’t remember the sentence, then perhaps there wasn’t one.':
    'Me acuerdo del hervidor, del gas, del color de las tazas. De la frase no me acuerdo. Si no puedo acordarme de la frase, igual no hubo frase.',
  'the one who is not sure': 'la que no está segura',
  'I believed you. I am not certain that I said so, and I should have.':
    'Te creí. No estoy seguro de haberlo dicho, y debí decirlo.',
  'One sentence, said twice, and a kettle.': 'Una frase, dicha dos veces, y un hervidor.',
  'Very quiet. I was careful how I breathed.': 'Muy callado. Cuidaba hasta cómo respiraba.',
  'I had to look out of the window for a moment. You were looking at your cup.':
    'Tuve que mirar por la ventana un momento. Tú mirabas tu taza.',
  'That she said it a second time, louder.': 'Que la dijera por segunda vez, más alto.',
  'The kettle': 'El hervidor',
  'I was angry with a man I have never met and who is dead. That is mine, and I kept it out of the room. What I also kept out of the room was that I believed her. I confused the two.\n\nShe looked into her cup while I looked out of the window. If she had looked up she might have seen it.':
    'Me enfadé con un hombre a quien no he visto nunca y que está muerto. Eso es mío, y lo dejé fuera de la sala. Lo que también dejé fuera de la sala fue que la creía. Confundí las dos cosas.\n\nElla miraba su taza mientras yo miraba por la ventana. Si hubiera levantado la vista, quizá lo habría visto.',
  'the kitchen': 'la cocina',
  'the hour of the kettle': 'la hora del hervidor',
  'She said it twice': 'Lo dijo dos veces',
  'whoever hears it': 'quien lo oiga',
  'say that I imagined it': 'decir que me lo imaginé',
  'I am a troublemaker': 'soy una que arma líos',
  'A kitchen. Somebody put the kettle on.': 'Una cocina. Alguien puso agua a calentar.',
  'My father, in the kitchen. I said it twice.': 'Mi padre, en la cocina. Lo dije dos veces.',
  'After the piano. They asked what was wrong with me. Nobody asked why.':
    'Después de lo del piano. Me preguntaron qué me pasaba. Nadie preguntó por qué.',
  // 2025-12-09
  'the bus': 'el autobús',
  'When I said I had nearly not come, you asked about the bus. I laughed and said it was fine.':
    'Cuando dije que había estado a punto de no venir, preguntaste por el autobús. Me reí y dije que bien.',
  'Further off than I have been. I don’t think it showed.': 'Más lejos que nunca. Creo que no se notó.',
  'the one who nearly did not come': 'la que estuvo a punto de no venir',
  'I asked about the journey to help you arrive. I remember you laughing. I did not hear that you nearly stayed away.':
    'Pregunté por el viaje para ayudarte a llegar. Recuerdo que te reíste. No oí que estuviste a punto de quedarte en casa.',
  'That the 14 was late again.': 'Que el 14 venía tarde otra vez.',
  'Good, I thought. We were still close from last week.':
    'Bien, creí. Seguíamos cerca desde la semana pasada.',
  'PHQ-9': 'PHQ-9',
  'Put my coat on. Took it off. Put it on again.': 'Me puse el abrigo. Me lo quité. Me lo puse otra vez.',
  'None. I mean that I did not look.': 'Ninguna. Quiero decir que no miré.',
  'I said that I had nearly not come. You asked about the bus.':
    'Dije que había estado a punto de no venir. Preguntaste por el autobús.',
  'It isn’t a big thing.': 'No es nada grande.',
  'I asked about the bus because I wanted to help you arrive. I had not heard the other half.':
    'Pregunté por el autobús porque quería ayudarte a llegar. No había oído la otra mitad.',
  // 2025-12-16
  'the last one of the year': 'la última del año',
  'the polite one': 'la educada',
  'I said that I understood about the bus. It’s nearly Christmas. I know how to be given something and say thank you.':
    'Dije que entendía lo del autobús. Es casi Navidad. Sé recibir una cosa y dar las gracias.',
  'We spoke about the bus and you said that you understood. You were kind to me about it. I went home lighter, and that made me uneasy.':
    'Hablamos del autobús y dijiste que lo entendías. Fuiste amable conmigo. Volví a casa más ligero, y eso me dejó intranquilo.',
  'That it was settled.': 'Que estaba resuelto.',
  'Warm. I am not sure who was keeping us warm.': 'Cálido. No estoy seguro de quién nos abrigaba.',
  'The bus': 'El autobús',
  'I gave her a reason. It was a good reason, and it was an answer to a question nobody had asked. She thanked me. It stands open between us, and I am the one who asked about the bus.\n\nNot to chase her with it. To stay near it.':
    'Le di una razón. Era una buena razón, y era la respuesta a una pregunta que nadie había hecho. Me dio las gracias. Está abierto entre ella y yo, y quien preguntó por el autobús fui yo.\n\nNo perseguirla con ello. Quedarme cerca.',
  'Boxing Day': 'Día de San Esteban',
  'Did the piano at table. Did Papa’s face, did the water. Marta’s children fell off their chairs.\n\nAfterwards at the sink Marta said, not looking at me, “Are you all right?” I flicked suds at her. She laughed and then she stopped before I did.\n\nIf she had asked twice I think I would have sat down on the floor.':
    'Hice el piano en la mesa. Hice la cara de papá, hice el agua. Los niños de Marta se caían de la silla.\n\nDespués, en el fregadero, Marta dijo sin mirarme: «¿Estás bien?» Le salpiqué espuma. Se rio, y paró antes que yo.\n\nSi lo hubiera preguntado dos veces, creo que me siento en el suelo.',
  'between two things': 'estar entre dos cosas',
};
