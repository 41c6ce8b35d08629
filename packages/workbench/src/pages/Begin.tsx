/** Beginning a record of one's own: by the set-up link of a new Kithe, or where its door is open. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import css from '../account/account.module.css';
import { Closed } from '../account/Closed.tsx';
import { Opening } from '../account/Gate.tsx';
import { SignUpSteps } from '../account/SignUpSteps.tsx';
import { Title } from '../account/Title.tsx';
import { useHere } from '../device/here.ts';
import { setupSecret } from '../device/tickets.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';

export const Begin = () => {
  const t = useText('account');
  const here = useHere();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [isClosed, setClosed] = useState(false);
  // Whoever makes an account here is, a moment later, somebody who has one.
  const [isMaking, setMaking] = useState(false);
  const setup = setupSecret(hash);
  if (here.phase === 'open' && !isMaking)
    return (
      <div className={css.page}>
        <Title>{t('begin.already.title')}</Title>
        <p className={css.text}>{t('begin.already.text', { account: here.session.vault.account })}</p>
        <Row>
          <Go to={paths.today} className={buttonLook()}>
            {t('begin.already.today')}
          </Go>
          <Go to={paths.devices} className={buttonLook('quiet')}>
            {t('begin.already.devices')}
          </Go>
        </Row>
      </div>
    );
  if (here.phase === 'opening') return <Opening />;
  if (here.phase !== 'nobody' && here.phase !== 'open') return <Closed here={here} />;
  if (isClosed)
    return (
      <div className={css.page}>
        <Title isNew>{t('begin.closed.title')}</Title>
        <p className={css.text}>{t('begin.closed.text')}</p>
        <Row>
          <Go to={paths.example} className={buttonLook()}>
            {t('begin.closed.example')}
          </Go>
          <Go to={paths.signIn} className={buttonLook('quiet')}>
            {t('begin.closed.signIn')}
          </Go>
        </Row>
      </div>
    );
  return (
    <div className={css.page}>
      <SignUpSteps
        ticket={setup === null ? { open: true } : { setup }}
        title={t('begin.title')}
        intro={<p className={css.text}>{t('begin.intro')}</p>}
        foot={
          <p>
            <Go to={paths.signIn}>{t('begin.closed.signIn')}</Go>
          </p>
        }
        onClosed={() => setClosed(true)}
        onMaking={() => setMaking(true)}
        onDone={() => navigate({ to: paths.today, replace: true })}
      />
    </div>
  );
};
