/**
 * Where the five come from: each good thing across from the hallmark of disconnection that it answers (J49, J36).
 *
 *   zest      a drop in energy
 *   clarity   lack of clarity
 *   worth     self-blame, feeling low about oneself
 *   action    immobilisation, less creativity
 *   more      withdrawal, isolation
 */
import { GOOD_THINGS } from '@kithe/record/bodies/instruments';
import { useText } from '../text/use-text.ts';
import css from './five.module.css';

export const Hallmarks = () => {
  const t = useText('five');
  return (
    <details className={css.more}>
      <summary>{t('from.title')}</summary>
      <div className={css.inner}>
        <p className={css.soft}>{t('from.about')}</p>
        <table className={css.opposite}>
          <thead>
            <tr>
              <th scope="col">{t('from.connected')}</th>
              <th scope="col">{t('from.disconnected')}</th>
            </tr>
          </thead>
          <tbody>
            {GOOD_THINGS.map((thing) => (
              <tr key={thing}>
                <th scope="row">{t(`things.${thing}`)}</th>
                <td>{t(`from.things.${thing}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.soft}>{t('from.honest')}</p>
      </div>
    </details>
  );
};
