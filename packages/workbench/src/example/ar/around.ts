/** الحكاية بالعربية: ما حول الساعات. كل جملة، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const around: Sentences = {
  'That I am trouble. I said a thing once, and it cost four hundred.':
    'أنني متاعب. قلت شيئًا مرة، فكلّف أربعمئة.',
  'you would ask what it cost, and see that it was a lot': 'تسأل كم كلّف، وترى أنه كثير',
  'you would be very kind, and look at the clock': 'تكون لطيفًا جدًا، وتنظر إلى ساعة الحائط',
  'I have seen a face do it. It may have been a mistake.': 'رأيت وجهًا يفعلها. ربما كان خطأ.',
  'Marta. She had the shoes.': 'مارتا. كان الحذاء حذاءها.',
  'Marta. You, on most Tuesdays. Mrs Okafor, who would not need to be told.':
    'مارتا. أنت، في أكثر أيام الثلاثاء. السيدة أوكافور، التي لا تحتاج إلى أن يقال لها.',
  'Say “four hundred” to Marta, without saying sorry after it.':
    'أن أقول «أربعمئة» لمارتا، من دون أن أعتذر بعدها.',
  'I would want to know who did the sums, in front of a child. I would want to buy her a pair of shoes.':
    'كنت سأريد أن أعرف من أجرى الحساب، أمام طفلة. كنت سأريد أن أشتري لها حذاء.',
  'You asked what colour they were.': 'سألتَ ما لونه.',
  'You did, once. We talked about it.': 'فعلتَ، مرة. تحدثنا عن ذلك.',
  'Marta: “You were the only one of us who did anything.”': 'مارتا: «كنتِ الوحيدة منا التي فعلت شيئًا.»',
  'You heard four hundred and did not do the sum.': 'سمعتَ أربعمئة ولم تحسب.',
  'I said four hundred. She said: and worth it.': 'قلت أربعمئة. قالت: وكانت تستحق.',
  'I say it was fine.': 'أقول إنه لا بأس.',
  'My father, first. After that, anybody with a kettle to put on.':
    'أبي، أولًا. وبعده كل من عنده إبريق يضعه على النار.',
  'Other people’s faces. If it was fine, he could put the kettle on and she could go on ironing, and there was supper.':
    'وجوه الآخرين. إن كان لا بأس، أمكنه أن يضع الإبريق وأمكنها أن تمضي في الكي، وكان هناك عشاء.',
  'Since a Thursday when I was eleven. It was ready by the Friday.':
    'منذ يوم خميس وأنا في الحادية عشرة. كان جاهزًا بحلول الجمعة.',
  'Nobody asks twice. I have made sure of that, and then I have held it against them.':
    'لا أحد يسأل مرتين. حرصت أنا على ذلك، ثم أخذته عليهم.',
  'Somebody who is still in their chair when I have finished the sentence.':
    'من يكون ما يزال في كرسيّه حين أُنهي الجملة.',
  'For the length of a tune. “There were four bars left.” It took no longer than that.':
    'بقدر لحن. «كان قد بقي أربع موازير.» لم يستغرق أطول من ذلك.',
  'If I am quick, and funny, and bring something.': 'إن كنت سريعة، ومُضحكة، وجئت بشيء.',
  'The clock': 'أمر ساعة الحائط',
  'I would like somebody to ask me what I do not ask myself.': 'أودّ أن يسألني أحد ما لا أسأله نفسي.',
  'She had begun a sentence. I looked at the clock. She finished it with something smaller. When she told me, I explained why I had looked, and she said that it made sense. I was relieved, and I do not trust the relief.':
    'كانت قد بدأت جملة. نظرت إلى ساعة الحائط. فأتمّتها بشيء أصغر. وحين قالت لي شرحت لماذا نظرت، فقالت إنه مفهوم. ارتحت، ولا أثق بهذا الارتياح.',
  'the tidy one': 'المرتّب',
  'the one who explains': 'الذي يشرح',
  'being moved': 'التأثر',
  'The next letter about the fee has your name on it.': 'الرسالة التالية بشأن الأجر عليها اسمك.',
  'Say that I would have minded. Not explain.': 'أن أقول إنه كان سيهمّني. لا أن أشرح.',
  'that the summer was hers': 'أن الصيف كان لها',
  'I would like to come back to the end of July': 'أودّ أن أعود إلى آخر يوليو',
  'You asked where I was going, and I said: the sea. I have wondered since whether that was the question. I do not know, and it need not be anything.':
    'سألتِني إلى أين أنا ذاهب، فقلت: البحر. وتساءلت منذئذ هل كان ذلك هو السؤال. لا أدري، ولا يلزم أن يكون شيئًا.',
  'Glad too. But I was shy of you for the first ten minutes, and I had not said so even to myself.':
    'سرور أيضًا. لكنني استحييت منك في الدقائق العشر الأولى، ولم أكن قد قلت ذلك حتى لنفسي.',
  'the quiet after the last bar': 'السكوت بعد الميزان الأخير',
  'to be let be, about being late': 'أن أُترك وشأني، في التأخر',
  'thinks that a grown woman makes a great deal of a bus.': 'يظن أن امرأة كبيرة تجعل من حافلة أمرًا عظيمًا.',
  'the stairs': 'الدرج',
  'You heard me on the stairs. I had not known that one can be heard from in there. All those Tuesdays I stood on the landing first, to get my face ready.':
    'سمعتَني على الدرج. لم أكن أعرف أنه يمكن أن يُسمع المرء من الداخل. كل أيام الثلاثاء تلك كنت أقف أولًا على البسطة، لأُعِدّ وجهي.',
  'You waited for the bus to leave.': 'انتظرتَ حتى تذهب الحافلة.',
};
