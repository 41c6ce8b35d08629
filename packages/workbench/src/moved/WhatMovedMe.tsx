/**
 * The therapist's side: what moved me, first what may not have arrived (J82); one true thing and its cooling; what
 * reached the other, beside what I thought it would do (J71). All but what was shared is in my own space.
 */
import type { NewBody } from '@kithe/record/body';
import type { Moved, TrueThing } from '@kithe/record/empathy';
import type { EntryId } from '@kithe/record/ids';
import { useEffect, useRef, useState } from 'react';
import { AskButton } from '../opening/AskButton.tsx';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSome } from '../ui/Some.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { AddMoved } from './AddMoved.tsx';
import { arrivalsOf } from './arrivals.ts';
import { Composer, ThingForm } from './Composer.tsx';
import { Cooling } from './Cooling.tsx';
import { MatteredSaid } from './MatteredSaid.tsx';
import css from './moved.module.css';
import { useNow } from './use-now.ts';

/** The name and day of an hour, else the day on which it was written. */
const useWhen = () => {
  const { hours } = useViews();
  const { day } = useDates();
  return ({ hour: id, at }: Pick<Moved, 'hour' | 'at'>): string => {
    const hour = hours.find((candidate) => candidate.id === id);
    if (hour) return hour.name === '' ? day(hour.date) : `${hour.name}, ${day(hour.date)}`;
    return at === undefined ? '' : day(at);
  };
};

const movedBody = ({ words, hour, at }: Moved): NewBody<'moved'> => ({
  type: 'moved',
  words,
  ...(hour !== undefined && { hour }),
  ...(at !== undefined && { at }),
});

const Unreached = ({
  of: moved,
  onCompose,
  onOff,
}: {
  of: Moved;
  onCompose: () => void;
  onOff: () => void;
}) => {
  const t = useText('empathy');
  const { me } = usePeople();
  const when = useWhen();
  return (
    <li className={css.item}>
      <p className={css.when}>{when(moved)}</p>
      <Voice member={me}>{moved.words}</Voice>
      {moved.said !== null && <p className={css.soft}>{t('therapist.saidOnce')}</p>}
      <div data-screen-only>
        <Row>
          {moved.said === null && (
            <Button look="quiet" onClick={onCompose}>
              {t('therapist.compose')}
            </Button>
          )}
          <Button look="plain" onClick={onOff}>
            {t('therapist.off')}
          </Button>
        </Row>
      </div>
    </li>
  );
};

const Told = ({
  of: { thing, predicted },
  onTakeBack,
}: {
  of: { thing: TrueThing; predicted: string };
  onTakeBack: () => void;
}) => {
  const t = useText('empathy');
  const c = useText('common');
  const { me, them } = usePeople();
  const { day } = useDates();
  const { reached, at, words } = thing;
  return (
    <li className={css.told} data-reached={reached !== null || undefined}>
      <p className={css.when}>
        {at === undefined ? t('therapist.shared') : t('therapist.sharedOn', { day: day(at) })}
      </p>
      <Voice member={me}>{words}</Voice>
      <div className={css.beside}>
        {predicted !== '' && (
          <div>
            <h3>{t('therapist.predicted')}</h3>
            <Voice member={me}>{predicted}</Voice>
          </div>
        )}
        <div>
          <h3>{t('therapist.told', { name: them.name })}</h3>
          {reached === null ? (
            <p className={css.soft}>{t('therapist.toldNothing')}</p>
          ) : reached.words === '' ? (
            <p>{t('therapist.toldNoWords', { name: them.name })}</p>
          ) : (
            <Voice member={them}>{reached.words}</Voice>
          )}
          {reached !== null && <MatteredSaid of={reached} />}
        </div>
      </div>
      <div data-screen-only>
        <AskButton label={t('client.undo')} title={t('therapist.takeBackTitle')}>
          {(close) => (
            <>
              <p>{t('therapist.takeBackAbout', { name: them.name })}</p>
              <Row>
                <Button
                  onClick={() => {
                    close();
                    onTakeBack();
                  }}
                >
                  {t('client.undo')}
                </Button>
                <Button look="quiet" onClick={close}>
                  {c('cancel')}
                </Button>
              </Row>
            </>
          )}
        </AskButton>
      </div>
    </li>
  );
};

/** Cards of mine of which the other said that they arrived. */
const useReachedCards = () => {
  const { hours, empathy } = useViews();
  const { me, them } = usePeople();
  return hours
    .flatMap((hour) => hour.cards.map((card) => ({ ...card, at: hour.date })))
    .flatMap(({ ref, author, card, hour, at }) => {
      const reached = empathy.reached.get(ref);
      return author === me.key && reached?.by === them.key
        ? [{ ref, words: card.words, said: reached.words, hour, at }]
        : [];
    })
    .reverse();
};

/** Something of mine that was let go a moment ago: its words are here until the page is left. */
const Gone = ({ onPutBack }: { onPutBack: () => void }) => {
  const t = useText('empathy');
  const line = useRef<HTMLDivElement>(null);
  // What was pressed has gone with the words.
  useEffect(() => line.current?.focus(), []);
  return (
    <div ref={line} tabIndex={-1} role="status">
      <Notice>
        {t('therapist.gone')}{' '}
        <Button look="plain" onClick={onPutBack}>
          {t('therapist.putBack')}
        </Button>
      </Notice>
    </div>
  );
};

