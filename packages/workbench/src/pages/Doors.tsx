/** The front page: what Kithe is, in three sentences and a picture, and three doors. */
import { use, useEffect } from 'react';
import { hasAccountHere } from '../device/presence.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Legend } from '../ui/Legend.tsx';
import css from './doors.module.css';
import { TwoLines } from './TwoLines.tsx';

const DOORS = [
  { to: paths.example, name: 'doors.example', text: 'doors.exampleText' },
  { to: paths.begin, name: 'doors.begin', text: 'doors.beginText' },
  { to: paths.play, name: 'doors.play', text: 'doors.playText' },
] as const;
const PROMISES = ['promises.sealed', 'promises.yours', 'promises.nobody', 'promises.watching'] as const;

/** Asked once for each visit to the front page, so that React can wait for it. */
let asked: Promise<boolean> | undefined;

export const Doors = () => {
  const t = useText('front');
  const p = useText('paper');
  asked ??= hasAccountHere().catch(() => false);
  const isKnown = use(asked);
  // Between two visits somebody may have signed out, or in.
  useEffect(
    () => () => {
      asked = undefined;
    },
    [],
  );
  return (
    <div className={css.front}>
      <div className={css.opening}>
        <div className={css.words}>
          <h1 className={css.title}>{t('title')}</h1>
          {t('intro', { returnObjects: true }).map((sentence) => (
            <p key={sentence} className={css.intro}>
              {sentence}
            </p>
          ))}
        </div>
        <TwoLines />
      </div>
      <nav aria-label={t('doors.label')}>
        <ul className={css.doors}>
          {DOORS.map(({ to, name, text }) => (
            <li key={to}>
              <Go to={to} className={css.door}>
                <span className={css.doorName}>{t(name)}</span>
                <span className={css.doorText}>{t(text)}</span>
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <p className={css.have}>
        <span>{isKnown ? t('here') : t('have')}</span>
        <Go to={isKnown ? paths.today : paths.signIn} className={buttonLook('quiet')}>
          {isKnown ? t('today') : t('signIn')}
        </Go>
      </p>
      <p className={css.have}>
        <span>{p('front.text')}</span>
        <Go to={paths.paper} className={buttonLook('plain')}>
          {p('front.go')}
        </Go>
      </p>
      <Legend />
      <section className={css.promises}>
        <h2>{t('promises.label')}</h2>
        <ul className={css.promiseList}>
          {PROMISES.map((promise) => (
            <li key={promise}>{t(promise)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
};
