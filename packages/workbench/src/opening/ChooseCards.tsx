/**
 * Choosing which of my cards to open. Nothing is chosen beforehand; *what would they see?* shows exactly that; and
 * it is asked once more, because what has been seen cannot be unseen. Choosing none is as good a choice as any:
 * were it barred, those who left every card blank could not take part, and everybody would know why.
 */
import type { MyCard } from '@kithe/record/hours';
import { useState } from 'react';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { CardFace } from './CardFace.tsx';
import { CardList } from './CardList.tsx';
import { allButKept, type Chosen, closedCards, seenByOther, toggled } from './choices.ts';
import opening from './opening.module.css';

type Props = {
  cards: readonly MyCard[];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
  /** Called after the second yes. */
  onOpen: () => void;
  /** Why it cannot be done at this moment. */
  notNow?: string | undefined;
  /** The way out, of the same weight as the way on. */
  stepBack: { readonly label: string; readonly onClick: () => void };
};

export const ChooseCards = ({ cards, chosen, onChoose, onOpen, notNow, stepBack }: Props) => {
  const t = useText('open');
  const w = useText('write');
  const c = useText('common');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const [asked, setAsked] = useState<'preview' | 'confirm' | null>(null);
  const name = them.name;
  const closed = closedCards(cards);
  const seen = seenByOther(cards, chosen);
  const isNone = chosen.size === 0;
  return (
    <div className={opening.choose}>
      {closed.length === 0 ? (
        <p>{t('noCards', { name })}</p>
      ) : (
        <fieldset>
          <legend className={opening.legend}>{t('choose')}</legend>
          <div className={opening.chooseHow}>
            <span className={opening.hint}>{t('chooseHint')}</span>
            {isNone ? (
              <Button look="plain" onClick={() => onChoose(allButKept(cards))}>
                {t('allBut')}
              </Button>
            ) : (
              <Button look="plain" onClick={() => onChoose(new Set())}>
                {t('chooseNone')}
              </Button>
            )}
          </div>
          <ul className={opening.mine}>
            {closed.map(({ ref, slot, card }) => {
              const title = w(`cards.${card.kind}.${role}.title`);
              return (
                <li key={ref} className={opening.choice}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(slot)}
                      onChange={() => onChoose(toggled(chosen, slot))}
                    />
                    <span className={opening.choiceTitle}>{title}</span>
                  </label>
                  <CardFace card={card} author={me} other={them} />
                </li>
              );
            })}
          </ul>
        </fieldset>
      )}
      {closed.length > 0 && (
        <div>
          <Button look="plain" onClick={() => setAsked('preview')}>
            {t('preview', { name })}
          </Button>
        </div>
      )}
      <div className={opening.twoWays}>
        <Button look="quiet" disabledBecause={notNow} onClick={() => setAsked('confirm')}>
          {t(isNone ? 'openNone' : 'openThese')}
        </Button>
        <Button look="quiet" onClick={stepBack.onClick}>
          {stepBack.label}
        </Button>
      </div>
      <Dialog
        title={
          asked === 'confirm'
            ? t(isNone ? 'confirm.titleNone' : 'confirm.title')
            : t('previewTitle', { name })
        }
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
      >
        {seen.length > 0 && <CardList cards={seen} />}
        <p className={opening.hint}>{isNone ? t('previewNothing', { name }) : t('previewRest')}</p>
        {asked === 'confirm' ? (
          <>
            <p>{t('confirm.words', { name })}</p>
            <div className={opening.twoWays}>
              <Button
                look="quiet"
                disabledBecause={notNow}
                onClick={() => {
                  setAsked(null);
                  onOpen();
                }}
              >
                {t(isNone ? 'confirm.yesNone' : 'confirm.yes')}
              </Button>
              <Button look="quiet" onClick={() => setAsked(null)}>
                {t('confirm.no')}
              </Button>
            </div>
          </>
        ) : (
          <div>
            <Button look="quiet" onClick={() => setAsked(null)}>
              {c('close')}
            </Button>
          </div>
        )}
      </Dialog>
    </div>
  );
};
