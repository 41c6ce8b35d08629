/**
 * Five good things, week by week (J49, J96): in one's own words, with a mark in words; no total, and nothing of a week
 * that is not there. A client's are private until shared, week by week; a therapist's own stay their own.
 */
import { type FiveSaid, type FiveWeek, mondayOf } from '@kithe/record/five';
import { useEffect, useRef, useState } from 'react';
import { dateOf } from '../day.ts';
import css from '../five/five.module.css';
import { Hallmarks } from '../five/Hallmarks.tsx';
import { Strips } from '../five/Strips.tsx';
import { WeekCard } from '../five/WeekCard.tsx';
import { WeekForm } from '../five/WeekForm.tsx';
import { fiveBody, lastWeeks } from '../five/week-form.ts';
import { useIsAlone, usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/Field.tsx';
import { Notice } from '../ui/Layout.tsx';
import { OnPaper } from '../ui/OnPaper.tsx';
import { useSome } from '../ui/Some.tsx';
import { useSaid } from '../ui/use-said.ts';
import { WithOther } from '../ui/WithOther.tsx';

type Happened =
  | { readonly kind: 'kept' | 'keptShared' | 'shared' | 'unshared' | 'restored' | 'failed' }
  | { readonly kind: 'removed'; readonly week: FiveWeek };

export const FiveGoodThings = () => {
  const t = useText('five');
  const { day } = useDates();
  const { role, remove, nowMs } = useRelationship();
  const { me, them } = usePeople();
  const isAlone = useIsAlone();
  const { five } = useViews();
  const { say } = useSaid();
  const thisWeek = mondayOf(dateOf(nowMs()));
  const [week, setWeek] = useState(thisWeek);
  const [happened, setHappened] = useState<Happened | null>(null);
  const mine = five.filter(({ by }) => by === me.key);
  const theirs = five.filter(({ by, shared }) => by === them.key && shared !== null);
  const current = mine.find((one) => one.week === week);
  const { shown, more } = useSome([...mine].reverse());
  const [isWriting, setWriting] = useState(mine.length === 0);
  const form = useRef<HTMLElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (happened && document.activeElement === document.body) line.current?.focus();
  }, [happened]);

  const attempt = async (act: () => Promise<unknown>, then: Happened) => {
    try {
      await act();
      setHappened(then);
    } catch {
      setHappened({ kind: 'failed' });
    }
  };
  const share = ({ week: of, shared }: FiveWeek, said: FiveSaid) =>
    attempt(() => say('between', { ...fiveBody(of, said), ...(shared && { supersedes: shared.id }) }), {
      kind: 'shared',
    });
  const withdraw = async (shared: NonNullable<FiveWeek['shared']>) => {
    for (const id of [...shared.earlier, shared.id]) await say('between', { type: 'withdrawn', of: id });
  };
  const removeWeek = (one: FiveWeek) =>
    attempt(
      async () => {
        if (one.shared) await withdraw(one.shared);
        // Earlier versions first: what was superseded would stand again without what superseded it.
        if (one.kept) for (const id of [...one.kept.earlier, one.kept.id]) await remove(id);
      },
      { kind: 'removed', week: one },
    );
  const restore = ({ week: of, kept, shared }: FiveWeek) =>
    attempt(() => say('own', fiveBody(of, (kept ?? shared)?.said ?? {})), { kind: 'restored' });

  const weeks = [...new Set([week, ...lastWeeks(thisWeek)])].sort().reverse();
  const told = (role === 'therapist' && mine.length === 0 ? theirs : mine).flatMap((one) => {
    const said = (one.kept ?? one.shared)?.said;
    return said ? [{ week: one.week, said }] : [];
  });
  const others = theirs.length > 0 && (
    <section className={css.weeks}>
      <h2>{t('theirs', { name: them.name })}</h2>
      {[...theirs].reverse().map((one) => (
        <WeekCard key={one.week} of={one} />
      ))}
    </section>
  );
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p className={css.soft}>{role === 'client' ? t('lead') : t('leadTherapist', { name: them.name })}</p>
        <OnPaper />
      </header>
      {role === 'therapist' && (
        <WithOther>
          <Notice>{t('doNotProbe')}</Notice>
          {others || <p className={css.soft}>{t('theirsNone', { name: them.name })}</p>}
        </WithOther>
      )}
      <details
        className={css.write}
        open={isWriting}
        onToggle={(event) => setWriting(event.currentTarget.open)}
        data-screen-only
      >
        <summary ref={form}>{t('write')}</summary>
        <div className={css.inner}>
          <SelectField
            label={t('which')}
            value={week}
            onChange={(event) => setWeek(event.currentTarget.value)}
          >
            {weeks.map((one) => (
              <option key={one} value={one}>
                {t(one === thisWeek ? 'thisWeek' : 'weekOf', { date: day(one) })}
              </option>
            ))}
          </SelectField>
          <WeekForm
            key={`${week} ${current?.kept?.id ?? ''}`}
            week={week}
            entry={current?.kept ?? null}
            say={say}
            onKept={() => {
              setWriting(false);
              setHappened({ kind: current?.shared ? 'keptShared' : 'kept' });
            }}
          />
        </div>
      </details>
      <div ref={line} role="status" tabIndex={-1} className={css.row}>
        {happened && happened.kind !== 'failed' && <span>{t(happened.kind, { name: them.name })}</span>}
        {happened?.kind === 'removed' && (
          <Button look="plain" onClick={() => void restore(happened.week)}>
            {t('restore')}
          </Button>
        )}
      </div>
      {happened?.kind === 'failed' && <Notice role="alert">{t('failed')}</Notice>}
      {told.length > 0 && <Strips weeks={told} />}
      <section className={css.weeks}>
        <h2>{t('mine')}</h2>
        {mine.length === 0 && <p className={css.soft}>{t('none')}</p>}
        {shown.map((one) => (
          <WeekCard
            key={one.week}
            of={one}
            onEdit={() => {
              setWeek(one.week);
              setWriting(true);
              form.current?.focus();
            }}
            {...(role === 'client' &&
              !isAlone && {
                onShare: (said: FiveSaid) => share(one, said),
                onUnshare: () =>
                  attempt(() => (one.shared ? withdraw(one.shared) : Promise.resolve()), {
                    kind: 'unshared',
                  }),
              })}
            onRemove={() => removeWeek(one)}
          />
        ))}
        {more}
      </section>
      {role === 'client' && others}
      <Hallmarks />
    </div>
  );
};
