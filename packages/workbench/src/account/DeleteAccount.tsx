/**
 * Leaving for good: what goes, what stays and why; a name to type, so that no slip of the hand can do it; and proof of
 * one's words, so that nobody who merely holds this device can.
 */
import { normaliseName } from '@kithe/record/spelling';
import { type FormEvent, useState } from 'react';
import { deleteAccount } from '../device/credentials.ts';
import { eraseHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { Problem } from './Problem.tsx';
import { useProof } from './use-proof.tsx';

export const DeleteAccount = ({ session, onDone }: { session: Session; onDone: () => void }) => {
  const t = useText('account');
  const { account } = session.vault;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const task = useProof();
  const isRight = normaliseName(typed) === account;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isRight) return;
    void task.run(async (proof) => {
      await deleteAccount(session.relay, account, proof);
      await eraseHere();
      onDone();
    });
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <p className={css.text}>{t('devices.delete.text')}</p>
      <p className={css.soft}>{t('devices.delete.before')}</p>
      {task.field}
      <TextField
        label={t('devices.delete.confirm', { account })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        {...(tried && !isRight && { error: t('devices.delete.missing') })}
      />
      <Row>
        <Button type="submit" look="quiet">
          {t('devices.delete.submit')}
        </Button>
      </Row>
      {task.isRunning && <p role="status">{t('working')}</p>}
      <Problem word={task.problem} />
    </form>
  );
};
