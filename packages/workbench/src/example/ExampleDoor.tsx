/** The door to the example: who these two are, through whose eyes, what the two symbols mean, and where to look. */
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { Legend } from '../ui/Legend.tsx';
import css from './example.module.css';
import { placesToLook } from './places-to-look.ts';
import { theExample, useTelling } from './the-example.ts';

const EYES = ['ana', 'weiss', 'both'] as const;

export const ExampleDoor = () => {
  const t = useText('example');
  const say = useTelling();
  const places = placesToLook(theExample(say).ana.snapshot().views, say);
  return (
    <div className={css.door}>
      <div className={css.who}>
        <Eyebrow>{t('door.eyebrow')}</Eyebrow>
        <h1>{t('door.title')}</h1>
        {t('door.story', { returnObjects: true }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={css.invented}>{t('door.invented')}</p>
      </div>
      <nav aria-label={t('door.choose')}>
        <ul className={css.eyes}>
          {EYES.map((eyes) => (
            <li key={eyes}>
              <Go to={paths.exampleAs(eyes)} className={`${css.pair} ${css[eyes]}`}>
                <span className={css.pairName}>{t(`door.as.${eyes}.name`)}</span>
                <span className={css.pairText}>{t(`door.as.${eyes}.text`)}</span>
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <section className={css.section}>
        <h2>{t('door.symbols')}</h2>
        <Legend />
      </section>
      <section className={css.section}>
        <h2>{t('door.places')}</h2>
        <p className={css.hint}>{t('door.placesHint')}</p>
        <ol className={css.places}>
          {places.map(({ name, to }) => (
            <li key={name} className={css.place}>
              <Go to={paths.exampleAs('ana') + to}>{t(`place.${name}.name`)}</Go>
              <p>{t(`place.${name}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
};
