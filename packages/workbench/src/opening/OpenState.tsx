/** Where the two stand while they open an hour: one heading that changes, and what can be done from there. */
import type { Hour } from '@kithe/record/hours';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { at } from '../paths.ts';
import { type MeetingState, usePeople, useRelationship } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { FocusHeading } from '../writing/FocusHeading.tsx';
import { ChooseCards } from './ChooseCards.tsx';
import type { Chosen } from './choices.ts';
import opening from './opening.module.css';

/** A time of day, never minutes that run out. */
const useTime = () => {
  const locale = useLocale();
  return (ms: number) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(ms);
};

const headingOf = (
  state: MeetingState,
): 'title' | 'waiting.title' | 'choosing.title' | 'handed.title' | 'opened.title' | 'offline.title' =>
  state.phase === 'away' ? 'title' : `${state.phase}.title`;

export const OpenState = ({ hour }: { hour: Hour }) => {
  const t = useText('open');
  const time = useTime();
  const { meeting: meetingOf, role } = useRelationship();
  const { them } = usePeople();
  const [meeting] = useState(() => meetingOf(hour.id));
  const state = useSyncExternalStore(meeting.subscribe, meeting.state);
  const [first] = useState(state.phase);
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const [hasFailed, setFailed] = useState(false);
  // Ready holds only while this page is open (record.md, Sealed accounts, 4).
  useEffect(() => () => void meeting.leave(), [meeting]);

  const attempt = async (deed: () => Promise<void>) => {
    setFailed(false);
    try {
      await deed();
    } catch {
      setFailed(true);
    }
  };
  const name = them.name;
  const { phase } = state;
  const choosing = (
    <ChooseCards
      cards={hour.mine?.cards ?? []}
      chosen={chosen}
      onChoose={setChosen}
      onOpen={() => void attempt(() => meeting.hand(chosen))}
      notNow={phase === 'choosing' ? undefined : t('needsBoth', { name })}
      stepBack={{
        label: phase === 'choosing' ? t('notToday') : t('stepBack'),
        onClick: () => void attempt(meeting.leave),
      }}
    />
  );
  return (
    <>
      <FocusHeading key={phase} isNew={phase !== first}>
        {t(headingOf(state), { name })}
      </FocusHeading>
      {hasFailed && <Notice role="alert">{t('failed')}</Notice>}
      {state.phase === 'away' && (
        <>
          <p className={opening.lead}>{t('before.lead')}</p>
          <ul className={opening.points}>
            {(['both', 'fifteen', 'back', 'kept'] as const).map((point) => (
              <li key={point}>{t(`before.${point}`)}</li>
            ))}
            {role === 'client' && <li>{t('before.weather')}</li>}
          </ul>
          <p role="status" className={opening.presence} data-here={state.isOtherReady || undefined}>
            {t(state.isOtherReady ? 'otherReady' : 'otherAway', { name })}
          </p>
          <div className={opening.twoWays}>
            <Button look="quiet" onClick={() => void attempt(meeting.arrive)}>
              {t('arrive')}
            </Button>
            <GoWithin to={at.hour(hour.id)} className={buttonLook('quiet')}>
              {t('notToday')}
            </GoWithin>
          </div>
          <p className={opening.guess}>
            <GoWithin to={at.guess(hour.id)} className={buttonLook('plain')}>
              {t('before.guess', { name })}
            </GoWithin>
          </p>
        </>
      )}
      {state.phase === 'waiting' && (
        <>
          <p>{t('waiting.words', { time: time(state.endsAtMs) })}</p>
          {choosing}
        </>
      )}
      {state.phase === 'choosing' && (
        <>
          <p>{t('choosing.words', { time: time(state.endsAtMs) })}</p>
          {choosing}
        </>
      )}
      {state.phase === 'handed' && (
        <>
          <p className={opening.lead}>{t('handed.words', { name, time: time(state.endsAtMs) })}</p>
          <div>
            <Button look="quiet" onClick={() => void attempt(meeting.leave)}>
              {t('stepBack')}
            </Button>
          </div>
        </>
      )}
      {state.phase === 'opened' && (
        <>
          <p className={opening.lead}>{t('opened.words')}</p>
          <div>
            <GoWithin to={at.hour(hour.id)} className={buttonLook('strong')}>
              {t('opened.go')}
            </GoWithin>
          </div>
        </>
      )}
      {state.phase === 'offline' && <p className={opening.lead}>{t('offline.words')}</p>}
    </>
  );
};
