/**
 * New words for an account that is open here: a passphrase, or a recovery code. The other lock stays as it is, and one of
 * the two must be known as it was.
 */
import { newRecoveryCode } from '@kithe/record/passphrase';
import { useState } from 'react';
import { changeLock } from '../device/credentials.ts';
import type { Session } from '../device/session.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { ChooseWords } from './ChooseWords.tsx';
import { Problem } from './Problem.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { useProof } from './use-proof.tsx';

export const ChangePassphrase = ({ session }: { session: Session }) => {
  const t = useText('account');
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [others, setOthers] = useState(false);
  const task = useProof();
  const change = (words: string) =>
    task.run(async (proof) => {
      await changeLock(session.relay, session.vault.keybag, {
        lock: 'passphrase',
        words,
        signOutOthers: others,
        proof,
      });
      setDone(true);
      setOpen(false);
    });
  return (
    <>
      <p className={css.text}>{t('devices.passphrase.text')}</p>
      <Row>
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('devices.passphrase.start')}
        </Button>
      </Row>
      <p role="status">{isDone ? t('devices.passphrase.done') : ''}</p>
      <Dialog title={t('devices.passphrase.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <label className={css.check}>
          <input type="checkbox" checked={others} onChange={() => setOthers(!others)} />
          <span>
            {t('recover.others')}
            <br />
            <span className={css.soft}>{t('recover.othersHint')}</span>
          </span>
        </label>
        {task.field}
        <ChooseWords
          account={session.vault.account}
          isFirst={false}
          submit={t('recover.finish')}
          onChosen={(words) => void change(words)}
        />
        {task.isRunning && <p role="status">{t('working')}</p>}
        <Problem word={task.problem} />
        <Row>
          <Button look="plain" onClick={() => setOpen(false)}>
            {t('goBack')}
          </Button>
        </Row>
      </Dialog>
    </>
  );
};

export const ChangeCode = ({ session }: { session: Session }) => {
  const t = useText('account');
  const [code, setCode] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const task = useProof();
  const change = (words: string) =>
    task.run(async (proof) => {
      await changeLock(session.relay, session.vault.keybag, {
        lock: 'recovery',
        words,
        signOutOthers: false,
        proof,
      });
      setDone(true);
      setCode(null);
    });
  if (code !== null)
    return (
      <>
        {task.field}
        <RecoveryCode
          level={3}
          code={code}
          account={session.vault.account}
          submit={t('recover.finish')}
          onWritten={() => void change(code)}
        />
        {task.isRunning && <p role="status">{t('working')}</p>}
        <Problem word={task.problem} />
      </>
    );
  return (
    <>
      <p className={css.text}>{t('devices.recovery.text')}</p>
      <Row>
        <Button
          look="quiet"
          onClick={() => {
            setDone(false);
            setCode(newRecoveryCode());
          }}
        >
          {t('devices.recovery.start')}
        </Button>
      </Row>
      <p role="status">{isDone ? t('devices.recovery.done') : ''}</p>
    </>
  );
};
