/** *Because* (J9): what moved the last band most, found by leaving each out; in words, and never as a blame. */
import type { Reason } from '@kithe/model/reading/because';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './suggests.module.css';

export const Because = ({ reasons }: { reasons: readonly Reason[] | null }) => {
  const t = useText('reading');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { hours } = useViews();
  const [client, therapist] = role === 'client' ? [me, them] : [them, me];
  return (
    <section className={css.section}>
      <h2>{t('because.title')}</h2>
      <p className={css.soft}>{t('because.lead')}</p>
      {reasons === null && <p role="status">{t('because.working')}</p>}
      {reasons?.length === 0 && <p>{t('because.none')}</p>}
      {reasons !== null && reasons.length > 0 && (
        <ol className={css.list}>
          {reasons.map(({ hour, what, moved }) => {
            const of = hours.find(({ id }) => id === hour);
            const name = what === 'therapist' ? therapist.name : client.name;
            const said = t(moved >= 0 ? 'because.up' : 'because.down', {
              what: t(`because.what.${what}`, { name }),
              hour: of?.name ?? '',
            });
            return (
              <li key={`${hour} ${what}`}>
                {of ? (
                  <GoWithin to={at.hour(of.id)} className={css.go}>
                    {said}
                  </GoWithin>
                ) : (
                  said
                )}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
};
