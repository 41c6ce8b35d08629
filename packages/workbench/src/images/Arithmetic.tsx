/** The arithmetic of an image, to be redone with a pencil: every line, every sum, what is pooled with what. */
import type { LedgerImage } from '@kithe/record/ledger';
import { useMemo } from 'react';
import { useLocale, useText } from '../text/use-text.ts';
import { arithmeticOf, type Line } from './arithmetic.ts';
import css from './images.module.css';

type Write = (x: number) => string;

/** Numbers as they are written in the language, at most four digits after the point. */
const useNumbers = (): Write => {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
    return (x) => format.format(x);
  }, [locale]);
};

const Lines = ({ lines, n }: { lines: readonly Line[]; n: Write }) => {
  const t = useText('images');
  return lines.map((line) => (
    <tr key={line.id}>
      <th scope="row">
        {t(`answersSaid.${line.answer}`)}
        {line.words !== '' && <span className={css.lineWords}> {line.words}</span>}
      </th>
      <td>
        <span className={css.product}>
          {n(line.weight)} × {n(line.shown)}² = {n(line.counts)}
        </span>{' '}
        {line.isMet ? t('forMet') : t('forNot')}
      </td>
    </tr>
  ));
};

const Level = ({ title, of, n }: { title: string; of: { lines: readonly Line[] }; n: Write }) => {
  const t = useText('images');
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={css.level}>
          {title}
        </th>
      </tr>
      {of.lines.length === 0 ? (
        <tr>
          <td colSpan={2}>{t('noLines')}</td>
        </tr>
      ) : (
        <Lines lines={of.lines} n={n} />
      )}
    </tbody>
  );
};

export const Arithmetic = ({ of }: { of: LedgerImage }) => {
  const t = useText('images');
  const n = useNumbers();
  const { elsewhere, here, life, kappa, before, now, band } = arithmeticOf(of);
  const sums = ({ a, b }: { a: number; b: number }) => ({ a: n(a), b: n(b) });
  return (
    <details className={css.more}>
      <summary>{t('arithmetic')}</summary>
      <div className={css.stack}>
        <p className={css.soft}>{t('arithmeticLead')}</p>
        <table className={css.table}>
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('colWhat')}</th>
              <th scope="col">{t('colCounts')}</th>
            </tr>
          </thead>
          <Level title={`${t('where-then')} · ${t('where-outside')}`} of={elsewhere} n={n} />
          <Level title={t('where-here')} of={here} n={n} />
        </table>
        <ol className={css.sums}>
          <li>{t('stepLife', { ...sums(life.counts), mean: n(life.mean) })}</li>
          <li>
            {t('sumLine', sums(elsewhere.sum))}{' '}
            {t('stepBefore', {
              ...sums(elsewhere.sum),
              kappa: n(kappa.part),
              mean: n(life.mean),
              before: n(before),
            })}
          </li>
          <li>
            {t('sumLine', sums(here.sum))}{' '}
            {t('stepNow', {
              ...sums(here.sum),
              kappa: n(kappa.relationship),
              before: n(before),
              now: n(now),
            })}
          </li>
          <li>{t('stepBand', { low: n(band[0]), high: n(band[1]) })}</li>
        </ol>
        <p className={css.soft}>{t('arithmeticFoot', { kappa: n(kappa.part) })}</p>
      </div>
    </details>
  );
};
