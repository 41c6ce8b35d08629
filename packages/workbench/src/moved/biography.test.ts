import { describe, expect, it } from 'vitest';
import { isBiographical } from './biography.ts';

describe('isBiographical', () => {
  it.each([
    'I remember when I lost my job.',
    'When I was your age I left home too.',
    'When I was fifteen nobody believed me either.',
    'My own divorce taught me that it passes.',
    'My mother was like that.',
    'I have been there.',
    'I’ve been waiting for that. I also lost someone.',
    'Something like this once happened to me.',
    'There was a summer like that in my childhood.',
    'Recuerdo cuando murió mi abuela.',
    'Cuando era niña nadie me preguntó.',
    'A tu edad, yo también me fui de casa.',
    'De joven, yo callaba igual.',
    'Mi propio divorcio me enseñó que pasa.',
    'Mi papá era así.',
    'Yo también perdí a alguien.',
    'A mí también me pasó.',
    'He pasado por lo mismo.',
    'Hubo un verano así en mi infancia.',
    'كانت أمّي هكذا.',
    'وأنا صغيرة لم يسألني أحد.',
    'عندما كنت في عمرك تركت البيت.',
    'أنا أيضًا فقدتُ أحدًا.',
    'مررت بمثل هذا.',
    'وقد حدث لي مرة شيء كهذا.',
    'علّمني طلاقي أنه يمضي.',
  ])('notices: %s', (words) => {
    expect(isBiographical(words)).toBe(true);
  });

  it.each([
    '',
    'You were a child who found a way to keep her sister safe and told nobody. I was moved on Tuesday, and I still am.',
    'I thought of what you said on the way home, and I was glad that you had told me.',
    'I felt my own heart in my throat when you poured it slowly.',
    'When I was listening to you on Tuesday I had tears in my eyes.',
    'I remember what you said about the green door.',
    'Your mother did not see it. I did.',
    'When I was at a loss, you waited for me.',
    'Recuerdo lo que dijiste de la puerta verde.',
    'Cuando lo dijiste, se me hizo un nudo en la garganta.',
    'Tu madre no lo vio. Yo sí.',
    'Eras una niña que protegió a su hermana, y me conmovió oírlo.',
    'Yo también me quedé en silencio contigo.',
    'Volví a casa pensando en ti, con mi abrigo abierto.',
    'Lo que dijiste me pasó por el cuerpo como un viento.',
    'أتذكّر ما قلته عن الباب الأخضر.',
    'أمّك لم تره. أنا رأيته.',
    'كنتِ طفلة حمت أختها ولم تقل لأحد، وقد حرّكني ذلك.',
    'فكّرت في ما قلته في الطريق إلى البيت، وفرحت أنك قلته لي.',
    'حين سكتَّ سكتُّ معك.',
  ])('lets pass: %s', (words) => {
    expect(isBiographical(words)).toBe(false);
  });
});
