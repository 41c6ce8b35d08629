/** After fear, or doubt: it stays closed; words that give nothing away; numbers; a way out. Shown once, kept nowhere. */
import { useEffect, useState } from 'react';
import { Lines } from '../help/Lines.tsx';
import { guessCountry, helpIn, isCountry } from '../help/numbers.ts';
import { NO_PLAN, readPlan } from '../help/plan.ts';
import { at, paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go, GoWithin } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import { LeaveQuickly } from '../ui/LeaveQuickly.tsx';
import { FocusHeading } from '../writing/FocusHeading.tsx';
import css from './fear.module.css';

export const Closed = ({ onAgain }: { onAgain: () => void }) => {
  const t = useText('safety');
  const c = useText('common');
  const h = useText('help');
  // The numbers of the country that the reader's languages name, until the device has said which was chosen.
  const [{ country }, setPlan] = useState(NO_PLAN);
  useEffect(() => void readPlan().then(setPlan), []);
  const chosen = country ?? guessCountry(navigator.languages) ?? '';
  const { emergency, violence = [], lines } = helpIn(isCountry(chosen) ? chosen : null);
  const words = t('closed.words', { returnObjects: true });
  return (
    <div className={css.page}>
      <div className={css.head}>
        <FocusHeading isNew>{t('closed.title')}</FocusHeading>
        <LeaveQuickly isNamed />
      </div>
      <p className={css.text}>{t('closed.text')}</p>
      <p className={css.text}>{t('closed.not')}</p>
      <section className={css.section}>
        <h2>{t('closed.helpTitle')}</h2>
        <Lines of={violence.length > 0 ? violence : lines} />
        <h3>{h('emergency')}</h3>
        <Lines of={emergency} />
        <p>
          <Go to={paths.help} className={css.go}>
            {t('closed.plan')}
          </Go>
        </p>
      </section>
      <section className={css.section}>
        <h2>{t('closed.wordsTitle')}</h2>
        <p className={css.soft}>{t('closed.wordsHint')}</p>
        <ul className={css.words}>
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className={css.soft}>{t('closed.own')}</p>
      <p className={css.soft}>{t('closed.device')}</p>
      <Row>
        <GoWithin to={at.home} className={buttonLook('quiet')}>
          {t('gate.back')}
        </GoWithin>
        <Button look="plain" onClick={onAgain}>
          {t('closed.again')}
        </Button>
      </Row>
      <p className={css.soft}>{c('watching')}</p>
    </div>
  );
};
