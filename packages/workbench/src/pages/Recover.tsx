/** The words are lost: the recovery code opens the keybag, and new words are chosen. */
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import css from '../account/account.module.css';
import { ChooseWords } from '../account/ChooseWords.tsx';
import { Problem } from '../account/Problem.tsx';
import { Title } from '../account/Title.tsx';
import { useTask } from '../account/use-task.ts';
import { signInHere } from '../device/arrive.ts';
import { changeLock } from '../device/credentials.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';

export const Recover = () => {
  const t = useText('account');
  const navigate = useNavigate();
  const [account, setAccount] = useState('');
  const [code, setCode] = useState('');
  const [session, setSession] = useState<Session | null>(null);
  const [others, setOthers] = useState(true);
  const [other, setOther] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [isDone, setDone] = useState(false);
  const task = useTask();
  const isBlank = account.trim() === '' || code.trim() === '';

  const open = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank) return;
    void task.run(async () => {
      const result = await signInHere({ account, words: code, lock: 'recovery' });
      if (result.phase === 'other') setOther(result.account);
      else setSession(result.session);
    });
  };
  if (isDone)
    return (
      <div className={css.page}>
        <Title isNew>{t('recover.newTitle')}</Title>
        <p role="status">{t('recover.done')}</p>
        <Row>
          <Go to={paths.today} className={buttonLook()}>
            {t('begin.already.today')}
          </Go>
        </Row>
      </div>
    );
  if (session)
    return (
      <div className={css.page}>
        <Title isNew>{t('recover.newTitle')}</Title>
        <label className={css.check}>
          <input type="checkbox" checked={others} onChange={() => setOthers(!others)} />
          <span>
            {t('recover.others')}
            <br />
            <span className={css.soft}>{t('recover.othersHint')}</span>
          </span>
        </label>
        <ChooseWords
          account={session.vault.account}
          isFirst={false}
          submit={t('recover.finish')}
          onChosen={(words) =>
            void task.run(async () => {
              const { relay, vault } = session;
              await changeLock(relay, vault.keybag, {
                lock: 'passphrase',
                words,
                signOutOthers: others,
                proof: { lock: 'recovery', words: code },
              });
              setDone(true);
            })
          }
        />
        {task.isRunning && <p role="status">{t('working')}</p>}
        <Problem word={task.problem} />
      </div>
    );
  return (
    <div className={css.page}>
      <Title>{t('recover.title')}</Title>
      <p className={css.text}>{t('recover.text')}</p>
      <form className={css.form} onSubmit={open}>
        <TextField
          label={t('signIn.name')}
          hint={t('signIn.nameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={account}
          onChange={(event) => setAccount(event.currentTarget.value)}
        />
        <TextArea
          label={t('recover.code')}
          hint={t('recover.codeHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          rows={3}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          {...(tried && isBlank && { error: t('signIn.missing') })}
        />
        <Row>
          <Button type="submit">{t('recover.submit')}</Button>
          <Button look="plain" onClick={() => void navigate({ to: paths.signIn })}>
            {t('goBack')}
          </Button>
        </Row>
      </form>
      {task.isRunning && <p role="status">{t('signIn.working')}</p>}
      <Problem word={task.problem} />
      {other !== null && <Notice role="alert">{t('signIn.other', { account: other })}</Notice>}
      <p className={css.soft}>{t('recover.bothLost')}</p>
    </div>
  );
};
