/**
 * One moment of the hour: two tellings side by side, or one with an empty place beside it. What the fold supposes is
 * said as a supposition, with its reason; the word is left to the two people, and each word can be taken back.
 */
import type { Alignment } from '@kithe/record/alignment';
import type { Member } from '@kithe/record/body';
import type { CardRef, OpenCard } from '@kithe/record/hours';
import type { Star } from '@kithe/record/timeline';
import { useState } from 'react';
import { usePeople } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Who } from '../ui/Voice.tsx';
import { AskButton } from './AskButton.tsx';
import { CardFace } from './CardFace.tsx';
import { ForPaper } from './ForPaper.tsx';
import { NameOrRest } from './NameOrRest.tsx';
import opening from './opening.module.css';
import { canBeNamed, couldPairWith, type Moment } from './piles.ts';
import { ReachedMe } from './ReachedMe.tsx';
import { StarIt, Stars } from './StarIt.tsx';
import type { Done, Say } from './say.ts';
import { TakeBack } from './TakeBack.tsx';

type Props = {
  moment: Moment;
  alignment: Alignment;
  stars: readonly Star[];
  say: Say;
  onDone: (done: Done) => void;
  onFailed: () => void;
};

/** Two people by the author of a card. */
const usePair = () => {
  const { me, them } = usePeople();
  return (card: OpenCard): { author: Member; other: Member } =>
    card.author === me.key ? { author: me, other: them } : { author: them, other: me };
};

/** One telling, with what can be done with this card alone. */
export const Telling = ({
  card,
  stars,
  say,
  hasThird = false,
}: {
  card: OpenCard;
  stars: readonly Star[];
  say: Say;
  hasThird?: boolean;
}) => {
  const t = useText('open');
  const { author, other } = usePair()(card);
  const { me } = usePeople();
  const isMoment = card.card.kind !== 'here' && card.card.kind !== 'keeping';
  return (
    <div className={opening.telling} data-side={author.role} data-card={card.ref} tabIndex={-1}>
      <div className={opening.whoLine}>
        <Who member={author} />
        <span className={opening.hint}>
          {t(`kinds.${card.card.kind}`)}
          {card.via === 'later' && ` · ${t('facts.later')}`}
        </span>
      </div>
      <CardFace card={card.card} author={author} other={other} hasThird={hasThird} />
      <Stars of={card.ref} stars={stars} />
      <ReachedMe card={card} say={say} />
      <div className={opening.cardDeeds} data-screen-only>
        {isMoment && <StarIt of={card.ref} stars={stars} say={say} />}
        {card.via === 'later' && author.key === me.key && <TakeBack card={card} say={say} />}
      </div>
    </div>
  );
};

const Because = ({ moment }: { moment: Extract<Moment, { kind: 'pair' }> }) => {
  const t = useText('open');
  const locale = useLocale();
  const reasons = moment.because.map((because) => {
    switch (because.kind) {
      case 'third':
        return t('because.third', { third: t(`because.thirds.${because.third}`) });
      case 'same-card':
        return t('because.same-card');
      default:
        return t(`because.${because.kind}`, { name: because.name });
    }
  });
  return (
    <p className={opening.because}>
      {reasons.length === 0
        ? t('because.byHand')
        : t('because.lead', {
            reasons: new Intl.ListFormat(locale, { type: 'conjunction' }).format(reasons),
          })}
    </p>
  );
};

const PairDeeds = ({ moment, say }: Props & { moment: Extract<Moment, { kind: 'pair' }> }) => {
  const t = useText('open');
  const [first, second] = moment.cards;
  const cards = [first.ref, second.ref];
  const { hour } = first;
  const other = moment.pile === 'both' ? 'opposite' : 'both';
  const word = (pile: 'both' | 'opposite' | 'apart', words: string) =>
    void say([{ type: 'pairing', hour, cards, pile }], { words, card: first.ref, canUndo: true });
  return (
    <>
      {moment.saidBy !== 'me' && moment.saidBy !== 'us' && (
        <Button look="quiet" onClick={() => word(moment.pile, t('done.confirmed'))}>
          {t('thisIsHow')}
        </Button>
      )}
      <AskButton label={t('different')} title={t('different')}>
        {(close) => (
          <div className={opening.oneWay}>
            <Button
              look="quiet"
              onClick={() => {
                close();
                word(other, t('done.confirmed'));
              }}
            >
              {t(other === 'both' ? 'wasBoth' : 'wasOpposite')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                close();
                word('apart', t('done.apart'));
              }}
            >
              {t('apart')}
            </Button>
          </div>
        )}
      </AskButton>
    </>
  );
};

