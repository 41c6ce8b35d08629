/**
 * Whether one true thing tells about its author's life instead of the other's effect on them (J75).
 *
 * A handful of turns of phrase, looked for on this device and nowhere else; a note that can be put aside, and never
 * a wall: *one true thing* is about what the other did to me, *self-disclosure* about what life did to me.
 * Each language has turns of its own, and all are looked for: people write in the language they feel in, whatever that
 * of the pages is. A language without its own list gives no note. Assumption: the lists are ours, untested.
 */

const ENGLISH: readonly RegExp[] = [
  /\bI (still )?remember (when|how|being|my)\b/i,
  /\bwhen I was (an? (child|boy|girl|baby|student|teenager|young \w+)|at (school|university|home)|in (my|school)|your age|young|younger|little|small|growing|\d+|[a-z]+teen\b|(twen|thir|for|fif)ty\b)/i,
  /\b(as|like) a (child|boy|girl|student|young (man|woman)),? I\b/i,
  /\bmy own (?!part\b|heart\b|words\b|voice\b)\w+/i,
  /\bmy (late )?(mother|father|mum|mom|dad|parents?|grand\w+|sister|brother|wife|husband|partner|son|daughter|child|children|kids|family|childhood|divorce|marriage|illness|depression|therapist|therapy)\b/i,
  /\bI(['’]ve| have) (been (there|through)|gone through|had the same|felt the same)\b/i,
  /\bI (also|too|once|myself) (had|lost|went|grew|was|lived|felt)\b/i,
  /\bhappened to me\b/i,
  /\bin my (own )?(life|youth|family|marriage|childhood)\b/i,
];

/** A word of Spanish ends where no letter follows; `\b` would end it before `á`. */
const spanish = (phrase: string): RegExp => new RegExp(`(?<!\\p{L})(?:${phrase})(?!\\p{L})`, 'iu');

const FAMILY =
  'madre|padre|mamá|papá|padres|abuel[oa]s?|herman[oa]s?|espos[oa]|marido|mujer|pareja|hij[oa]s?|famili(?:a|ares)|infancia|niñez|juventud|divorcio|separación|matrimonio|enfermedad|depresión|terapia|terapeuta|duelo';

const SPANISH: readonly RegExp[] = [
  '(?:me acuerdo de|(?:todavía |aún )?recuerdo) (?:cuando yo|cuando (?:era|tenía|vivía|murió|perdí)|mi|mis)',
  'cuando (?:yo )?era (?:niñ[oa]|chic[oa]|pequeñ[oa]|joven|adolescente|estudiante)',
  'cuando (?:yo )?tenía (?:tu edad|\\d+ años|[\\p{L}]+ años)',
  'a tu edad(?:,? yo)?',
  'de (?:niñ[oa]|chic[oa]|pequeñ[oa]|joven|adolescente),? (?:yo|me|mi)',
  `mi(?:s)? (?:propi[oa]s? |difunt[oa] )?(?:${FAMILY})`,
  'yo también (?:perdí|tuve|viví|pasé|crecí|sufrí|fui|estuve|he (?:perdido|tenido|vivido|pasado|sufrido))',
  '(?:a mí )?(?:también )?me (?:pasó|ocurrió|sucedió|ha pasado) (?:algo|lo mismo|una vez|eso mismo)',
  'a mí también me (?:pasó|ocurrió|sucedió|ha pasado)',
  '(?:he pasado|pasé) por (?:lo mismo|eso|ahí|algo)',
  'en mi (?:propia )?vida',
].map(spanish);

/** Arabic without what some write and some leave out: vowel signs, the drawn-out line, the hamza on an alif. */
const foldArabic = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي');

/** *And*, *so*, *in*, *to*, *like* are written on to the word that follows; phrases are as `foldArabic` leaves them. */
const arabic = (phrase: string): RegExp =>
  new RegExp(`(?<!\\p{L})[وف]?[بلك]?(?:${foldArabic(phrase)})(?!\\p{L})`, 'u');

const MINE =
  'امي|والدتي|ابي|والدي|اهلي|جدي|جدتي|اخي|اختي|اخوتي|زوجي|زوجتي|ابني|ابنتي|اولادي|عائلتي|اسرتي|طفولتي|صغري|شبابي|حياتي|زواجي|طلاقي|اكتئابي|معالجي|معالجتي';

// *كنت* is *I was* and *you were* alike: where nothing says which, nothing is noted.
const ARABIC: readonly RegExp[] = [
  MINE,
  'وأنا (?:طفل|طفلة|صغير|صغيرة|شاب|شابة|مراهق|مراهقة|في (?:عمرك|سنك|المدرسة|الجامعة|الـ?\\p{L}+ من عمري))',
  '(?:عندما|حين|لما|يوم) كنت (?:أنا|في (?:عمرك|سنك|مثل عمرك))',
  'في (?:مثل )?(?:عمرك|سنك)،? (?:أنا|كنت|تركت|فقدت)',
  'أنا (?:أيضا|كذلك|مثلك) (?:فقدت|خسرت|مررت|عشت|نشأت|عانيت|كنت)',
  '(?:سبق أن )?مررت (?:أنا )?(?:أيضا )?(?:بمثل|بهذا|بذلك|بالشيء نفسه|بما يشبه)',
  '(?:حدث|حصل|جرى) (?:لي|معي)',
].map(arabic);

/** True when the words sound like a piece of one's own story. */
export const isBiographical = (words: string): boolean =>
  [...ENGLISH, ...SPANISH].some((phrase) => phrase.test(words)) ||
  ARABIC.some((phrase) => phrase.test(foldArabic(words)));
