/**
 * Whom to call, said calmly to the person who marked that they think of being dead or of hurting themselves: to them,
 * before any score, and to nobody else. Nothing is sent, and no alarm is raised (product.md, trust 3).
 */
import { use, useEffect } from 'react';
import { dialled, guessCountry, helpIn, isCountry } from '../help/numbers.ts';
import { type Plan, readPlan } from '../help/plan.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import css from './questionnaires.module.css';

/** Outside what waits for it, which would forget it while waiting; between two visits it may have been erased. */
let reading: Promise<Plan> | undefined;

/** For the country that was chosen under *Help now*, or the one that the browser's languages name. */
export const useLines = () => {
  reading ??= readPlan();
  useEffect(
    () => () => {
      reading = undefined;
    },
    [],
  );
  const { country } = use(reading);
  const chosen = country ?? guessCountry(navigator.languages) ?? undefined;
  return helpIn(isCountry(chosen) ? chosen : null);
};

export const HelpLines = ({ help: { emergency, lines } }: { help: ReturnType<typeof useLines> }) => {
  const t = useText('questionnaires');
  return (
    <>
      <p>{lines.length > 0 ? t('help.lines') : t('help.noLines')}</p>
      {lines.length > 0 && (
        <ul className={css.lines}>
          {lines.map((line) => (
            <li key={line.number}>
              <a className={css.call} href={`tel:${dialled(line)}`}>
                <strong>{line.number}</strong>{' '}
                <span>
                  {line.name}
                  {line.always && `, ${t('help.always')}`}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{t('help.danger', { number: emergency.map(({ number }) => number).join(' · ') })}</p>
      <p>
        <Go to={paths.help} className={css.alone}>
          {t('help.go')}
        </Go>
      </p>
    </>
  );
};
