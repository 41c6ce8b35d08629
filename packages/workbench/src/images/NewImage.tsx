/**
 * Writing an image down: four places of one sentence, none of them needed by itself. It is kept in one's own space.
 * Good images are as welcome as feared ones (J26), and where it began is never asked for (J56).
 */
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { at } from '../paths.ts';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea, TextField } from '../ui/Field.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './images.module.css';
import { Sentence } from './Sentence.tsx';

const Form = v.object({
  tone: v.fallback(v.picklist(['feared', 'hoped']), 'feared'),
  part: v.fallback(v.string(), ''),
  who: v.fallback(v.string(), ''),
  answer: v.fallback(v.string(), ''),
  meaning: v.fallback(v.string(), ''),
  origin: v.fallback(v.string(), ''),
});
const PLACES = ['part', 'who', 'answer', 'meaning'] as const;
const STARTERS = ['be', 'stay', 'effect'] as const;

export const NewImage = () => {
  const t = useText('images');
  const { role } = useRelationship();
  const { them } = usePeople();
  const navigate = useNavigate();
  const base = useBase();
  const { form, put, forget, kept } = useKept('image:new', Form);
  const { say } = useSaid();
  const isBlank = PLACES.every((place) => form[place].trim() === '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank) return;
    const { tone, origin } = form;
    const [part = '', who = '', answer = '', meaning = ''] = PLACES.map((place) => form[place].trim());
    const id = await say('own', {
      type: 'image',
      part,
      who,
      answer,
      meaning,
      tone,
      ...(origin.trim() !== '' && { origin: origin.trim() }),
    });
    forget();
    await navigate({ to: base + at.image(id) });
  };
  return (
    <form className={css.writing} onSubmit={save}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.images}>{t('goLedger')}</GoWithin>
        </Eyebrow>
        <h1>{t('new.title')}</h1>
        <p className={css.soft}>{t('new.lead')}</p>
      </header>
      <ChooseOne
        legend={t('new.tone')}
        choices={[
          { value: 'feared', label: t('new.feared') },
          { value: 'hoped', label: t('new.hoped') },
        ]}
        value={form.tone}
        onChange={(tone) => tone !== undefined && put({ tone })}
      />
      <p className={css.preview} data-voice={role}>
        <Sentence of={form} />
      </p>
      <div className={css.places}>
        {PLACES.map((place) => (
          <TextField
            key={place}
            label={t(`new.${place}`)}
            hint={t(`new.${place}Hint`)}
            maxLength={120}
            value={form[place]}
            onChange={(event) => put({ [place]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={css.stack}>
        <p className={css.soft}>{t('new.starters')}</p>
        <ul className={css.starters}>
          {STARTERS.map((starter) => (
            <li key={starter}>
              <Button
                look="quiet"
                onClick={() =>
                  put({
                    tone: 'hoped',
                    part: t(`starters.${starter}.part`),
                    who: them.name,
                    answer: t(`starters.${starter}.answer`),
                    meaning: t(`starters.${starter}.meaning`),
                  })
                }
              >
                {t(`starters.${starter}.name`)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <details className={css.more}>
        <summary>{t('new.origin')}</summary>
        <TextArea
          voice={role}
          label={t('new.originLabel')}
          hint={t('wordsHint')}
          maxLength={4_000}
          value={form.origin}
          onChange={(event) => put({ origin: event.currentTarget.value })}
        />
      </details>
      <div className={css.stack}>
        <p>
          <Button type="submit" disabledBecause={isBlank ? t('new.needs') : undefined}>
            {t('new.save')}
          </Button>
        </p>
        <p className={css.soft}>{t('new.after', { name: them.name })}</p>
        <KeptLine state={kept} />
      </div>
      <Watching />
    </form>
  );
};
