/**
 * Before a therapist meets somebody again: what *our* history holds (J73), and nothing that was inferred.
 * *Be available; do not probe* stands here always, in every record.
 */
import { at } from '../paths.ts';
import { useFirstViews, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Sheet } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './home.module.css';
import { MOST_PREPARED, preparationOf } from './stand.ts';

export const Prepare = () => {
  const t = useText('home');
  const views = useFirstViews();
  const { me, them } = usePeople();
  const { images, seen, unreceived } = preparationOf(views, me.key);
  const hourName = new Map(views.hours.map(({ id, name }) => [id, name]));
  return (
    <Sheet label={t('prepare.title')}>
      <div className={css.prepare}>
        <h2>{t('prepare.title')}</h2>
        <p>
          <strong>{t('prepare.available')}</strong> {t('prepare.availableMore', { name: them.name })}
        </p>
        {images.length > 0 && (
          <div>
            <h3 className={css.small}>{t('prepare.images')}</h3>
            <ul className={css.plainList}>
              {images.slice(0, MOST_PREPARED).map((image) => (
                <li key={image.id}>
                  <GoWithin to={at.image(image.id)} className={`${css.theirs} ${css.go}`}>
                    {t('prepare.image', { part: image.part })}
                  </GoWithin>
                </li>
              ))}
            </ul>
          </div>
        )}
        {seen.length > 0 && (
          <div>
            <h3 className={css.small}>{t('prepare.seen', { name: them.name })}</h3>
            <ul className={css.plainList}>
              {seen.slice(0, MOST_PREPARED).map(({ ref, hour, card }) => (
                <li key={ref}>
                  <Voice member={them}>{card.words}</Voice>
                  <GoWithin to={at.hour(hour)} className={`${css.soft} ${css.go}`}>
                    {hourName.get(hour)}
                  </GoWithin>
                </li>
              ))}
            </ul>
          </div>
        )}
        {unreceived.length > 0 && (
          <div>
            <h3 className={css.small}>{t('prepare.unreceived', { name: them.name })}</h3>
            <ul className={css.plainList}>
              {unreceived.slice(0, MOST_PREPARED).map((one) => (
                <li key={one.id}>
                  <GoWithin to={at.empathy} className={css.go}>
                    {one.words}
                  </GoWithin>
                </li>
              ))}
            </ul>
          </div>
        )}
        {images.length === 0 && seen.length === 0 && unreceived.length === 0 && (
          <p className={css.soft}>{t('prepare.nothing')}</p>
        )}
        <p data-screen-only>
          <GoWithin to={at.prepare} className={css.go}>
            {t('prepare.whole')}
          </GoWithin>
        </p>
      </div>
    </Sheet>
  );
};
