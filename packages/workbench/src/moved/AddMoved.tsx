/** Putting something on one's own list of what moved one: the list is in one's own space, and so is this (J69). */
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './moved.module.css';

const Form = v.object({
  words: v.fallback(v.string(), ''),
  hour: v.fallback(v.nullable(v.string()), null),
});

export const AddMoved = ({ say }: Pick<Said, 'say'>) => {
  const t = useText('empathy');
  const { role } = useRelationship();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept('moved:new', Form);
  const words = form.words.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (words === '') return;
    const hour = chosenHour(form.hour, hours);
    await say('own', { type: 'moved', words, ...(hour !== undefined && { hour }) });
    forget();
  };
  return (
    <details className={css.more}>
      <summary>{t('therapist.add')}</summary>
      <form className={css.composer} onSubmit={save}>
        <TextArea
          voice={role}
          label={t('therapist.addLabel')}
          hint={t('therapist.addHint')}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <HourField
          label={t('therapist.whichHour')}
          none={t('therapist.noHour')}
          value={form.hour}
          onChange={(hour) => put({ hour: hour ?? '' })}
        />
        <Button type="submit" disabledBecause={words === '' ? t('therapist.addNeeds') : undefined}>
          {t('therapist.addSave')}
        </Button>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};
