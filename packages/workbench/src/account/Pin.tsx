/** A PIN for this device: what it does, and what it does not. */
import { type FormEvent, useState } from 'react';
import { choosePin } from '../device/here.ts';
import { VaultProblem } from '../device/vault.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Row } from '../ui/Layout.tsx';
import css from './account.module.css';
import { Problem } from './Problem.tsx';
import { useTask } from './use-task.ts';

const SHORTEST = 6;

export const Pin = ({ hasPin }: { hasPin: boolean }) => {
  const t = useText('account');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [tried, setTried] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const task = useTask();
  const choose = (pin: string | null) =>
    task.run(async () => {
      try {
        await choosePin(hasPin ? current : undefined, pin);
      } catch (thrown) {
        if (!(thrown instanceof VaultProblem && thrown.code === 'wrong-pin')) throw thrown;
        setWrong(true);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setWrong(false);
    if (next.length >= SHORTEST) void choose(next);
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <p className={css.text}>{t(hasPin ? 'devices.pin.textOn' : 'devices.pin.textOff')}</p>
      <p className={css.soft}>{t('devices.pin.honest')}</p>
      {hasPin && (
        <TextField
          label={t('devices.pin.current')}
          type="password"
          autoComplete="off"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          {...(isWrong && { error: t('devices.pin.wrong') })}
        />
      )}
      <TextField
        label={t('devices.pin.next')}
        hint={t('devices.pin.nextHint')}
        type="password"
        autoComplete="off"
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        {...(tried && next.length < SHORTEST && { error: t('devices.pin.short') })}
      />
      <Row>
        <Button type="submit" look="quiet">
          {t(hasPin ? 'devices.pin.change' : 'devices.pin.set')}
        </Button>
        {hasPin && (
          <Button look="plain" onClick={() => void choose(null)}>
            {t('devices.pin.off')}
          </Button>
        )}
      </Row>
      {task.isRunning && <p role="status">{t('devices.pin.working')}</p>}
      <Problem word={task.problem} />
    </form>
  );
};
