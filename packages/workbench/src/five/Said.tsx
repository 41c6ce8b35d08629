/** What was said of a week, in its own words; what was not said is not there. */

import { GOOD_THINGS } from '@kithe/record/bodies/instruments';
import type { Member } from '@kithe/record/body';
import type { FiveSaid } from '@kithe/record/five';
import { useText } from '../text/use-text.ts';
import { Voice } from '../ui/Voice.tsx';
import css from './five.module.css';
import { PAIR } from './strips.ts';

export const Said = ({ said, by }: { said: FiveSaid; by: Pick<Member, 'role'> }) => {
  const t = useText('five');
  return (
    <dl className={css.said}>
      {GOOD_THINGS.map((thing) => {
        const good = said[thing];
        return (
          good && (
            <div key={thing}>
              <dt>
                {t(`things.${thing}`)}
                {good.amount && <span> · {t(`amounts.${good.amount}`)}</span>}
              </dt>
              {good.words !== '' && (
                <dd>
                  <Voice member={by}>{good.words}</Voice>
                </dd>
              )}
            </div>
          )
        );
      })}
      {PAIR.map((name) => {
        const amount = said[name];
        return (
          amount && (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>{t(`amounts.${amount}`)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
};
