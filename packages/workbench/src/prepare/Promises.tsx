/** What the other said they would do, and what they say became of it (J73): read beside what is still open. */
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './prepare.module.css';

export const Promises = () => {
  const t = useText('prepare');
  const { them } = usePeople();
  const { intentions } = useViews();
  const theirs = intentions.filter(({ by }) => by === them.key).toReversed();
  if (theirs.length === 0) return null;
  return (
    <section className={css.section}>
      <h2>{t('will.theirs', { name: them.name })}</h2>
      <ul className={css.list}>
        {theirs.map((one) => (
          <li key={one.id} className={css.item}>
            <Voice member={them}>{one.words}</Voice>
            <p className={css.soft}>{t(`will.states.${one.state}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
