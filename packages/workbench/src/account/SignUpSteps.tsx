/**
 * Making an account, step by step: what one is called, the words, the code on paper, two words back, and only
 * then the account. Until the last step nothing has been made, and closing the page leaves nothing behind; so that a
 * slip of the hand leaves nobody with a paper that opens nothing, the browser asks before it does.
 */
import { newAccountName, newRecoveryCode } from '@kithe/record/passphrase';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { signUp, type Ticket } from '../device/credentials.ts';
import { enter } from '../device/here.ts';
import { createRelayClient } from '../device/relay-client.ts';
import type { Session } from '../device/session.ts';
import { mayBegin } from '../device/tickets.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { ChooseWords } from './ChooseWords.tsx';
import { Problem } from './Problem.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { Title } from './Title.tsx';
import { useTask } from './use-task.ts';

type Props = {
  ticket: Ticket;
  title: string;
  /** What stands above the first question. */
  intro: ReactNode;
  /** What stands below it: another way in. */
  foot?: ReactNode;
  onClosed: () => void;
  /** The account is being made: from now on somebody is here, and this page should stay until it is done. */
  onMaking: () => void;
  onDone: (session: Session, called: string) => Promise<void>;
};

export const SignUpSteps = ({ ticket, title, intro, foot, onClosed, onMaking, onDone }: Props) => {
  const t = useText('account');
  const [step, setStep] = useState<'called' | 'words' | 'code'>('called');
  const [called, setCalled] = useState('');
  const [tried, setTried] = useState(false);
  const [account] = useState(() => newAccountName());
  const [recoveryCode] = useState(() => newRecoveryCode());
  const [passphrase, setPassphrase] = useState('');
  const task = useTask();
  const hasWords = step !== 'called';
  useEffect(() => {
    if (!hasWords) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasWords]);

  const begin = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (called.trim() === '') return;
    void task.run(async () => {
      if (await mayBegin(createRelayClient(), ticket)) setStep('words');
      else onClosed();
    });
  };
  const make = () =>
    task.run(async () => {
      onMaking();
      const session = await enter(
        await signUp(createRelayClient(), { ticket, account, passphrase, recoveryCode }),
      );
      const name = called.trim();
      await session.writeApart(
        [{ space: session.ownAccess.space, body: { type: 'called', name } }],
        [session.ownAccess],
      );
      await onDone(session, name);
    });

  if (step === 'called')
    return (
      <>
        <Title>{title}</Title>
        {intro}
        <Notice>{t('begin.bothLost')}</Notice>
        <p className={css.soft}>{t('begin.adults')}</p>
        <form className={css.form} onSubmit={begin}>
          <TextField
            label={t('begin.called')}
            hint={t('begin.calledHint')}
            autoComplete="nickname"
            maxLength={60}
            value={called}
            onChange={(event) => setCalled(event.currentTarget.value)}
            {...(tried && called.trim() === '' && { error: t('begin.calledMissing') })}
          />
          <Row>
            <Button type="submit">{t('goOn')}</Button>
          </Row>
        </form>
        <Problem word={task.problem} />
        {foot}
      </>
    );
  if (step === 'words')
    return (
      <>
        <Title isNew>{t('words.title')}</Title>
        <ChooseWords
          account={account}
          isFirst
          submit={t('goOn')}
          onChosen={(words) => {
            setPassphrase(words);
            setStep('code');
          }}
        />
      </>
    );
  return (
    <>
      <RecoveryCode
        code={recoveryCode}
        account={account}
        submit={t('check.finish')}
        onWritten={() => void make()}
      />
      {task.isRunning && <p role="status">{t('working')}</p>}
      <Problem word={task.problem} />
    </>
  );
};
