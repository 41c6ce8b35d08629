/** A real record: its relationship, opened from this device, around the pages of it. */
import type { SpaceId } from '@kithe/record/ids';
import { isId } from '@kithe/record/ids';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, use, useEffect, useReducer, useSyncExternalStore } from 'react';
import css from '../account/account.module.css';
import { Gate, Opening } from '../account/Gate.tsx';
import { Title } from '../account/Title.tsx';
import { liveOf } from '../device/here.ts';
import type { LiveRelationship } from '../device/live.ts';
import type { Session } from '../device/session.ts';
import { RelationshipContext } from '../relationship.ts';
import { InOneAccount, useText } from '../text/use-text.ts';
import { PlainShell } from '../ui/PlainShell.tsx';
import { RelationshipShell } from '../ui/RelationshipShell.tsx';

/** Loads after the page: most days nothing of it is shown. */
const around = () => import('../account/Above.tsx');
const Above = lazy(async () => ({ default: (await around()).Above }));
const None = lazy(async () => ({ default: (await around()).NoRecord }));

export const WithSpace = () => {
  const { space = '' } = useParams({ strict: false });
  if (!isId(space))
    return (
      <PlainShell>
        <Suspense>
          <None />
        </Suspense>
      </PlainShell>
    );
  return <Mine space={space as SpaceId} />; // looks like one; whether it is mine is for the device to say
};

const Mine = ({ space }: { space: SpaceId }) => (
  <Gate frame={PlainShell}>
    {(session) => (
      <Suspense
        fallback={
          <PlainShell>
            <Opening />
          </PlainShell>
        }
      >
        <Live key={space} session={session} space={space} />
      </Suspense>
    )}
  </Gate>
);

const Live = ({ session, space }: { session: Session; space: SpaceId }) => {
  // A membership that arrives while one waits here: ask again.
  const [, again] = useReducer((n: number) => n + 1, 0);
  const live = use(liveOf(session, space));
  useEffect(() => (live ? undefined : session.onNews(again)), [live, session]);
  if (live) return <Founded session={session} live={live} />;
  return (
    <PlainShell>
      <None />
    </PlainShell>
  );
};

const Founded = ({ session, live }: { session: Session; live: LiveRelationship }) => {
  const reach = useSyncExternalStore(session.subscribe, session.reach);
  const isFounded = useSyncExternalStore(live.subscribe, () => live.snapshot().views.members.length === 2);
  const isAlone = useSyncExternalStore(live.subscribe, () => live.snapshot().views.kind === 'alone');
  if (!isFounded) return <Founding />;
  const banner = (
    <Suspense>
      <Above isSignedOut={reach === 'signed-out'} />
    </Suspense>
  );
  return (
    <RelationshipContext value={live}>
      <InOneAccount value={isAlone}>
        <RelationshipShell banner={banner} />
      </InOneAccount>
    </RelationshipContext>
  );
};

/** The first line, which says who the two are, has not arrived yet. */
const Founding = () => {
  const t = useText('account');
  return (
    <PlainShell>
      <div className={css.page}>
        <Title>{t('withSpace.foundingTitle')}</Title>
        <p role="status" className={css.text}>
          {t('withSpace.founding')}
        </p>
      </div>
    </PlainShell>
  );
};
