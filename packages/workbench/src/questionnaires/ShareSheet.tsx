/**
 * Letting the other read some of a sheet: answer by answer, with a look at what they would see, and a word where a
 * score would tell an answer that is kept.
 */
import type { Instrument } from '@kithe/record/instruments/definition';
import { type Answers, givenAway, scoresOf } from '@kithe/record/instruments/scoring';
import type { Sheet } from '@kithe/record/sheets';
import { useState } from 'react';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Layout.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import { Quoted, useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';
import { type Chosen, chosenIn, everything, isNothing, NOTHING } from './sharing.ts';

type Props = {
  instrument: Instrument;
  of: Sheet;
  answers: Answers;
  onYes: (chosen: Chosen) => void;
  onNo: () => void;
};

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

export const ShareSheet = ({ instrument, of: sheet, answers, onYes, onNo }: Props) => {
  const t = useText('questionnaires');
  const c = useText('common');
  const quoted = useQuoted();
  const { them } = usePeople();
  const all = everything(instrument, answers);
  const [chosen, setChosen] = useState<Chosen>(chosenIn(sheet));
  const away = givenAway(instrument, answers, chosen);
  const isPart = !isNothing(chosen) && chosen.items.size < all.items.size;
  return (
    <>
      <div className={css.row}>
        <Button look="plain" onClick={() => setChosen(all)}>
          {t('share.all')}
        </Button>
        <Button look="plain" onClick={() => setChosen(NOTHING)}>
          {t('share.nothing')}
        </Button>
      </div>
      <fieldset className={css.pick}>
        <legend className={css.hidden}>{t('share.title', { name: them.name })}</legend>
        {instrument.scales
          .filter(({ id }) => all.scales.has(id))
          .map((scale) => (
            <label key={scale.id} className={css.pickOne}>
              <input
                type="checkbox"
                checked={chosen.scales.has(scale.id)}
                onChange={() => setChosen({ ...chosen, scales: toggled(chosen.scales, scale.id) })}
              />
              <span>{t('share.score', { title: quoted(scale.title) })}</span>
            </label>
          ))}
        {instrument.items
          .filter(({ id }) => all.items.has(id))
          .map((item) => (
            <label key={item.id} className={css.pickOne}>
              <input
                type="checkbox"
                checked={chosen.items.has(item.id)}
                onChange={() => setChosen({ ...chosen, items: toggled(chosen.items, item.id) })}
              />
              <span>
                <Quoted of={item.text} />
              </span>
            </label>
          ))}
      </fieldset>
      {away.length > 0 && (
        <Notice role="status">
          {t('share.away', { name: them.name })}{' '}
          {instrument.items
            .flatMap((item) => (away.includes(item.id) ? [`“${quoted(item.text)}”`] : []))
            .join(' ')}
        </Notice>
      )}
      {!isNothing(chosen) && (
        <div className={css.preview}>
          <p>{t('share.what', { name: them.name })}</p>
          {chosen.items.size > 0 && (
            <AnswerTable instrument={instrument} answers={answers} only={chosen.items} />
          )}
          {scoresOf(instrument, answers)
            .filter(({ scale }) => chosen.scales.has(scale.id))
            .map(({ scale, value }) => (
              <p key={scale.id}>
                <Quoted of={scale.title} />: {value}
              </p>
            ))}
        </div>
      )}
      <p className={css.soft}>
        {isPart && t('share.part')} {t('share.how')}
      </p>
      <div className={css.row}>
        <Button
          disabledBecause={isNothing(chosen) ? t('share.needs') : undefined}
          onClick={() => onYes(chosen)}
        >
          {t('share.yes', { name: them.name })}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {c('cancel')}
        </Button>
      </div>
    </>
  );
};
