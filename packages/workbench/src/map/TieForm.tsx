/**
 * Putting somebody or something on the map, and saying it differently later. A name is all it needs.
 *
 * What presses from outside is asked before how much of me can be there, and before what breaks: where something is
 * hard, forces are looked at before a person (J120). What came before is optional, closed, and never goes along (J40, J42).
 */
import { NOTE_LENGTH, POWERS, PRESENCES, STOOD_BY, TIE_ENDINGS, TIE_KINDS } from '@kithe/record/bodies/map';
import type { EntryId } from '@kithe/record/ids';
import type { Tie } from '@kithe/record/life-map';
import { type FormEvent, useMemo } from 'react';
import * as v from 'valibot';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany, ChooseOne, TextArea, TextField } from '../ui/Field.tsx';
import { useKept } from '../ui/use-kept.ts';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './map.module.css';
import type { Room } from './use-room.ts';
import type { Saving } from './use-ties.ts';
import { linkedTo } from './whose.ts';
import { yearIn } from './year.ts';

const oneOf = <const O extends readonly [string, ...string[]]>(options: O, start: O[number] | undefined) =>
  v.fallback(v.nullable(v.picklist(options)), start ?? null);

const formOf = (tie: Tie | null, linked: readonly string[]) =>
  v.object({
    name: v.fallback(v.string(), tie?.name ?? ''),
    kind: v.fallback(v.picklist(TIE_KINDS), tie?.kind ?? 'person'),
    presence: oneOf(PRESENCES, tie?.presence),
    door: v.fallback(v.string(), tie?.door ?? ''),
    power: oneOf(POWERS, tie?.power),
    powerWords: v.fallback(v.string(), tie?.powerWords ?? ''),
    ending: oneOf(TIE_ENDINGS, tie?.ending),
    words: v.fallback(v.string(), tie?.words ?? ''),
    since: v.fallback(v.string(), tie?.since ?? ''),
    until: v.fallback(v.string(), tie?.until ?? ''),
    linked: v.fallback(v.array(v.string()), [...linked]),
    history: v.fallback(v.string(), tie?.history?.words ?? ''),
    stoodBy: oneOf(STOOD_BY, tie?.history?.stoodBy),
  });

/** Something is hard there: then what presses from outside is asked for, even where nothing was named yet. */
const isHard = (presence: string | null, ending: string | null): boolean =>
  presence === 'hardly' || presence === 'some' || ending === 'dropped' || ending === 'left-with-it';

type Props = {
  tie: Tie | null;
  room: Room;
  onSave: (saving: Saving) => Promise<unknown>;
};

