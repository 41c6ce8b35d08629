/** A few words to call a disconnection by, from the card it comes from: to begin with, for a person to change. */

const LONGEST = 60;

/** The first sentence, cut between words where it is long; empty for a card without words. */
export const titleFrom = (words: string): string => {
  const first = (/^[^.!?…\n]*/.exec(words.trim())?.[0] ?? '').trim();
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/, '')} …`;
};
