/**
 * If this record must end: what stays with whom, said before anything; sentences that can be used; and leaving itself,
 * which asks once whether one has taken along what one wants to keep (J114).
 */
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import css from '../access/access.module.css';
import { at, paths } from '../paths.ts';
import { useKind, usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Go, GoWithin } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';

const Form = v.object({ last: v.fallback(v.pipe(v.string(), v.maxLength(4_000)), '') });

const useSentences = (): readonly string[] => {
  const t = useText('ending');
  const kind = useKind();
  const { role } = useRelationship();
  if (kind === 'together') return t('words.together.client', { returnObjects: true });
  // A record kept alone has no such page; its one sentence would be a therapy's.
  return t(`words.${kind === 'alone' ? 'therapy' : kind}.${role}`, { returnObjects: true });
};

const Stays = () => {
  const t = useText('ending');
  const kind = useKind();
  const { role } = useRelationship();
  const { them } = usePeople();
  const { packets } = useViews();
  const name = them.name;
  return (
    <section className={css.section}>
      <h2>{t('stays.title')}</h2>
      <p className={css.text}>{t('stays.them', { name })}</p>
      <p className={css.text}>
        {t('stays.you')} <GoWithin to={at.take}>{t('stays.take')}</GoWithin>
      </p>
      <p className={css.text}>{t('stays.sees', { name })}</p>
      {kind === 'therapy' && role === 'client' && <p className={css.soft}>{t('stays.law')}</p>}
      {kind === 'therapy' && packets.length > 0 && (
        <p className={css.text}>{t(`stays.packets.${role}`, { name })}</p>
      )}
      <p className={css.soft}>{t('stays.notAgain')}</p>
    </section>
  );
};

type LeaveProps = { last: string; onSure: () => Promise<void> };
const Sure = ({ last, onSure }: LeaveProps) => {
  const t = useText('ending');
  const common = useText('common');
  const { them } = usePeople();
  const [isAsked, setAsked] = useState(false);
  const [hasTaken, setTaken] = useState(false);
  const [state, setState] = useState<'still' | 'leaving' | 'failed'>('still');
  const leave = async () => {
    setState('leaving');
    try {
      await onSure();
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <label className={css.check}>
        <input type="checkbox" checked={hasTaken} onChange={() => setTaken(!hasTaken)} />
        <span>{t('leave.taken')}</span>
      </label>
      <Row>
        <Button
          look="quiet"
          onClick={() => setAsked(true)}
          {...(!hasTaken && { disabledBecause: t('leave.needsTaken') })}
        >
          {t('leave.start')}
        </Button>
      </Row>
      <Dialog title={t('leave.sure', { name: them.name })} isOpen={isAsked} onClose={() => setAsked(false)}>
        <p>{t('leave.sureWords', { name: them.name })}</p>
        {last !== '' && <blockquote>{last}</blockquote>}
        <Row>
          <Button onClick={() => void leave()}>{t('leave.yes')}</Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {common('cancel')}
          </Button>
        </Row>
        <p role="status">{state === 'leaving' ? t('leave.leaving') : ''}</p>
        {state === 'failed' && <p role="alert">{t('leave.failed')}</p>}
      </Dialog>
    </>
  );
};

export const EndingPage = () => {
  const t = useText('ending');
  const { role, leave } = useRelationship();
  const { them } = usePeople();
  const sentences = useSentences();
  const navigate = useNavigate();
  const { form, put, forget, kept } = useKept('ending', Form);
  const last = form.last.trim();
  const goNow = async () => {
    if (leave === null) return;
    await leave(last);
    forget();
    await navigate({ to: paths.today, replace: true });
  };
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.text}>{t('lead')}</p>
      </header>
      <section className={css.section}>
        <h2>{t('safe.title')}</h2>
        <p className={css.text}>
          {t('safe.text')} <Go to={paths.help}>{t('safe.help')}</Go>
        </p>
      </section>
      <Stays />
      <section className={css.section}>
        <h2>{t('words.title')}</h2>
        <p className={css.text}>{t('words.hint')}</p>
        <ul className={css.lines}>
          {sentences.map((sentence) => (
            <li key={sentence} className={css.sentence}>
              <span>{sentence}</span>
              <Button
                look="plain"
                onClick={() => put({ last: sentence })}
                aria-label={`${t('words.use')}: ${sentence}`}
              >
                {t('words.use')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className={css.section}>
        <h2>{t('leave.title')}</h2>
        <form className={css.form} onSubmit={(event: FormEvent) => event.preventDefault()}>
          <TextArea
            label={t('leave.last', { name: them.name })}
            hint={t('leave.hint')}
            voice={role}
            rows={4}
            maxLength={4_000}
            value={form.last}
            onChange={(event) => put({ last: event.currentTarget.value })}
          />
          <KeptLine state={kept} />
          <Watching />
          {leave === null ? (
            <p className={css.soft}>{t('leave.example')}</p>
          ) : (
            <Sure last={last} onSure={goNow} />
          )}
        </form>
      </section>
    </div>
  );
};
