/** Words of a questionnaire, in the language in which they are: said to a screen reader where it is another one. */
import { inLanguage, type Words } from '@kithe/record/instruments/definition';
import { useLanguage } from '../text/use-text.ts';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|yi|dv)$/;

export const Quoted = ({ of }: { of: Words }) => {
  const language = useLanguage();
  const [text, found] = inLanguage(of, language);
  if (found === language) return text;
  return (
    <span lang={found} dir={RIGHT_TO_LEFT.test(found) ? 'rtl' : 'ltr'}>
      {text}
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
