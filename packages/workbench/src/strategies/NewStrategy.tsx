/** Writing a strategy down, for oneself. */
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { isWithoutWords, NO_STRATEGY, StrategyFields, strategyForm, trimmed } from './StrategyFields.tsx';
import css from './strategies.module.css';

const Form = strategyForm(NO_STRATEGY);

export const NewStrategy = () => {
  const t = useText('strategies');
  const navigate = useNavigate();
  const base = useBase();
  const { form, put, forget, kept } = useKept('strategy:new', Form);
  const { say } = useSaid();
  const isBlank = isWithoutWords(form);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank) return;
    const id = await say('own', { type: 'strategy', ...trimmed(form) });
    forget();
    await navigate({ to: base + at.strategy(id) });
  };
  return (
    <form className={css.writing} onSubmit={save}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.strategies}>{t('goAll')}</GoWithin>
        </Eyebrow>
        <h1>{t('newTitle')}</h1>
        <p className={css.soft}>{t('newLead')}</p>
      </header>
      <StrategyFields form={form} put={put} />
      <div className={css.stack}>
        <p>
          <Button type="submit" disabledBecause={isBlank ? t('needs') : undefined}>
            {t('save')}
          </Button>
        </p>
        <p className={css.soft}>{t('after')}</p>
        <KeptLine state={kept} />
      </div>
      <Watching />
    </form>
  );
};