export const WhatMovedMe = () => {
  const t = useText('empathy');
  const { remove } = useRelationship();
  const [gone, setGone] = useState<{ id: EntryId; body: NewBody<'moved' | 'true-thing-draft'> } | null>(null);
  const { them, me } = usePeople();
  const { empathy } = useViews();
  const { say, receipt } = useSaid();
  const when = useWhen();
  const kept = useKept('true-thing', ThingForm);
  const composer = useRef<HTMLElement>(null);
  const sent = useRef<HTMLHeadingElement>(null);
  const drafts = useRef<HTMLHeadingElement>(null);
  const { unreached, cooling, told } = arrivalsOf(empathy, me.key);
  const cards = useReachedCards();
  const someUnreached = useSome(unreached);
  const someTold = useSome(told);
  const someCards = useSome(cards);
  const nowMs = useNow(cooling.map(({ body }) => body.coolUntilMs));
  const write = () => composer.current?.querySelector('textarea')?.focus();
  const name = them.name;
  const letGo = async (id: EntryId, body: NewBody<'moved' | 'true-thing-draft'>) => {
    await remove(id);
    setGone({ id, body });
  };
  const putBack = async (body: NewBody<'moved' | 'true-thing-draft'>) => {
    await say('own', body);
    setGone(null);
    drafts.current?.focus();
  };
  /** Taking up a sentence puts it where one is written: another that is being written there must not be lost. */
  const writingAnother = (id: EntryId) =>
    kept.form.words.trim() !== '' && kept.form.replaces !== id ? t('thing.changeBusy') : undefined;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('therapist.title')}</h1>
        <p className={css.soft}>{t('therapist.lead')}</p>
        <OnPaper />
      </header>
      {gone && <Gone key={gone.id} onPutBack={() => void putBack(gone.body)} />}
      <div className={css.two}>
        <section className={css.section}>
          <h2>{t('therapist.unreached', { name })}</h2>
          <p className={css.soft}>
            {unreached.length === 0 ? t('therapist.unreachedNone') : t('therapist.unreachedHint')}
          </p>
          <ul className={css.items}>
            {someUnreached.shown.map((moved) => (
              <Unreached
                key={moved.id}
                of={moved}
                onOff={() => void letGo(moved.id, movedBody(moved))}
                onCompose={() => {
                  kept.put({ moved: moved.id });
                  write();
                }}
              />
            ))}
          </ul>
          {someUnreached.more}
          <AddMoved say={say} />
        </section>
        <section className={css.section} ref={composer}>
          <h2 ref={drafts} tabIndex={-1}>
            {t('thing.title')}
          </h2>
          <p className={css.soft}>{t('thing.lead', { name })}</p>
          {cooling.map((draft) => (
            <Cooling
              key={draft.id}
              of={draft}
              nowMs={nowMs}
              say={say}
              onChange={({ id, body }) => {
                kept.put({
                  words: body.words,
                  predicted: body.predicted,
                  whom: body.gates['for-whom'],
                  safe: body.gates['safe-now'],
                  useful: body.gates['useful-to-them'],
                  stand: body.gates['stand-by-it'],
                  moved: body.moved ?? null,
                  replaces: id,
                });
                write();
              }}
              onShared={() => sent.current?.focus()}
              onLetGo={() => void letGo(draft.id, draft.body)}
              notNow={writingAnother(draft.id)}
            />
          ))}
          {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
          <Composer kept={kept} say={say} onKept={() => drafts.current?.focus()} />
        </section>
      </div>
      {told.length > 0 && (
        <section className={css.section}>
          <h2 ref={sent} tabIndex={-1}>
            {t('therapist.sharedTitle')}
          </h2>
          <ul className={css.items}>
            {someTold.shown.map((one) => (
              <Told
                key={one.thing.id}
                of={one}
                onTakeBack={() => {
                  // Until the question has closed, nothing outside it can hold the focus.
                  void say('between', { type: 'withdrawn', of: one.thing.id }).then(() =>
                    drafts.current?.focus(),
                  );
                }}
              />
            ))}
          </ul>
          {someTold.more}
        </section>
      )}
      {cards.length > 0 && (
        <section className={css.section}>
          <h2>{t('therapist.reached', { name })}</h2>
          <p className={css.soft}>{t('therapist.reachedHint', { name })}</p>
          <ul className={css.items}>
            {someCards.shown.map((card) => (
              <li key={card.ref} className={css.told} data-reached>
                <p className={css.when}>
                  {t('therapist.onCard')} · {when(card)}
                </p>
                {card.words !== '' && <Voice member={me}>{card.words}</Voice>}
                <div className={css.beside}>
                  <div>
                    <h3>{t('therapist.told', { name })}</h3>
                    {card.said === '' ? (
                      <p>{t('therapist.toldNoWords', { name })}</p>
                    ) : (
                      <Voice member={them}>{card.said}</Voice>
                    )}
                  </div>
                </div>
              </li>
            ))}
          </ul>
          {someCards.more}
        </section>
      )}
    </div>
  );
};
