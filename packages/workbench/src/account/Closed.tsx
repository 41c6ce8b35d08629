/** What stands instead of a page while nobody is here: a PIN, a reason, or two doors. */
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Here, unlock } from '../device/here.ts';
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

export type NotOpen = Exclude<Here, { phase: 'open' | 'opening' }>;

export const Closed = ({ here }: { here: NotOpen }) => {
  const t = useText('account');
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
