/**
 * Something I did (J101): what happened, who was hurt, what I could say or do. It is done when its writer says so. If
 * it was the other who was hurt, it may be opened between the two, in words written for that and no others.
 */
import type { Amends } from '@kithe/record/shame';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo } from 'react';
import * as v from 'valibot';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { Cover, type Manner } from './manner.tsx';
import css from './quiet.module.css';
import type { TakeAway } from './use-taking-away.ts';

const PLACES = ['happened', 'hurt', 'could'] as const;
const formOf = (start: Pick<Amends, (typeof PLACES)[number]>) =>
  v.object({
    happened: v.fallback(v.string(), start.happened),
    hurt: v.fallback(v.string(), start.hurt),
    could: v.fallback(v.string(), start.could),
  });
const BLANK = { happened: '', hurt: '', could: '' };
const Between = v.object({ title: v.fallback(v.string(), ''), words: v.fallback(v.string(), '') });

const OpenBetween = ({ id }: { id: string }) => {
  const t = useText('quiet');
  const navigate = useNavigate();
  const base = useBase();
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { say } = useSaid();
  const { form, put, forget, kept } = useKept(`quiet:${id}:between`, Between);
  const title = form.title.trim();
  const words = form.words.trim();
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (title === '') return;
    const disconnection = await say('between', {
      type: 'disconnection',
      title,
      words: '',
      failure: 'own-words',
      hurt: them.key,
    });
    if (words !== '')
      await say('between', { type: 'step', disconnection, step: 'named', words, replies: ['my-part'] });
    forget();
    await navigate({ to: base + at.disconnection(disconnection) });
  };
  return (
    <details className={css.more} data-screen-only>
      <summary>{t('did.between', { name: them.name })}</summary>
      <form className={css.stack} onSubmit={open}>
        <p className={css.soft}>{t('did.betweenLead', { name: them.name })}</p>
        <TextField
          label={t('did.betweenTitle')}
          maxLength={120}
          autoComplete="off"
          value={form.title}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        <TextArea
          voice={role}
          rows={3}
          label={t('did.betweenWords')}
          hint={t('fieldHint')}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        {title !== '' && (
          <div className={css.preview}>
            <p className={css.soft}>{t('did.betweenSee', { name: them.name })}</p>
            <p>
              <strong>{title}</strong>
            </p>
            {words !== '' && <Voice member={me}>{words}</Voice>}
          </div>
        )}
        <p>
          <Button
            type="submit"
            look="quiet"
            disabledBecause={title === '' ? t('did.betweenNeeds') : undefined}
          >
            {t('did.betweenDo')}
          </Button>
        </p>
        {(title !== '' || words !== '') && <KeptLine state={kept} />}
      </form>
    </details>
  );
};

type Props = { of: Amends | null; manner: Manner; onAway: TakeAway };

export const DidPage = ({ of, manner, onAway }: Props) => {
  const t = useText('quiet');
  const navigate = useNavigate();
  const base = useBase();
  const { role } = useRelationship();
  const { say } = useSaid();
  const schema = useMemo(() => formOf(of ?? BLANK), [of]);
  const { form, put, forget, kept } = useKept(of ? `quiet:${of.id}` : 'quiet:did', schema);
  const words = { happened: form.happened.trim(), hurt: form.hurt.trim(), could: form.could.trim() };
  const isBlank = PLACES.every((place) => words[place] === '');
  const isSame = of !== null && PLACES.every((place) => words[place] === of[place]);
  const why = isBlank ? t('needs') : isSame ? t('same') : undefined;
  const write = (said: typeof words, done: boolean) => {
    const latest = of?.versions.at(-1);
    return say('own', {
      type: 'amends',
      ...said,
      done,
      ...(latest !== undefined && { supersedes: latest }),
    });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (why !== undefined) return;
    const id = await write(words, of?.isDone ?? false);
    forget();
    if (of === null) await navigate({ to: base + at.quietOne(id) });
  };
  return (
    <article className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.quiet}>{t('goQuiet')}</GoWithin>
        </Eyebrow>
        <h1>{t('did.heading')}</h1>
        <p className={css.soft}>{t('did.lead')}</p>
      </header>
      <Cover manner={of ? manner : { ...manner, isCovered: false }}>
        <form className={css.stack} onSubmit={save}>
          {PLACES.map((place) => (
            <TextArea
              key={place}
              voice={role}
              rows={place === 'hurt' ? 1 : 3}
              label={t(`did.${place}`)}
              maxLength={800}
              value={form[place]}
              onChange={(event) => put({ [place]: event.currentTarget.value })}
            />
          ))}
          <p data-screen-only>
            <Button type="submit" disabledBecause={why}>
              {of ? t('saveAgain') : t('save')}
            </Button>
          </p>
          {!isSame && <KeptLine state={kept} />}
        </form>
      </Cover>
      {of && (
        <section className={css.stack}>
          {of.isDone && <p role="status">{t('did.isDone')}</p>}
          <p data-screen-only>
            <Button
              look="quiet"
              onClick={() =>
                void write({ happened: of.happened, hurt: of.hurt, could: of.could }, !of.isDone)
              }
            >
              {of.isDone ? t('did.markOpen') : t('did.markDone')}
            </Button>
          </p>
          <WithOther>
            <OpenBetween id={of.id} />
          </WithOther>
          <p data-screen-only>
            <Button
              look="plain"
              onClick={() =>
                void onAway(of.versions, () =>
                  say('own', {
                    type: 'amends',
                    happened: of.happened,
                    hurt: of.hurt,
                    could: of.could,
                    done: of.isDone,
                  }),
                )
              }
            >
              {t('remove')}
            </Button>
          </p>
        </section>
      )}
      <Watching />
    </article>
  );
};
