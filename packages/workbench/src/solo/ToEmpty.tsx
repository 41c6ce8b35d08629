/**
 * Somebody's words are here: the owner's, before the device is handed over; or the other's, before it is given back.
 * What is on this device and nowhere else stands here to be read, and goes only if whoever wrote it says so.
 */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { Problem } from '../account/Problem.tsx';
import { Title } from '../account/Title.tsx';
import { useTask } from '../account/use-task.ts';
import { isHandedOver, type Stage } from '../device/handed.ts';
import { emptyHere, isNothing, lookForOnlyHere, noteHanded, type OnlyHere } from '../device/handing.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import css from './solo.module.css';

/** What is on this device and nowhere else; looked at again whenever something is sent, and when one comes back to it. */
const useOnlyHere = (session: Session): readonly [OnlyHere | null, () => void] => {
  const [only, setOnly] = useState<OnlyHere | null>(null);
  const waiting = useSyncExternalStore(session.subscribe, () => session.outbox.waiting().size);
  const look = useCallback(() => void lookForOnlyHere(session).then(setOnly), [session]);
  // `waiting` says that it is time to look again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look, waiting]);
  return [only, look];
};

type Props = { session: Session; stage: Stage | null; onOwn: () => void };

export const ToEmpty = ({ session, stage, onOwn }: Props) => {
  const t = useText('handover');
  const isGuest = isHandedOver(stage);
  const which = isGuest ? 'give' : 'hand';
  const [only, look] = useOnlyHere(session);
  const reach = useSyncExternalStore(session.subscribe, session.reach);
  const [mayGo, setMayGo] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const task = useTask();
  const reason =
    only === null
      ? t('looking')
      : only.unsent > 0
        ? t('unsent.reason', { count: only.unsent })
        : !isNothing(only) && !mayGo
          ? t('onlyHere.needs')
          : undefined;
  const empty = (agreed: OnlyHere) =>
    task.run(async () => {
      // Loaded anew: what a page had in memory goes as well.
      if (await emptyHere(session, agreed)) return window.location.replace(paths.handOver);
      setMayGo(false);
      setChanged(true);
      look();
    });
  return (
    <div className={css.page}>
      <Title>{t(`${which}.title`)}</Title>
      {(stage === 'handing' || stage === 'returning') && <Notice role="status">{t('interrupted')}</Notice>}
      <p>{t(`${which}.lead`)}</p>
      <ol className={css.steps}>
        {t(`${which}.steps`, { returnObjects: true }).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {only !== null && only.unsent > 0 && (
        <Notice role="status">
          <p>{t('unsent.waits', { count: only.unsent })}</p>
          {reach === 'signed-out' && <Go to={paths.signIn}>{t('unsent.signIn')}</Go>}
        </Notice>
      )}
      {only !== null && !isNothing(only) && (
        <Notice>
          <div className={css.only}>
            <p>{t('onlyHere.title')}</p>
            <Listed only={only} />
            <p>{t('onlyHere.keep')}</p>
            <label className={css.check}>
              <input type="checkbox" checked={mayGo} onChange={() => setMayGo(!mayGo)} />
              <span>{t('onlyHere.mayGo')}</span>
            </label>
          </div>
        </Notice>
      )}
      {hasChanged && <Notice role="alert">{t('changed')}</Notice>}
      <Row>
        <Button disabledBecause={reason} onClick={() => only && void empty(only)}>
          {t(`${which}.do`)}
        </Button>
        <Go to={paths.today} className={buttonLook('plain')}>
          {t('notNow')}
        </Go>
      </Row>
      {task.isRunning && <p role="status">{t('emptying')}</p>}
      <Problem word={task.problem} />
      <p className={css.soft}>{t(isGuest ? 'limits' : 'hand.honest')}</p>
      {isGuest && (
        <p className={css.soft}>
          {t('give.mine')}{' '}
          <Button
            look="plain"
            onClick={() => {
              noteHanded(null);
              onOwn();
            }}
          >
            {t('give.mineDo')}
          </Button>
        </p>
      )}
    </div>
  );
};

/** What would go, in the words of whoever wrote it where nothing else shows them any more. */
const Listed = ({ only }: { only: OnlyHere }) => {
  const t = useText('handover');
  const locale = useLocale();
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(
      names.map((name) => name || t('onlyHere.one')),
    );
  return (
    <ul className={css.steps}>
      {only.accounts.length > 0 && <li>{t('onlyHere.accounts', { hours: list(only.accounts) })}</li>}
      {only.lines.length > 0 && (
        <li>
          <details>
            <summary>{t('onlyHere.lines')}</summary>
            <ul className={css.steps}>
              {only.lines.map(({ hour, text }) => (
                <li key={`${hour} ${text}`}>
                  {hour || t('onlyHere.one')}: <q className={css.line}>{text}</q>
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
      {only.texts > 0 && <li>{t('onlyHere.texts')}</li>}
      {only.refused > 0 && <li>{t('onlyHere.refused')}</li>}
      {only.inviting.length > 0 && <li>{t('onlyHere.inviting', { names: list(only.inviting) })}</li>}
      {only.joining > 0 && <li>{t('onlyHere.joining')}</li>}
      {only.hasPlan && (
        <li>
          {t('onlyHere.plan')} <Go to={paths.help}>{t('onlyHere.planGo')}</Go>
        </li>
      )}
    </ul>
  );
};
