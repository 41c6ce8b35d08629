/** Signing in on a new device, or again on one whose session had run out. */
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import css from '../account/account.module.css';
import { Problem } from '../account/Problem.tsx';
import { Title } from '../account/Title.tsx';
import { useTask } from '../account/use-task.ts';
import { signInHere } from '../device/arrive.ts';
import { isHandedOver } from '../device/handed.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';

export const SignIn = () => {
  const t = useText('account');
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [account, setAccount] = useState('');
  const [words, setWords] = useState('');
  const [isShown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [session, setSession] = useState<Session | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const task = useTask();
  // On somebody else's device nothing is offered to be remembered, as far as a browser lets itself be asked.
  const [isGuest] = useState(isHandedOver);
  const isBlank = account.trim() === '' || words.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank) return;
    void task.run(async () => {
      const result = await signInHere({ account, words, lock: 'passphrase' });
      setOther(result.phase === 'other' ? result.account : null);
      if (result.phase === 'other') return;
      setSession(result.session);
      await result.session.sync();
      // An invitation that was being answered goes on where it was.
      await navigate(hash ? { to: paths.join, hash, replace: true } : { to: paths.today, replace: true });
    });
  };
  return (
    <div className={css.page}>
      <Title>{t('signIn.title')}</Title>
      <form className={css.form} onSubmit={submit}>
        <TextField
          label={t('signIn.name')}
          hint={t('signIn.nameHint')}
          name="username"
          autoComplete={isGuest ? 'off' : 'username'}
          autoCapitalize="none"
          spellCheck={false}
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        <TextField
          label={t('signIn.words')}
          type={isShown ? 'text' : 'password'}
          name="password"
          autoComplete={isGuest ? 'off' : 'current-password'}
          autoCapitalize="none"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          {...(tried && isBlank && { error: t('signIn.missing') })}
        />
        <label className={css.check}>
          <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
          {t('signIn.show')}
        </label>
        <Row>
          <Button type="submit">{t('signIn.submit')}</Button>
          <Go to={paths.recover} className={buttonLook('plain')}>
            {t('signIn.recover')}
          </Go>
        </Row>
      </form>
      {task.isRunning && !session && <p role="status">{t('signIn.working')}</p>}
      {session && <Fetching session={session} />}
      <Problem word={task.problem} />
      {other !== null && (
        <Notice role="alert">
          <p>{t('signIn.other', { account: other })}</p>
          <Go to={paths.devices}>{t('begin.already.devices')}</Go>
        </Notice>
      )}
      <p className={css.soft}>
        <Go to={hash ? `${paths.join}` : paths.begin}>{t('signIn.noAccount')}</Go>
      </p>
    </div>
  );
};

/** How far a first visit of this device has come: ten years of words take their time. */
const Fetching = ({ session }: { session: Session }) => {
  const t = useText('account');
  const count = useSyncExternalStore(session.subscribe, session.reading);
  return <p role="status">{count === null ? t('signIn.fetching') : t('signIn.fetched', { count })}</p>;
};