export const TieForm = ({ tie, room, onSave }: Props) => {
  const t = useText('map');
  const { them } = usePeople();
  const { map, owner, isRoom } = room;
  const schema = useMemo(
    () => formOf(tie, tie ? linkedTo(map, tie.id).map(({ other }) => other.id) : []),
    [tie, map],
  );
  const { form, put, forget, kept } = useKept(`map:${room.at}:${tie?.id ?? 'new'}`, schema);
  const isForce = form.kind === 'force';
  const others = map.ties.filter(({ id }) => id !== tie?.id);
  const choices = (of: readonly Tie[]) => of.map(({ id, name }) => ({ value: id as string, label: name }));
  const forces = choices(others.filter(({ kind }) => (kind === 'force') !== isForce));
  const same = choices(others.filter(({ kind }) => (kind === 'force') === isForce));
  const among = (of: readonly { value: string }[]) =>
    form.linked.filter((id) => of.some(({ value }) => value === id));
  const link = (of: readonly { value: string }[], values: readonly string[]) =>
    put({ linked: [...form.linked.filter((id) => !of.some(({ value }) => value === id)), ...values] });

  const name = form.name.trim();
  const [since, until] = [yearIn(form.since), yearIn(form.until)];
  const badYear = since === null || until === null;
  const isSame = tie !== null && kept === 'nothing';
  const reason =
    name === '' ? t('form.needs') : badYear ? t('form.badYear') : isSame ? t('form.same') : undefined;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined || badYear) return;
    await onSave({
      words: {
        name,
        kind: form.kind,
        presence: form.presence ?? undefined,
        door: form.door.trim(),
        power: form.power ?? undefined,
        powerWords: form.powerWords.trim(),
        ending: form.ending ?? undefined,
        words: form.words.trim(),
        since: since === '' ? undefined : since,
        until: until === '' ? undefined : until,
      },
      // Ids of ties that stood here when they were chosen.
      linked: form.linked.filter((id) => others.some((one) => one.id === id)) as EntryId[],
      history: { words: form.history.trim(), stoodBy: form.stoodBy ?? undefined },
    });
    forget();
  };

  return (
    <form className={css.form} onSubmit={save}>
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        maxLength={120}
        value={form.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <ChooseOne
        legend={t('form.kind')}
        hint={t('form.kindHint')}
        choices={TIE_KINDS.map((value) => ({ value, label: t(`form.chooseKind.${value}`) }))}
        value={form.kind}
        onChange={(value) => value !== undefined && put({ kind: value })}
      />
      {forces.length > 0 && (
        <ChooseMany
          legend={isForce ? t('form.others') : t('form.forces')}
          hint={isForce ? t('form.othersHint') : t('form.forcesHint')}
          choices={forces}
          values={among(forces)}
          onChange={(values) => link(forces, values)}
        />
      )}
      {!isForce && (
        <ChooseOne
          legend={t('form.presence')}
          choices={PRESENCES.map((value) => ({ value, label: t(`presences.${value}`) }))}
          value={form.presence ?? undefined}
          onChange={(value) => put({ presence: value ?? null })}
        />
      )}
      {!isForce && forces.length === 0 && isHard(form.presence, form.ending) && (
        <p className={css.soft}>{t('form.forcesNone')}</p>
      )}
      <TextArea
        voice={owner.role}
        label={t('form.words')}
        maxLength={NOTE_LENGTH}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
      />
      <details className={css.more} open={tie !== null}>
        <summary>{t('form.more')}</summary>
        <div className={css.form}>
          {!isForce && (
            <TextField
              label={t('form.door')}
              hint={t('form.doorHint')}
              maxLength={120}
              value={form.door}
              onChange={(event) => put({ door: event.currentTarget.value })}
            />
          )}
          <ChooseOne
            legend={t('form.power')}
            hint={t('form.powerHint')}
            choices={POWERS.map((value) => ({ value, label: t(`powers.${value}`) }))}
            value={form.power ?? undefined}
            onChange={(value) => put({ power: value ?? null })}
          />
          <TextField
            label={t('form.powerWords')}
            hint={t('form.powerWordsHint')}
            maxLength={120}
            value={form.powerWords}
            onChange={(event) => put({ powerWords: event.currentTarget.value })}
          />
          {!isForce && (
            <ChooseOne
              legend={t('form.ending')}
              choices={TIE_ENDINGS.map((value) => ({ value, label: t(`endings.${value}`) }))}
              value={form.ending ?? undefined}
              onChange={(value) => put({ ending: value ?? null })}
            />
          )}
          {same.length > 0 && (
            <ChooseMany
              legend={t('form.others')}
              hint={t('form.othersHint')}
              choices={same}
              values={among(same)}
              onChange={(values) => link(same, values)}
            />
          )}
          <div className={css.years}>
            {(['since', 'until'] as const).map((end) => (
              <TextField
                key={end}
                label={t(`form.${end}Label`)}
                inputMode="numeric"
                maxLength={4}
                value={form[end]}
                {...(yearIn(form[end]) === null &&
                  form[end].trim().length === 4 && { error: t('form.badYear') })}
                onChange={(event) => put({ [end]: event.currentTarget.value })}
              />
            ))}
          </div>
          <p className={css.soft}>{t('form.whenHint')}</p>
        </div>
      </details>
      <details className={css.more}>
        <summary>{t('form.history')}</summary>
        <div className={css.form}>
          <p className={css.soft}>{t('form.historyHint')}</p>
          <TextArea
            voice={owner.role}
            label={t('form.historyWords')}
            maxLength={NOTE_LENGTH}
            value={form.history}
            onChange={(event) => put({ history: event.currentTarget.value })}
          />
          <ChooseOne
            legend={t('form.stoodBy')}
            choices={STOOD_BY.map((value) => ({ value, label: t(`form.stoodByChoice.${value}`) }))}
            value={form.stoodBy ?? undefined}
            onChange={(value) => put({ stoodBy: value ?? null })}
          />
        </div>
      </details>
      <div className={css.stack}>
        <p>
          <Button type="submit" disabledBecause={reason}>
            {tie ? t('form.saveAgain') : t('form.save')}
          </Button>
        </p>
        <p className={css.soft}>
          {isRoom
            ? t('form.afterRoom')
            : tie?.isShared
              ? t('form.sharedHint', { name: them.name })
              : t('form.after', { name: them.name })}
        </p>
        <KeptLine state={kept} />
      </div>
    </form>
  );
};