const AloneDeeds = ({ moment, alignment, say }: Props & { moment: Extract<Moment, { kind: 'alone' }> }) => {
  const t = useText('open');
  const pair = usePair();
  const [card] = moment.cards;
  const others = couldPairWith(alignment, card);
  return (
    <>
      {moment.saidBy !== 'me' && moment.saidBy !== 'us' && (
        <Button
          look="quiet"
          onClick={() =>
            void say([{ type: 'pairing', hour: card.hour, cards: [card.ref], pile: 'only' }], {
              words: t('done.confirmed'),
              card: card.ref,
              canUndo: true,
            })
          }
        >
          {t('thisIsHow')}
        </Button>
      )}
      {others.length > 0 && (
        <AskButton label={t('pairByHand')} title={t('pairTitle')}>
          {(close) => (
            <>
              <p className={opening.hint}>{t('pairHint')}</p>
              <ul className={opening.mine}>
                {others.map((other) => (
                  <li key={other.ref} className={opening.choice}>
                    <CardFace card={other.card} {...pair(other)} />
                    <div className={opening.cardDeeds}>
                      {(['both', 'opposite'] as const).map((pile) => (
                        <Button
                          key={pile}
                          look="quiet"
                          onClick={() => {
                            close();
                            void say(
                              [{ type: 'pairing', hour: card.hour, cards: [card.ref, other.ref], pile }],
                              { words: t('done.paired'), card: card.ref, canUndo: true },
                            );
                          }}
                        >
                          {t(pile === 'both' ? 'wasBoth' : 'wasOpposite')}
                        </Button>
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </>
          )}
        </AskButton>
      )}
    </>
  );
};

export const MomentSheet = (props: Props) => {
  const { moment, stars, say, onDone, onFailed } = props;
  const t = useText('open');
  const { me, them } = usePeople();
  const [resting, setResting] = useState<ReadonlySet<CardRef>>(new Set());
  const third = moment.cards.map(({ card }) => card.third).find((known) => known !== undefined);
  const nameable = canBeNamed(moment);
  return (
    <article className={opening.moment}>
      <h3 className={opening.when}>{t(`moment.${third ?? 'none'}`)}</h3>
      <div className={opening.two}>
        {moment.cards.map((card) => (
          <Telling key={card.ref} card={card} stars={stars} say={say} />
        ))}
      </div>
      {moment.kind === 'pair' && <Because moment={moment} />}
      {moment.saidBy !== 'nobody' && (
        <p className={opening.said}>
          {moment.saidBy === 'me' ? (
            <ForPaper paper={t('said.them', { name: me.name })}>{t('said.me')}</ForPaper>
          ) : (
            t(`said.${moment.saidBy}`, { name: them.name })
          )}
        </p>
      )}
      <div className={opening.deeds} data-screen-only>
        {moment.kind === 'pair' ? (
          <PairDeeds {...props} moment={moment} />
        ) : (
          <AloneDeeds {...props} moment={moment} />
        )}
        {nameable.map((card) =>
          resting.has(card.ref) ? (
            <p key={card.ref} className={opening.named}>
              {t('resting')}{' '}
              <Button
                look="plain"
                onClick={() => setResting(new Set([...resting].filter((ref) => ref !== card.ref)))}
              >
                {t('restUndo')}
              </Button>
            </p>
          ) : (
            <NameOrRest
              key={card.ref}
              card={card}
              isOneOfTwo={nameable.length > 1}
              onDone={onDone}
              onFailed={onFailed}
              onRest={() => {
                setResting(new Set([...resting, card.ref]));
                onDone({ words: t('done.rest'), card: card.ref });
              }}
            />
          ),
        )}
      </div>
    </article>
  );
};
