/**
 * What the other guessed of me, where they show it, and my word on it (J83). Only I can know; I may also say nothing.
 * Where nothing is shown it reads the same whether there was a guess or not.
 */
import { NEARNESS, type Nearness } from '@kithe/record/bodies/guesses';
import type { Guess } from '@kithe/record/guesses';
import type { Hour } from '@kithe/record/hours';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea, TextField } from '../ui/Field.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useKept } from '../ui/use-kept.ts';
import { type Said, useSaid } from '../ui/use-said.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import css from './guessing.module.css';
import { GuessWords } from './MyGuess.tsx';

const Form = v.object({
  said: v.fallback(v.nullable(v.picklist(NEARNESS)), null),
  felt: v.fallback(v.string(), ''),
  words: v.fallback(v.string(), ''),
});

/** My word on a guess: to be said, or said and to be taken back. What is taken back stands in the form again. */
const MyWord = ({ of: guess, say }: { of: Guess; say: Said['say'] }) => {
  const t = useText('guess');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { form, put, forget, kept } = useKept(`guess-answer:${guess.id}`, Form);
  const { answer } = guess;
  if (answer)
    return (
      <>
        <AnswerSaid of={answer} by={me} />
        <div data-screen-only>
          <Button
            look="plain"
            onClick={() => {
              put({ said: answer.said, felt: answer.felt, words: answer.words });
              void say('between', { type: 'withdrawn', of: answer.id });
            }}
          >
            {t('takeBack')}
          </Button>
        </div>
      </>
    );
  const nearness: readonly Nearness[] = NEARNESS;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (form.said === null) return;
    await say('between', {
      type: 'guess-answer',
      guess: guess.id,
      said: form.said,
      felt: form.felt.trim(),
      words: form.words.trim(),
    });
    forget();
  };
  return (
    <form className={css.answer} onSubmit={save} data-screen-only>
      <ChooseOne
        legend={t('answer')}
        hint={t('answerHint')}
        choices={nearness.map((value) => ({ value, label: t(`said.${value}`) }))}
        value={form.said ?? undefined}
        onChange={(said) => put({ said: said ?? null })}
      />
      {form.said !== null && (
        <>
          <TextField
            label={t('felt')}
            maxLength={60}
            autoComplete="off"
            value={form.felt}
            onChange={(event) => put({ felt: event.currentTarget.value })}
          />
          <TextArea
            voice={role}
            label={t('words')}
            maxLength={500}
            value={form.words}
            onChange={(event) => put({ words: event.currentTarget.value })}
          />
          <div>
            <Button type="submit" look="quiet">
              {t('say', { name: them.name })}
            </Button>
          </div>
          <KeptLine state={kept} />
        </>
      )}
    </form>
  );
};

export const TheirGuess = ({ hour }: { hour: Hour }) => {
  const t = useText('guess');
  const { them } = usePeople();
  const { guesses } = useViews();
  const { say, receipt } = useSaid();
  const guess = guesses.find((one) => one.hour === hour.id && one.by === them.key);
  return (
    <section className={css.section}>
      <h2>{t('theirs', { name: them.name })}</h2>
      {guess === undefined ? (
        <p className={css.soft}>{t(hour.isOpen ? 'theirsNone' : 'theirsBefore', { name: them.name })}</p>
      ) : (
        <article className={css.item}>
          <GuessWords of={guess} />
          <p className={css.state}>{t(guess.isPledged ? 'pledged' : 'worded')}</p>
          <MyWord key={guess.id} of={guess} say={say} />
        </article>
      )}
      {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
    </section>
  );
};
