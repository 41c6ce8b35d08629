/** الحكاية بالعربية: الصوم. كل جملة من `lent.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const lent: Sentences = {
  wind: 'ريح',
  'I told you what colour the door was. You said, “Memory is a strange thing.” I nodded. It was green.':
    'قلت لك ما لون الباب. قلتَ: «الذاكرة شيء غريب.» أومأت. كان أخضر.',
  eleven: 'إحدى عشرة سنة',
  'You nodded. I don’t believe that you agreed.': 'أومأتِ. ولا أظن أنك وافقتِ.',
  'A green door. You were sure of the green.': 'باب أخضر. كنتِ متأكدة من الأخضر.',
  'You gave me the one thing you were certain of, and I answered it with a doubt. I heard it while I was saying it, and I went on talking.':
    'أعطيتِني الشيء الوحيد الذي كنتِ متأكدة منه، فأجبت عنه بشك. سمعته وأنا أقوله، ومضيت في الكلام.',
  'I lost you, and I know where.': 'فقدتك، وأعرف أين.',
  '“memory is a strange thing”': '«الذاكرة شيء غريب»',
  'You told me that the door was green, and I said that memory is a strange thing.':
    'قلتِ لي إن الباب كان أخضر، فقلت إن الذاكرة شيء غريب.',
  'You need not do anything with this. I only did not want you to have to be the one to bring it.':
    'لا يلزمك أن تفعلي بهذا شيئًا. لم أرد إلا ألا تكوني أنت من يأتي به.',
  Green: 'أخضر',
  'I was frightened of where the sentence was going, and I reached for something wise. It came out sounding like her father, with better manners.\n\nI wrote to her tonight, in the record, and wondered afterwards if I had only wanted to be rid of it. I don’t think so. I think she would have carried it home and put it with the others.':
    'خفت من المكان الذي كانت الجملة ذاهبة إليه، فمددت يدي إلى شيء حكيم. فخرج كأنه صوت أبيها، بأدب أكثر.\n\nكتبت إليها الليلة، في السجل، ثم تساءلت هل أردت التخلص منه لا غير. لا أظن ذلك. أظن أنها كانت ستحمله إلى البيت وتضعه مع البقية.',
  'that I am not sure': 'أنني لست متأكدة',
  'Dr Weiss': 'الدكتور فايس',
  'stop believing the rest': 'يكفّ عن تصديق الباقي',
  'I was telling stories all along': 'أنني كنت أختلق الحكايات طوال الوقت',
  'Papa said that I read too much. By Saturday I had agreed with him.':
    'قال بابا إنني أقرأ أكثر مما ينبغي. وبحلول السبت كنت قد وافقته.',
  'You heard it before I said it. I had thought it was just me.': 'سمعتَه قبل أن أقوله. كنت أظنه مني أنا.',
  'You said green. I believe that it was green. I am sorry that I sounded like the kitchen.':
    'قلتِ أخضر. أصدّق أنه كان أخضر. أعتذر عن أن صوتي بدا كصوت المطبخ.',
  'the green door': 'الباب الأخضر',
  'I had not looked at the record all week. I was busy practising not to mind, and getting good at it. You said it before I had my coat off.':
    'لم أنظر في السجل الأسبوع كله. كنت مشغولة بالتمرّن على ألا أبالي، وأتقن ذلك شيئًا فشيئًا. قلتَه قبل أن أخلع معطفي.',
  thrown: 'ارتباك',
  'It had bothered you all week as well. I did not know one thing could bother two people.':
    'ظلّ يزعجك أنت أيضًا الأسبوع كله. لم أكن أعرف أن شيئًا واحدًا قد يزعج اثنين.',
  'Close enough to be cross in.': 'قريب بما يكفي لكي أغضب فيه.',
  'I was afraid that you would not come, and so I could not wait for you to sit down.':
    'خفت ألا تأتي، فلم أستطع الانتظار حتى تجلسي.',
  'That you had been practising.': 'أنك كنتِ تتمرّنين.',
  'Relieved, and glad of you.': 'ارتياح، وسرور بك.',
  'Said that I was sure of the green and of not much else. W. wrote down: green.':
    'قلت إنني متأكدة من الأخضر ومن قليل غيره. كتب ف.: أخضر.',
  'It has landed.': 'وصل.',
  'Nobody ever came back for one before.': 'لم يعد أحد من أجل واحدة منها قط من قبل.',
  '“Memory is a strange thing.”': '«الذاكرة شيء غريب.»',
  'The door was green, and you took it as green.': 'كان الباب أخضر، وأخذتَه على أنه أخضر.',
  'what the piano cost': 'ما كلّفه البيانو',
  'It cost four hundred, which was the summer holiday and Marta’s shoes. Then I said that Marta had been going to start with him after Easter. I heard myself say it, and I talked about shoes.':
    'كلّف أربعمئة، وكانت تلك عطلة الصيف وحذاء مارتا. ثم قلت إن مارتا كانت ستبدأ عنده بعد الفصح. سمعت نفسي أقولها، فتحدثت عن الأحذية.',
  hot: 'حرارة',
  'Standing in a doorway.': 'واقفة في مدخل باب.',
  'the troublemaker': 'جالبة المتاعب',
  'There is one more piece to that story and I am the only person alive who has it.':
    'في تلك الحكاية قطعة أخرى، وأنا الوحيدة على قيد الحياة التي عندها.',
  'You said it, and then you talked about shoes, and I thought: she knows that I heard.':
    'قلتِها، ثم تحدثتِ عن الأحذية، وفكّرت: هي تعرف أنني سمعت.',
  'Four hundred. Shoes. That Marta was to start after Easter.':
    'أربعمئة. أحذية. أن مارتا كانت ستبدأ بعد الفصح.',
  'Close, and in no hurry.': 'قريب، وبلا عجلة.',
  'I said the thing about Easter. You did not jump on it, and you did not lose it.':
    'قلت الشيء عن الفصح. لم تنقضّ عليه، ولم تضيّعه.',
  'the last one before Easter': 'الأخيرة قبل الفصح',
  'I told you the piano again and put the piece back in. I did it on a Wednesday night, so that nobody could have a lesson in our house on the Thursday, and Marta could not begin. I poured slowly, so as not to wake anyone. I stopped where people laugh. You didn’t laugh, so I looked up.':
    'رويت لك البيانو مرة أخرى وأعدت القطعة إلى مكانها. فعلتها ليلة أربعاء، كي لا يأخذ أحد درسًا في بيتنا يوم الخميس، ولا تستطيع مارتا أن تبدأ. صببت ببطء، كي لا أوقظ أحدًا. توقفت حيث يضحك الناس. لم تضحك، فرفعت عينيّ.',
  dizzy: 'دوار',
  'You were crying. Not a lot. I thought I might be seeing things, so I looked properly, for a long time. I said, “About the piano?”, and you said, “About you.”':
    'كنت تبكي. ليس كثيرًا. ظننت أنني أتخيّل، فنظرت جيدًا، وقتًا طويلًا. قلت: «على البيانو؟»، فقلت: «عليك.»',
  astonished: 'ذهول',
  'All of me was in one chair. It was crowded.': 'كنت كلي في كرسي واحد. كان مزدحمًا.',
  'the one who is eleven': 'التي في الحادية عشرة',
  'When you said “slowly, so as not to wake anyone”, I could not see you clearly for a moment. You looked at me for a long time, and I let you look.':
    'حين قلتِ «ببطء، كي لا أوقظ أحدًا»، لم أستطع أن أراك بوضوح لحظة. نظرتِ إليّ وقتًا طويلًا، وتركتك تنظرين.',
  'That you were keeping your sister safe, that you were eleven, and that nobody asked you why.':
    'أنك كنت تحمين أختك، وأنك كنت في الحادية عشرة، وأن أحدًا لم يسألك لماذا.',
  'I was crying, and you saw. I did not want to hide it from you, and I did not want you to have to look after it.':
    'كنت أبكي، ورأيتِ. لم أرد أن أخفيه عنك، ولم أرد أن يكون عليك الاعتناء به.',
  'As near as I know how to be.': 'أقرب ما أعرف كيف أكون.',
  'That she poured it slowly, so as not to wake anyone.': 'أنها صبّته ببطء، كي لا توقظ أحدًا.',
  'You were a child who found a way to keep her sister safe and told nobody. I was moved on Tuesday, and I still am.':
    'كنتِ طفلة وجدت طريقًا لتحمي أختها ولم تقل لأحد. تأثرت يوم الثلاثاء، وما زلت.',
  'That she will read it more than once. That she may be cross with me, later on, for having seen.':
    'أنها ستقرؤه أكثر من مرة. وأنها قد تغضب مني، لاحقًا، لأنني رأيت.',
  Tuesday: 'الثلاثاء',
  'I laughed at that story in October. So did everyone who ever heard it, and she taught us how.\n\nI cried, and did not decide to. What I did decide was not to turn my head. She checked my face like somebody checking a lens. I have seldom been looked at like that, and it was not for me.\n\nTo Ruth: am I making too much of having been moved? The hour was hers. I was the proof, not the event.':
    'ضحكت من تلك الحكاية في أكتوبر. وكذلك كل من سمعها، وهي التي علّمتنا كيف.\n\nبكيت، ولم أقرّر ذلك. أما ما قرّرته فهو ألا أدير رأسي. فحصت وجهي كمن يفحص عدسة. قلّما نُظر إليّ هكذا، ولم يكن ذلك من أجلي.\n\nإلى روت: هل أجعل من تأثري شيئًا أكبر مما ينبغي؟ كانت الساعة ساعتها. كنت الدليل، لا الحدث.',
  Tonight: 'الليلة',
  'I got off three stops early because I couldn’t sit.\n\nIt happened. I know it happened because it happened to someone else’s face.\n\nI keep wanting to ring somebody up. Hello. It’s true.':
    'نزلت قبل موقفي بثلاثة مواقف لأنني لم أستطع الجلوس.\n\nحدث. أعرف أنه حدث لأنه حدث لوجه شخص آخر.\n\nأظل أريد أن أتصل بأحد. ألو. إنه صحيح.',
  'It reached me. I read it on the 14, at the lights by the waterworks, and missed my stop.':
    'وصل إليّ. قرأته في خط ١٤، عند الإشارة قرب محطة المياه، وفاتني موقفي.',
  'Could not sit down. I think that it was that.': 'لم أستطع الجلوس. أظن أنه كان ذلك.',
  'It happened. I saw it on a face, and it was not mine.': 'حدث. رأيته على وجه، ولم يكن وجهي.',
  'Somebody was sorry for a girl with two jugs.': 'هناك من أسف لبنت معها إبريقان.',
  'I keep wanting to ring somebody up.': 'أظل أريد أن أتصل بأحد.',
  'I saw. I checked.': 'رأيت. وتأكدت.',
  'The hour you did not laugh': 'الساعة التي لم تضحك فيها',
  'She saw that I was crying': 'رأت أنني أبكي',
  'the hour you looked up': 'الساعة التي رفعتِ فيها عينيك',
  'the hour you did not laugh': 'ساعة بلا ضحك',
  'You did not say that I had imagined it. It was in your face before you could have said anything.':
    'لم تقل إنني تخيّلته. كان في وجهك قبل أن تستطيع قول شيء.',
};
