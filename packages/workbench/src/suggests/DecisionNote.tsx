/** What a therapist decides after looking at *what if*: their own words, among their own notes. */
import type { EntryId } from '@kithe/record/ids';
import * as v from 'valibot';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import type { ChartHour } from './charted.ts';
import css from './suggests.module.css';

const Form = v.object({ words: v.fallback(v.string(), '') });

export const DecisionNote = ({ hour, read }: { hour: ChartHour; read: number }) => {
  const t = useText('reading');
  const { say, receipt } = useSaid();
  const { form, put, forget } = useKept('reading what-if', Form);
  const save = async () => {
    const of = { what: 'what-if', hour: hour.id as EntryId } as const; // an hour of the record
    await say('own', { type: 'suggested', ...of, band: null, read });
    await say('own', { type: 'suggested-answer', ...of, said: 'noted', words: form.words.trim() });
    forget();
  };
  return (
    <details className={css.wrong} data-screen-only>
      <summary>{t('whatIf.note')}</summary>
      <div className={css.form}>
        <TextArea
          label={t('whatIf.noteLabel')}
          hint={t('whatIf.noteHint')}
          voice="therapist"
          rows={3}
          maxLength={4_000}
          value={form.words}
          onChange={(event) => put({ words: event.currentTarget.value })}
        />
        <p>
          <Button
            look="quiet"
            disabledBecause={form.words.trim() === '' ? t('whatIf.needs') : undefined}
            onClick={() => void save()}
          >
            {t('whatIf.save')}
          </Button>
        </p>
        {receipt !== 'nothing' && <ReceiptLine state={receipt} hint={t('whatIf.saved')} />}
        <Watching />
      </div>
    </details>
  );
};
