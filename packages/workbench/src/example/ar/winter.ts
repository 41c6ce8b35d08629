/** الحكاية بالعربية: الشتاء. كل جملة من `winter.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const winter: Sentences = {
  'after the holidays': 'بعد الأعياد',
  'You said that you had thought of me over Christmas, because of the piano. I had told it that very day. I didn’t say so in the hour. I am saying it here.':
    'قلت إنك فكرت فيّ في العيد، بسبب البيانو. وكنت قد رويتها في ذلك اليوم نفسه. لم أقل ذلك في الساعة. أقوله هنا.',
  odd: 'غرابة',
  glad: 'سرور',
  'Not quite as fine as I make it look.': 'ليس حسنًا تمامًا كما أُظهره.',
  'the tired one': 'المتعبة',
  'I told you that I had thought of you. It was true, and I had asked myself whether it was for you.':
    'قلت لك إنني فكرت فيك. كان صحيحًا، وكنت قد سألت نفسي هل هو من أجلك.',
  'That Christmas was loud, and that there was too much cake.':
    'أن العيد كان صاخبًا، وأن الكعك كان أكثر من اللازم.',
  'I was pleased to see you.': 'سررت برؤيتك.',
  'the hour we did not have': 'الساعة التي لم تكن لنا',
  'Your message said a cold. I hoped that it was one. I left your chair where it was.':
    'كتبتِ أنه زكام. رجوت أن يكون كذلك. وتركت كرسيّك حيث كان.',
  'I read what I wrote in December: “she was kind to me about it”. It should be the other way round.':
    'قرأت ما كتبته في ديسمبر: «كانت لطيفة معي فيها». كان ينبغي أن يكون العكس.',
  Shelter: 'المظلّة',
  'I sent the message from the shelter. I have a cold. There was a cold; I was sitting in it.\n\nOne fourteen. Two. Three. The driver of the fourth opened the doors and waited, and I shook my head as if I were expecting someone.\n\nThen I walked home and told the saucepan about it.':
    'أرسلت الرسالة من مظلّة الموقف. أصابني برد. وكان هناك برد؛ كنت جالسة فيه.\n\nخط ١٤. ثانٍ. ثالث. سائق الرابع فتح الأبواب وانتظر، فهززت رأسي كأنني أنتظر أحدًا.\n\nثم مشيت إلى البيت وحكيت للقدر.',
  ice: 'جليد',
  'You asked if my cold was better. I said yes, thank you. There was a cold in the room all right.':
    'سألتني هل ذهب البرد. قلت نعم، شكرًا. كان في الغرفة برد على أي حال.',
  'I was polite.': 'كنت مهذّبة.',
  'You were careful with me, and I was careful with you. We were two people carrying a pane of glass.':
    'كنتِ حذرة معي، وكنت حذرًا معك. كنا شخصين يحملان لوح زجاج.',
  'That the cold was better.': 'أن البرد ذهب.',
  'I asked about the cold because I did not dare to ask about the week before it.':
    'سألت عن البرد لأنني لم أجرؤ على السؤال عن الأسبوع الذي قبله.',
  'Cool. I felt it too.': 'برود. أحسست به أنا أيضًا.',
  'the pane of glass': 'لوح الزجاج',
  'hardly a word': 'بالكاد كلمة',
  heavy: 'ثقل',
  'You said you had nothing to say, and then there was a long quiet, and I didn’t fill it. I was not bored, in case you wondered.':
    'قلتِ إنه ليس عندك ما تقولينه، ثم طال السكوت ولم أملأه. لم أملّ، إن كنتِ تتساءلين.',
  'That it was heavy.': 'أنه كان ثقيلًا.',
  'Near, without much to show for it.': 'قرب، من دون ما يدلّ عليه كثيرًا.',
  'the quiet one': 'الصامتة',
  'I had wondered.': 'كنت أتساءل.',
  suds: 'رغوة',
  'I told you that Marta asked me at Christmas if I was all right, and that I flicked suds at her. You asked what I would have answered. I said: nothing. Ask me again.':
    'حكيت لك أن مارتا سألتني في العيد هل أنا بخير، وأنني رششتها بالرغوة. سألتني بماذا كنت سأجيب. قلت: لا شيء. اسألني مرة أخرى.',
  tired: 'تعب',
  brave: 'شجاعة',
  'Far, but less alone there.': 'بعيد، لكن أقلّ وحدة هناك.',
  'I go through it at night like a till receipt. Some of the items I cannot remember buying.':
    'في الليل أراجعه كإيصال مشتريات. بعض البنود لا أتذكر أنني اشتريتها.',
  'I think you were telling me how to do it: ask, and then ask again, and not mind the suds.':
    'أظن أنك كنتِ تقولين لي كيف يُفعل: أن أسأل، ثم أسأل مرة أخرى، ولا أبالي بالرغوة.',
  'That you would have liked to be asked twice.': 'أنك كنتِ تودّين لو سُئلتِ مرتين.',
  'Closer than the last weeks.': 'أقرب من الأسابيع الأخيرة.',
  'ask me again': 'اسألني مرة أخرى',
  sleet: 'مطر وثلج',
  'I had got as far as “on Thursdays I used to”, and you looked at the clock. So I said that on Thursdays I used to have piano.':
    'كنت قد وصلت إلى «أيام الخميس كنت»، فنظرتَ إلى ساعة الحائط. فقلت إنني أيام الخميس كانت عندي دروس بيانو.',
  stupid: 'غباء',
  'Far. But I am writing it down.': 'بعيد. لكنني أكتبه.',
  'We found our way back to the piano, and I thought we were getting warmer.':
    'وجدنا طريقنا عائدين إلى البيانو، وظننت أننا نقترب.',
  'That on Thursdays you used to have piano lessons.': 'أن دروس البيانو كانت عندك أيام الخميس.',
  'Good, if a little scattered on my side.': 'حسن، وإن كنت مشتتًا قليلًا.',
  Scattered: 'مشتّت',
  'The hospital was going to ring about my mother before six. I looked at the clock, I think more than once. I told myself that it did not show.\n\nIt is a reason. It is not Ana’s to carry, and it is not an excuse.':
    'كان المستشفى سيتصل بشأن أمي قبل السادسة. نظرت إلى ساعة الحائط، وأظن أكثر من مرة. وقلت لنفسي إن ذلك لم يظهر.\n\nهذا سبب. ليس على آنا أن تحمله، وليس عذرًا.',
  '“you looked at the clock”': '«نظرتَ إلى ساعة الحائط»',
  'I had begun a sentence. You looked at the clock in the middle of it.':
    'كنت قد بدأت جملة. نظرتَ إلى ساعة الحائط في وسطها.',
  'You looked at the clock.': 'نظرتَ إلى ساعة الحائط.',
  'I wanted to be sure there was enough time left for whatever it was going to be.':
    'أردت أن أتأكد من أن الوقت يتسع لما سيأتي، أيًّا كان.',
  'That makes sense.': 'هذا مفهوم.',
  'a reasonable hour': 'ساعة معقولة',
  'You explained about the clock. It made sense.': 'شرحتَ أمر ساعة الحائط. كان مفهومًا.',
  'It made sense, and I felt like a customer who has had the terms and conditions read to her.':
    'كان مفهومًا، وأحسست كأنني زبونة قُرئت عليها الشروط والأحكام.',
  small: 'صِغَر',
  'You forgave me very quickly.': 'سامحتِني سريعًا جدًا.',
  'That it made sense.': 'أنه كان مفهومًا.',
  'Tidy.': 'مرتّب.',
  'With Ruth, in supervision': 'مع روت، في الإشراف',
  'Ruth asked what I had answered. I told her. She asked what the question had been. I did not say anything for a while.\n\nWhat I said about the clock was half true, and the half I left out was the half that hurt her. I can leave out my mother. I cannot leave out that I was gone.':
    'سألتني روت بماذا أجبت. أخبرتها. سألت ماذا كان السؤال. سكتُّ مدة.\n\nما قلته عن ساعة الحائط كان نصفه صحيحًا، والنصف الذي تركته هو الذي آلمها. لي أن أترك أمي. وليس لي أن أترك أنني غبت.',
  'I said that it had landed. It had not. I said so because you looked tired.':
    'قلت إنه وصل. لم يصل. قلت ذلك لأنك بدوت متعبًا.',
  'I was not with you in that minute. Where I was had nothing to do with you, and you were the one who paid for it. And then I gave you a reason when you needed an answer. I am sorry, for both.':
    'لم أكن معك في تلك الدقيقة. وحيث كنت لا شأن لك به، وأنت التي دفعت ثمنه. ثم أعطيتك سببًا حين كنت تحتاجين إلى جواب. أعتذر، عن الأمرين.',
  'Yes. That is what it was like.': 'نعم. هكذا كان.',
  'the clock': 'ساعة الحائط',
  'I told you out loud that it hadn’t landed. My ears were hot. You didn’t explain. You got up and moved the clock, and then you sat down and said you were sorry, in that order.':
    'قلت لك بصوت مسموع إنه لم يصل. كانت أذناي ساخنتين. لم تشرح. قمتَ ونقلت ساعة الحائط، ثم جلست وقلت إنك آسف، بهذا الترتيب.',
  frightened: 'خوف',
  light: 'خفّة',
  'You looked sorry. Not the kind that wants something back.':
    'بدا عليك الأسف. وليس من النوع الذي يريد شيئًا في المقابل.',
  'Closer, and I did not pay for it.': 'أقرب، ولم أدفع ثمنه.',
  'the cross one': 'الغاضبة قليلًا',
  'For a second I was ashamed. Then I was more interested in you than in that.':
    'خجلت لثانية. ثم صار اهتمامي بك أكبر من اهتمامي بذلك.',
  'That I had left, and that you had covered for me.': 'أنني ذهبت، وأنك غطّيت عليّ.',
  'I looked away as you began, and a week later I let you comfort me about it.':
    'نظرت بعيدًا وأنت تبدئين، وبعد أسبوع تركتك تواسينني في ذلك.',
  'Shaken, and near.': 'مهزوز، وقريب.',
  'where we can both see it': 'حيث نراها كلانا',
  'It has landed. I waited a week, to be sure.': 'وصل. انتظرت أسبوعًا لأتأكد.',
  'You have put it where we can both see it. I look at it less, now that I can.':
    'وضعتَها حيث نراها كلانا. صرت أنظر إليها أقلّ، بعد أن صرت أستطيع.',
  'The order you did it in': 'الترتيب الذي فعلته به',
  'I told you the kettle and left out the sentence. You wrote that you believed me.':
    'حكيت لك الإبريق وتركت الجملة. وكتبتَ أنك صدّقتني.',
  crocuses: 'زعفران الربيع',
  'Nothing happened. It wasn’t fine, it was good.': 'لم يحدث شيء. لم يكن لا بأس به، بل كان حسنًا.',
  quiet: 'هدوء',
  'A decent, ordinary, unremarkable hour.': 'ساعة طيبة، عادية، لا شيء فيها يُذكر.',
};
