/**
 * Setting a strategy down and picking it up again (J109). Both are steps of one's own, in the order in which they were
 * taken; neither undoes the other, nothing is counted, and picking it up needs no reason.
 */
import type { StrategyStepKind } from '@kithe/record/bodies/parts';
import type { Strategy, StrategyStep } from '@kithe/record/strategies';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './strategies.module.css';

const Form = v.object({ words: v.fallback(v.string(), ''), hour: v.fallback(v.nullable(v.string()), '') });

const Take = ({
  of,
  step,
  say,
}: {
  of: Strategy;
  step: StrategyStepKind;
  say: ReturnType<typeof useSaid>['say'];
}) => {
  const t = useText('strategies');
  const { role } = useRelationship();
  const { hours } = useViews();
  const { form, put, forget, kept } = useKept(`strategy:${of.id}:step`, Form);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const hour = chosenHour(form.hour, hours);
    await say('own', {
      type: 'strategy-step',
      strategy: of.id,
      step,
      words: form.words.trim(),
      ...(hour !== undefined && { hour }),
    });
    forget();
  };
  return (
    <form className={css.stack} onSubmit={save} data-screen-only>
      <TextArea
        voice={role}
        rows={2}
        label={t('stepWords')}
        hint={t('stepHint')}
        maxLength={800}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <HourField
        label={t('stepHour')}
        none={t('noHour')}
        value={form.hour}
        onChange={(hour) => put({ hour: hour ?? '' })}
      />
      <p>
        <Button type="submit" look="quiet">
          {t(`do-${step}`)}
        </Button>
      </p>
      {form.words !== '' && <KeptLine state={kept} />}
    </form>
  );
};

export const Steps = ({ of }: { of: Strategy }) => {
  const t = useText('strategies');
  const { role, remove } = useRelationship();
  const { hours } = useViews();
  const { day } = useDates();
  const { say, receipt } = useSaid();
  const [out, setOut] = useState<StrategyStep | null>(null);
  const whenOf = ({ hour, at }: StrategyStep): string => {
    const its = hours.find(({ id }) => id === hour);
    return its ? t('inHour', { hour: its.name }) : at === undefined ? '' : day(at);
  };
  const putBack = async ({ id: _, ...step }: StrategyStep) => {
    setOut(null);
    await say('own', { type: 'strategy-step', strategy: of.id, ...step });
  };
  return (
    <section className={css.stack}>
      <h2>{t('stepsTitle')}</h2>
      <p className={css.soft}>{t('stepsLead')}</p>
      {of.steps.length === 0 && <p>{t('stepsNone')}</p>}
      <ol className={css.steps}>
        {of.steps.map((step) => (
          <li key={step.id} className={css.step} data-step={step.step}>
            <p>
              <strong>{t(`did-${step.step}`)}</strong> <span className={css.soft}>{whenOf(step)}</span>
            </p>
            {step.words !== '' && <Voice member={{ role }}>{step.words}</Voice>}
            <p data-screen-only>
              <Button
                look="plain"
                onClick={async () => {
                  await remove(step.id);
                  setOut(step);
                }}
              >
                {t('stepUndo')}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <div role="status">
        {out && (
          <>
            {t('stepUndone')}{' '}
            <Button look="plain" onClick={() => void putBack(out)}>
              {t('putBack')}
            </Button>
          </>
        )}
      </div>
      <Take key={of.steps.at(-1)?.id} of={of} step={of.isSetDown ? 'picked-up' : 'set-down'} say={say} />
      {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
    </section>
  );
};
