/**
 * Leaving with it, in words (J6, J97, J114): an ending is a passage, what was between two goes along, and the record
 * can be carried out. What must stay with a therapist is told beforehand, on a page of its own.
 */
import { Carry } from '../leaving/Carry.tsx';
import css from '../leaving/leaving.module.css';
import { WhoElse } from '../leaving/WhoElse.tsx';
import { at } from '../paths.ts';
import { useKind, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Sheet, Stack } from '../ui/Layout.tsx';

export const LeavingPage = () => {
  const t = useText('carry');
  const { role } = useRelationship();
  const isTherapy = useKind() === 'therapy';
  return (
    <div className={css.page}>
      <header className={css.text}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <Carry />
      <div className={css.two}>
        <WhoElse />
        <Sheet label={t('along.title')}>
          <Stack>
            <h2>{t('along.title')}</h2>
            <p>{t('along.text')}</p>
            <p data-screen-only>
              <GoWithin to={at.take} className={css.go}>
                {t('along.go')}
              </GoWithin>
            </p>
            {isTherapy && (
              <>
                <p>{t('kept.teaser')}</p>
                <p data-screen-only>
                  <GoWithin to={at.keptByLaw} className={css.go}>
                    {role === 'therapist' ? t('kept.goTherapist') : t('kept.go')}
                  </GoWithin>
                </p>
              </>
            )}
            <p>{t('end.text')}</p>
            <p data-screen-only>
              <GoWithin to={at.ending} className={css.go}>
                {t('end.go')}
              </GoWithin>
            </p>
          </Stack>
        </Sheet>
      </div>
    </div>
  );
};
