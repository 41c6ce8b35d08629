/**
 * One step that this person may take: what it means, optional words, and saying so.
 *
 * Closed until it is wanted, one open at a time, by the platform's own disclosure: an open form would be a demand.
 * The therapist's three questions before answering (J80) are for himself; nothing is kept of them.
 */
import { REPLIES, type StepKind } from '@kithe/record/body';
import type { Disconnection } from '@kithe/record/repair';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany, ChooseOne, TextArea } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';

import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './repair.module.css';

const STRONGER = ['yes', 'as-before', 'not-yet'] as const;

const Form = v.object({
  words: v.fallback(v.string(), ''),
  replies: v.fallback(v.array(v.picklist(REPLIES)), []),
  stronger: v.fallback(v.nullable(v.picklist(STRONGER)), null),
  hour: v.fallback(v.nullable(v.string()), null),
});

type Props = {
  of: Disconnection;
  step: StepKind;
  /** Of the forms of one group, one is open at a time. */
  group: string;
  say: Said['say'];
  onTaken: () => void;
};

export const StepForm = ({ of: d, step, group, say, onTaken }: Props) => {
  const t = useText('repair');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept(`repair:${d.id}:${step}`, Form);
  const words = form.words.trim();
  const missing =
    step === 'answered' && form.replies.length === 0 && words === ''
      ? t('howOrWords')
      : step === 'stronger' && form.stronger === null
        ? t('chooseStronger')
        : undefined;

  const take = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (missing !== undefined) return;
    const disclosure = event.currentTarget.closest('details');
    const hour = chosenHour(form.hour, hours);
    await say('between', {
      type: 'step',
      disconnection: d.id,
      step,
      words,
      ...(hour !== undefined && { hour }),
      ...(step === 'answered' && form.replies.length > 0 && { replies: [...form.replies] }),
      ...(step === 'stronger' && form.stronger !== null && { stronger: form.stronger }),
    });
    forget();
    if (disclosure) disclosure.open = false;
    onTaken();
  };

  return (
    <details className={css.next} name={group}>
      <summary className={css.summary}>{t(`next.${step}`)}</summary>
      <form className={css.step} onSubmit={take}>
        <p className={css.soft}>{t(`nextAbout.${step}`, { name: them.name })}</p>
        {step === 'answered' && role === 'therapist' && (
          <aside className={css.quiet}>
            <p className={css.quietTitle}>{t('quietTitle')}</p>
            <ul className={css.questions}>
              <li>{t('quietQuestions.withdraw')}</li>
              <li>{t('quietQuestions.retaliate')}</li>
              <li>{t('quietQuestions.explain')}</li>
            </ul>
            <p className={css.soft}>{t('quietHint')}</p>
          </aside>
        )}
        {step === 'answered' && (
          <ChooseMany
            legend={t('how')}
            choices={REPLIES.map((value) => ({ value, label: t(`chooseHow.${value}`) }))}
            values={form.replies}
            onChange={(replies) => put({ replies: [...replies] })}
          />
        )}
        {step === 'stronger' && (
          <ChooseOne
            legend={t('next.stronger')}
            choices={STRONGER.map((value) => ({ value, label: t(`strongerSaid.${value}`) }))}
            value={form.stronger ?? undefined}
            onChange={(stronger) => put({ stronger: stronger ?? null })}
          />
        )}
        <TextArea
          voice={role}
          label={t(`words.${step}`, { name: them.name })}
          hint={t('wordsHint')}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <HourField
          label={t('whichHour')}
          none={t('noHour')}
          value={form.hour}
          onChange={(hour) => put({ hour: hour ?? '' })}
        />
        <Button type="submit" disabledBecause={missing}>
          {t(`save.${step}`)}
        </Button>
        <p className={css.soft}>{t('bothRead')}</p>
        <KeptLine state={kept} />
      </form>
    </details>
  );
};
