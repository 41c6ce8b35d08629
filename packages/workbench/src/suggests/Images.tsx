/** Images that both may read, each with its two spreads; their entries and sums are on their own pages (J55–J58). */
import { Sentence } from '../images/Sentence.tsx';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { useSome } from '../ui/Some.tsx';
import { Spreads } from './Spreads.tsx';
import css from './suggests.module.css';

export const Images = () => {
  const t = useText('reading');
  const { me, them } = usePeople();
  const { ledger } = useViews();
  const shared = ledger.filter(({ isShared }) => isShared).toReversed();
  const { shown, more } = useSome(shared);
  return (
    <section className={css.section}>
      <h2>{t('images.title')}</h2>
      <p className={css.soft}>{t('images.lead')}</p>
      {shared.length === 0 && <p>{t('images.none')}</p>}
      <ul className={css.images}>
        {shown.map((image) => (
          <li key={image.id} className={css.image}>
            <h3 data-voice={(image.by === me.key ? me : them).role}>
              <Sentence of={image} />
            </h3>
            <Spreads of={image} />
            <p data-screen-only>
              <GoWithin to={at.image(image.id)} className={css.go}>
                {t('images.sums')}
              </GoWithin>
            </p>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
};
