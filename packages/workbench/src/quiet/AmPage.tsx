/**
 * Something I am, as it feels (J101): who could be there for it, one small step, what I fear and what did happen (J107),
 * what I would feel toward someone else (J90), where this very part was met (J106), and the two questions (J99, J100).
 */
import { isCalled } from '@kithe/record/parts';
import type { Carried } from '@kithe/record/shame';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useMemo } from 'react';
import * as v from 'valibot';
import { MetTimes } from '../parts/MetTimes.tsx';
import { at } from '../paths.ts';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextArea, TextField } from '../ui/Field.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { Cover, type Manner } from './manner.tsx';
import { Question } from './Question.tsx';
import css from './quiet.module.css';
import type { TakeAway } from './use-taking-away.ts';

type Words = Pick<Carried, 'name' | 'part' | 'who' | 'step' | 'other' | 'fears'>;
const BLANK: Words = { name: '', part: '', who: '', step: '', other: '', fears: [] };
const MOST_FEARS = 5;
const fear = v.object({ fear: v.string(), happened: v.string() });
const formOf = (start: Words) =>
  v.object({
    name: v.fallback(v.string(), start.name),
    part: v.fallback(v.string(), start.part),
    who: v.fallback(v.string(), start.who),
    step: v.fallback(v.string(), start.step),
    other: v.fallback(v.string(), start.other),
    fears: v.fallback(v.array(fear), [...start.fears]),
  });
type Form = v.InferOutput<ReturnType<typeof formOf>>;

const trimmed = (form: Words): Form => ({
  name: form.name.trim(),
  part: form.part,
  who: form.who.trim(),
  step: form.step.trim(),
  other: form.other.trim(),
  fears: form.fears
    .map((one) => ({ fear: one.fear.trim(), happened: one.happened.trim() }))
    .filter((one) => one.fear !== '' || one.happened !== ''),
});
const isBlank = ({ part: _, fears, ...words }: Form) =>
  fears.length === 0 && Object.values(words).every((text) => text === '');

const Fears = ({ form, put }: { form: Form; put: (change: Partial<Form>) => void }) => {
  const t = useText('quiet');
  const { role } = useRelationship();
  const rows = form.fears.length === 0 ? [{ fear: '', happened: '' }] : form.fears;
  const change = (i: number, one: Partial<(typeof rows)[number]>) =>
    put({ fears: rows.map((row, k) => (k === i ? { ...row, ...one } : row)) });
  return (
    <fieldset className={css.stack}>
      <legend className={css.legend}>{t('am.fears')}</legend>
      <p className={css.soft}>{t('am.fearsHint')}</p>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered, and have no other name
        <div key={i} className={css.fear}>
          <TextArea
            voice={role}
            rows={1}
            label={t('am.fear')}
            maxLength={300}
            value={row.fear}
            onChange={(event) => change(i, { fear: event.currentTarget.value })}
          />
          {row.fear.trim() !== '' && (
            <TextArea
              voice={role}
              rows={1}
              label={t('am.happened')}
              hint={t('am.happenedHint')}
              maxLength={300}
              value={row.happened}
              onChange={(event) => change(i, { happened: event.currentTarget.value })}
            />
          )}
        </div>
      ))}
      {rows.length < MOST_FEARS && rows.at(-1)?.fear.trim() !== '' && (
        <p data-screen-only>
          <Button look="quiet" onClick={() => put({ fears: [...rows, { fear: '', happened: '' }] })}>
            {t('am.addFear')}
          </Button>
        </p>
      )}
    </fieldset>
  );
};

type Props = { of: Carried | null; manner: Manner; onAway: TakeAway };

