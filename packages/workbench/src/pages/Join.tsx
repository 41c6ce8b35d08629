/**
 * Joining by a link: look, sign up or in, answer, four words, in. The link's secret stays in the fragment of the
 * address; nothing is opened before both have said that the words match.
 */
import type { SpaceId } from '@kithe/record/ids';
import { termsWord } from '@kithe/record/kinds';
import { useLocation } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import css from '../account/account.module.css';
import { Closed } from '../account/Closed.tsx';
import { FourWords } from '../account/FourWords.tsx';
import { Opening } from '../account/Gate.tsx';
import { Problem } from '../account/Problem.tsx';
import { type ProblemWord, problemOf } from '../account/problems.ts';
import { SignUpSteps } from '../account/SignUpSteps.tsx';
import { Title } from '../account/Title.tsx';
import { useSteps } from '../account/use-steps.ts';
import { useTask } from '../account/use-task.ts';
import { CALLED } from '../device/append.ts';
import { lookUp } from '../device/cabinet.ts';
import { useHere } from '../device/here.ts';
import {
  advanceJoining,
  beginJoining,
  confirmJoining,
  findJoining,
  type Joining,
  type JoiningState,
  readFragment,
  stopJoining,
} from '../device/joining.ts';
import { createRelayClient, type RelayClient } from '../device/relay-client.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Go } from '../ui/Go.tsx';
import { Row } from '../ui/Layout.tsx';

/** The link's own part of the fragment, or `null` when it is not whole. */
const wholeFragment = (hash: string): string | null => {
  const text = hash.replace(/^\/?(?:join\/)?/, '');
  try {
    readFragment(text);
    return text;
  } catch {
    return null;
  }
};

export const Join = () => {
  const t = useText('account');
  const fragment = wholeFragment(useLocation().hash);
  const here = useHere();
  // Whoever signs up here is, a moment later, somebody who has an account: they stay with what they were doing.
  const [isMaking, setMaking] = useState(false);
  if (fragment === null)
    return (
      <div className={css.page}>
        <Title>{t('join.noLink.title')}</Title>
        <p className={css.text}>{t('join.noLink.text')}</p>
      </div>
    );
  if (here.phase === 'open' && !isMaking)
    return (
      <div className={css.page}>
        <Here key={fragment} session={here.session} fragment={fragment} />
      </div>
    );
  if (here.phase === 'opening') return <Opening />;
  if (here.phase !== 'open' && here.phase !== 'nobody') return <Closed here={here} />;
  return (
    <div className={css.page}>
      <Stranger fragment={fragment} onMaking={() => setMaking(true)} onMade={() => setMaking(false)} />
    </div>
  );
};

type Seen = Awaited<ReturnType<RelayClient['look']>>;

/** How the invitation stands, before it is answered here. */
const useLook = (fragment: string) => {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  useEffect(() => {
    const { id, token } = readFragment(fragment);
    createRelayClient()
      .look(id, token)
      .then(setSeen, (thrown: unknown) => setProblem(problemOf(thrown)));
  }, [fragment]);
  return { seen, expires: seen?.expires ?? null, problem };
};

type StrangerProps = { fragment: string; onMaking: () => void; onMade: () => void };

const Stranger = ({ fragment, onMaking, onMade }: StrangerProps) => {
  const t = useText('account');
  const { day } = useDates();
  const { expires, problem } = useLook(fragment);
  const [isClosed, setClosed] = useState(false);
  const { id, token } = readFragment(fragment);
  if (problem !== null || isClosed)
    return (
      <>
        <Title>{t('join.title')}</Title>
        <Problem word={problem ?? 'invitation-spent'} />
        <Have fragment={fragment} />
      </>
    );
  return (
    <SignUpSteps
      ticket={{ invitation: id, token }}
      title={t('join.title')}
      intro={
        <>
          <p className={css.text}>{t('join.intro')}</p>
          <WhatWeAre fragment={fragment} />
          <p className={css.text}>{t('join.safe')}</p>
          {expires !== null && <p className={css.soft}>{t('join.runsOut', { date: day(expires) })}</p>}
          <Have fragment={fragment} />
        </>
      }
      onClosed={() => setClosed(true)}
      onMaking={onMaking}
      onDone={async (session, called) => {
        await beginJoining(session, fragment, called);
        onMade();
      }}
    />
  );
};

const Have = ({ fragment }: { fragment: string }) => {
  const t = useText('account');
  return (
    <p>
      <Go to={paths.signIn} hash={`/join/${fragment}`}>
        {t('join.have')}
      </Go>
    </p>
  );
};

/** To what one is invited, before one agrees to it: as the link says it, which both have committed to. */
const WhatWeAre = ({ fragment }: { fragment: string }) => {
  const t = useText('account');
  const { link } = readFragment(fragment);
  return (
    <section className={css.form}>
      <h2>{t('join.kind.title')}</h2>
      <p className={css.text}>
        {t(`join.kind.${termsWord(link.terms)}`)} {t('join.kind.stays')}
      </p>
    </section>
  );
};

