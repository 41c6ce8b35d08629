/**
 * Writing a disconnection down. The first thing that a client can choose is what the therapist did or missed (J79).
 * Whoever was not hurt begins with *my part in this*, so that the hurt person need not open it (J103).
 */
import { FAILURES, type Failure } from '@kithe/record/body';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import * as v from 'valibot';
import { at } from '../paths.ts';
import { useIsAlone, usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea, TextField } from '../ui/Field.tsx';
import { useBase } from '../ui/Go.tsx';
import { chosenHour, HourField } from '../ui/HourField.tsx';
import { Eyebrow } from '../ui/Layout.tsx';

import { useKept } from '../ui/use-kept.ts';
import { useSaid } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import { nameFor } from './name.ts';
import css from './repair.module.css';

const Form = v.object({
  hurt: v.fallback(v.nullable(v.picklist(['me', 'them', 'open'])), null),
  myPart: v.fallback(v.string(), ''),
  words: v.fallback(v.string(), ''),
  failure: v.fallback(v.nullable(v.picklist(FAILURES)), null),
  title: v.fallback(v.string(), ''),
  hour: v.fallback(v.nullable(v.string()), null),
});

/** What another page may bring along: `?hour=…&cards=ref,ref`, or `?takesUp=…&hurt=me`. */
const Brought = v.object({
  hour: v.fallback(v.nullable(v.string()), null),
  cards: v.fallback(v.string(), ''),
  /** What the other would like to come back to, taken up with whose hurt it was (J103). */
  takesUp: v.fallback(v.string(), ''),
  hurt: v.fallback(v.nullable(v.picklist(['me', 'them'])), null),
});

export const NewDisconnection = () => {
  const t = useText('repair');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { hours, comingBack } = useViews();
  const isAlone = useIsAlone();
  const navigate = useNavigate();
  const base = useBase();
  const brought = v.parse(Brought, useSearch({ strict: false }));
  const { form, put, forget, kept } = useKept('repair:new', Form);
  const { say } = useSaid();
  const takenUp = comingBack.find(({ id, by }) => id === brought.takesUp && by !== me.key);
  const hurt = form.hurt ?? (takenUp ? brought.hurt : null) ?? (role === 'client' ? 'me' : 'them');
  const hourChoice = form.hour ?? brought.hour ?? takenUp?.hour ?? null;
  const title = nameFor(form.title, form.words === '' ? form.myPart : form.words);
  const failures: readonly Failure[] = FAILURES;
  const kinds = failures.map((value) => ({
    value,
    label:
      hurt === 'me'
        ? t(`new.kindHurtMe.${value}`, { name: them.name })
        : t(`new.kindHurtThem.${value}`, { name: them.name }),
  }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const hour = chosenHour(hourChoice, hours);
    if (hurt === 'open') {
      await say('between', {
        type: 'coming-back',
        title: form.title.trim() || t('back.title'),
        words: form.words.trim(),
        ...(hour !== undefined && { hour }),
      });
      forget();
      await navigate({ to: base + at.repair });
      return;
    }
    if (title === '') return;
    const open = new Set<string>(hours.flatMap(({ cards }) => cards.map(({ ref }) => ref)));
    const cards = brought.cards
      .split(',')
      .filter((ref) => open.has(ref))
      .slice(0, 4);
    const id = await say('between', {
      type: 'disconnection',
      title,
      words: form.words.trim(),
      failure: form.failure ?? 'own-words',
      hurt: hurt === 'me' ? me.key : them.key,
      ...(hour !== undefined && { hour }),
      ...(cards.length > 0 && { cards }),
      ...(takenUp && { takesUp: takenUp.id }),
    });
    if (hurt === 'them' && form.myPart.trim() !== '')
      await say('between', {
        type: 'step',
        disconnection: id,
        step: 'named',
        words: form.myPart.trim(),
        replies: ['my-part'],
        ...(hour !== undefined && { hour }),
      });
    forget();
    await navigate({ to: base + at.disconnection(id) });
  };

  return (
    <form className={css.writing} onSubmit={save}>
      <header className={css.head}>
        <Eyebrow>{t('new.eyebrow', { me: me.name, them: them.name })}</Eyebrow>
        <h1>{t('new.title')}</h1>
        <p className={css.soft}>
          {hurt === 'open'
            ? t('back.lead', { name: them.name })
            : hurt === 'them'
              ? t('new.leadForThem', { name: them.name })
              : t('new.lead')}
        </p>
      </header>
      <ChooseOne
        legend={t('new.whoHurt')}
        choices={[
          { value: 'me', label: t('new.whoMe') },
          { value: 'them', label: t('new.whoThem', { name: them.name }) },
          // Whoever takes one up says whose hurt it was; and nobody is here to say it where one keeps a record alone.
          ...(takenUp || isAlone
            ? []
            : [{ value: 'open' as const, label: t('back.who', { name: them.name }) }]),
        ]}
        value={hurt}
        onChange={(value) => value !== undefined && put({ hurt: value })}
      />
      {hurt === 'them' && (
        <TextArea
          voice={role}
          label={t('new.myPart')}
          hint={t('new.myPartHint')}
          maxLength={4_000}
          value={form.myPart}
          onChange={(event) => put({ myPart: event.currentTarget.value })}
        />
      )}
      {hurt !== 'open' && (
        <ChooseOne
          legend={t('new.kind')}
          choices={kinds}
          value={form.failure ?? undefined}
          onChange={(failure) => put({ failure: failure ?? null })}
        />
      )}
      <TextArea
        voice={role}
        label={hurt === 'open' ? t('back.what') : t('new.what')}
        hint={hurt === 'open' ? t('back.whatHint', { name: them.name }) : t('new.whatHint')}
        maxLength={4_000}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <TextField
        label={t('new.name')}
        hint={t('new.nameHint')}
        maxLength={120}
        value={form.title}
        onChange={(event) => put({ title: event.currentTarget.value })}
      />
      <HourField
        label={t('began')}
        none={t('noHour')}
        value={hourChoice}
        onChange={(hour) => put({ hour: hour ?? '' })}
      />
      <div className={css.send}>
        <Button
          type="submit"
          disabledBecause={title === '' && hurt !== 'open' ? t('new.needsWords') : undefined}
        >
          {t('new.save')}
        </Button>
        <p className={css.soft}>
          {t('bothRead')} {hurt === 'open' ? t('back.after', { name: them.name }) : t('new.afterwards')}
        </p>
        <KeptLine state={kept} />
      </div>
      <Watching />
    </form>
  );
};
