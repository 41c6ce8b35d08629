/**
 * Writing an image down: four places of one sentence, none of them needed by itself. It is kept in one's own space.
 * Good images are as welcome as feared ones (J26), and where it began is never asked for (J56).
 */
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { ImageFields, imageForm, isWithoutWords, NO_WORDS, trimmed } from './ImageFields.tsx';
import css from './images.module.css';

const Form = imageForm(NO_WORDS);
const STARTERS = ['be', 'stay', 'effect'] as const;

export const NewImage = () => {
  const t = useText('images');
  const { them } = usePeople();
  const navigate = useNavigate();
  const base = useBase();
  const { form, put, forget, kept } = useKept('image:new', Form);
  const { say } = useSaid();
  const isBlank = isWithoutWords(form);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank) return;
    const { origin, ...words } = trimmed(form);
    const id = await say('own', { type: 'image', ...words, ...(origin !== '' && { origin }) });
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
      <ImageFields form={form} put={put}>
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
      </ImageFields>
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
