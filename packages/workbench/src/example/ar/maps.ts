/** الحكاية بالعربية: ما على الخريطتين. كل جملة من `maps.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const maps: Sentences = {
  Papa: 'بابا',
  'It was his kettle.': 'كان الإبريق إبريقه.',
  'I do his face at Christmas. I can still do it. That isn’t the same as having him there.':
    'أقلّد وجهه في العيد. ما زلت أستطيع. وليس ذلك كأن يكون هنا.',
  'the sentence': 'الجملة',
  'She says when the telephone call is over.': 'هي التي تقول متى تنتهي المكالمة.',
  'Sundays. Eleven degrees, showers. I put her nearer than I thought I would.':
    'أيام الأحد. إحدى عشرة درجة، وزخّات. وضعتها أقرب مما ظننت.',
  'The iron stopped. Then it went on.': 'توقفت المكواة. ثم مضت.',
  'What will people say': 'ماذا سيقول الناس',
  'It was in the house before any of us were.': 'كان في البيت قبل أي واحد منا.',
  'my aunt, the one with the dog': 'خالتي، صاحبة الكلب',
  'She asked second questions.': 'كانت تسأل سؤالًا ثانيًا.',
  'the sea': 'البحر',
  'Off the groyne, in a wind. It has never once asked me if I am sure.':
    'من على الحاجز، في ريح. لم يسألني مرة هل أنا متأكدة.',
  'The driver of the fourteen waited again. I got on, and said why I was laughing.':
    'انتظر سائق خط ١٤ من جديد. صعدت، وقلت لماذا أضحك.',
  'Two knocks on the wall, in the middle of the slow bit. Two means more.':
    'طرقتان على الجدار، في وسط الجزء البطيء. واثنتان معناهما المزيد.',
  'The funny one. The one who does not make a fuss, and does the piano at Christmas.':
    'التي تُضحك. التي لا تثير ضجة، وتقلّد البيانو في العيد.',
  'What was said at table was the weather. What was not said at table did not happen.':
    'ما كان يقال على المائدة هو الطقس. وما لم يُقَل على المائدة لم يحدث.',
  'A town where everybody knows whose car that is.': 'بلدة يعرف فيها الجميع لمن تلك السيارة.',
  'She has the other half of it.': 'النصف الآخر منها عندها.',
  'She looked at the saucepan, and drank it.': 'نظرت إلى القدر، وشربته.',
  'everything that is not for a nine-year-old': 'كل ما ليس لبنت في التاسعة',
  'I am the grown-up. The door stays open.': 'أنا الكبيرة. والباب يبقى مفتوحًا.',
  'Dr W.': 'الدكتور ف.',
  'W. says when it is ten to six. I can see the clock too, now.':
    'يقول ف. متى تصير السادسة إلا عشرًا. وأنا أيضًا أرى ساعة الحائط، الآن.',
  'the piano': 'بيانو البيت',
  'It has been wet once. So have I.': 'ابتلّ مرة. وأنا كذلك.',
  'the 14': 'خط ١٤',
  'the people at the workshop': 'الناس في الورشة',
  'why I hum': 'لماذا أدندن',
  'Saturdays twice running': 'سبتان متتاليان',
  'It isn’t them. There are not enough of us.': 'ليسوا هم. نحن لا نكفي.',
  '“Waterworks”. I have not finished anything since I was eleven.':
    '«محطة المياه». لم أُنهِ شيئًا منذ كنت في الحادية عشرة.',
  'Her left hand knows where it is going. She thinks it always did.':
    'يدها اليسرى تعرف إلى أين تذهب. تظن أنها كانت تعرف دائمًا.',
  Ruth: 'روت',
  'She is the one I cannot tell a half of something.': 'هي التي لا أستطيع أن أقول لها نصف شيء.',
  'the ward, which rings before six': 'القسم، الذي يتصل قبل السادسة',
  'It was in the room with Ana once. She paid for it.': 'كان مرة في الغرفة مع آنا. وهي التي دفعت الثمن.',
  'the lime tree': 'شجرة الزيزفون',
  'The sea, in August. I thought of nobody for a whole afternoon.':
    'البحر، في أغسطس. لم أفكر في أحد بعد ظهر كامل.',
};
