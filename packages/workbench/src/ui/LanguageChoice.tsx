/** The languages that there are, each by its own name; a press changes the page there and then, and is remembered. */
import { LANGUAGES, type Language } from '../text/languages.ts';
import { chooseLanguage, useLanguage, useText } from '../text/use-text.ts';
import css from './language-choice.module.css';

export const LanguageChoice = () => {
  const t = useText('common');
  const language = useLanguage();
  return (
    <ul className={css.languages} aria-label={t('language')} data-screen-only>
      {Object.entries(LANGUAGES).map(([code, { name, dir }]) => (
        <li key={code}>
          <button
            type="button"
            lang={code}
            dir={dir}
            aria-pressed={code === language}
            // A language whose words do not arrive leaves the page as it is.
            onClick={
              () => void chooseLanguage(code as Language).catch(() => undefined) /* a key of LANGUAGES */
            }
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
};
