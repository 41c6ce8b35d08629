/** What is open between us, by name; and one moment that either of us starred. */
import type { Disconnection } from '@kithe/record/repair';
import type { Star } from '@kithe/record/timeline';
import { at } from '../paths.ts';
import { useFirstViews, usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Crack } from '../ui/Crack.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Sheet } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './home.module.css';

const OpenOne = ({ of }: { of: Disconnection }) => {
  const t = useText('home');
  const { hours } = useFirstViews();
  const hour = hours.find(({ id }) => id === of.hour);
  return (
    <li className={css.openOne}>
      <span className={css.crack}>
        <Crack seed={of.id} />
      </span>
      <div>
        <GoWithin to={at.disconnection(of.id)} className={`${css.openName} ${css.go}`}>
          {of.title || t('between.unnamed')}
        </GoWithin>{' '}
        {hour && hour.name !== of.title && (
          <span className={css.soft}>{t('between.since', { hour: hour.name })}</span>
        )}
        {of.isBecomingAWay && <p className={css.soft}>{t('between.way')}</p>}
      </div>
    </li>
  );
};

/** As many as a first page holds: the latest. Behind the link below them stand all. */
const MOST = 7;

type Props = { open: readonly Disconnection[]; resting: readonly Disconnection[] };

export const Between = ({ open, resting }: Props) => {
  const t = useText('home');
  return (
    <Sheet label={t('between.title')}>
      <div className={css.between}>
        <h2>{t('between.title')}</h2>
        {open.length === 0 ? (
          <p className={css.soft}>{t('between.nothing')}</p>
        ) : (
          <ul className={css.openList}>
            {open.slice(-MOST).map((one) => (
              <OpenOne key={one.id} of={one} />
            ))}
          </ul>
        )}
        {resting.length > 0 && (
          <p className={css.soft}>
            {t('between.resting', {
              titles: resting.map(({ title }) => title || t('between.unnamed')).join(', '),
            })}
          </p>
        )}
        <p data-screen-only>
          <GoWithin to={at.repair} className={css.go}>
            {t('between.all')}
          </GoWithin>
        </p>
      </div>
    </Sheet>
  );
};

export const StarredMoment = ({ star }: { star: Star }) => {
  const t = useText('home');
  const { me, them } = usePeople();
  const by = star.by === me.key ? me : them;
  const author = star.card?.author === them.key ? them : me;
  return (
    <Sheet label={t('star.title')}>
      <figure className={css.star}>
        <figcaption>
          <span aria-hidden="true">★ </span>
          <strong className={css.starTitle}>{star.title}</strong>{' '}
          <span className={css.soft}>{t('star.by', { name: by.name })}</span>
        </figcaption>
        {star.card !== null && star.card.card.words !== '' && (
          <blockquote>
            <Voice member={author}>{star.card.card.words}</Voice>
          </blockquote>
        )}
        <p data-screen-only>
          <GoWithin to={at.hour(star.hour)} className={css.go}>
            {t('star.go')}
          </GoWithin>
        </p>
      </figure>
    </Sheet>
  );
};
