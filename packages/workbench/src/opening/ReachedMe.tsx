/**
 * *It reached me* (J77, J82): what one person felt counts for the other only when it arrived, and only the other
 * can say so. Offered to the client on the cards in which the therapist was moved; never asked for.
 */
import type { OpenCard } from '@kithe/record/hours';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { Area } from '../writing/Area.tsx';
import { Kept } from '../writing/Kept.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { AskButton } from './AskButton.tsx';
import opening from './opening.module.css';
import type { Say } from './say.ts';

/** As much as an entry of this type holds (`body.ts`). */
const LONGEST = 4_000;

export const ReachedMe = ({ card, say }: { card: OpenCard; say: Say }) => {
  const t = useText('open');
  const { me, them } = usePeople();
  const { empathy } = useViews();
  const { drafts, role } = useRelationship();
  const place = `hour/${card.hour}/reached/${card.ref}`;
  const reached = empathy.reached.get(card.ref);
  if (reached)
    return (
      <div className={opening.reached}>
        <p>{reached.by === me.key ? t('reached.mine') : t('reached.theirs', { name: them.name })}</p>
        {reached.words !== '' && <Voice member={reached.by === me.key ? me : them}>{reached.words}</Voice>}
        {reached.by === me.key && (
          <p data-screen-only>
            <Button
              look="plain"
              onClick={async () => {
                // The words stand in the field again, to be said once more or not.
                await drafts.keepText(place, reached.words);
                await say([{ type: 'withdrawn', of: reached.id }], { words: t('undone'), card: card.ref });
              }}
            >
              {t('reached.takeBack')}
            </Button>
          </p>
        )}
      </div>
    );
  if (card.card.kind !== 'moved' || card.author === me.key || role !== 'client') return null;
  const tell = (words: string) =>
    say([{ type: 'reached', of: card.ref, words: words.trim() }], {
      words: t('done.reached', { name: them.name }),
      card: card.ref,
      canUndo: true,
    });
  return (
    <AskButton label={t('reached.it')} title={t('reached.it')} look="quiet">
      {(close) => (
        <Kept place={place}>
          {({ text, setText, state }) => (
            <>
              <p className={opening.hint}>{t('reached.hint', { name: them.name })}</p>
              <Area label={t('reached.label')} role={me.role} value={text} onChange={setText} isSmall />
              {text !== '' && <KeptLine state={state} />}
              <div>
                <Button
                  disabledBecause={text.length > LONGEST ? t('tooLong') : undefined}
                  onClick={() => {
                    close();
                    void tell(text).then((isTold) => (isTold ? drafts.keepText(place, '') : undefined));
                  }}
                >
                  {t('reached.it')}
                </Button>
              </div>
              <Watching />
            </>
          )}
        </Kept>
      )}
    </AskButton>
  );
};
