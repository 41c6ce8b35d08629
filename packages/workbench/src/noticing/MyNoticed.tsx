/** The client's side of *noticed, not ready* (J15, J19, J59): setting something down, and what is told of it. */
import { TELLINGS } from '@kithe/record/bodies/noticing';
import type { Noticed } from '@kithe/record/noticing';
import { type FormEvent, useRef, useState } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSome } from '../ui/Some.tsx';
import { useKept } from '../ui/use-kept.ts';
import { type Said, useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { NoticedItem } from './NoticedItem.tsx';
import css from './noticing.module.css';
import { TellField } from './TellField.tsx';
import { useTelling } from './use-telling.ts';

const Form = v.object({
  topic: v.fallback(v.string(), ''),
  words: v.fallback(v.string(), ''),
  hour: v.fallback(v.nullable(v.string()), null),
  tell: v.fallback(v.picklist(TELLINGS), 'nothing'),
});

const SetDown = ({ say, onKept }: { say: Said['say']; onKept: () => void }) => {
  const t = useText('noticed');
  const { role } = useRelationship();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept('noticed:new', Form);
  const { setDown } = useTelling(say);
  const topic = form.topic.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (topic === '') return;
    const hour = chosenHour(form.hour, hours);
    await setDown({ topic, words: form.words.trim(), ...(hour !== undefined && { hour }) }, form.tell);
    forget();
    onKept();
  };
  return (
    <form className={css.form} onSubmit={save} data-screen-only>
      <h2>{t('client.add')}</h2>
      <TextField
        label={t('topic')}
        hint={t('topicHint')}
        maxLength={80}
        autoComplete="off"
        value={form.topic}
        onChange={(event) => put({ topic: event.currentTarget.value })}
      />
      <TextArea
        voice={role}
        label={t('words')}
        maxLength={500}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      {hours.length > 0 && (
        <HourField
          label={t('hour')}
          none={t('noHour')}
          value={form.hour}
          onChange={(hour) => put({ hour: hour ?? '' })}
        />
      )}
      <TellField value={form.tell} onChange={(tell) => put({ tell })} topic={topic} words={form.words} />
      <div>
        <Button type="submit" look="quiet" disabledBecause={topic === '' ? t('needsTopic') : undefined}>
          {t('keep')}
        </Button>
      </div>
      <KeptLine state={kept} />
    </form>
  );
};

export const MyNoticed = () => {
  const t = useText('noticed');
  const { them } = usePeople();
  const { noticed } = useViews();
  const { say, receipt } = useSaid();
  const { setDown } = useTelling(say);
  const [happened, setHappened] = useState<'kept' | Noticed | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const { shown, more } = useSome(noticed.toReversed());
  const name = them.name;
  const after = (what: 'kept' | Noticed) => {
    setHappened(what);
    line.current?.focus();
  };
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Eyebrow>{t('client.eyebrow')}</Eyebrow>
        <h1>{t('client.title')}</h1>
        <p className={css.soft}>{t('client.lead', { name })}</p>
      </header>
      <div ref={line} tabIndex={-1} role="status">
        {happened === 'kept' && <p className={css.state}>{t('kept')}</p>}
        {happened !== null && happened !== 'kept' && (
          <Notice>
            {t('gone', { name })}{' '}
            <Button
              look="plain"
              onClick={() => void setDown(happened, happened.tell).then(() => setHappened(null))}
            >
              {t('putBack')}
            </Button>
          </Notice>
        )}
        {receipt === 'waiting' && <ReceiptLine state={receipt} />}
      </div>
      <section className={css.section}>
        {noticed.length === 0 && <p className={css.soft}>{t('client.none')}</p>}
        <ul className={css.items}>
          {shown.map((thing) => (
            <li key={thing.id}>
              <NoticedItem of={thing} say={say} onGone={after} />
            </li>
          ))}
        </ul>
        {more}
      </section>
      <SetDown say={say} onKept={() => after('kept')} />
      <Watching />
    </div>
  );
};
