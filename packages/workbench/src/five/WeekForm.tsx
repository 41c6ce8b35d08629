/** Writing about one week: five places, each a sentence and a mark, none of them needed; kept as it is typed. */
import { AMOUNTS, type Amount, GOOD_LENGTH, GOOD_THINGS } from '@kithe/record/bodies/instruments';
import { type FiveWeek, isSilent } from '@kithe/record/five';
import { type FormEvent, useMemo, useState } from 'react';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextArea } from '../ui/Field.tsx';
import { Notice } from '../ui/Layout.tsx';
import { useKept } from '../ui/use-kept.ts';
import type { Said } from '../ui/use-said.ts';
import { Watching } from '../ui/Watching.tsx';
import { KeptLine } from '../writing/KeptLine.tsx';
import css from './five.module.css';
import { PAIR } from './strips.ts';
import { fiveBody, isSameSaid, saidBy, weekForm } from './week-form.ts';

type Props = {
  week: string;
  /** What stands there of it already. */
  entry: FiveWeek['kept'];
  say: Said['say'];
  onKept: () => void;
};

/** Give it a `key` of the week and the entry: what it stands at is theirs. */
export const WeekForm = ({ week, entry, say, onKept }: Props) => {
  const t = useText('five');
  const { role } = useRelationship();
  const { them } = usePeople();
  const before = entry?.said;
  const Form = useMemo(() => weekForm(before ?? {}), [before]);
  const { form, put, forget, kept } = useKept(`five:${week}`, Form);
  const [hasFailed, setFailed] = useState(false);
  const said = saidBy(form);
  const reason = isSilent(said) ? t('needs') : before && isSameSaid(said, before) ? t('same') : undefined;
  const amounts = AMOUNTS.map((value) => ({ value, label: t(`amounts.${value}`) }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (reason !== undefined) return;
    try {
      await say('own', {
        ...fiveBody(week, said),
        // A week keeps the day on which it was first written about.
        ...(entry?.at !== undefined && { at: entry.at }),
        ...(entry && { supersedes: entry.id }),
      });
      forget();
      onKept();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form className={css.form} onSubmit={save}>
      {GOOD_THINGS.map((thing) => {
        const change = (more: { words?: string; amount?: Amount | null }) =>
          put({ [thing]: { ...form[thing], ...more } });
        return (
          <div key={thing} className={css.good}>
            <h2>{t(`things.${thing}`)}</h2>
            <TextArea
              voice={role}
              label={t(`asks.${thing}`)}
              maxLength={GOOD_LENGTH}
              rows={2}
              value={form[thing].words}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <ChooseOne
              legend={t('howMuch')}
              choices={amounts}
              value={form[thing].amount ?? undefined}
              onChange={(amount) => change({ amount: amount ?? null })}
            />
          </div>
        );
      })}
      <details className={css.more}>
        <summary>{t('pair')}</summary>
        <div className={css.inner}>
          <p className={css.soft}>{t('pairAbout')}</p>
          {PAIR.map((name) => (
            <ChooseOne
              key={name}
              legend={t(name)}
              choices={amounts}
              value={form[name] ?? undefined}
              onChange={(amount) => put({ [name]: amount ?? null })}
            />
          ))}
        </div>
      </details>
      <div className={css.foot}>
        <Button type="submit" disabledBecause={reason}>
          {entry ? t('keepSo') : t('keep')}
        </Button>
        <KeptLine state={kept} />
        {hasFailed && <Notice role="alert">{t('failed', { name: them.name })}</Notice>}
        <Watching />
      </div>
    </form>
  );
};
