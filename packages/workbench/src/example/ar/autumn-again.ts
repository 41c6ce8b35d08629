/** الحكاية بالعربية: الخريف من جديد. كل جملة من `autumn-again.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const autumnAgain: Sentences = {
  back: 'العودة',
  'I have bought a kettle. It is green and it whistles. I have not used it yet. It stands there like a guest who has come early.':
    'اشتريت إبريقًا. هو أخضر ويصفّر. لم أستعمله بعد. يقف هناك كضيف جاء قبل موعده.',
  shy: 'حياء',
  amused: 'تسلية',
  'As if August had been a long weekend.': 'كأن أغسطس كان عطلة أسبوع طويلة.',
  'You came back brown, and cross about the trains. I asked what colour it was. You said I ought to know.':
    'عدتِ سمراء، ومستاءة من القطارات. سألتك ما لونه. قلتِ إن عليّ أن أعرف.',
  'A guest who has come early.': 'ضيف جاء قبل موعده.',
  'At home.': 'كأنني في بيتي.',
  'It whistles': 'إنه يصفّر',
  'Used it. I stood beside it the whole time with my hand near the gas.\n\nIt whistled. I didn’t say anything, so there was nothing to drown. Then I said something, to see. I said, “It happened.” I said it over the whistle and I could hear every word.\n\nTea was terrible. You have to rinse a new one.':
    'استعملته. وقفت بجانبه طوال الوقت ويدي قريبة من الغاز.\n\nصفّر. لم أقل شيئًا، فلم يكن هناك ما يُغرَق. ثم قلت شيئًا، لأرى. قلت: «حدث.» قلتها فوق الصفير وسمعت كل كلمة.\n\nكان الشاي فظيعًا. الجديد يجب أن يُشطف.',
  'It whistled, and I stayed where I was. Then I laughed at the tea.':
    'صفّر، وبقيت حيث أنا. ثم ضحكت من الشاي.',
  'Said two words, out loud, over a kettle.': 'قلت كلمتين، بصوت مسموع، فوق إبريق.',
  'the green kettle': 'الإبريق الأخضر',
  Waterworks: 'محطة المياه',
  'You asked for “Waterworks” again. You listened to the end, and then to the quiet after it, where the bus pulls away. Then you said: thank you.':
    'طلبتَ «محطة المياه» من جديد. أصغيت حتى النهاية، ثم إلى السكوت الذي بعدها، حيث تبتعد الحافلة. ثم قلت: شكرًا.',
  still: 'سكون',
  'All here, with luggage.': 'كلي هنا، مع أمتعة.',
  'There is a tune for the stop outside your door too. You won’t hear it. It isn’t finished and it is mine.':
    'هناك لحن للموقف الذي أمام بابك أيضًا. لن تسمعه. لم ينتهِ، وهو لي.',
  'I have been listening for those four bars since July. They are the best of it.':
    'أصغي إلى تلك الموازير الأربع منذ يوليو. هي أحسن ما فيه.',
  'All of it.': 'كله.',
  'Still, and very near.': 'ساكن، وقريب جدًا.',
  'The four bars. The bus pulling away, and nobody left at the stop.':
    'الموازير الأربع. الحافلة تبتعد، ولا أحد باقٍ في الموقف.',
  'I could have said more, and I am glad that I didn’t. It ends on a bus pulling away. I thought about that for the rest of the evening.\n\nThere is a bus of ours that I have not got off.':
    'كان يمكنني أن أقول أكثر، ويسرّني أنني لم أفعل. ينتهي بحافلة تبتعد. فكّرت في ذلك بقية المساء.\n\nلنا حافلة لم أنزل منها بعد.',
  'And then the quiet after it': 'ثم السكوت الذي بعدها',
  'to the end': 'حتى النهاية',
  '“Waterworks”, all of it, and the quiet after it.': '«محطة المياه»، كلها، والسكوت الذي بعدها.',
  damp: 'رطوبة',
  'We talked about damp, and whether to get the boiler seen to. You asked if I was bored. I said yes. You said you were too, a bit. It was fine. I mean that it was fine.':
    'تحدثنا عن الرطوبة، وهل يُفحص السخّان. سألتني هل مللت. قلت نعم. قلت إنك أنت أيضًا مللت، قليلًا. كان لا بأس به. أعني أنه كان لا بأس به.',
  bored: 'ملل',
  content: 'قناعة',
  'Fine. See above.': 'لا بأس. انظر أعلاه.',
  'the bored one': 'التي تملّ',
  'I asked if you were bored, because I was. I have rarely enjoyed it so much.':
    'سألتك هل مللتِ، لأنني مللت. قلّما استمتعت به هكذا.',
  'Damp.': 'رطوبة.',
  'Close, with nothing going on.': 'قريب، ولا شيء يجري.',
  'Stops of the 14, so far': 'مواقف خط ١٤، حتى الآن',
  'Waterworks (finished). Corn Exchange (needs a middle). Hospital, both sides (slow). School Lane, out of term. Depot. The shelter (four buses; the fourth one waits).\n\nIfe says the shelter is the sad one. Then she asked to learn it.':
    'محطة المياه (انتهت). سوق الحبوب (يلزمها وسط). المستشفى، من الجانبين (بطيئة). زقاق المدرسة، خارج الفصل. المرآب. المظلّة (أربع حافلات؛ الرابعة تنتظر).\n\nتقول إيفي إن المظلّة هي الحزينة. ثم طلبت أن تتعلمها.',
  'Said, in the middle of the damp, that I will never have all of it. W. said: no. And did not look worried.':
    'قلت، في وسط الرطوبة، إنها لن تكون عندي كلها أبدًا. قال ف.: لا. ولم يبدُ عليه القلق.',
  'The tune for the shelter came to me in the shelter. I missed two buses for it.':
    'جاءني لحن المظلّة في المظلّة. فاتتني من أجله حافلتان.',
  'I will never have all of it. I can play what I have.': 'لن تكون عندي كلها أبدًا. أستطيع أن أعزف ما عندي.',
  'Ife asked to learn the sad one.': 'طلبت إيفي أن تتعلم الحزينة.',
  'Six stops, one of them finished.': 'ستة مواقف، انتهى واحد منها.',
  'I would like somebody to hear the one for the hospital, both sides.':
    'أودّ أن يسمع أحد لحن المستشفى، من الجانبين.',
  'Before tomorrow': 'قبل الغد',
  'I read back to December. I answered her with a reason and I have never answered her. She asked that it not be tidied, and I have used that, lately, as leave not to go near it.\n\nI will write it in my account, whatever happens in the hour. She may open it or not.':
    'قرأت رجوعًا إلى ديسمبر. أجبتها بسبب ولم أجبها قط. طلبت ألا يُرتَّب، وقد اتخذت من ذلك أخيرًا إذنًا بألا أقترب منه.\n\nسأكتبه في روايتي، مهما حدث في الساعة. لها أن تفتحها أو لا.',
  'it was fine': 'كان لا بأس به',
  'Tuesday’s hour': 'ساعة الثلاثاء',
  'I was late, and you let me be. The 14 broke down at the waterworks, so I walked the last two stops, humming. You said you had heard me on the stairs.':
    'وصلت متأخرة، وتركتني وشأني. تعطّل خط ١٤ عند محطة المياه، فمشيت الموقفين الأخيرين وأنا أدندن. قلتَ إنك سمعتني على الدرج.',
  'out of breath': 'انقطاع نفَس',
  'The bus. You asked today how I had got here, and I thought of the other time. That evening in December I had my coat on, and I stood in the hall and could not think of one person who would mind if I did not come. I took it off. I put it on again. Then I told you that I had nearly not come. It isn’t like that now. I would like you to know that it was like that then.':
    'الحافلة. سألتني اليوم كيف وصلت، ففكرت في المرة الأخرى. ذلك المساء في ديسمبر كان معطفي عليّ، ووقفت في المدخل ولم أستطع أن أفكر في شخص واحد يهمّه ألا آتي. خلعته. لبسته من جديد. ثم قلت لك إنني كدت لا آتي. ليس الحال كذلك الآن. أودّ أن تعرف أنه كان كذلك حينها.',
  steady: 'ثبات',
  'Near enough to go back for something.': 'قريب بما يكفي لأعود من أجل شيء.',
  'The tune for the stop outside your door is finished.': 'لحن الموقف الذي أمام بابك انتهى.',
  'I heard you on the stairs before I saw you. I would have known that tune anywhere.':
    'سمعتك على الدرج قبل أن أراك. كنت سأعرف ذلك اللحن في أي مكان.',
  'The last two stops, on foot, humming.': 'الموقفان الأخيران، مشيًا، مع دندنة.',
  'The bus. In December you told me that you had nearly not come. I asked today how you had got here, and I heard myself. I would have minded very much. I did not know that you were asking.':
    'الحافلة. في ديسمبر قلتِ لي إنك كدت لا تأتين. سألتك اليوم كيف وصلت، وسمعت نفسي. كان سيهمّني كثيرًا جدًا. لم أكن أعرف أنك تسألين.',
  'Now: that you had nearly not come.': 'الآن: أنك كدت لا تأتين.',
  'I asked about the journey because I was afraid of what “nearly” meant. Then I explained it to you. I am sorry. If you would like to tell me, I would like to hear it. If not, it may stay open.':
    'سألت عن الطريق لأنني خفت مما تعنيه «كدت». ثم شرحته لك. أعتذر. إن أحببت أن تقولي لي فأودّ أن أسمع. وإن لم تحبي فله أن يبقى مفتوحًا.',
  'Near, with something on my conscience.': 'قريب، وعلى ضميري شيء.',
  'Humming, on my stairs.': 'دندنة، على درجي.',
};
