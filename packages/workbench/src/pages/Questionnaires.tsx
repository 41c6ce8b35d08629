/**
 * Questionnaires: guests in this record. Two are here, others can be brought along; none is ever asked for, what is
 * filled in is private until shared answer by answer, and nobody is compared with anybody (product.md, Instruments).
 */
import type { Sheet } from '@kithe/record/sheets';
import { at } from '../paths.ts';
import { BringAlong } from '../questionnaires/BringAlong.tsx';
import { allKnown, knownFor, latest } from '../questionnaires/known.ts';
import { Quoted, useQuoted } from '../questionnaires/Quoted.tsx';
import css from '../questionnaires/questionnaires.module.css';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { useSome } from '../ui/Some.tsx';
import { WithOther } from '../ui/WithOther.tsx';

const SheetList = ({ of, none }: { of: readonly Sheet[]; none: string }) => {
  const t = useText('questionnaires');
  const quoted = useQuoted();
  const { me, them } = usePeople();
  const { instruments } = useViews();
  const { day } = useDates();
  const known = allKnown(instruments);
  const { shown, more } = useSome([...of].reverse());
  if (of.length === 0) return <p className={css.soft}>{none}</p>;
  return (
    <>
      <ul className={css.list}>
        {shown.map((sheet) => {
          const instrument = knownFor(sheet, known);
          const isMine = sheet.by === me.key;
          const who = !isMine ? 'theirsShared' : sheet.shared ? 'shared' : 'private';
          return (
            <li key={`${sheet.by} ${sheet.sheet}`}>
              <GoWithin to={at.sheet(sheet.sheet)}>
                {t('of', {
                  title: instrument ? quoted(instrument.title) : sheet.title,
                  date: day(sheet.date),
                })}
              </GoWithin>
              <p className={css.soft}>{t(who, { name: them.name })}</p>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
};

export const Questionnaires = () => {
  const t = useText('questionnaires');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { sheets, instruments } = useViews();
  const { day } = useDates();
  const known = allKnown(instruments);
  const mine = sheets.filter(({ by }) => by === me.key);
  const theirs = sheets.filter(({ by, shared }) => by === them.key && shared !== null);
  const isClient = role === 'client';
  const read = (
    <section className={css.stack}>
      <h2>{t('theirs', { name: them.name })}</h2>
      <SheetList of={theirs} none={t('theirsNone', { name: them.name })} />
    </section>
  );
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{t(isClient ? 'lead' : 'leadTherapist', { name: them.name })}</p>
      </header>
      {!isClient && (
        <WithOther>
          <Notice>{t('doNotProbe')}</Notice>
          {read}
        </WithOther>
      )}
      <section className={css.stack}>
        <h2>{t('toFill')}</h2>
        <ul className={css.cards}>
          {latest(known).map(({ instrument, entry }) => {
            const last = mine.findLast((sheet) => sheet.instrument === instrument.id);
            return (
              <li key={instrument.id} className={css.card}>
                <h3>
                  <GoWithin to={at.questionnaire(instrument.id)} className={css.cover}>
                    <Quoted of={instrument.title} />
                  </GoWithin>
                </h3>
                <p className={css.soft}>{last ? t('last', { date: day(last.date) }) : t('never')}</p>
                {entry && <p className={css.soft}>{t('brought', { holder: instrument.licence.holder })}</p>}
              </li>
            );
          })}
        </ul>
      </section>
      <section className={css.stack}>
        <h2>{t('filled')}</h2>
        <SheetList of={mine} none={t('filledNone')} />
      </section>
      {isClient && theirs.length > 0 && read}
      <BringAlong known={known} />
    </div>
  );
};
