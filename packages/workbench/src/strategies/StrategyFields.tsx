/** What can be said of a strategy: five questions, none needed by itself, and the parts that it keeps (J37, J38). */
import { STRATEGY_ANSWERS } from '@kithe/record/bodies/parts';
import { nameKey } from '@kithe/record/parts';
import type { StrategyWords } from '@kithe/record/strategies';
import { useState } from 'react';
import * as v from 'valibot';
import { useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseMany, TextArea, TextField } from '../ui/Field.tsx';
import css from './strategies.module.css';

export const NO_STRATEGY: StrategyWords = {
  name: '',
  protected: '',
  from: '',
  since: '',
  cost: '',
  needed: '',
  parts: [],
};

/** The form of these words, which stands at `start` before anything was written. */
export const strategyForm = (start: StrategyWords) =>
  v.object({
    name: v.fallback(v.string(), start.name),
    protected: v.fallback(v.string(), start.protected),
    from: v.fallback(v.string(), start.from),
    since: v.fallback(v.string(), start.since),
    cost: v.fallback(v.string(), start.cost),
    needed: v.fallback(v.string(), start.needed),
    parts: v.fallback(v.array(v.string()), [...start.parts]),
  });

export const trimmed = (words: StrategyWords): StrategyWords & { parts: string[] } => ({
  name: words.name.trim(),
  protected: words.protected.trim(),
  from: words.from.trim(),
  since: words.since.trim(),
  cost: words.cost.trim(),
  needed: words.needed.trim(),
  parts: [...words.parts],
});

export const isWithoutWords = (words: StrategyWords): boolean =>
  [words.name, ...STRATEGY_ANSWERS.map((one) => words[one])].every((text) => text.trim() === '');

export type StrategyForm = v.InferOutput<ReturnType<typeof strategyForm>>;
type Props = { form: StrategyForm; put: (change: Partial<StrategyForm>) => void };

const MOST_PARTS = 8;

/** Parts that are on the map or spoken of by an image, and any other. Nothing of the inner ring is offered by itself. */
const PartsField = ({ form, put }: Props) => {
  const t = useText('strategies');
  const { me } = useRelationship();
  const { parts, ledger } = useViews();
  const [other, setOther] = useState('');
  const known = [
    ...form.parts,
    ...parts.filter(({ by, isInner }) => by === me && !isInner).map(({ name }) => name),
    ...ledger.filter(({ by }) => by === me).map(({ part }) => part.slice(0, 60)),
  ];
  const offered = known.filter(
    (name, i) => name.trim() !== '' && known.findIndex((one) => nameKey(one) === nameKey(name)) === i,
  );
  const add = () => {
    const name = other.trim();
    if (name !== '' && !form.parts.some((one) => nameKey(one) === nameKey(name)))
      put({ parts: [...form.parts, name].slice(-MOST_PARTS) });
    setOther('');
  };
  return (
    <div className={css.stack}>
      {offered.length > 0 && (
        <ChooseMany
          legend={t('parts')}
          hint={t('partsHint')}
          choices={offered.map((value) => ({ value, label: value }))}
          values={form.parts}
          onChange={(chosen) => put({ parts: chosen.slice(-MOST_PARTS) })}
        />
      )}
      <div className={css.row}>
        <TextField
          label={offered.length > 0 ? t('partOther') : t('parts')}
          maxLength={60}
          autoComplete="off"
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
        />
        {other.trim() !== '' && (
          <Button look="quiet" onClick={add}>
            {t('partAdd')}
          </Button>
        )}
      </div>
    </div>
  );
};

export const StrategyFields = ({ form, put }: Props) => {
  const t = useText('strategies');
  const { role } = useRelationship();
  return (
    <>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        maxLength={120}
        value={form.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      {STRATEGY_ANSWERS.map((one) => (
        <TextArea
          key={one}
          voice={role}
          rows={2}
          label={t(`answers.${one}`)}
          maxLength={1_000}
          value={form[one]}
          onChange={(event) => put({ [one]: event.currentTarget.value })}
        />
      ))}
      <PartsField form={form} put={put} />
    </>
  );
};
