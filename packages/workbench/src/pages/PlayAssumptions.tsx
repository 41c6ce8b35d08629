/** What the model assumes, how its curves are made, and where it is weak: the model card in plain words (J2, J9). */
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import css from './play.module.css';

export const PlayAssumptions = () => {
  const t = useText('play');
  return (
    <article className={css.door}>
      <header className={css.head}>
        <Eyebrow>
          <Go to={paths.play}>{t('eyebrow')}</Go>
        </Eyebrow>
        <h1>{t('assumes.title')}</h1>
        <p>{t('assumes.intro')}</p>
      </header>
      {t('assumes.parts', { returnObjects: true }).map(({ title, points }) => (
        <section key={title} className={css.part}>
          <h2>{title}</h2>
          <ul className={css.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p data-screen-only>
        <Go to={paths.play} className={buttonLook('quiet')}>
          {t('assumes.back')}
        </Go>
      </p>
    </article>
  );
};
