/** الحكاية بالعربية: الصيف. كل جملة من `summer.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const summer: Sentences = {
  beans: 'فاصولياء',
  'Mrs Okafor’s beans. An ordinary hour. You laughed at something because it was funny.':
    'فاصولياء السيدة أوكافور. ساعة عادية. ضحكتَ من شيء لأنه كان مضحكًا.',
  'Eleven rows.': 'أحد عشر صفًّا.',
  'Easy, and somebody in it.': 'سهل، وفيه أحد.',
  'It was not about the bus. I can’t say yet what it was about. I would rather that it stayed open than that it was tidied.':
    'لم يكن الأمر عن الحافلة. لا أستطيع بعد أن أقول عمّ كان. أفضّل أن يبقى مفتوحًا على أن يُرتَّب.',
  'Still open': 'ما زال مفتوحًا',
  'She would rather that it stayed open than that it was tidied. I read it three times. I had been composing something tidy.':
    'تفضّل أن يبقى مفتوحًا على أن يُرتَّب. قرأتها ثلاث مرات. كنت أؤلّف شيئًا مرتبًا.',
  'the letter about the fee': 'الرسالة بشأن الأجر',
  'It began “Dear client”. There are two of us in that room and I know which one is the client.':
    'تبدأ بـ«إلى المراجع الكريم». نحن اثنان في تلك الغرفة وأعرف من منا المراجع.',
  'The same letter goes to everyone, and I sent it without looking. The next will have your name on it.':
    'الرسالة نفسها تذهب إلى الجميع، وأرسلتها من دون أن أنظر. والتالية سيكون عليها اسمك.',
  'Let it rest. It is a letter.': 'لتسترح. هي رسالة.',
  'second-hand': 'مستعمل',
  'I have bought a piano. The man who sold it to me apologised. He said, “I ought to tell you, it has been wet once.” I said I would take it.':
    'اشتريت بيانو. الرجل الذي باعه اعتذر. قال: «عليّ أن أقول لك إنه ابتلّ مرة.» قلت إنني آخذه.',
  ridiculous: 'إحساس بالسخف',
  happy: 'سعادة',
  'You put your hand over your mouth. I had been hoping for that since Saturday.':
    'وضعتَ يدك على فمك. كنت أرجو ذلك منذ السبت.',
  'On the inside of something.': 'في داخل شيء.',
  joy: 'الفرح',
  'I laughed, and so did you, and this time it was at the same thing.':
    'ضحكت، وضحكتِ، وهذه المرة من الشيء نفسه.',
  'It has been wet once.': 'أنه ابتلّ مرة.',
  'Happy. I think I may say that.': 'سعيد. أظن أن لي أن أقولها.',
  'Eight bars, hands crossed. Mrs Okafor knocked on the wall, twice.':
    'ثماني موازير، واليدان متقاطعتان. طرقت السيدة أوكافور على الجدار، مرتين.',
  'The man took ten off the price because I could tell him which string.':
    'أنقص الرجل عشرة من السعر لأنني عرفت أي وتر.',
  'Bought a piano that has been wet once.': 'اشتريت بيانو ابتلّ مرة.',
  'What it can still do': 'ما يزال يقدر عليه',
  'Three keys stick when it rains. The low A buzzes like something in a jar.\n\nI can still do the first eight bars of the thing with the crossed hands. I can’t do anything else. I am so bad! I sat there being bad until Mrs Okafor knocked on the wall, twice, which means more.':
    'ثلاثة مفاتيح تعلق حين تمطر. واللا الغليظة تطنّ كشيء في مرطبان.\n\nما زلت أقدر على الموازير الثماني الأولى من ذاك الذي تتقاطع فيه اليدان. ولا أقدر على غيرها. كم أنا سيئة! جلست أكون سيئة حتى طرقت السيدة أوكافور على الجدار، مرتين، ومعناها: المزيد.',
  'It has been wet once': 'ابتلّ مرة',
  'it has been wet once': 'بيانو ابتلّ مرة',
  Thursdays: 'أيام الخميس',
  'Ife from next door is nine and wants to learn. I said, “Thursdays,” and then I heard what I had said. So I asked her grandmother to sit with us, with the door open. She believes I am being polite.':
    'إيفي من البيت المجاور في التاسعة وتريد أن تتعلم. قلت: «أيام الخميس»، ثم سمعت ما قلت. فطلبت من جدتها أن تجلس معنا، والباب مفتوح. هي تظن أنني أجامل.',
  afraid: 'الخوف',
  sure: 'يقين',
  Ife: 'إيفي',
  'Mrs Okafor': 'السيدة أوكافور',
  'Steady.': 'ثبات.',
  'I wanted to say something large. I asked who had decided about the door, and you said: I did.':
    'أردت أن أقول شيئًا كبيرًا. سألت من قرّر أمر الباب، فقلتِ: أنا.',
  'Ife’s grandmother': 'جدة إيفي',
  'Thursdays. The door open, and somebody’s grandmother.': 'أيام الخميس. الباب مفتوح، وجدة أحدهم.',
  'Full of respect, a little hushed.': 'احترام كثير، وشيء من الهمس.',
  '“I did.”': '«أنا.»',
  'I am so proud of you.': 'أنا فخور بك جدًا.',
  'That it would please her, and that she would begin to bring me things to be proud of.':
    'أن ذلك سيسرّها، وأنها ستبدأ تأتيني بأشياء أفخر بها.',
  'You look for what could hurt a child before it can. I wish that somebody had looked like that for you, and it moves me that you do.':
    'تبحثين عمّا قد يؤذي طفلة قبل أن يستطيع. ليت أحدًا نظر هكذا من أجلك، ويحرّكني أنك تفعلين.',
  'That she will say it is only a door.': 'أنها ستقول إنه ليس إلا بابًا.',
  'Thursdays, with the door open': 'أيام الخميس، والباب مفتوح',
  'something I made': 'شيء صنعته',
  'somebody I like': 'من أحبه',
  'listen to the end': 'يصغي حتى النهاية',
  'it was worth making': 'أن صنعه كان يستحق',
  'I used to make up tunes, before. I stopped, and nobody noticed that it had gone quiet.':
    'كنت أؤلّف ألحانًا، من قبل. توقفت، ولم ينتبه أحد إلى أن المكان سكت.',
  'the last one before August': 'الأخيرة قبل أغسطس',
  'I played you “Waterworks” from my telephone, and you said that it was lovely. There were four bars left.':
    'أسمعتك «محطة المياه» من هاتفي، وقلتَ إنها جميلة. كان قد بقي أربع موازير.',
  cross: 'استياء',
  'bruised, slightly': 'كدمة صغيرة',
  'Close. I said so at once and nothing fell down.': 'قريب. قلته في الحال ولم يسقط شيء.',
  'I wanted to ask if there could be one hour in August. I asked where you were going instead. The sea, you said. That’s nice, I said.':
    'أردت أن أسأل هل يمكن أن تكون ساعة واحدة في أغسطس. وسألت بدل ذلك إلى أين أنت ذاهب. إلى البحر، قلت. جميل، قلت أنا.',
  'You played me a tune for a bus stop. I was delighted and I could not wait to tell you.':
    'أسمعتِني لحنًا لموقف حافلة. سررت به ولم أطق صبرًا حتى أقول لك.',
  'Most of it.': 'معظمه.',
  'Delighted, and ahead of you.': 'مسرور، ومتقدم عليك.',
  'four bars left': 'أربع موازير باقية',
  'You said that it was lovely before it was over.': 'قلتَ إنها جميلة قبل أن تنتهي.',
  'I said it in the room. I am putting it here as well.': 'قلته في الغرفة. وأضعه هنا أيضًا.',
  'I was pleased, and my being pleased got in front of your tune. I would like to hear the end.':
    'كنت مسرورًا، ووقف سروري أمام لحنك. أودّ أن أسمع النهاية.',
  'Four bars': 'أربع موازير',
  '“There were four bars left.” Said to my face, within the second, with the telephone still in her hand.\n\nA year ago she would have thanked me.':
    '«كان قد بقي أربع موازير.» قالتها في وجهي، في الثانية نفسها، والهاتف ما يزال في يدها.\n\nقبل سنة كانت ستشكرني.',
  'Good.': 'حسن.',
  'I nearly asked for something in July. I asked where you were going instead.':
    'كدت أطلب شيئًا في يوليو. فسألت بدل ذلك إلى أين أنت ذاهب.',
  'Marta, on her old upright, with the window open. She shushed her own children.':
    'مارتا، على بيانوها القديم، والنافذة مفتوحة. أسكتت أولادها.',
  'At Marta’s': 'عند مارتا',
  'We walked out to the groyne and back. She said, “I used to be cross with you about the shoes.” I said I know. She said, “They were red.” I said I know.\n\nThen we both cried about a pair of shoes, in a wind, like two fools, and bought chips.':
    'مشينا إلى آخر الحاجز وعدنا. قالت: «كنت غاضبة منك بسبب الحذاء.» قلت: أعرف. قالت: «كان أحمر.» قلت: أعرف.\n\nثم بكينا كلتانا على حذاء، في ريح، كحمقاوين، واشترينا بطاطا مقلية.',
  'A wind that you could lean on.': 'ريح يمكن أن تتكئ عليها.',
  'It was never about the shoes.': 'لم يكن الأمر عن الحذاء قط.',
  'Marta listened to the end, and shushed her own children.': 'أصغت مارتا حتى النهاية، وأسكتت أولادها.',
  'Chips, on a groyne, with my sister. I would do that again tomorrow.':
    'بطاطا مقلية، على حاجز، مع أختي. أفعل ذلك غدًا من جديد.',
  'Told Marta there are pieces missing, and that I may have some of it wrong. She said: then we have two halves.':
    'قلت لمارتا إن هناك قطعًا ناقصة، وإنني ربما أخطأت في بعضها. قالت: إذن عندنا نصفان.',
  'Landed, in August, somewhere near the sea.': 'وصل، في آب، في مكان ما قرب البحر.',
  'It was only ever a small one. I wanted to find out if the small ones can be said.':
    'لم يكن إلا صغيرًا. أردت أن أعرف هل يمكن أن تُقال الصغيرة.',
  'Cross about four bars. You said, “Yes. There were.”': 'استأت بسبب أربع موازير. قلتَ: «نعم. كانت هناك.»',
  'Told them at work that I will not do Saturdays twice running. They moved the rota. That was all.':
    'قلت لهم في العمل إنني لن أعمل سبتين متتاليين. فعدّلوا الجدول. هذا كل شيء.',
  'Four bars left.': 'أربع موازير باقية.',
  'I know you were. It reached me too, four bars early.': 'أعرف ذلك. وصل إليّ أنا أيضًا، قبل أربع موازير.',
};
