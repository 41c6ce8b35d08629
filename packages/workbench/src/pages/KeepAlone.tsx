/**
 * Beginning a record alone (docs/decisions/0054): which seat one sits in, in plain words; what oneself is called, and
 * whoever is not here. Nobody is invited, and the page says what such a record can be and what it cannot.
 */
import { ROLES, type Role } from '@kithe/record/kinds';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import css from '../account/account.module.css';
import { Gate } from '../account/Gate.tsx';
import { Problem } from '../account/Problem.tsx';
import { Title } from '../account/Title.tsx';
import { useTask } from '../account/use-task.ts';
import { beginAlone } from '../device/alone.ts';
import { CALLED } from '../device/append.ts';
import { lookUp } from '../device/cabinet.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne, TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';

export const KeepAlone = () => <Gate>{(session) => <BeginAlone session={session} />}</Gate>;

const BeginAlone = ({ session }: { session: Session }) => {
  const t = useText('solo');
  const navigate = useNavigate();
  const [seat, setSeat] = useState<Role | undefined>(undefined);
  const [myName, setMyName] = useState('');
  const [theirName, setTheirName] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  useEffect(() => {
    void lookUp<string>(session.vault.cabinet, CALLED).then((name) =>
      setMyName((before) => before || (name ?? '')),
    );
  }, [session]);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (seat === undefined || myName.trim() === '' || theirName.trim() === '') return;
    void task.run(async () => {
      const space = await beginAlone(session, { seat, myName: myName.trim(), theirName: theirName.trim() });
      await navigate({ to: paths.relationship(space), replace: true });
    });
  };
  const missing = (text: string) => tried && text.trim() === '' && { error: t('begin.missing') };
  return (
    <div className={css.page}>
      <Title>{t('begin.title')}</Title>
      <p className={css.text}>{t('begin.lead')}</p>
      <p className={css.text}>{t('begin.one')}</p>
      <form className={css.form} onSubmit={begin}>
        <ChooseOne
          legend={t('begin.seat')}
          choices={ROLES.toReversed().map((value) => ({ value, label: t(`begin.seats.${value}`) }))}
          value={seat}
          onChange={setSeat}
        />
        {tried && seat === undefined && <p role="alert">{t('begin.needsSeat')}</p>}
        <TextField
          label={t('begin.theirName')}
          hint={t('begin.theirNameHint')}
          autoComplete="off"
          maxLength={60}
          value={theirName}
          onChange={(event) => setTheirName(event.currentTarget.value)}
          {...missing(theirName)}
        />
        <TextField
          label={t('begin.myName')}
          autoComplete="nickname"
          maxLength={60}
          value={myName}
          onChange={(event) => setMyName(event.currentTarget.value)}
          {...missing(myName)}
        />
        <Row>
          <Button type="submit">{t('begin.do')}</Button>
        </Row>
      </form>
      {task.isRunning && <p role="status">{t('begin.working')}</p>}
      <Problem word={task.problem} />
      <p className={css.soft}>{t('begin.later')}</p>
      <p>
        <Go to={paths.today}>{t('begin.back')}</Go>
      </p>
    </div>
  );
};
