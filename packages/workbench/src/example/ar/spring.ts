/** الحكاية بالعربية: الربيع. كل جملة من `spring.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const spring: Sentences = {
  'after Easter': 'بعد الفصح',
  'I thought that you would have put it away over Easter. You had not. You said “Wednesday night” as if it were a day we both knew.':
    'ظننت أنك ستكون قد وضعته جانبًا في الفصح. لم تفعل. قلت «ليلة الأربعاء» كأنها يوم نعرفه كلانا.',
  careful: 'حذر',
  'On Good Friday I was so angry with a saucepan that I put it out on the balcony.':
    'يوم الجمعة العظيمة غضبت من قدر إلى حدّ أنني وضعتها على الشرفة.',
  anger: 'الغضب',
  'I slept nine hours. I am telling nobody, in case it stops.': 'نمت تسع ساعات. لن أقول لأحد، خشية أن يتوقف.',
  'the one who slept': 'التي نامت',
  'You asked if I had been all right, afterwards. I said yes, and thank you, and that it was not a thing you needed to see to.':
    'سألتِني هل كنت بخير بعدها. قلت نعم، وشكرًا، وإنه ليس شيئًا يلزمك أن تعتني به.',
  'That there is a saucepan on the balcony.': 'أن على الشرفة قدرًا.',
  'Close. New ground.': 'قريب. أرض جديدة.',
  'I have read the card about the hole in the story. I was one of those who laughed.':
    'قرأت البطاقة عن الحفرة في الحكاية. كنت واحدًا من الذين ضحكوا.',
  'You did. You were good at it. You are better at the other thing.':
    'صحيح. كنت بارعًا في ذلك. وأنت أبرع في الشيء الآخر.',
  'the iron': 'المكواة',
  'My mother was ironing in the next room with the door open. When I said the sentence the second time, the iron stopped. Then it went on. I have known that for thirty years and never once listened to it.':
    'كانت أمي تكوي في الغرفة المجاورة والباب مفتوح. حين قلت الجملة للمرة الثانية توقفت المكواة. ثم مضت. أعرف ذلك منذ ثلاثين سنة ولم أصغِ إليه مرة واحدة.',
  sick: 'غثيان',
  furious: 'غضب شديد',
  'my mother': 'أمي',
  'Bad, and in company.': 'سيئ، ومع صحبة.',
  grief: 'الحزن',
  'I had nothing clever. I said: then she heard.': 'لم يكن عندي شيء ذكي. قلت: إذن سمعت.',
  'Ana’s mother': 'والدة آنا',
  'The iron stopped, and then it went on.': 'توقفت المكواة، ثم مضت.',
  'Close, and very sad.': 'قريب، وحزين جدًا.',
  'Sunday, the telephone': 'الأحد، الهاتف',
  'Mother. Eleven degrees, showers. Her hip. I said, “Do you still iron in the dining room?” She said where else. I said nothing, she said nothing. Then she said that the forecast was better for Wednesday.\n\nI am not ready to ask her. I don’t have to be ready.':
    'أمي. إحدى عشرة درجة، وزخّات. وركها. قلت: «أما زلتِ تكوين في غرفة الطعام؟» قالت: وأين غيرها. لم أقل شيئًا، ولم تقل شيئًا. ثم قالت إن توقعات الأربعاء أفضل.\n\nلست مستعدة لأن أسألها. ولا يلزمني أن أكون مستعدة.',
  'somebody I need': 'من أحتاج إليه',
  'go cold, and wait until I apologise': 'يبرد معي، وينتظر حتى أعتذر',
  'I ruin things': 'أنني أُفسد الأشياء',
  'I slammed a door, and nobody at home spoke to me until Sunday.':
    'صفقت بابًا، فلم يكلّمني أحد في البيت حتى الأحد.',
  'asking for more': 'طلب المزيد',
  'anyone who is kind to me': 'كل من يلطف بي',
  'get tired of me': 'يملّ مني',
  'I am too much work': 'أنني عبء ثقيل',
  'I asked to go and live at my aunt’s for a while. They thought I meant the holidays.':
    'طلبت أن أذهب للعيش عند خالتي مدة. فظنوا أنني أعني العطلة.',
  'rain on both windows': 'مطر على النافذتين',
  'I cried, about nothing with a name. You did not go looking for one.':
    'بكيت، لا على شيء له اسم. ولم تذهب تبحث عن واحد.',
  sad: 'حزن',
  rinsed: 'كأنني غُسلت',
  'Close.': 'قريب.',
  'I handed you the tissues, and then I thought I had done it too fast, as if to make you stop.':
    'ناولتك المناديل، ثم ظننت أنني أسرعت، كأنني أريدك أن تكفّي.',
  'Crying, and rain.': 'بكاء، ومطر.',
  'It may have been my own discomfort that reached for the box.':
    'ربما كان ضيقي أنا هو الذي مدّ يده إلى العلبة.',
  'Gentle. I fussed.': 'رفق. أكثرتُ من الاعتناء.',
  'The tissues were fine. Actually fine. My nose was running.':
    'المناديل كانت لا بأس بها. حقًا لا بأس. كان أنفي يسيل.',
  'nobody in': 'لا أحد في الداخل',
  'I stood at your door for twenty-five minutes. I rang four times. By the third I had begun to think that I had made up the appointment, so I got out my diary. It is in your handwriting.':
    'وقفت عند بابك خمسًا وعشرين دقيقة. قرعت أربع مرات. عند الثالثة بدأت أظن أنني اختلقت الموعد، فأخرجت مفكرتي. هو بخطّك.',
  foolish: 'سخف',
  angry: 'غضبي',
  wet: 'بلل',
  'Not here. Nobody was.': 'ليس هنا. لم يكن أحد.',
  'I found out at six o’clock, when I opened the calendar, and my stomach dropped.':
    'عرفت في السادسة، حين فتحت التقويم، فهبط قلبي.',
  'I had you down for the wrong week. There was no emergency. I sat in a meeting about a photocopier while you stood in the rain.':
    'كنت قد سجّلتك في الأسبوع الخطأ. لم يكن هناك طارئ. كنت جالسًا في اجتماع عن آلة تصوير وأنت واقفة في المطر.',
  'The door': 'الباب',
  'Of all the people to leave standing on a step.\n\nI wrote three messages to her and sent the short one: I was not there, it was my mistake, I am sorry, next Tuesday I will be. The long ones were asking her to forgive me.':
    'من بين كل الناس، أن أتركها هي واقفة على عتبة.\n\nكتبت لها ثلاث رسائل وأرسلت القصيرة: لم أكن هناك، الخطأ خطئي، أعتذر، وسأكون هناك الثلاثاء القادم. الطويلتان كانتا تطلبان منها أن تسامحني.',
  'the locked door': 'الباب المقفل',
  'I rang four times. You had me in the wrong week.': 'قرعت أربع مرات. وكنتُ عندك في الأسبوع الخطأ.',
  'I am angry with you. I have never before said that to anybody who could do something with it.':
    'أنا غاضبة منك. لم أقل هذا من قبل لأحد يستطيع أن يفعل به شيئًا.',
  'I left you standing there. You rang, and you doubted yourself before you doubted me, and it was me. I am sorry. And I am glad that you are angry here.':
    'تركتك واقفة هناك. قرعتِ، وشككتِ في نفسك قبل أن تشكّي فيّ، وكان أنا. أعتذر. ويسرّني أنك غاضبة هنا.',
  'Heard. You didn’t mention the photocopier until I asked.': 'سُمع. لم تذكر آلة التصوير حتى سألت.',
  'with my coat on': 'والمعطف عليّ',
  'I was angry with you for about six minutes with my coat on. You did not go cold. You didn’t go small either, which I had not thought of, and which would have been worse.':
    'غضبت منك نحو ست دقائق والمعطف عليّ. لم تبرد. ولم تصغر أيضًا، وذلك ما لم يخطر لي، وكان سيكون أسوأ.',
  tall: 'طول قامة',
  'You minded. I could see it in your neck.': 'اهتممتَ. رأيته في عنقك.',
  'Closer than when I was being nice.': 'أقرب مما حين كنت لطيفة.',
  'You were angry with me, and you had every reason. I wanted to explain and I kept quiet. What I felt under the shame was respect.':
    'كنتِ غاضبة مني، ولك كل الحق. أردت أن أشرح، وسكتّ. وما أحسست به تحت الخجل كان احترامًا.',
  'Four rings. Twenty-five minutes. Your own diary, for a witness.':
    'أربع قرعات. خمس وعشرون دقيقة. ومفكرتك شاهدة.',
  'Uncomfortable, and closer than most comfortable hours.': 'غير مريح، وأقرب من أكثر الساعات المريحة.',
  'She kept her coat on, and stayed': 'أبقت معطفها عليها، وبقيت',
  'Landed. You were there this week. I rang once.': 'وصل. كنت هناك هذا الأسبوع. قرعت مرة واحدة.',
  'I was angry, and a week later you were still there. I counted.':
    'غضبت، وبعد أسبوع كنت ما تزال هناك. عددت.',
  'Six minutes, coat on, about half of it. You minded, and you stayed.':
    'ست دقائق، والمعطف عليّ، نحو نصفه. اهتممتَ، وبقيت.',
  'It was not a cold. I sat in the shelter and let four buses go. The driver of the fourth opened the doors and waited for me, and I shook my head as if I were expecting somebody.':
    'لم يكن زكامًا. جلست في المظلّة وتركت أربع حافلات تمضي. سائق الرابعة فتح الأبواب وانتظرني، فهززت رأسي كأنني كنت أنتظر أحدًا.',
  'the telephone': 'الهاتف',
  'I told you that I have told Marta. On the telephone, standing up. She was quiet for so long that I said hello. Then she said: he never asked for me after that. I always wondered why.':
    'حكيت لك أنني أخبرت مارتا. على الهاتف، واقفة. سكتت وقتًا طويلًا حتى قلت ألو. ثم قالت: لم يسأل عني قط بعدها. وكنت أتساءل دائمًا لماذا.',
  shaking: 'ارتجاف',
  'I brought the whole family in with me.': 'أدخلت العائلة كلها معي.',
  'You told it standing up here too. I do not think you noticed. I stayed sitting, so that one of us was.':
    'رويتِه هنا واقفةً أيضًا. لا أظن أنك انتبهتِ. بقيت أنا جالسًا، حتى يكون أحدنا كذلك.',
  'That he never asked for her after that.': 'أنه لم يسأل عنها قط بعد ذلك.',
  'I was glad in my whole chest. You were busy being glad yourself, which is as it should be.':
    'فرحت بصدري كله. وكنتِ مشغولة بفرحك، وهكذا ينبغي أن يكون.',
  'A full room.': 'غرفة ممتلئة.',
  'That Marta had wondered all along.': 'أن مارتا كانت تتساءل طوال الوقت.',
  'To the one who is eleven': 'إلى التي في الحادية عشرة',
  'You did it right. It was a stupid expensive thing to do and you did it right.\n\nIt worked, you know. It worked for thirty years and nobody told you.\n\nYou may put the jug down.':
    'أحسنتِ الفعل. كان شيئًا غبيًا ومكلفًا، وأحسنتِ فعله.\n\nنجح، كما تعلمين. نجح ثلاثين سنة ولم يقل لك أحد.\n\nلك أن تضعي الإبريق من يدك.',
  'He never asked for me after that': 'لم يسأل عني قط بعدها',
  'Marta, on the telephone. She said that she had always wondered.':
    'مارتا، على الهاتف. قالت إنها كانت تتساءل دائمًا.',
};
