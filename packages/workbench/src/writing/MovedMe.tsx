/**
 * *What moved me* grows from the card on which a therapist says so, by a person's own press and never by itself
 * (J69, J81): the list is in their own space, and what stands on it may never be said.
 */
import type { EntryId } from '@kithe/record/ids';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import writing from './writing.module.css';

export const MovedMe = ({ hour, words }: { hour: EntryId; words: string }) => {
  const t = useText('write');
  const { write, space, nowMs } = useRelationship();
  const { empathy } = useViews();
  const said = words.trim();
  if (said === '') return null;
  if (empathy.moved.some((moved) => moved.hour === hour && moved.words === said))
    return (
      <p className={writing.hint} role="status">
        {t('addedMoved')}
      </p>
    );
  return (
    <div className={writing.row}>
      <Button
        look="plain"
        onClick={() =>
          void write('own', {
            type: 'moved',
            hour,
            words: said,
            about: space,
            at: new Date(nowMs()).toISOString(),
          })
        }
      >
        {t('addMoved')}
      </Button>
      <span className={writing.hint}>{t('addMovedHint')}</span>
    </div>
  );
};
