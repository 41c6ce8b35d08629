/** Opening an hour from the list of today: the same form as within the relationship, with that relationship around it. */
import type { SpaceId } from '@kithe/record/ids';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, use } from 'react';
import { liveOf, useHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { at, paths } from '../paths.ts';
import { RelationshipContext } from '../relationship.ts';
import { InOneAccount, useText } from '../text/use-text.ts';
import { OpenHour } from '../writing/OpenHour.tsx';

const Form = ({ session, space }: { session: Session; space: SpaceId }) => {
  const live = use(liveOf(session, space));
  const navigate = useNavigate();
  if (!live || live.snapshot().views.members.length < 2) return null;
  return (
    <RelationshipContext value={live}>
      <InOneAccount value={live.snapshot().views.kind === 'alone'}>
        <OpenHour onOpened={(hour) => void navigate({ to: paths.relationship(space) + at.write(hour) })} />
      </InOneAccount>
    </RelationshipContext>
  );
};

export const OpenHourFor = ({ space }: { space: SpaceId }) => {
  const t = useText('common');
  const here = useHere();
  if (here.phase !== 'open') return null;
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <Form session={here.session} space={space} />
    </Suspense>
  );
};