const WordsForm = ({ of }: { of: Carried | null }) => {
  const t = useText('quiet');
  const navigate = useNavigate();
  const base = useBase();
  const { role, me } = useRelationship();
  const { parts } = useViews();
  const { say } = useSaid();
  const schema = useMemo(() => formOf(of ?? BLANK), [of]);
  const { form, put, forget, kept } = useKept(of ? `quiet:${of.id}` : 'quiet:am', schema);
  const words = trimmed(form);
  const isSame = of !== null && JSON.stringify(words) === JSON.stringify(trimmed(of));
  const why = isBlank(words) ? t('needs') : isSame ? t('same') : undefined;
  const mine = parts.filter(({ by }) => by === me).map(({ name }) => name);
  const names = form.part !== '' && !mine.includes(form.part) ? [form.part, ...mine] : mine;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (why !== undefined) return;
    const latest = of?.versions.at(-1);
    const id = await say('own', {
      type: 'carried',
      ...words,
      ...(latest !== undefined && { supersedes: latest }),
    });
    forget();
    if (of === null) await navigate({ to: base + at.quietOne(id) });
  };
  const area = (place: 'other' | 'who' | 'step', hint?: string) => (
    <TextArea
      voice={role}
      rows={2}
      label={t(`am.${place}`)}
      {...(hint !== undefined && { hint })}
      maxLength={800}
      value={form[place]}
      onChange={(event) => put({ [place]: event.currentTarget.value })}
    />
  );
  return (
    <form className={css.stack} onSubmit={save}>
      <TextField
        label={t('am.name')}
        hint={t('am.nameHint')}
        maxLength={300}
        autoComplete="off"
        value={form.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      {names.length > 0 && (
        <SelectField
          label={t('am.part')}
          value={form.part}
          onChange={(event) => put({ part: event.currentTarget.value })}
        >
          <option value="">{t('am.partNone')}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {area('other')}
      {area('who', t('am.whoHint'))}
      {area('step', t('am.stepHint'))}
      <Fears form={form} put={put} />
      <p data-screen-only>
        <Button type="submit" disabledBecause={why}>
          {of ? t('saveAgain') : t('save')}
        </Button>
      </p>
      {!isSame && <KeptLine state={kept} />}
    </form>
  );
};

export const AmPage = ({ of, manner, onAway }: Props) => {
  const t = useText('quiet');
  const { me } = useRelationship();
  const { parts } = useViews();
  const { say } = useSaid();
  const part =
    of && of.part !== ''
      ? (parts.find((one) => one.by === me && isCalled(one, of.part)) ?? { name: of.part, was: [] })
      : null;
  /** Writes it again with every answer, as it was: under a new id, since the old one's words are gone. */
  const again = async ({ understood, belonging, ...one }: Carried) => {
    const id = await say('own', { type: 'carried', ...trimmed(one) });
    for (const { id: _, ...answer } of understood)
      await say('own', { type: 'could-understand', of: id, ...answer });
    for (const { id: _, ...answer } of belonging) await say('own', { type: 'may-belong', of: id, ...answer });
  };
  return (
    <article className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <GoWithin to={at.quiet}>{t('goQuiet')}</GoWithin>
        </Eyebrow>
        <h1>{t('am.heading')}</h1>
        <p className={css.soft}>{t('am.headingLead')}</p>
      </header>
      {of && (
        <Cover manner={manner} what={t('questions.understood')}>
          <p className={css.named}>{of.name || t('am.unnamed')}</p>
          <Question of={of} which="understood" />
        </Cover>
      )}
      <Cover manner={of ? manner : { ...manner, isCovered: false }}>
        <WordsForm key={of?.versions.at(-1) ?? 'new'} of={of} />
      </Cover>
      {of && (
        <>
          <Cover manner={manner} what={t('questions.belonging')}>
            <Question of={of} which="belonging" />
          </Cover>
          {part && (
            <Cover manner={manner}>
              <MetTimes of={part} canAdd={false} />
              {'id' in part && (
                <p>
                  <GoWithin to={at.part(part.id)} className={css.alone}>
                    {part.name}
                  </GoWithin>
                </p>
              )}
            </Cover>
          )}
          <p data-screen-only>
            <Button
              look="plain"
              onClick={() =>
                void onAway(
                  [...of.understood.map(({ id }) => id), ...of.belonging.map(({ id }) => id), ...of.versions],
                  () => again(of),
                )
              }
            >
              {t('remove')}
            </Button>
          </p>
        </>
      )}
      <Watching />
    </article>
  );
};
