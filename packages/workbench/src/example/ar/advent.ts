/** الحكاية بالعربية: ما قبل العيد. كل جملة من `advent.ts`، وإلى جانبها ما يقال عنها. */
import type { Sentences } from '../retell.ts';

export const advent: Sentences = {
  'dark at four': 'ظلام في الرابعة',
  'We talked about the film.': 'تحدثنا عن الفيلم.',
  'The film.': 'الفيلم.',
  'Friendly. I missed you a little, with you sitting there.': 'ودّ. اشتقت إليك قليلًا، وأنت جالسة هناك.',
  tea: 'شاي',
  'You asked how I take my tea. I said, from a saucepan. You waited. I said that I do not own a kettle. You didn’t make anything of it.':
    'سألتني كيف أشرب الشاي. قلت: من قدر. انتظرتَ. قلت إنه ليس عندي إبريق. ولم تجعل من ذلك شيئًا.',
  caught: 'انكشاف',
  'all right': 'على ما يرام',
  'I nearly said something. It was fine.': 'كدت أقول شيئًا. كان لا بأس به.',
  'I knew I had touched something and I did not know what. I kept still.':
    'عرفت أنني مسست شيئًا ولم أعرف ما هو. فبقيت ساكنًا.',
  'A saucepan.': 'قدر.',
  'Closer, in the silence, than in the talk.': 'في الصمت أقرب مما في الكلام.',
  frost: 'صقيع',
  'I told you about the kitchen. I was eleven. I said one sentence to my father and he filled the kettle. I said it again, louder, and he lit the gas. When it whistled he told me that I read too much.':
    'حكيت لك عن المطبخ. كنت في الحادية عشرة. قلت لأبي جملة واحدة فملأ الإبريق. قلتها مرة أخرى، أعلى، فأشعل الغاز. ولما صفّر قال لي إنني أقرأ أكثر مما ينبغي.',
  cold: 'برد',
  'I did not say what the sentence was. You didn’t ask. It was fine.':
    'لم أقل ما الجملة. ولم تسأل. كان لا بأس به.',
  'what happened': 'ما حدث',
  'I remember the kettle, the gas, the colour of the cups. I do not remember the sentence. If I can’t remember the sentence, then perhaps there wasn’t one.':
    'أتذكر الإبريق والغاز ولون الفناجين. ولا أتذكر الجملة. وإن كنت لا أتذكر الجملة، فلعلها لم تكن.',
  'the one who is not sure': 'التي ليست متأكدة',
  'I believed you. I am not certain that I said so, and I should have.':
    'صدّقتك. لست واثقًا من أنني قلت ذلك، وكان عليّ أن أقوله.',
  'One sentence, said twice, and a kettle.': 'جملة واحدة، قيلت مرتين، وإبريق.',
  'Very quiet. I was careful how I breathed.': 'سكون شديد. كنت حذرًا حتى في تنفّسي.',
  'I had to look out of the window for a moment. You were looking at your cup.':
    'اضطررت أن أنظر من النافذة لحظة. كنتِ تنظرين إلى فنجانك.',
  'That she said it a second time, louder.': 'أنها قالتها مرة ثانية، أعلى.',
  'The kettle': 'الإبريق',
  'I was angry with a man I have never met and who is dead. That is mine, and I kept it out of the room. What I also kept out of the room was that I believed her. I confused the two.\n\nShe looked into her cup while I looked out of the window. If she had looked up she might have seen it.':
    'غضبت من رجل لم ألتقه قط، وهو ميت. ذلك شأني، وقد أبقيته خارج الغرفة. وما أبقيته خارج الغرفة أيضًا أنني صدّقتها. خلطت بين الأمرين.\n\nنظرت إلى فنجانها بينما كنت أنظر من النافذة. لو رفعت عينيها لربما رأته.',
  'the kitchen': 'المطبخ',
  'the hour of the kettle': 'ساعة الإبريق',
  'She said it twice': 'قالتها مرتين',
  'whoever hears it': 'من يسمعه',
  'say that I imagined it': 'يقول إنني تخيّلته',
  'I am a troublemaker': 'أنني أجلب المتاعب',
  'A kitchen. Somebody put the kettle on.': 'مطبخ. وضع أحدهم الإبريق على النار.',
  'My father, in the kitchen. I said it twice.': 'أبي، في المطبخ. قلتها مرتين.',
  'After the piano. They asked what was wrong with me. Nobody asked why.':
    'بعد البيانو. سألوا ما بي. ولم يسأل أحد لماذا.',
  'the bus': 'الحافلة',
  'When I said I had nearly not come, you asked about the bus. I laughed and said it was fine.':
    'حين قلت إنني كدت لا آتي سألتني عن الحافلة. ضحكت وقلت لا بأس.',
  'Further off than I have been. I don’t think it showed.': 'أبعد مما كنت. لا أظن أن ذلك ظهر.',
  'the one who nearly did not come': 'التي كادت لا تأتي',
  'I asked about the journey to help you arrive. I remember you laughing. I did not hear that you nearly stayed away.':
    'سألت عن الطريق كي أعينك على الوصول. أتذكر أنك ضحكت. ولم أسمع أنك كدت لا تأتين.',
  'That the 14 was late again.': 'أن خط ١٤ تأخر من جديد.',
  'Good, I thought. We were still close from last week.':
    'حسن، كما ظننت. كنا ما نزال قريبين من الأسبوع الماضي.',
  'PHQ-9': 'استبيان PHQ-9',
  'Put my coat on. Took it off. Put it on again.': 'لبست معطفي. خلعته. لبسته من جديد.',
  'None. I mean that I did not look.': 'لا شيء. أعني أنني لم أنظر.',
  'I said that I had nearly not come. You asked about the bus.': 'قلت إنني كدت لا آتي. فسألتني عن الحافلة.',
  'It isn’t a big thing.': 'ليس شيئًا كبيرًا.',
  'I asked about the bus because I wanted to help you arrive. I had not heard the other half.':
    'سألت عن الحافلة لأنني أردت أن أعينك على الوصول. ولم أسمع النصف الآخر.',
  'the last one of the year': 'الأخيرة من السنة',
  'the polite one': 'المهذّبة',
  'I said that I understood about the bus. It’s nearly Christmas. I know how to be given something and say thank you.':
    'قلت إنني أتفهم أمر الحافلة. عيد الميلاد قريب. وأعرف كيف أُعطى شيئًا فأقول شكرًا.',
  'We spoke about the bus and you said that you understood. You were kind to me about it. I went home lighter, and that made me uneasy.':
    'تحدثنا عن الحافلة وقلتِ إنك تتفهمين. كنتِ لطيفة معي فيها. عدت إلى البيت أخفّ، وأقلقني ذلك.',
  'That it was settled.': 'أن الأمر سُوّي.',
  'Warm. I am not sure who was keeping us warm.': 'دفء. لست متأكدًا من كان منا يُدفئنا.',
  'The bus': 'الحافلة',
  'I gave her a reason. It was a good reason, and it was an answer to a question nobody had asked. She thanked me. It stands open between us, and I am the one who asked about the bus.\n\nNot to chase her with it. To stay near it.':
    'أعطيتها سببًا. كان سببًا وجيهًا، وكان جوابًا عن سؤال لم يسأله أحد. شكرتني. هو مفتوح بيننا، وأنا الذي سأل عن الحافلة.\n\nألا ألاحقها به. أن أبقى قريبًا منه.',
  'Boxing Day': 'اليوم التالي للعيد',
  'Did the piano at table. Did Papa’s face, did the water. Marta’s children fell off their chairs.\n\nAfterwards at the sink Marta said, not looking at me, “Are you all right?” I flicked suds at her. She laughed and then she stopped before I did.\n\nIf she had asked twice I think I would have sat down on the floor.':
    'مثّلت البيانو على المائدة. وجه بابا، والماء. سقط أولاد مارتا عن كراسيهم.\n\nوبعدها عند المجلى قالت مارتا، من دون أن تنظر إليّ: «هل أنت بخير؟» رششتها بالرغوة. ضحكت، ثم توقفت قبلي.\n\nلو سألت مرتين لجلست، على ما أظن، على الأرض.',
  'between two things': 'بين شيئين',
};
