/** A page of one's own, to read, write in, or delete. */
import type { OwnPage } from '@kithe/record/pages';
import { AskButton } from '../opening/AskButton.tsx';
import { at } from '../paths.ts';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Voice } from '../ui/Voice.tsx';
import { nameOf } from './own-pages.ts';
import writing from './writing.module.css';

type Props = { page: OwnPage; onEdit: () => void; onDelete: () => void };

export const PageSheet = ({ page, onEdit, onDelete }: Props) => {
  const t = useText('own');
  const c = useText('common');
  const { me } = usePeople();
  const { hours } = useViews();
  const hour = hours.find(({ id }) => id === page.hour);
  return (
    <article className={writing.card}>
      {page.title !== '' && <h3>{page.title}</h3>}
      {page.words !== '' && <Voice member={me}>{page.words}</Voice>}
      {page.impact !== undefined && (
        <div>
          <p className={writing.state}>{t('impact')}</p>
          <Voice member={me}>{page.impact}</Voice>
        </div>
      )}
      {hour && (
        <p className={writing.hint}>
          <GoWithin to={at.hour(hour.id)}>{t('aboutHour', { hour: hour.name })}</GoWithin>
        </p>
      )}
      <div className={writing.row} data-screen-only>
        <Button look="plain" onClick={onEdit}>
          {t('edit')}
        </Button>
        <AskButton label={t('delete')} title={t('deleteTitle')}>
          {(close) => (
            <>
              <p>
                <strong>{nameOf(page) || t('untitled')}</strong>
              </p>
              <p>{t('deleteWords')}</p>
              <div className={writing.actions}>
                <Button
                  look="quiet"
                  onClick={() => {
                    close();
                    onDelete();
                  }}
                >
                  {t('deleteYes')}
                </Button>
                <Button look="quiet" onClick={close}>
                  {c('cancel')}
                </Button>
              </div>
            </>
          )}
        </AskButton>
      </div>
    </article>
  );
};
