/** Pages that need somebody to be here: opens the vault, asks for a PIN, or says why it cannot. */
import { useNavigate } from '@tanstack/react-router';
import { type ComponentType, type FormEvent, Fragment, type ReactNode, useState } from 'react';
import { type Here, unlock, useHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { VaultProblem } from '../device/vault.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { Problem } from './Problem.tsx';
import { problemOf } from './problems.ts';
import { SignOutHere } from './SignOutHere.tsx';
import { Title } from './Title.tsx';
import { useTask } from './use-task.ts';

/** What stands instead of a page while nobody is here; `null` when somebody is. */
export const Closed = ({ here }: { here: Exclude<Here, { phase: 'open' }> }) => {
  const t = useText('account');
  if (here.phase === 'opening')
    return (
      <div className={css.page}>
        <p role="status">{t('today.loading')}</p>
      </div>
    );
  if (here.phase === 'locked') return <Locked account={here.account} />;
  if (here.phase === 'trouble')
    return (
      <div className={css.page}>
        <Title>{t('today.title')}</Title>
        <Problem word={problemOf(here.problem)} />
        <Row>
          <Button onClick={() => window.location.reload()}>{t('again')}</Button>
          <Go to={paths.signIn} className={buttonLook('quiet')}>
            {t('signIn.title')}
          </Go>
        </Row>
      </div>
    );
  return (
    <div className={css.page}>
      <Title>{t('today.nobody.title')}</Title>
      <Row>
        <Go to={paths.signIn} className={buttonLook()}>
          {t('today.nobody.signIn')}
        </Go>
        <Go to={paths.begin} className={buttonLook('quiet')}>
          {t('today.nobody.begin')}
        </Go>
      </Row>
    </div>
  );
};

type GateProps = {
  children: (session: Session) => ReactNode;
  /** What stands around the page while it is closed, where the frame does not provide it. */
  frame?: ComponentType<{ children: ReactNode }>;
};

/** A page for whoever is here. */
export const Gate = ({ children, frame: Frame = Fragment }: GateProps) => {
  const here = useHere();
  if (here.phase === 'open') return children(here.session);
  return (
    <Frame>
      <Closed here={here} />
    </Frame>
  );
};

const Locked = ({ account }: { account: string }) => {
  const t = useText('account');
  const navigate = useNavigate();
  const [pin, setPin] = useState('');
  const [isWrong, setWrong] = useState(false);
  const task = useTask();
  const open = (event: FormEvent) => {
    event.preventDefault();
    setWrong(false);
    void task.run(async () => {
      try {
        await unlock(pin);
      } catch (thrown) {
        if (!(thrown instanceof VaultProblem && thrown.code === 'wrong-pin')) throw thrown;
        setWrong(true);
        setPin('');
      }
    });
  };
  return (
    <div className={css.page}>
      <Title>{t('locked.title')}</Title>
      <p className={css.text}>{t('locked.text', { account })}</p>
      <form className={css.form} onSubmit={open}>
        <TextField
          label={t('locked.pin')}
          type="password"
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          {...(isWrong && { error: t('locked.wrong') })}
        />
        <Row>
          <Button type="submit">{t('locked.submit')}</Button>
        </Row>
      </form>
      {task.isRunning && <p role="status">{t('locked.working')}</p>}
      <Problem word={task.problem} />
      <p className={css.soft}>{t('locked.forgotten')}</p>
      <SignOutHere session={null} onDone={() => void navigate({ to: paths.signIn })} />
    </div>
  );
};
