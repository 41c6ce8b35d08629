/**
 * Inviting someone: names, a link, four words, in. Which invitation it is stands in the fragment of the address,
 * so that the page may be closed and come back to.
 */
import { FIRST_TERMS, TERMS, type Terms, termsWord } from '@kithe/record/kinds';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import css from '../account/account.module.css';
import { FourWords } from '../account/FourWords.tsx';
import { Gate } from '../account/Gate.tsx';
import { Problem } from '../account/Problem.tsx';
import { Title } from '../account/Title.tsx';
import { useSteps } from '../account/use-steps.ts';
import { useTask } from '../account/use-task.ts';
import { CALLED } from '../device/append.ts';
import { lookUp } from '../device/cabinet.ts';
import {
  advanceInviting,
  beginInviting,
  confirmInviting,
  findInviting,
  fragmentOf,
  type Inviting,
  type InvitingState,
  stopInviting,
} from '../device/inviting.ts';
import type { Session } from '../device/session.ts';
import { AskButton } from '../opening/AskButton.tsx';
import { paths } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { ChooseOne, TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';

export const Invite = () => <Gate>{(session) => <InviteFrom session={session} />}</Gate>;

const InviteFrom = ({ session }: { session: Session }) => {
  const { hash } = useLocation();
  return hash === '' ? <Names session={session} /> : <Begun key={hash} session={session} id={hash} />;
};

const Names = ({ session }: { session: Session }) => {
  const t = useText('account');
  const navigate = useNavigate();
  const [terms, setTerms] = useState(FIRST_TERMS);
  const [myName, setMyName] = useState('');
  const [theirName, setTheirName] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  const isBlank = myName.trim() === '' || theirName.trim() === '';
  useEffect(() => {
    void lookUp<string>(session.vault.cabinet, CALLED).then((name) =>
      setMyName((before) => before || (name ?? '')),
    );
  }, [session]);
  const create = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank) return;
    void task.run(async () => {
      const names = { myName: myName.trim(), theirName: theirName.trim() };
      const { id } = await beginInviting(session, names, terms);
      await navigate({ to: paths.invite, hash: id, replace: true });
    });
  };
  return (
    <div className={css.page}>
      <Title>{t('invite.title')}</Title>
      <p className={css.text}>{t('invite.intro')}</p>
      <form className={css.form} onSubmit={create}>
        <TermsField value={terms} onChange={setTerms} />
        <TextField
          label={t('invite.theirName')}
          hint={t('invite.theirNameHint')}
          autoComplete="off"
          maxLength={60}
          value={theirName}
          onChange={(event) => setTheirName(event.currentTarget.value)}
          {...(tried && theirName.trim() === '' && { error: t('invite.missing') })}
        />
        <TextField
          label={t('invite.myName')}
          autoComplete="nickname"
          maxLength={60}
          value={myName}
          onChange={(event) => setMyName(event.currentTarget.value)}
          {...(tried && myName.trim() === '' && { error: t('invite.missing') })}
        />
        <Row>
          <Button type="submit">{t('invite.create')}</Button>
        </Row>
      </form>
      {task.isRunning && <p role="status">{t('invite.creating')}</p>}
      <Problem word={task.problem} />
    </div>
  );
};

const WORDS = TERMS.map(termsWord);
const TermsField = ({ value, onChange }: { value: Terms; onChange: (terms: Terms) => void }) => {
  const t = useText('account');
  const word = termsWord(value);
  return (
    <div className={css.form}>
      <ChooseOne
        legend={t('invite.kind.legend')}
        hint={t('invite.kind.hint')}
        choices={WORDS.map((one) => ({ value: one, label: t(`invite.kind.${one}`) }))}
        value={word}
        onChange={(one) => onChange(TERMS.find((terms) => termsWord(terms) === one) ?? value)}
      />
      <p className={css.soft} role="status">
        {t(`invite.about.${word}`)}
      </p>
    </div>
  );
};

/** `taken-back`: by whoever made the link, before it was answered. `stopped`: the words did not match. */
type Stopped = { readonly phase: 'stopped' | 'taken-back' };

/** What is said of an invitation that came to nothing, by how it did. */
const ENDED: Partial<Record<(InvitingState | Stopped)['phase'], 'differ' | 'over' | 'stranger'>> = {
  stopped: 'differ',
  'taken-back': 'over',
  over: 'over',
  stranger: 'stranger',
};

const isOver = (state: InvitingState | Stopped): boolean =>
  state.phase !== 'waiting' && state.phase !== 'words';

