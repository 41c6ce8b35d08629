/** Cards of mine that are still closed, on my own screen alone: any of them may be opened on any day, or never. */
import type { Hour } from '@kithe/record/hours';
import { useState } from 'react';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { AskButton } from './AskButton.tsx';
import { CardFace } from './CardFace.tsx';
import { CardList } from './CardList.tsx';
import { type Chosen, closedCards, seenByOther, toggled } from './choices.ts';
import opening from './opening.module.css';
import type { Done } from './say.ts';

type Props = { hour: Hour; onDone: (done: Done) => void; onFailed: () => void };

export const OpenFurther = ({ hour, onDone, onFailed }: Props) => {
  const t = useText('open');
  const w = useText('write');
  const { openLater, role } = useRelationship();
  const { me, them } = usePeople();
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const cards = hour.mine?.cards ?? [];
  const closed = closedCards(cards);
  if (closed.length === 0) return null;
  const open = async () => {
    try {
      await openLater(hour.id, chosen);
      setChosen(new Set());
      onDone({ words: t('done.opened') });
    } catch {
      onFailed();
    }
  };
  return (
    <details className={opening.fold} data-screen-only>
      <summary>{t('more.title')}</summary>
      <div className={opening.form}>
        <p className={opening.hint}>{t('more.hint')}</p>
        <ul className={opening.mine}>
          {closed.map(({ ref, slot, card }) => (
            <li key={ref} className={opening.choice}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(slot)}
                  onChange={() => setChosen(toggled(chosen, slot))}
                />
                <span className={opening.choiceTitle}>{w(`cards.${card.kind}.${role}.title`)}</span>
              </label>
              <CardFace card={card} author={me} other={them} />
            </li>
          ))}
        </ul>
        {chosen.size === 0 ? (
          <Button look="quiet" disabledBecause={t('more.needs')}>
            {t('more.do')}
          </Button>
        ) : (
          <div>
            <AskButton label={t('more.do')} title={t('more.confirmTitle', { name: them.name })} look="quiet">
              {(close) => (
                <>
                  <CardList cards={seenByOther(cards, chosen)} />
                  <p>{t('more.confirm', { name: them.name })}</p>
                  <div className={opening.twoWays}>
                    <Button
                      look="quiet"
                      onClick={() => {
                        close();
                        void open();
                      }}
                    >
                      {t('more.yes')}
                    </Button>
                    <Button look="quiet" onClick={close}>
                      {t('confirm.no')}
                    </Button>
                  </div>
                </>
              )}
            </AskButton>
          </div>
        )}
      </div>
    </details>
  );
};
