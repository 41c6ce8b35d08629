/**
 * How wide it has become (J14, J95, J113): which parts have been in the room, which came for the first time, which were
 * reunited, and which feelings. Names in the order in which they came; none is good or bad, and nothing is counted.
 */
import type { EntryId } from '@kithe/record/ids';
import { useText } from '../text/use-text.ts';
import type { Breadth as BreadthAt, Feeling, Step } from './map.ts';
import css from './parts.module.css';
import { useNames } from './use-names.ts';

const Feelings = ({
  of,
  until,
  step,
}: {
  of: readonly Feeling[];
  until: ReadonlySet<EntryId>;
  step: Step;
}) => {
  const t = useText('parts');
  const come = of.filter(({ hours }) => [...hours].some((hour) => until.has(hour)));
  return (
    <section className={css.stack}>
      <h3>{t('feelings')}</h3>
      {come.length === 0 ? (
        <p className={css.soft}>{t('feelingsNone')}</p>
      ) : (
        <>
          <p className={css.soft}>{t('feelingsLead')}</p>
          <ol className={css.feelings}>
            {come.map(({ name, hours }) => {
              const isHere = step !== null && hours.has(step);
              return (
                <li key={name} className={css.feeling} data-here={isHere || undefined}>
                  {name}
                  {isHere && <span className={css.hidden}> ({t('feelingHere')})</span>}
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
};

type Props = {
  breadth: BreadthAt;
  feelings: readonly Feeling[];
  /** Hours up to and with this one. */
  until: ReadonlySet<EntryId>;
  step: Step;
};

export const Breadth = ({ breadth: { soFar, first, reunited }, feelings, until, step }: Props) => {
  const t = useText('parts');
  const names = useNames();
  const named = (parts: BreadthAt['soFar']) => names(parts.map(({ name }) => name));
  return (
    <section className={css.breadth}>
      <h2>{t('breadthTitle')}</h2>
      <p className={css.soft}>{t('breadth')}</p>
      {reunited.length > 0 && <p className={css.reunited}>{t('reunited', { parts: named(reunited) })}</p>}
      {first.length > 0 && <p>{t('first', { parts: named(first) })}</p>}
      <p>{soFar.length === 0 ? t('soFarNone') : t('soFar', { parts: named(soFar) })}</p>
      <Feelings of={feelings} until={until} step={step} />
    </section>
  );
};