type HereProps = { session: Session; fragment: string };

/** Somebody is signed in: they have answered already, or are asked whether they want to. */
const Here = ({ session, fragment }: HereProps) => {
  const { id } = readFragment(fragment);
  const [joining, setJoining] = useState<Joining | null | undefined>(undefined);
  useEffect(() => {
    void findJoining(session, id).then((found) => setJoining(found));
  }, [session, id]);
  if (joining === undefined) return null;
  return joining ? (
    <Begun session={session} first={joining} />
  ) : (
    <Answer session={session} fragment={fragment} onAnswered={setJoining} />
  );
};

const Answer = ({
  session,
  fragment,
  onAnswered,
}: HereProps & { onAnswered: (joining: Joining) => void }) => {
  const t = useText('account');
  const { day } = useDates();
  const { seen, expires, problem } = useLook(fragment);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  useEffect(() => {
    void lookUp<string>(session.vault.cabinet, CALLED).then((called) =>
      setName((before) => before || (called ?? '')),
    );
  }, [session]);
  const answer = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    void task.run(async () => onAnswered(await beginJoining(session, fragment, name.trim())));
  };
  // The link of a record that I am in already: perhaps this page was only loaded again.
  if (seen?.mine && seen.state === 'admitted') return <Joined space={seen.space as SpaceId} />; // by the contract an id
  return (
    <>
      <Title>{t('join.title')}</Title>
      <p className={css.text}>{t('join.intro')}</p>
      <WhatWeAre fragment={fragment} />
      <p className={css.soft}>{t('join.as', { account: session.vault.account })}</p>
      {expires !== null && <p className={css.soft}>{t('join.runsOut', { date: day(expires) })}</p>}
      {problem === null && (
        <form className={css.form} onSubmit={answer}>
          <TextField
            label={t('join.called')}
            hint={t('join.calledHint')}
            autoComplete="nickname"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            {...(tried && name.trim() === '' && { error: t('begin.calledMissing') })}
          />
          <Row>
            <Button type="submit">{t('join.answer')}</Button>
          </Row>
        </form>
      )}
      {task.isRunning && <p role="status">{t('join.answering')}</p>}
      {task.problem === 'not-allowed' ? (
        <p role="alert">{t('join.own')}</p>
      ) : (
        <Problem word={task.problem ?? problem} />
      )}
    </>
  );
};

type Stopped = { readonly phase: 'stopped' };
const isOver = ({ phase }: JoiningState | Stopped): boolean =>
  phase === 'joined' || phase === 'stranger' || phase === 'stopped';

const Begun = ({ session, first }: { session: Session; first: Joining }) => {
  const t = useText('account');
  const { id } = first;
  const advance = async () => advanceJoining(session, (await findJoining(session, id)) ?? first);
  const { state, problem, decide } = useSteps<JoiningState | Stopped>(session, advance, isOver);
  const match = () =>
    decide(async () => advanceJoining(session, (await confirmJoining(session, id)) ?? first));
  const stop = () =>
    decide(async () => {
      await stopJoining(session, id);
      return { phase: 'stopped' };
    });
  return (
    <>
      {state === null && <Title>{t('join.title')}</Title>}
      {state?.phase === 'waiting' && (
        <>
          <Title isNew>{t('join.waitingTitle')}</Title>
          <p role="status" className={css.text}>
            {t('join.waiting')}
          </p>
        </>
      )}
      {state?.phase === 'words' && (
        <FourWords words={state.words} onMatch={() => void match()} onDiffer={() => void stop()} />
      )}
      {state?.phase === 'admission' && (
        <>
          <Title isNew>{t('join.admissionTitle')}</Title>
          <p role="status" className={css.text}>
            {t('join.admission')}
          </p>
        </>
      )}
      {state?.phase === 'joined' && <Joined space={state.space} />}
      {(state?.phase === 'stranger' || state?.phase === 'stopped') && (
        <>
          <Title isNew>{t(state.phase === 'stranger' ? 'join.strangerTitle' : 'join.differTitle')}</Title>
          <p role="alert" className={css.text}>
            {t(state.phase === 'stranger' ? 'join.strangerText' : 'join.differText')}
          </p>
          <Row>
            <Go to={paths.today} className={buttonLook('quiet')}>
              {t('withSpace.none.today')}
            </Go>
          </Row>
        </>
      )}
      <Problem word={problem} />
    </>
  );
};

const Joined = ({ space }: { space: SpaceId }) => {
  const t = useText('account');
  return (
    <>
      <Title isNew>{t('join.joinedTitle')}</Title>
      <p className={css.text}>{t('join.joinedText')}</p>
      <Row>
        <Go to={paths.relationship(space)} className={buttonLook()}>
          {t('join.go')}
        </Go>
      </Row>
    </>
  );
};
