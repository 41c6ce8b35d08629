/** What a disconnection is called where nobody has named it: how the words about it begin. */

const LONGEST = 60;

/** The title that was given, else the beginning of the words, cut between words; empty when both are. */
export const nameFor = (title: string, words: string): string => {
  const given = title.trim();
  if (given !== '') return given;
  const said = words.trim().replace(/\s+/g, ' ');
  const letters = [...said];
  if (letters.length <= LONGEST) return said;
  const cut = letters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
};
