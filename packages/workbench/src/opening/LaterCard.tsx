/** A card written later: a sealed account cannot change, so what one sees afterwards is said beside it, openly. */
import { type Card, isBlank } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import { useRef } from 'react';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Watching } from '../ui/Watching.tsx';
import { CardFields } from '../writing/CardFields.tsx';
import { Kept } from '../writing/Kept.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { knownParts } from '../writing/known-parts.ts';
import { roomOf } from '../writing/room.ts';
import { formatLaterDraft, LATER_KINDS, parseLaterDraft } from './later-draft.ts';
import opening from './opening.module.css';
import type { Say } from './say.ts';

export const LaterCard = ({ hour, say }: { hour: Hour; say: Say }) => {
  const t = useText('open');
  const w = useText('write');
  const { role, me: myKey } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const summary = useRef<HTMLElement>(null);
  return (
    <Kept place={`hour/${hour.id}/later`}>
      {({ text, setText, state }) => {
        const card = parseLaterDraft(text);
        const keep = (next: Card | null) => setText(formatLaterDraft(next));
        const reason =
          card === null || isBlank(card)
            ? t('later.needsWords')
            : roomOf(card).kind === 'over'
              ? t('later.tooLong')
              : undefined;
        const share = async (shared: Card) => {
          const isShared = await say([{ type: 'card', hour: hour.id, card: shared }], {
            words: t('done.later'),
          });
          if (!isShared) return;
          keep(null);
          summary.current?.focus(); // the button that was pressed goes with the card
        };
        return (
          <details className={opening.fold} open={card !== null || undefined} data-screen-only>
            <summary ref={summary}>{t('later.title')}</summary>
            <div className={opening.form}>
              <p className={opening.hint}>{t('later.hint', { name: them.name })}</p>
              <ChooseOne
                legend={t('later.kind')}
                choices={LATER_KINDS.map((kind) => ({
                  value: kind,
                  label: w(`cards.${kind}.${role}.title`),
                }))}
                // A card of another kind keeps its words; what only its old kind could say goes.
                value={card === null ? undefined : LATER_KINDS.find((kind) => kind === card.kind)}
                onChange={(kind) => kind && keep({ kind, words: card?.words ?? '' })}
              />
              {card && (
                <>
                  <CardFields
                    key={card.kind}
                    card={card}
                    onChange={keep}
                    role={role}
                    otherName={them.name}
                    knownParts={knownParts(hours, myKey, w('partWords', { returnObjects: true }))}
                    place={`hour/${hour.id}/later`}
                  />
                  <KeptLine state={state} />
                  <div>
                    <Button disabledBecause={reason} onClick={() => void share(card)}>
                      {t('later.share')}
                    </Button>
                  </div>
                </>
              )}
              <Watching />
            </div>
          </details>
        );
      }}
    </Kept>
  );
};
