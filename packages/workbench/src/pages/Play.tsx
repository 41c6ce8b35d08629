/** The third door: what the chapters are, and where to begin. No account, and nothing is kept. */
import { paths } from '../paths.ts';
import { CHAPTERS } from '../play/chapters.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import css from './play.module.css';

export const Play = () => {
  const t = useText('play');
  return (
    <div className={css.door}>
      <header className={css.head}>
        <Eyebrow>{t('eyebrow')}</Eyebrow>
        <h1>{t('door.title')}</h1>
        {t('door.intro', { returnObjects: true }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={css.honest}>
          {t('door.honest')} <Go to={paths.chapter('assumptions')}>{t('door.assumes')}</Go>
        </p>
        <p data-screen-only>
          <Go to={paths.chapter(CHAPTERS[0])} className={buttonLook()}>
            {t('door.begin')}
          </Go>
        </p>
      </header>
      <nav aria-label={t('door.list')}>
        <ol className={css.chapters}>
          {CHAPTERS.map((id, i) => (
            <li key={id}>
              <Go to={paths.chapter(id)} className={css.chapter}>
                <span className={css.number} aria-hidden="true">
                  {i + 1}
                </span>
                <span className={css.name}>{t(`chapters.${id}.title`)}</span>
                <span className={css.about}>{t(`chapters.${id}.about`)}</span>
              </Go>
            </li>
          ))}
        </ol>
      </nav>
      <div className={css.foot}>
        <p>
          {t('door.further')}{' '}
          <Go to={paths.chapter('image')} className={css.further}>
            {t('image.title')}
          </Go>
        </p>
      </div>
    </div>
  );
};
