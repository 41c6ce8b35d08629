/** Taking back a card that I had written later: hidden everywhere it can be, and honest about what that means. */
import { entryOf, type OpenCard } from '@kithe/record/hours';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { AskButton } from './AskButton.tsx';
import opening from './opening.module.css';
import type { Say } from './say.ts';

export const TakeBack = ({ card, say }: { card: OpenCard; say: Say }) => {
  const t = useText('open');
  const c = useText('common');
  const { them } = usePeople();
  return (
    <AskButton label={t('later.withdraw')} title={t('later.withdrawTitle')}>
      {(close) => (
        <>
          <p>{t('later.withdrawWords', { name: them.name })}</p>
          <div className={opening.twoWays}>
            <Button
              look="quiet"
              onClick={() => {
                close();
                void say([{ type: 'withdrawn', of: entryOf(card.ref) }], { words: t('done.withdrawn') });
              }}
            >
              {t('later.withdrawYes')}
            </Button>
            <Button look="quiet" onClick={close}>
              {c('cancel')}
            </Button>
          </div>
        </>
      )}
    </AskButton>
  );
};
