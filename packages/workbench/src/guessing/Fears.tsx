/**
 * What I am afraid the other thinks of me (J107): written first, laid beside what they wrote once the hour is open. It
 * stays in my own space, before and after, and nobody is told that there was anything.
 */
import { FEAR_OUTCOMES, type FearOutcome } from '@kithe/record/bodies/guesses';
import type { Fear } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import { type FormEvent, useMemo, useState } from 'react';
import * as v from 'valibot';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { type Said, useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './guessing.module.css';

const Words = v.object({ words: v.fallback(v.string(), '') });
const foundOf = ({ came, found }: Fear) =>
  v.object({
    came: v.fallback(v.nullable(v.picklist(FEAR_OUTCOMES)), came),
    found: v.fallback(v.string(), found),
  });

const Beside = ({ of: fear, say }: { of: Fear; say: Said['say'] }) => {
  const t = useText('guess');
  const { role, remove } = useRelationship();
  const { them } = usePeople();
  const schema = useMemo(() => foundOf(fear), [fear]);
  const { form, put, forget, kept } = useKept(`fear:${fear.id}`, schema);
  const outcomes: readonly FearOutcome[] = FEAR_OUTCOMES;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (form.came === null) return;
    const { hour, words } = fear;
    await say('own', { type: 'fear', hour, words, came: form.came, found: form.found.trim() });
    await remove(fear.id);
    forget();
  };
  return (
    <form className={css.answer} onSubmit={save}>
      <p className={css.state}>
        <GoWithin to={at.hour(fear.hour)}>{t('fear.read', { name: them.name })}</GoWithin>
      </p>
      <ChooseOne
        legend={t('fear.came')}
        choices={outcomes.map((value) => ({ value, label: t(`fear.outcomes.${value}`) }))}
        value={form.came ?? undefined}
        onChange={(came) => put({ came: came ?? null })}
      />
      {form.came !== null && (
        <>
          <TextArea
            voice={role}
            label={t('fear.found')}
            hint={t('optional')}
            maxLength={250}
            value={form.found}
            onChange={(event) => put({ found: event.currentTarget.value })}
          />
          <div>
            <Button type="submit" look="quiet">
              {t('fear.keepFound')}
            </Button>
          </div>
          <KeptLine state={kept} />
        </>
      )}
    </form>
  );
};

export const Fears = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const { role, remove } = useRelationship();
  const { me, them } = usePeople();
  const { fears } = useViews();
  const { say } = useSaid();
  const { form, put, forget, kept } = useKept(`fear-of:${hour.id}`, Words);
  const [gone, setGone] = useState<Fear | null>(null);
  /** One that was said to have come true or not, and is being said differently. */
  const [again, setAgain] = useState<Fear['id'] | null>(null);
  const words = form.words.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (words === '') return;
    await say('own', { type: 'fear', hour: hour.id, words, found: '' });
    forget();
  };
  const letGo = async (fear: Fear) => {
    await remove(fear.id);
    setGone(fear);
  };
  const putBack = async ({ words: said, came, found, hour: of }: Fear) => {
    await say('own', { type: 'fear', hour: of, words: said, found, ...(came !== null && { came }) });
    setGone(null);
  };
  return (
    <section className={css.section} data-screen-only>
      <h2>{t('fear.title', { name: them.name })}</h2>
      <p className={css.soft}>{t('fear.lead', { name: them.name })}</p>
      {gone && (
        <Notice role="status">
          {t('gone')}{' '}
          <Button look="plain" onClick={() => void putBack(gone)}>
            {t('putBack')}
          </Button>
        </Notice>
      )}
      {fears
        .filter((fear) => fear.hour === hour.id)
        .map((fear) => (
          <article key={fear.id} className={css.item}>
            <Voice member={me}>{fear.words}</Voice>
            {fear.came !== null && fear.id !== again && (
              <div className={css.answer}>
                <p>{t(`fear.outcomes.${fear.came}`)}</p>
                {fear.found !== '' && <Voice member={me}>{fear.found}</Voice>}
              </div>
            )}
            {hour.isOpen && (fear.came === null || fear.id === again) && (
              <Beside key={fear.id} of={fear} say={say} />
            )}
            <Row>
              {fear.came !== null && fear.id !== again && (
                <Button look="plain" onClick={() => setAgain(fear.id)}>
                  {t('fear.again')}
                </Button>
              )}
              <Button look="plain" onClick={() => void letGo(fear)}>
                {t('fear.remove')}
              </Button>
            </Row>
          </article>
        ))}
      {!hour.isOpen && (
        <form className={css.form} onSubmit={save}>
          <TextArea
            voice={role}
            label={t('fear.words', { name: them.name })}
            maxLength={250}
            value={form.words}
            onChange={(event) => put({ words: event.currentTarget.value })}
          />
          <div>
            <Button
              type="submit"
              look="quiet"
              disabledBecause={words === '' ? t('fear.needsWords') : undefined}
            >
              {t('fear.keep')}
            </Button>
          </div>
          <KeptLine state={kept} />
        </form>
      )}
    </section>
  );
};
