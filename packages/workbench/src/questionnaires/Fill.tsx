/**
 * Filling in a questionnaire: its words as they were published, one choice a question, none of them needed. Kept on
 * this device at every choice. Where an answer calls for it, whom to call stands beside it at once.
 */
import type { NewBody } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import { newEntryId } from '@kithe/record/ids';
import { type Instrument, optionsOf } from '@kithe/record/instruments/definition';
import { type Answers, answersTo, callsForHelp } from '@kithe/record/instruments/scoring';
import type { Sheet } from '@kithe/record/sheets';
import { type FormEvent, useMemo, useState } from 'react';
import * as v from 'valibot';
import { dateOf } from '../day.ts';
import { paths } from '../paths.ts';
import { useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { Quoted, useIsForeign, useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';
import { keptBody } from './sharing.ts';

const formOf = (answers: Answers) =>
  v.object({ answers: v.fallback(v.record(v.string(), v.number()), { ...answers }) });

type Props = {
  instrument: Instrument;
  /** A sheet whose answers are changed; a new one otherwise. */
  of?: Sheet;
  say: Said['say'];
  onKept: (sheet: EntryId) => void;
};

export const Fill = ({ instrument, of: sheet, say, onKept }: Props) => {
  const t = useText('questionnaires');
  const { day } = useDates();
  const { nowMs } = useRelationship();
  const quoted = useQuoted();
  const isForeign = useIsForeign(instrument.title);
  const [hasFailed, setFailed] = useState(false);
  const before = sheet?.kept?.answers;
  const Form = useMemo(() => formOf(before ?? {}), [before]);
  const place = `questionnaire:${sheet?.sheet ?? `${instrument.id}:${instrument.version}`}`;
  const { form, put, forget, kept } = useKept(place, Form);
  const answers = answersTo(instrument, form.answers);
  const calls = callsForHelp(instrument, answers);
  const isBlank = Object.keys(answers).length === 0;
  const choose = (id: string, value: string | undefined) => {
    const { [id]: _, ...others } = form.answers;
    put({ answers: value === undefined ? others : { ...others, [id]: Number(value) } });
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBlank) return;
    const whole = sheet ?? {
      sheet: newEntryId(),
      instrument: instrument.id,
      version: instrument.version,
      title: quoted(instrument.title).slice(0, 120),
      date: dateOf(nowMs()),
    };
    const body: NewBody<'answers'> = {
      ...keptBody(whole, answers),
      ...(sheet?.kept && { supersedes: sheet.kept.id }),
    };
    try {
      await say('own', body);
      forget();
      onKept(whole.sheet);
    } catch {
      setFailed(true);
    }
  };
  return (
    <form className={css.form} onSubmit={save}>
      <p className={css.soft}>
        {sheet ? t('fill.changed', { date: day(sheet.date) }) : t('fill.before')}{' '}
        {isForeign && t('fill.otherLanguage')}
      </p>
      {instrument.instruction && (
        <p className={css.instruction}>
          <Quoted of={instrument.instruction} />
        </p>
      )}
      {instrument.items.map((item) => (
        <div key={item.id} className={css.item}>
          <ChooseOne
            legend={<Quoted of={item.text} />}
            choices={optionsOf(instrument, item).map(({ value, text }) => ({
              value: String(value),
              label: <Quoted of={text} />,
            }))}
            value={answers[item.id] === undefined ? undefined : String(answers[item.id])}
            onChange={(value) => choose(item.id, value)}
          />
          {calls.includes(item.id) && (
            <p className={css.here} role="status">
              {t('fill.helpHere')} <Go to={paths.help}>{t('help.go')}</Go>
            </p>
          )}
        </div>
      ))}
      <div className={css.stackTight}>
        <div className={css.row}>
          <Button type="submit" disabledBecause={isBlank ? t('fill.needs') : undefined}>
            {t('fill.keep')}
          </Button>
          {kept !== 'nothing' && (
            <Button look="plain" onClick={forget}>
              {t('fill.clear')}
            </Button>
          )}
        </div>
        <KeptLine state={kept} />
        {hasFailed && <Notice role="alert">{t('failed')}</Notice>}
        <Watching />
      </div>
    </form>
  );
};
