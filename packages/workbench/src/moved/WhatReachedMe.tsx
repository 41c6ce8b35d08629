/**
 * The client's side: what the therapist told, and saying that it reached me, unasked (J82). Nothing is asked of
 * what did not; nothing counts what did. A moment in which they saw their own effect becomes a card of that hour.
 */
import { MATTERED, type Mattered } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany, ChooseOne, TextArea } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSome } from '../ui/Some.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { MatteredSaid } from './MatteredSaid.tsx';
import css from './moved.module.css';

const Words = v.object({
  words: v.fallback(v.string(), ''),
  mattered: v.fallback(v.array(v.picklist(MATTERED)), []),
});
const PARTS: readonly Mattered[] = MATTERED;

/** Saying that something reached me, and taking it back: the words then stand in the field again. */
const Reach = ({ of }: { of: string }) => {
  const t = useText('empathy');
  const { role } = useRelationship();
  const { empathy } = useViews();
  const { me } = usePeople();
  const { form, put, forget, kept } = useKept(`reached:${of}`, Words);
  const { say, receipt } = useSaid();
  const reached = empathy.reached.get(of);
  if (reached)
    return (
      <div className={css.reached} role="status">
        <p className={css.reachedLine}>{t('client.said')}</p>
        {reached.words !== '' && <Voice member={me}>{reached.words}</Voice>}
        <MatteredSaid of={reached} />
        <p data-screen-only>
          <Button
            look="plain"
            onClick={() => {
              put({ words: reached.words, mattered: [...(reached.mattered ?? [])] });
              void say('between', { type: 'withdrawn', of: reached.id });
            }}
          >
            {t('client.undo')}
          </Button>
        </p>
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      </div>
    );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await say('between', {
      type: 'reached',
      of: of as EntryId, // an id, or a card's reference, which the record parses alike
      words: form.words.trim(),
      ...(form.mattered.length > 0 && { mattered: form.mattered }),
    });
    forget();
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('client.reachedMe')}</summary>
      <form className={css.composer} onSubmit={save}>
        <p className={css.soft}>{t('client.reachedHint')}</p>
        <TextArea
          voice={role}
          label={t('client.reachedWords')}
          hint={t('client.optional')}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <ChooseMany
          legend={t('client.mattered')}
          hint={t('client.matteredHint')}
          choices={PARTS.map((value) => ({ value, label: t(`mattered.${value}`) }))}
          values={form.mattered}
          onChange={(mattered) => put({ mattered: [...mattered] })}
        />
        <Button type="submit">{t('client.say')}</Button>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};

const MomentForm = v.object({
  words: v.fallback(v.string(), ''),
  saw: v.fallback(v.nullable(v.picklist(['yes', 'unsure'])), null),
  hour: v.fallback(v.nullable(v.string()), null),
});

const AMoment = () => {
  const t = useText('empathy');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept('moved:seen', MomentForm);
  const { say, receipt } = useSaid();
  const words = form.words.trim();
  // A card belongs to an hour; *none in particular* falls back to the latest.
  const hour = chosenHour(form.hour, hours) ?? hours.at(-1)?.id;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (words === '' || hour === undefined) return;
    await say('between', {
      type: 'card',
      hour,
      card: { kind: 'moved', words, ...(form.saw !== null && { saw: form.saw }) },
    });
    forget();
  };
  if (hours.length === 0) return null;
  return (
    <section className={css.moment} data-screen-only>
      <h2>{t('client.moment', { name: them.name })}</h2>
      <p className={css.soft}>{t('client.momentHint')}</p>
      <details className={css.more}>
        <summary>{t('client.momentOpen')}</summary>
        <form className={css.composer} onSubmit={save}>
          <TextArea
            voice={role}
            label={t('client.momentWords')}
            maxLength={1_500}
            value={form.words}
            onChange={(event) => put({ words: event.currentTarget.value })}
          />
          <ChooseOne
            legend={t('client.saw')}
            choices={[
              { value: 'yes', label: t('client.sawYes') },
              { value: 'unsure', label: t('client.sawUnsure') },
            ]}
            value={form.saw ?? undefined}
            onChange={(saw) => put({ saw: saw ?? null })}
          />
          <HourField
            label={t('client.whichHour')}
            value={hour ?? null}
            onChange={(choice) => put({ hour: choice })}
          />
          <Button type="submit" disabledBecause={words === '' ? t('client.momentNeeds') : undefined}>
            {t('client.momentSave')}
          </Button>
          <KeptLine state={kept} />
        </form>
      </details>
      {receipt !== 'nothing' && <ReceiptLine state={receipt} hint={t('client.momentSaid')} />}
    </section>
  );
};

export const WhatReachedMe = () => {
  const t = useText('empathy');
  const { them } = usePeople();
  const { empathy, hours } = useViews();
  const { day } = useDates();
  const name = them.name;
  // Of equals each may offer one: one's own stand where they were offered.
  const things = empathy.trueThings.filter(({ by }) => by === them.key).reverse();
  const cards = hours
    .flatMap((hour) => hour.cards.map((card) => ({ ...card, date: hour.date, title: hour.name })))
    .filter(({ author, card }) => author === them.key && card.kind === 'moved' && card.words !== '')
    .reverse();
  const someThings = useSome(things);
  const someCards = useSome(cards);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('client.title')}</h1>
        <p className={css.soft}>{t('client.lead', { name })}</p>
        <OnPaper />
      </header>
      <section className={css.section}>
        <h2>{t('client.things', { name })}</h2>
        {things.length === 0 && <p className={css.soft}>{t('client.none')}</p>}
        <ul className={css.items}>
          {someThings.shown.map((thing) => (
            <li key={thing.id} className={css.thing}>
              {thing.at !== undefined && <p className={css.when}>{day(thing.at)}</p>}
              <blockquote className={css.thingWords}>
                <Voice member={them}>{thing.words}</Voice>
              </blockquote>
              <Reach key={thing.id} of={thing.id} />
            </li>
          ))}
        </ul>
        {someThings.more}
      </section>
      <AMoment />
      {cards.length > 0 && (
        <section className={css.section}>
          <h2>{t('client.cards', { name })}</h2>
          <p className={css.soft}>{t('client.cardsHint')}</p>
          <ul className={css.items}>
            {someCards.shown.map(({ ref, card, date, title }) => (
              <li key={ref} className={css.item}>
                <p className={css.when}>{title === '' ? day(date) : `${title}, ${day(date)}`}</p>
                <Voice member={them}>{card.words}</Voice>
                <Reach key={ref} of={ref} />
              </li>
            ))}
          </ul>
          {someCards.more}
        </section>
      )}
      <Watching />
    </div>
  );
};
