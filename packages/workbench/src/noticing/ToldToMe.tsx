/**
 * The therapist's side: what was told, and no more. *Be available; do not probe* stands here always, and a page on which
 * nothing is told reads the same whether there is anything or not.
 */
import { wordsOf } from '@kithe/record/weather';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { useSome } from '../ui/Some.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './noticing.module.css';

/** What they told, newest first; also part of the preparation. */
export const ToldList = () => {
  const t = useText('noticed');
  const { named } = useDates();
  const { them } = usePeople();
  const { told, hours } = useViews();
  const { shown, more } = useSome(told.filter(({ by }) => by === them.key).toReversed());
  return (
    <>
      <ul className={css.items}>
        {shown.map((one) => {
          const hour = hours.find(({ id }) => id === one.hour);
          return (
            <li key={one.id} className={css.item}>
              {hour && (
                <p className={css.state}>
                  <GoWithin to={at.hour(hour.id)}>{named(hour)}</GoWithin>
                </p>
              )}
              <Voice member={them}>
                <p className={css.topic}>{one.topic}</p>
                {one.words !== null && one.words !== '' && <p>{one.words}</p>}
              </Voice>
              {one.words === null && <p className={css.soft}>{t('therapist.topicOnly')}</p>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
};

export const ToldToMe = () => {
  const t = useText('noticed');
  const { them } = usePeople();
  const { told, weather, hours } = useViews();
  const name = them.name;
  const last = wordsOf(them.key, weather).at(-1);
  const hour = hours.find(({ id }) => id === last?.hour);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Eyebrow>{t('therapist.eyebrow', { name })}</Eyebrow>
        <h1>{t('therapist.title', { name })}</h1>
      </header>
      <Notice>
        <strong>{t('therapist.available')}</strong> {t('therapist.availableMore', { name })}
      </Notice>
      <section className={css.section}>
        {!told.some(({ by }) => by === them.key) && <p className={css.soft}>{t('therapist.none')}</p>}
        <ToldList />
      </section>
      <section className={css.section}>
        {last && hour ? (
          <>
            <h2>{t('therapist.weather', { hour: hour.name })}</h2>
            <p className={css.word}>{t(`therapist.weatherWords.${last.word}`)}</p>
            <p className={css.soft}>{t('therapist.weatherWhy', { name })}</p>
          </>
        ) : (
          <p className={css.soft}>{t('therapist.weatherNone')}</p>
        )}
      </section>
    </div>
  );
};
