/** La historia en español: los mapas. Cada frase de `maps.ts` y, al lado, lo que se dice por ella. */
import type { Sentences } from '../retell.ts';

export const maps: Sentences = {
  Papa: 'Papá',
  'It was his kettle.': 'El hervidor era suyo.',
  'I do his face at Christmas. I can still do it. That isn’t the same as having him there.':
    'En Navidad hago su cara. Todavía me sale. No es lo mismo que tenerlo allí.',
  'the sentence': 'la frase',
  'She says when the telephone call is over.': 'Ella dice cuándo se acaba la llamada.',
  'Sundays. Eleven degrees, showers. I put her nearer than I thought I would.':
    'Los domingos. Once grados, chubascos. La he puesto más cerca de lo que pensaba.',
  'The iron stopped. Then it went on.': 'La plancha se paró. Luego siguió.',
  'What will people say': 'El qué dirán',
  'It was in the house before any of us were.': 'Estaba en la casa antes que cualquiera de nosotros.',
  'my aunt, the one with the dog': 'mi tía, la del perro',
  'She asked second questions.': 'Hacía segundas preguntas.',
  'the sea': 'el mar',
  'Off the groyne, in a wind. It has never once asked me if I am sure.':
    'Desde el espigón, con viento. Ni una sola vez me ha preguntado si estoy segura.',
  'The driver of the fourteen waited again. I got on, and said why I was laughing.':
    'El conductor del catorce volvió a esperar. Subí, y le dije por qué me reía.',
  'Two knocks on the wall, in the middle of the slow bit. Two means more.':
    'Dos golpes en la pared, en mitad de la parte lenta. Dos quieren decir más.',
  'The funny one. The one who does not make a fuss, and does the piano at Christmas.':
    'La graciosa. La que no arma líos, y hace lo del piano en Navidad.',
  'What was said at table was the weather. What was not said at table did not happen.':
    'Lo que se decía en la mesa era el tiempo. Lo que no se decía en la mesa no pasaba.',
  'A town where everybody knows whose car that is.': 'Una ciudad donde todos saben de quién es ese coche.',
  'She has the other half of it.': 'Ella tiene la otra mitad.',
  'She looked at the saucepan, and drank it.': 'Miró el cazo, y se lo bebió.',
  'everything that is not for a nine-year-old': 'todo lo que no es para una niña de nueve años',
  'I am the grown-up. The door stays open.': 'La adulta soy yo. La puerta se queda abierta.',
  'Dr W.': 'Dr. W.',
  'W. says when it is ten to six. I can see the clock too, now.':
    'W. dice cuándo son las seis menos diez. Ahora yo también veo el reloj.',
  'the piano': 'el piano',
  'It has been wet once. So have I.': 'Se mojó una vez. Yo también.',
  'the 14': 'el 14',
  'the people at the workshop': 'la gente del taller',
  'why I hum': 'por qué tarareo',
  'Saturdays twice running': 'Dos sábados seguidos',
  'It isn’t them. There are not enough of us.': 'No son ellos. Es que somos pocos.',
  '“Waterworks”. I have not finished anything since I was eleven.':
    '«Depuradora». No había terminado nada desde los once años.',
  'Her left hand knows where it is going. She thinks it always did.':
    'Su mano izquierda sabe adónde va. Ella cree que siempre lo supo.',
  Ruth: 'Ruth',
  'She is the one I cannot tell a half of something.': 'Es a quien no puedo contarle algo a medias.',
  'the ward, which rings before six': 'la planta del hospital, que llama antes de las seis',
  'It was in the room with Ana once. She paid for it.': 'Estuvo una vez en la sala con Ana. Lo pagó ella.',
  'the lime tree': 'el tilo',
  'The sea, in August. I thought of nobody for a whole afternoon.':
    'El mar, en agosto. No pensé en nadie durante una tarde entera.',
};
