/**
 * Writing an account: one card at a time, kept as typed. *Keep* and *leave it blank* weigh the same: a person who
 * writes nothing has done nothing wrong. Which card is in the address; what is on it is on the device.
 */
import { CARD_KINDS, type Card, isBlank } from '@kithe/record/cards';
import type { Hour } from '@kithe/record/hours';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { use, useState } from 'react';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { useBase } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { CardFields } from './CardFields.tsx';
import { carryLines } from './carry-lines.ts';
import { FocusHeading } from './FocusHeading.tsx';
import { KeptLine } from './KeptLine.tsx';
import { knownParts } from './known-parts.ts';
import { MovedMe } from './MovedMe.tsx';
import { OnlyMe } from './OnlyMe.tsx';
import { ReadBack } from './ReadBack.tsx';
import {
  addressOf,
  blankCard,
  canAdd,
  cardsOf,
  FURTHER_KINDS,
  nextStep,
  placeOfCard,
  type Step,
  stepBefore,
  stepOf,
} from './steps.ts';
import { useKeeper } from './use-keeper.ts';
import writing from './writing.module.css';

/** Where a line *only for me* and a part without a place are kept. */
const placeOf = (hour: Hour, what: string, cards: readonly Card[], index: number): string =>
  placeOfCard(hour.id, what, cards[index]?.kind, index);

/** A card as it was; with the lines *only for me* where it went as a whole. */
type Taken = {
  readonly index: number;
  readonly card: Card;
  readonly lines?: ReadonlyMap<Card, string>;
};

export const WriteCards = ({ hour, loaded }: { hour: Hour; loaded: Promise<readonly Card[] | null> }) => {
  const t = useText('write');
  const draft = use(loaded);
  const { drafts, role, me: myKey } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const base = useBase();
  const navigate = useNavigate();
  const { card: address } = useSearch({ strict: false });
  const [cards, setCards] = useState(() => cardsOf(draft));
  const { put, state } = useKeeper(
    (words: readonly Card[]) => drafts.keepAccount(hour.id, words),
    draft === null ? 'nothing' : 'kept',
    () => drafts.readAccount(hour.id),
    (words) => setCards(cardsOf(words)),
  );
  /** What *leave it blank* or *take this card away* took, until the next card is left. */
  const [taken, setTaken] = useState<Taken | null>(null);
  const [hasMoved, setHasMoved] = useState(false);

  const step = stepOf(address, cards.length);
  const keep = (next: readonly Card[]) => {
    setCards(next);
    put(next);
  };
  const go = (to: Step) => {
    setHasMoved(true);
    void navigate({ to: base + at.write(hour.id), search: { card: addressOf(to) } });
  };
  const onlyMe = (of: readonly Card[], index: number) => placeOf(hour, 'only-me', of, index);
  const putCardBack = async ({ index, card, lines }: Taken) => {
    const next = lines
      ? [...cards.slice(0, index), card, ...cards.slice(index)]
      : cards.map((c, i) => (i === index ? card : c));
    if (lines) await carryLines(drafts, onlyMe, cards, next, lines);
    keep(next);
    setTaken(null);
    go({ kind: 'card', index });
  };
  const putBack = taken && (
    <Notice role="status">
      {t(taken.lines ? 'takenAway' : 'emptied', { title: t(`cards.${taken.card.kind}.${role}.title`) })}{' '}
      <Button look="plain" onClick={() => void putCardBack(taken)}>
        {t(taken.lines ? 'putCardBack' : 'putBack')}
      </Button>
    </Notice>
  );

  const card = step.kind === 'card' ? cards[step.index] : undefined;
  if (step.kind === 'read' || card === undefined)
    return (
      <div className={writing.page}>
        <article className={writing.card}>
          {putBack}
          <ReadBack hour={hour} cards={cards} isNew={hasMoved} />
          <KeptLine state={state} />
        </article>
        <Watching />
      </div>
    );

  const { index } = step;
  const next = nextStep(step, cards.length);
  const before = stepBefore(step, cards.length);
  const isFurther = index >= CARD_KINDS.length;
  const leaveBlank = () => {
    setTaken(isBlank(card) ? null : { index, card });
    if (!isBlank(card)) keep(cards.map((c, i) => (i === index ? blankCard(card.kind) : c)));
    go(next);
  };
  const takeAway = async () => {
    const rest = cards.filter((_, i) => i !== index);
    const lines = await carryLines(drafts, onlyMe, cards, rest);
    setTaken(isBlank(card) && !lines.get(card) ? null : { index, card, lines });
    keep(rest);
    go({ kind: 'card', index: index - 1 });
  };
  return (
    <div className={writing.page}>
      <article className={writing.card}>
        {putBack}
        <header className={writing.head}>
          <p className={writing.state}>
            {t('eyebrow', { hour: hour.name, n: index + 1, count: cards.length })}
          </p>
          <FocusHeading key={index} isNew={hasMoved}>
            {t(`cards.${card.kind}.${role}.title`)}
          </FocusHeading>
          <p className={writing.prompt}>{t(`cards.${card.kind}.${role}.prompt`, { name: them.name })}</p>
          {index === 0 && <p className={writing.gentle}>{t('gentle')}</p>}
        </header>
        <CardFields
          key={`${index} ${card.kind}`}
          card={card}
          onChange={(changed) => keep(cards.map((c, i) => (i === index ? changed : c)))}
          role={role}
          otherName={them.name}
          knownParts={knownParts(hours, myKey, t('partWords', { returnObjects: true }))}
          place={placeOf(hour, 'draft', cards, index)}
        />
        {card.kind === 'moved' && role === 'therapist' && (
          <WithOther>
            <MovedMe hour={hour.id} words={card.words} />
          </WithOther>
        )}
        <OnlyMe place={onlyMe(cards, index)} role={role} />
        <div className={writing.actions}>
          <Button
            look="quiet"
            onClick={() => {
              setTaken(null);
              go(next);
            }}
          >
            {t(next.kind === 'read' ? 'keepRead' : 'keepNext')}
          </Button>
          <Button look="quiet" onClick={leaveBlank}>
            {t('leaveBlank')}
          </Button>
        </div>
        <div className={writing.foot}>
          <KeptLine state={state} />
          <div className={writing.way}>
            {before && (
              <Button look="plain" onClick={() => go(before)}>
                {t('back')}
              </Button>
            )}
            {next.kind !== 'read' && (
              <Button look="plain" onClick={() => go({ kind: 'read' })}>
                {t('readNow')}
              </Button>
            )}
            {isFurther && (
              <Button look="plain" onClick={() => void takeAway()}>
                {t('removeFurther')}
              </Button>
            )}
          </div>
          {next.kind === 'read' && canAdd(cards) && (
            <div className={writing.row}>
              <p className={writing.gentle}>{t('further')}</p>
              {FURTHER_KINDS.map((kind) => (
                <Button
                  key={kind}
                  look="plain"
                  onClick={() => {
                    setTaken(null);
                    keep([...cards, blankCard(kind)]);
                    go({ kind: 'card', index: cards.length });
                  }}
                >
                  {t(`furtherKinds.${kind}`)}
                </Button>
              ))}
            </div>
          )}
        </div>
      </article>
      <Watching />
    </div>
  );
};
