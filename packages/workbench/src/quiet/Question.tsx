/**
 * One question kept over time, and its answers as words on a line (J99, J100, J105). There is no value behind a word:
 * a line is drawn from the first answer to the latest, further out where somebody could come nearer.
 */
import { BELONGING, UNDERSTOOD } from '@kithe/record/bodies/shame';
import type { EntryId } from '@kithe/record/ids';
import type { Answered, Carried } from '@kithe/record/shame';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Voice } from '../ui/Voice.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './quiet.module.css';
import { QuietHour, useWhen } from './when.tsx';

const QUESTIONS = {
  understood: { type: 'could-understand', answers: UNDERSTOOD },
  belonging: { type: 'may-belong', answers: BELONGING },
} as const;
type Which = keyof typeof QUESTIONS;
type AnswerTo<W extends Which> = (typeof QUESTIONS)[W]['answers'][number];

const Form = v.object({
  answer: v.fallback(v.nullable(v.string()), null),
  words: v.fallback(v.string(), ''),
  hour: v.fallback(v.string(), ''),
});

const Line = <W extends Which>({
  which,
  answered,
  say,
}: {
  which: W;
  answered: readonly Answered<AnswerTo<W>>[];
  say: (one: Answered<AnswerTo<W>>) => Promise<unknown>;
}) => {
  const t = useText('quiet');
  const { role, remove } = useRelationship();
  const when = useWhen();
  const [out, setOut] = useState<Answered<AnswerTo<W>> | null>(null);
  const answers: readonly string[] = QUESTIONS[which].answers;
  // Keys of the catalogue are the answers themselves; a test walks all of them.
  const word = (answer: string) => t(`${which}.${answer}` as 'understood.perhaps');
  return (
    <div className={css.stack}>
      {answered.length === 0 && <p className={css.soft}>{t('questions.none')}</p>}
      <ol className={css.line} aria-label={t('questions.line')}>
        {answered.map((one) => (
          <li
            key={one.id}
            className={css.onLine}
            style={{ ['--out' as string]: answers.indexOf(one.answer) }}
          >
            <p>
              <strong>{word(one.answer)}</strong> <span className={css.soft}>{when(one)}</span>
            </p>
            {one.words !== '' && <Voice member={{ role }}>{one.words}</Voice>}
            <p data-screen-only>
              <Button
                look="plain"
                onClick={async () => {
                  await remove(one.id);
                  setOut(one);
                }}
              >
                {t('questions.remove')}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <div role="status">
        {out && (
          <>
            {t('questions.removed')}{' '}
            <Button
              look="plain"
              onClick={() => {
                setOut(null);
                void say(out);
              }}
            >
              {t('putBack')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
};

export const Question = ({ of, which }: { of: Carried; which: Which }) => {
  const t = useText('quiet');
  const { role } = useRelationship();
  const { hours } = useViews();
  const { say } = useSaid();
  const { form, put, forget, kept } = useKept(`quiet:${of.id}:${which}`, Form);
  const { type, answers } = QUESTIONS[which];
  const chosen = answers.find((one) => one === form.answer);
  const keep = ({ answer, words, hour, at }: Omit<Answered<string>, 'id'>) =>
    say('own', {
      type,
      of: of.id,
      answer,
      words,
      ...(hour !== undefined && { hour }),
      ...(at !== undefined && { at }),
    } as Parameters<typeof say>[1]); // an answer to this very question
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const hour: EntryId | undefined = hours.find(({ id }) => id === form.hour)?.id;
    await keep({ answer: chosen, words: form.words.trim(), ...(hour !== undefined && { hour }) });
    forget();
  };
  return (
    <section className={css.stack}>
      <h2>{t(`questions.${which}`)}</h2>
      <p className={css.soft}>{which === 'understood' ? t('questions.lead') : t('questions.apart')}</p>
      <Line which={which} answered={of[which]} say={keep} />
      <form className={css.stack} onSubmit={save} data-screen-only>
        <ChooseOne
          legend={t(`questions.${which}`)}
          choices={answers.map((value) => ({
            value: value as string,
            label: t(`${which}.${value}` as 'understood.perhaps'), // as above
          }))}
          value={chosen}
          onChange={(answer) => put({ answer: answer ?? null })}
        />
        {chosen !== undefined && (
          <>
            <TextArea
              voice={role}
              rows={2}
              label={t('questions.words')}
              hint={t('fieldHint')}
              maxLength={800}
              value={form.words}
              onChange={(event) => put({ words: event.currentTarget.value })}
            />
            <QuietHour value={form.hour} onChange={(hour) => put({ hour })} />
            <KeptLine state={kept} />
          </>
        )}
        <p>
          <Button
            type="submit"
            look="quiet"
            disabledBecause={chosen === undefined ? t('questions.choose') : undefined}
          >
            {t('questions.save')}
          </Button>
        </p>
      </form>
    </section>
  );
};
