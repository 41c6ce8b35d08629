/** The list of what is replaced, every place at which it was, and what a person should still look at. */
import { aroundOf, deidentify, doubtsIn, letterOf, placesOf, type Rule } from '@kithe/record/deidentify';
import { useState } from 'react';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import { Row, Stack } from '../ui/Layout.tsx';
import { Tick } from '../ui/Tick.tsx';
import css from './packet.module.css';

type Props = {
  /** As it was written, before anything is left out. */
  readonly whole: string;
  readonly rules: readonly Rule[];
  readonly onChange: (rules: readonly Rule[]) => void;
};
type Added = 'person' | 'place' | 'other';

export const Names = ({ whole, rules, onChange }: Props) => {
  const t = useText('packet');
  const locale = useLocale();
  const [word, setWord] = useState('');
  const [kind, setKind] = useState<Added>('person');
  const [gone, setGone] = useState<Rule | null>(null);
  const places = placesOf(whole, rules);
  const doubts = doubtsIn(deidentify(whole, rules), rules, locale);
  const add = () => {
    const find = word.trim();
    if (find === '') return;
    const letter = letterOf(new Set(rules.map(({ as }) => as)).size);
    const as = kind === 'other' ? t('other') : t(kind, { letter });
    onChange([...rules, { find, as, isWord: true }]);
    setWord('');
  };
  return (
    <Stack>
      <p className={css.soft}>{t('namesHint')}</p>
      <ul className={css.rules}>
        {rules.map((rule, i) => (
          <li key={rule.find} className={css.rule}>
            <bdi className={css.found}>{rule.find}</bdi>
            <TextField
              label={t('as')}
              value={rule.as}
              maxLength={60}
              onChange={(event) => onChange(rules.with(i, { ...rule, as: event.currentTarget.value }))}
            />
            <Tick
              isOn={rule.isWord ?? false}
              onChange={(isWord) => onChange(rules.with(i, { ...rule, isWord }))}
            >
              {t('alsoSmall')}
            </Tick>
            <Button
              look="plain"
              onClick={() => {
                setGone(rule);
                onChange(rules.filter((one) => one !== rule));
              }}
            >
              {t('removeName', { name: rule.find })}
            </Button>
          </li>
        ))}
      </ul>
      {gone && (
        <Button
          look="plain"
          onClick={() => {
            onChange([...rules, gone]);
            setGone(null);
          }}
        >
          {t('putBack', { name: gone.find })}
        </Button>
      )}
      <Row>
        <TextField
          label={t('addName')}
          value={word}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setWord(event.currentTarget.value)}
        />
        <SelectField
          label={t('addKind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as Added)} // one of its options
        >
          <option value="person">{t('addPerson')}</option>
          <option value="place">{t('addPlace')}</option>
          <option value="other">{t('addOther')}</option>
        </SelectField>
      </Row>
      <Button look="quiet" disabledBecause={word.trim() === '' ? t('addFirst') : undefined} onClick={add}>
        {t('add')}
      </Button>
      <details>
        <summary>{t('replaced')}</summary>
        {places.length === 0 ? (
          <p className={css.soft}>{t('replacedNone')}</p>
        ) : (
          <ul className={css.places}>
            {places.map(({ start, found, as, end }) => {
              const { before, after } = aroundOf(whole, start, end);
              return (
                <li key={start}>
                  <bdi className={css.soft}>
                    {before}
                    <mark>{found}</mark>
                    {after}
                  </bdi>{' '}
                  {t('becomes', { found, as })}
                </li>
              );
            })}
          </ul>
        )}
      </details>
      {doubts.length > 0 && (
        <section>
          <h4>{t('doubts')}</h4>
          <p className={css.soft}>{t('doubtsHint')}</p>
          <ul className={css.places}>
            {doubts.map((doubt) => (
              <li key={`${doubt.found} ${doubt.around}`}>
                <strong>{doubt.found}</strong> {t(`doubtKinds.${doubt.kind}`)}{' '}
                <bdi className={css.soft}>{doubt.around}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
};
