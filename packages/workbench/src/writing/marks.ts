/**
 * Marks on the two lines of *how much of me was here*, in words. The lines carry no numbers and neither does what
 * is said of them: a mark is how it felt to one person, not a measure of two (J50).
 */
export const MARK_WORDS = ['far-end', 'far-side', 'between', 'near-side', 'near-end'] as const;
export type MarkWord = (typeof MARK_WORDS)[number];

/** @param mark 0 … 100 */
export const markWord = (mark: number): MarkWord =>
  MARK_WORDS[Math.min(MARK_WORDS.length - 1, Math.floor(mark / 20))] ?? 'between';
