/** Write my account of one hour; or, once it is sealed, what that means and what I wrote. */
import type { Hour } from '@kithe/record/hours';
import { Suspense, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { NoHour } from '../writing/NoHour.tsx';
import { SealedAccount } from '../writing/SealedAccount.tsx';
import { useHour } from '../writing/use-hour.ts';
import { WriteCards } from '../writing/WriteCards.tsx';

const Account = ({ hour }: { hour: Hour }) => {
  const c = useText('common');
  const { me, drafts } = useRelationship();
  const isSealed = hour.sealed.has(me);
  const [wasSealed] = useState(isSealed);
  const [loaded] = useState(() => drafts.readAccount(hour.id));
  if (isSealed) return <SealedAccount hour={hour} isNew={!wasSealed} />;
  return (
    <Suspense fallback={<p>{c('loading')}</p>}>
      <WriteCards hour={hour} loaded={loaded} />
    </Suspense>
  );
};

export const WriteAccount = () => {
  const hour = useHour();
  return hour === null ? <NoHour /> : <Account key={hour.id} hour={hour} />;
};
