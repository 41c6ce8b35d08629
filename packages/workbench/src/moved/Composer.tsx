/**
 * The composer of one true thing: a sentence of at most 240 characters, four questions, a guess, a time to cool (J74).
 *
 * Nothing here sends anything. Changed words are a new draft that cools anew, and the earlier one goes: a sentence
 * that was slept on is not the sentence that replaced it.
 */
import { GATES } from '@kithe/record/body';
import type { EntryId } from '@kithe/record/ids';
import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { Notice } from '../ui/Layout.tsx';
import type { KeptForm } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { isBiographical } from './biography.ts';
import { CoolingField } from './CoolingField.tsx';
import { coolUntil, roomLeft, USUAL_COOLING, wayOf } from './gates.ts';
import css from './moved.module.css';

const answer = v.fallback(v.nullable(v.boolean()), null);
export const ThingForm = v.object({
  words: v.fallback(v.string(), ''),
  whom: v.fallback(v.nullable(v.picklist(['them', 'me'])), null),
  safe: answer,
  useful: answer,
  stand: answer,
  predicted: v.fallback(v.string(), ''),
  hours: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(72)), USUAL_COOLING),
  /** What it grew from, on the list of what moved me. */
  moved: v.fallback(v.nullable(v.string()), null),
  /** The draft that it takes the place of. */
  replaces: v.fallback(v.nullable(v.string()), null),
});
export type ThingForm = v.InferOutput<typeof ThingForm>;

const FIELD = { 'safe-now': 'safe', 'useful-to-them': 'useful', 'stand-by-it': 'stand' } as const;

const gatesOf = ({ whom, safe, useful, stand }: ThingForm) => ({
  'for-whom': whom,
  'safe-now': safe,
  'useful-to-them': useful,
  'stand-by-it': stand,
});

const Gates = ({ form, put }: Pick<KeptForm<ThingForm>, 'form' | 'put'>) => {
  const t = useText('empathy');
  const { them } = usePeople();
  const name = them.name;
  return (
    <div className={css.gates}>
      {GATES.map((gate) =>
        gate === 'for-whom' ? (
          <ChooseOne
            key={gate}
            legend={t(`thing.gate.${gate}`)}
            choices={[
              { value: 'them', label: t('thing.answers.them', { name }) },
              { value: 'me', label: t('thing.answers.me') },
            ]}
            value={form.whom ?? undefined}
            onChange={(whom) => put({ whom: whom ?? null })}
          />
        ) : (
          <ChooseOne
            key={gate}
            legend={t(`thing.gate.${gate}`, { name })}
            choices={[
              { value: 'yes', label: t('thing.answers.yes') },
              { value: 'no', label: t('thing.answers.no') },
            ]}
            value={form[FIELD[gate]] === null ? undefined : form[FIELD[gate]] ? 'yes' : 'no'}
            onChange={(said) => put({ [FIELD[gate]]: said === undefined ? null : said === 'yes' })}
          />
        ),
      )}
    </div>
  );
};

type Props = Pick<Said, 'say'> & { kept: KeptForm<ThingForm>; onKept: () => void };

export const Composer = ({ kept: { form, put, forget, kept }, say, onKept }: Props) => {
  const t = useText('empathy');
  const { role, remove, nowMs } = useRelationship();
  const { them } = usePeople();
  const { empathy } = useViews();
  const [isNoteAside, setNoteAside] = useState(false);
  const [isInNotes, setInNotes] = useState(false);
  const words = form.words.trim();
  const left = roomLeft(words);
  const gates = gatesOf(form);
  const way = wayOf(gates);
  const origin = empathy.moved.find(({ id }) => id === form.moved);
  const missing = words === '' ? t('thing.keepNeeds') : left < 0 ? t('thing.keepTooLong') : undefined;

  const letCool = async (event: FormEvent) => {
    event.preventDefault();
    if (missing !== undefined) return;
    await say('own', {
      type: 'true-thing-draft',
      words,
      gates,
      predicted: form.predicted.trim(),
      coolUntilMs: coolUntil(nowMs(), form.hours),
      ...(origin && { moved: origin.id, ...(origin.hour !== undefined && { hour: origin.hour }) }),
    });
    if (form.replaces !== null) await remove(form.replaces as EntryId); // it was the id of a draft of mine
    forget();
    onKept();
  };
  const keepAsNote = async () => {
    await say('own', {
      type: 'page',
      title: t('thing.supervisionTitle'),
      words,
      ...(origin?.hour !== undefined && { hour: origin.hour }),
    });
    if (form.replaces !== null) await remove(form.replaces as EntryId); // it was the id of a draft of mine
    forget();
    setInNotes(true);
  };

  return (
    <form className={css.composer} onSubmit={letCool} data-screen-only>
      {origin && (
        <p className={css.soft}>
          {t('thing.about', { words: origin.words })}{' '}
          <Button look="plain" onClick={() => put({ moved: null })}>
            {t('thing.forget')}
          </Button>
        </p>
      )}
      <TextArea
        voice={role}
        label={t('thing.words')}
        hint={
          left > 60
            ? t('thing.roomPlenty')
            : left >= 0
              ? t('thing.room', { count: left })
              : t('thing.over', { count: -left })
        }
        value={form.words}
        onChange={(event) => {
          setInNotes(false);
          put({ words: event.currentTarget.value });
        }}
      />
      {!isNoteAside && isBiographical(words) && (
        <Notice role="status">
          <p>{t('thing.biography', { name: them.name })}</p>
          <p>
            <Button look="plain" onClick={() => setNoteAside(true)}>
              {t('thing.biographyDismiss')}
            </Button>
          </p>
        </Notice>
      )}
      <fieldset className={css.questions}>
        <legend>{t('thing.gates')}</legend>
        <p className={css.soft}>{t('thing.gatesHint')}</p>
        <Gates form={form} put={put} />
      </fieldset>
      {way === 'supervision' ? (
        <Notice role="status">
          <p>{t('thing.supervision')}</p>
          <p>
            <Button
              look="quiet"
              onClick={keepAsNote}
              disabledBecause={words === '' ? t('thing.keepNeeds') : undefined}
            >
              {t('thing.supervisionKeep')}
            </Button>
          </p>
        </Notice>
      ) : (
        <>
          {way === 'not-now' && <Notice role="status">{t('thing.notNow')}</Notice>}
          <TextArea
            voice={role}
            label={t('thing.predicted')}
            hint={t('thing.predictedHint', { name: them.name })}
            maxLength={4_000}
            value={form.predicted}
            onChange={(event) => put({ predicted: event.currentTarget.value })}
          />
          <CoolingField value={form.hours} onChange={(hours) => put({ hours })} />
          <Button type="submit" disabledBecause={missing}>
            {t('thing.keep')}
          </Button>
          <p className={css.soft}>{t('thing.keepNote')}</p>
        </>
      )}
      {isInNotes && <Notice role="status">{t('thing.supervisionKept')}</Notice>}
      <KeptLine state={kept} />
      <Watching />
    </form>
  );
};
