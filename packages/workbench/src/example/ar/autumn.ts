/** الحكاية بالعربية: الخريف، الساعات ١ إلى ٨. كل جملة من `autumn.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const autumn: Sentences = {
  Ana: 'آنا',
  'the first hour': 'الساعة الأولى',
  'You asked where I would like to sit. I don’t think anybody has ever asked me that.':
    'سألتني أين أحب أن أجلس. لا أظن أن أحدًا سألني ذلك يومًا.',
  surprised: 'مفاجأة',
  'It was fine.': 'لا بأس به.',
  'the funny one': 'التي تُضحك',
  work: 'العمل',
  'I took the chair by the door. I had counted the stairs on the way up, for the way down.':
    'أخذت الكرسي الذي عند الباب. وكنت قد عددت الدرجات في الصعود، من أجل النزول.',
  'the one who counts': 'التي تعدّ',
  'You took the chair by the door and made me laugh within five minutes. I was glad you had come.':
    'أخذتِ الكرسي الذي عند الباب، وأضحكتِني قبل أن تمضي خمس دقائق. سررت بأنك جئت.',
  'That you sleep badly, and that it is not so bad.':
    'أنك تنامين نومًا سيئًا، وأن الأمر ليس سيئًا إلى هذا الحد.',
  'Curious, and a little formal, as I am in first hours.': 'فضول، وشيء من الرسمية، كعادتي في الساعات الأولى.',
  'First hour': 'ساعة أولى',
  'She told me a great deal, and I could not tell anyone one thing about her. She looked after me well. I notice that I enjoyed it. I would like to remember that I enjoyed it.':
    'روت لي الكثير، ولا أستطيع أن أقول لأحد شيئًا واحدًا عنها. اعتنت بي جيدًا. ألاحظ أنني استمتعت بذلك. وأودّ أن أتذكر أنني استمتعت به.',
  lenses: 'عدسات',
  'I explained how a lens is ground, and you asked a second question about it.':
    'شرحت كيف تُصقل العدسة، فسألتني عنها سؤالًا ثانيًا.',
  pleased: 'رضًا',
  'Fine. Good, even.': 'لا بأس. بل حسن.',
  'I talked about work for fifty minutes. It was all true and there was nobody in it.':
    'تحدثت عن العمل خمسين دقيقة. كان كله صحيحًا، ولم يكن فيه أحد.',
  'nearly everybody': 'الجميع تقريبًا',
  'I learned something I did not know. Afterwards I wondered whether I had let both of us be comfortable.':
    'تعلّمت شيئًا لم أكن أعرفه. ثم تساءلت بعدها هل تركتنا نحن الاثنين في راحة أكثر مما ينبغي.',
  'That your thumb can feel a hundredth of a millimetre.': 'أن إبهامك يحس بجزء من مئة من الملّيمتر.',
  'Interested.': 'باهتمام.',
  'the hour of the thumb': 'ساعة الإبهام',
  'a dream': 'حلم',
  'I told you the dream. I open my mouth to call somebody, it whistles, and everyone goes off to make tea. You did not tell me what it means. That was a relief.':
    'رويت لك الحلم. أفتح فمي لأنادي أحدًا، فيصفّر، ويذهب الجميع ليعدّوا الشاي. لم تقل لي ما معناه. كان ذلك راحة.',
  embarrassed: 'حرج',
  relieved: 'ارتياح',
  'Fine. It’s only a dream.': 'لا بأس. ليس إلا حلمًا.',
  'You asked how long I have had it. I said “a while”. I have had it since I was eleven.':
    'سألتني منذ متى يأتيني. قلت «منذ مدة». يأتيني منذ كنت في الحادية عشرة.',
  'how long': 'منذ متى',
  'You told it as a joke, and your hands did not. I went with the joke.':
    'رويتِه كنكتة، ويداك لم تفعلا. ومضيت أنا مع النكتة.',
  'A dream in which nobody understands a sound.': 'حلم لا يفهم فيه أحد صوتًا.',
  'Laughing was easier than asking, and I took the easier way.': 'كان الضحك أسهل من السؤال، فسلكت الأسهل.',
  'Warm. A little too smooth.': 'دفء. أملس أكثر مما ينبغي بقليل.',
  'Tuesday, rain': 'ثلاثاء ومطر',
  'The radiator knocked and we both looked at it as if it had spoken.':
    'طرقت المدفأة فنظرنا إليها كلانا كأنها تكلمت.',
  'On the way home I could not remember one thing I had said.':
    'في الطريق إلى البيت لم أتذكر شيئًا واحدًا مما قلته.',
  'whoever that was': 'تلك التي لا أعرف من كانت',
  'Four o’clock': 'الرابعة فجرًا',
  'Awake again. The dream, the short version.\n\nI like Dr W. That is the problem with it. You tell someone you like something, and then they have to do something with their face.\n\nThe fourteen starts at ten to five. I know all the sounds it makes.':
    'مستيقظة من جديد. الحلم، بنسخته القصيرة.\n\nأحب الدكتور ف. وهذه هي المشكلة. تقول لأحد إنك تحب شيئًا، فيضطر أن يفعل بوجهه شيئًا.\n\nيبدأ خط ١٤ في الخامسة إلا عشرًا. أعرف كل الأصوات التي يصدرها.',
  'None that I noticed.': 'لا شيء انتبهت له.',
  'A man came back to say that he can see the moles on his arm.':
    'رجل عاد ليقول إنه صار يرى الشامات على ذراعه.',
  'Took the long way round so as to meet nobody.': 'سلكت الطريق الأطول كي لا ألتقي أحدًا.',
  'the story of the piano': 'حكاية البيانو',
  'I told you how I drowned the piano. I was eleven. Two jugs of cold water, the good piano, my father’s face. You laughed where people laugh.':
    'رويت لك كيف أغرقت البيانو. كنت في الحادية عشرة. إبريقان من الماء البارد، البيانو الجيد، ووجه أبي. ضحكتَ حيث يضحك الناس.',
  proud: 'فخر',
  'my father': 'أبي',
  Marta: 'مارتا',
  'Fine. You have a good laugh.': 'لا بأس. ضحكتك جميلة.',
  'It is a very good story. I have told it for thirty years, every Christmas, with the voices. There is a hole in the middle of it the size of a child, and nobody has fallen in yet.':
    'هي حكاية ممتازة. أرويها منذ ثلاثين سنة، كل عيد ميلاد، بالأصوات كلها. في وسطها حفرة بحجم طفلة، ولم يقع فيها أحد بعد.',
  lonely: 'وحدة',
  'I laughed out loud. You tell it so well that I could see the water on the keys.':
    'ضحكت بصوت عالٍ. تروينها بحيث رأيت الماء على المفاتيح.',
  'Ana’s father': 'والد آنا',
  'Two jugs of water, the good piano, your father’s face.': 'إبريقا ماء، والبيانو الجيد، ووجه أبيك.',
  'Close. One of the easiest hours I have had this month.': 'قريب. من أسهل ما كان لي من ساعات هذا الشهر.',
  'The piano': 'البيانو',
  'I laughed, and she watched me laugh, carefully, the way one watches a pan of milk. It was only on the stairs that I thought of the question I had not asked. Why would a child do that?\n\nI don’t want to run after it with a net. I would like to be there if it comes back.':
    'ضحكتُ، وكانت تراقبني وأنا أضحك، بحذر، كما يراقب المرء قدر حليب على النار. ولم أفكر في السؤال الذي لم أسأله إلا على الدرج. لماذا تفعل طفلة ذلك؟\n\nلا أريد أن أجري وراءه بشبكة. أودّ أن أكون هناك إن عاد.',
  'the last one before your holiday': 'الأخيرة قبل إجازتك',
  'You told me the dates twice and then wrote them down for me. I would have remembered.':
    'قلت لي التواريخ مرتين ثم كتبتها لي. كنت سأتذكرها.',
  'Fine.': 'لا بأس.',
  'I would like to know whether you think about people when you are away. That is not a thing I would ask.':
    'أودّ أن أعرف هل تفكر في الناس حين تكون مسافرًا. ليس هذا شيئًا أسأله.',
  'the one who asks': 'التي تسأل',
  'An easy hour, and I let it be one. I gave you the dates twice because I felt uneasy leaving.':
    'ساعة سهلة، وتركتها تكون كذلك. قلت لك التواريخ مرتين لأنني كنت قلقًا من الذهاب.',
  'That October is busy, because people break their glasses on wet leaves.':
    'أن أكتوبر مزدحم، لأن الناس يكسرون نظاراتهم على الأوراق المبتلة.',
  'Pleasant. Some distance off.': 'لطيفة. وعلى شيء من البعد.',
  Saucepan: 'القدر الصغيرة',
  'Mrs Okafor came round for sugar and stood in my kitchen while I made her a tea. She looked at the saucepan. She looked at me. She said, “That is one way,” and drank it.\n\nForty-one years old and no kettle. In all these years she is the second person to look at it. The first was the man who came about the gas.':
    'جاءت السيدة أوكافور تطلب سكرًا، ووقفت في مطبخي وأنا أعدّ لها الشاي. نظرت إلى القدر. نظرت إليّ. قالت: «هذه طريقة أيضًا»، وشربته.\n\nإحدى وأربعون سنة ولا إبريق. هي ثاني من نظر إليها في كل هذه السنين. والأول كان الرجل الذي جاء من أجل الغاز.',
  'Marta’s birthday': 'عيد ميلاد مارتا',
  'I said that Marta was thirty-seven on Sunday. You asked what she is like. I said “loud” and then talked for half an hour.':
    'قلت إن مارتا بلغت السابعة والثلاثين يوم الأحد. سألتني كيف هي. قلت «صاخبة»، ثم تحدثت نصف ساعة.',
  fond: 'محبّة',
  'Fine. She would like you. She likes everyone.': 'لا بأس. كانت ستحبك. هي تحب الجميع.',
  'Marta’s sister': 'أخت مارتا',
  'You asked if we were close as children. I said yes, very, and looked at the lime tree until it was over.':
    'سألتني هل كنا قريبتين في الطفولة. قلت نعم، جدًا، ونظرت إلى شجرة الزيزفون حتى انتهى الأمر.',
  'You were lit up, and I said so, and then you were not.': 'كان وجهك مضيئًا، وقلت ذلك، فلم يعد.',
  'Loud, generous, late for everything, and yours.': 'صاخبة، كريمة، متأخرة عن كل شيء، وهي لك.',
  'I remarked on it too soon. I could simply have enjoyed it.': 'علّقت عليه قبل أوانه. كان يكفيني أن أفرح به.',
  'Close, then less so.': 'قريب، ثم أقل.',
  fog: 'ضباب',
  'You remembered the tolerance. Three hundredths. Nobody at work remembers that.':
    'تذكرتَ الدقة المطلوبة. ثلاثة أجزاء من مئة. لا أحد في العمل يتذكر ذلك.',
  'Awake at four, five nights out of seven. If I mentioned it every week it would become a thing that we talk about.':
    'مستيقظة في الرابعة، خمس ليالٍ من سبع. لو ذكرته كل أسبوع لصار شيئًا نتحدث عنه.',
  'the nights': 'الليالي',
  'I remember your hands from this hour and hardly your face. I do not know what that says about me.':
    'من هذه الساعة أتذكر يديك، ولا أكاد أتذكر وجهك. لا أدري ماذا يقول ذلك عني.',
  'That the workshop is short of a pair of hands.': 'أن الورشة تنقصها يدان.',
  'Near enough, I thought.': 'قريب بما يكفي، كما ظننت.',
};
