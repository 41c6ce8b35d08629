/**
 * A part of the page in the language that has its words: the reader's, or English where it has none, and then said
 * to be English (`lang`, `dir`), so that a screen reader speaks it as English and it runs from left to right.
 */
import type { ReactNode } from 'react';
import type { Namespace } from './catalogue.ts';
import css from './in-language.module.css';
import { ENGLISH, LANGUAGES } from './languages.ts';
import { hasWords, PartLanguage, useLanguage } from './use-text.ts';

/** @param of the namespace that most of the part is written in */
export const InLanguage = ({ of, children }: { of: Namespace; children: ReactNode }) => {
  const language = useLanguage();
  const part = hasWords(language, of) ? null : ENGLISH;
  return (
    <PartLanguage value={part}>
      <div className={css.part} {...(part && { lang: part, dir: LANGUAGES[part].dir })}>
        {children}
      </div>
    </PartLanguage>
  );
};
