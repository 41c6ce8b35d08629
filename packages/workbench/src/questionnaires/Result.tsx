/**
 * What a filled sheet says: in the words of its publication first, then the number, how far measuring errs, and that
 * it is no diagnosis. No colour, no comparison with anybody else.
 */
import type { Instrument } from '@kithe/record/instruments/definition';
import { changeBetween, type Score, scoresOf } from '@kithe/record/instruments/scoring';
import type { Sheet } from '@kithe/record/sheets';
import { useRelationship } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Quoted, useQuoted } from './Quoted.tsx';
import css from './questionnaires.module.css';

type Reading = { readonly scores: readonly Score[]; readonly date: string };

/** Scores as far as they can be read here: worked out by whoever has the answers, or as they were shared. */
export const readingOf = (instrument: Instrument, { kept, shared, date }: Sheet): Reading => {
  const entry = kept ?? shared;
  const scores = scoresOf(instrument, entry?.answers ?? {});
  if (kept || !shared) return { scores, date };
  const given = shared.scores ?? {};
  return {
    date,
    scores: scores.flatMap((score): Score[] => {
      const value = given[score.scale.id];
      if (value === undefined) return [];
      const band = score.scale.bands?.find(({ from, to }) => from <= value && value <= to) ?? null;
      return [{ ...score, value, band }];
    }),
  };
};

const OneScore = ({ of: { scale, value, band, missing }, before }: { of: Score; before: Reading | null }) => {
  const t = useText('questionnaires');
  const quoted = useQuoted();
  const { day } = useDates();
  const { min, max } = scale.range;
  const was = before?.scores.find((one) => one.scale.id === scale.id)?.value ?? null;
  const change = value === null || was === null ? null : changeBetween(was, value, scale);
  return (
    <div className={css.score}>
      <h3>
        <Quoted of={scale.title} />
      </h3>
      <p className={css.scoreWords}>
        {value === null
          ? t('result.noScore', { count: missing.length })
          : band
            ? t('result.named', { band: quoted(band.text), value, min, max })
            : t('result.plain', { value, min, max })}
      </p>
      {change && before && <p>{t(`result.${change}`, { date: day(before.date), before: was ?? 0 })}</p>}
      {value !== null && scale.change && (
        <p className={css.soft}>
          {t('result.error', { points: scale.change.points, source: scale.change.source })}
        </p>
      )}
    </div>
  );
};

type Props = { instrument: Instrument; of: Sheet; before: Sheet | null };

export const Result = ({ instrument, of: sheet, before }: Props) => {
  const t = useText('questionnaires');
  const { me } = useRelationship();
  const { scores } = readingOf(instrument, sheet);
  if (scores.length === 0)
    return instrument.scales.length === 0 ? <p className={css.soft}>{t('result.noScales')}</p> : null;
  // Of somebody else's sheets each was shared by itself, and is not set against another.
  const earlier = before && sheet.by === me ? readingOf(instrument, before) : null;
  return (
    <section className={css.stack}>
      <h2>{t('result.title')}</h2>
      {scores.map((score) => (
        <OneScore key={score.scale.id} of={score} before={earlier} />
      ))}
      <p>{t('result.notDiagnosis')}</p>
    </section>
  );
};
