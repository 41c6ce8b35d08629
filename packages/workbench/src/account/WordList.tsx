/** Words to write down, numbered: a list, so that a screen reader counts them too. */
import css from './account.module.css';

export const WordList = ({ words, label }: { words: string; label: string }) => (
  <ol className={css.words} aria-label={label} translate="no">
    {words.split(' ').map((word, i) => (
      // The place is what a word of a code is known by; words may repeat.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <li key={i}>{word}</li>
    ))}
  </ol>
);