const Begun = ({ session, id }: { session: Session; id: string }) => {
  const t = useText('account');
  const [inviting, setInviting] = useState<Inviting | null>(null);
  const advance = async (): Promise<InvitingState | Stopped> => {
    const now = await findInviting(session, id);
    if (!now) return { phase: 'over' };
    setInviting((before) => before ?? now);
    return advanceInviting(session, now);
  };
  const { state, problem, decide, isDeciding } = useSteps<InvitingState | Stopped>(session, advance, isOver);
  const name = inviting?.theirName ?? '';
  const stop = (phase: Stopped['phase'] = 'stopped') =>
    decide(async () => {
      const now = await findInviting(session, id);
      if (now) await stopInviting(session, now);
      return { phase };
    });

  if (!state || !inviting)
    return (
      <div className={css.page}>
        <Title isNew>{t('invite.title')}</Title>
        {state === null && problem === null && <p role="status">{t('invite.creating')}</p>}
        {state !== null && <p className={css.text}>{t('invite.goneText')}</p>}
        <Problem word={problem} />
        {state !== null && <NewOne />}
      </div>
    );
  const ended = ENDED[state.phase];
  return (
    <div className={css.page}>
      {state.phase === 'waiting' && (
        <Link inviting={inviting} expires={state.expires} onTakeBack={() => void stop('taken-back')} />
      )}
      {state.phase === 'words' &&
        (isDeciding ? (
          <p role="status">{t('invite.matching', { name })}</p>
        ) : (
          <FourWords
            words={state.words}
            onMatch={() => void decide(() => confirmInviting(session, id))}
            onDiffer={() => void stop()}
          />
        ))}
      {state.phase === 'admitted' && (
        <>
          <Title isNew>{t('invite.admittedTitle', { name })}</Title>
          <p className={css.text}>{t('invite.admittedText')}</p>
          <Row>
            <Go to={paths.relationship(state.space)} className={buttonLook()}>
              {t('invite.go')}
            </Go>
          </Row>
        </>
      )}
      {ended && (
        <>
          <Title isNew>{t(`invite.${ended}Title`)}</Title>
          <p className={css.text}>{t(`invite.${ended}Text`)}</p>
          {state.phase === 'stopped' || state.phase === 'taken-back' ? (
            <NewOne />
          ) : (
            <Row>
              <Button look="quiet" onClick={() => void stop()}>
                {t('invite.takeBack')}
              </Button>
            </Row>
          )}
        </>
      )}
      <Problem word={problem} />
    </div>
  );
};

const NewOne = () => {
  const t = useText('account');
  return (
    <Row>
      <Go to={paths.invite} className={buttonLook()}>
        {t('invite.new')}
      </Go>
      <Go to={paths.today} className={buttonLook('quiet')}>
        {t('withSpace.none.today')}
      </Go>
    </Row>
  );
};

type LinkProps = { inviting: Inviting; expires: string; onTakeBack: () => void };

const Link = ({ inviting, expires, onTakeBack }: LinkProps) => {
  const t = useText('account');
  const c = useText('common');
  const { day } = useDates();
  const [isCopied, setCopied] = useState(false);
  const name = inviting.theirName;
  const link = `${window.location.origin}/#/join/${fragmentOf(inviting)}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <>
      <Title isNew>{t('invite.linkTitle', { name })}</Title>
      <p className={css.text}>{t('invite.linkText', { name, date: day(expires) })}</p>
      <textarea
        className={css.link}
        aria-label={t('invite.linkLabel')}
        readOnly
        rows={3}
        value={link}
        translate="no"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Row>
        <Button onClick={() => void copy()}>{t('invite.copy')}</Button>
        {'share' in navigator && (
          <Button look="quiet" onClick={() => void navigator.share({ url: link }).catch(() => {})}>
            {t('invite.share')}
          </Button>
        )}
        <AskButton label={t('invite.takeBack')} title={t('invite.takeBackTitle')}>
          {(close) => (
            <>
              <p>{t('invite.takeBackAbout')}</p>
              <Row>
                <Button
                  onClick={() => {
                    close();
                    onTakeBack();
                  }}
                >
                  {t('invite.takeBack')}
                </Button>
                <Button look="quiet" onClick={close}>
                  {c('cancel')}
                </Button>
              </Row>
            </>
          )}
        </AskButton>
      </Row>
      <p role="status" className={css.soft}>
        {isCopied ? `${t('invite.copied')} ` : ''}
        {t('invite.waiting', { name })}
      </p>
    </>
  );
};
