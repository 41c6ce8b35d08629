/**
 * Whether one true thing tells about its author's life instead of the other's effect on them (J75).
 *
 * A handful of turns of phrase, looked for on this device and nowhere else; a note that can be put aside, and never
 * a wall: *one true thing* is about what the other did to me, *self-disclosure* about what life did to me.
 * English phrases; a language without its own list gives no note. Assumption: the list is ours, untested.
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

/** True when the words sound like a piece of one's own story. */
export const isBiographical = (words: string): boolean => ENGLISH.some((phrase) => phrase.test(words));
