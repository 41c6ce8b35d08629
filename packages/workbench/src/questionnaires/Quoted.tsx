/** Words of a questionnaire, in the language in which they are: said to a screen reader where it is another one. */
import { inLanguage, type Words } from '@kithe/record/instruments/definition';
import { Fragment } from 'react';
import { useLanguage } from '../text/use-text.ts';
import css from './questionnaires.module.css';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|yi|dv)$/;

/** A word with a number behind its hyphen (*Questionnaire-9*) stays in one line, unless it is longer than any line. */
const Whole = ({ text }: { text: string }) =>
  text.split(/(\S{1,24}-\d{1,4})/).map((piece, i) =>
    i % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places
      <Fragment key={i}>{piece}</Fragment>
    ) : (
      <span key={piece} className={css.whole}>
        {piece}
      </span>
    ),
  );

export const Quoted = ({ of }: { of: Words }) => {
  const language = useLanguage();
  const [text, found] = inLanguage(of, language);
  if (found === language) return <Whole text={text} />;
  return (
    <span lang={found} dir={RIGHT_TO_LEFT.test(found) ? 'rtl' : 'ltr'}>
      <Whole text={text} />
    </span>
  );
};

/** For places that hold text alone: a title, a printed list. */
export const useQuoted = () => {
  const language = useLanguage();
  return (of: Words): string => inLanguage(of, language)[0];
};

/** True where the words are shown in another language than the page. */
export const useIsForeign = (of: Words): boolean => {
  const language = useLanguage();
  return inLanguage(of, language)[1] !== language;
};
