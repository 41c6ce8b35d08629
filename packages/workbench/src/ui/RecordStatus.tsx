/**
 * What has become of the words of this record, in a line; and what is wrong with it, in plain sentences.
 * Silent when everything has arrived: a person who is told every time that all is well learns to read past it.
 */
import type { NotCounted } from '@kithe/record/permissions';
import type { Trouble } from '@kithe/record/space';
import { Suspense } from 'react';
import { usePeople, useRelationship, useSnapshot } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';
import { Notice } from './Layout.tsx';

/** One notice for everything of a kind. */
const useNotices = (
  troubles: readonly Trouble[],
  notCounted: readonly NotCounted[],
): readonly { kind: string; title: string; text: string }[] => {
  const t = useText('trouble');
  const { me } = useRelationship();
  const { them } = usePeople();
  const notices = troubles.flatMap((trouble) => {
    switch (trouble.kind) {
      case 'missing':
        return {
          kind: trouble.kind,
          title: t('missing.title'),
          text: t('missing.text', { count: trouble.count }),
        };
      case 'newer':
        return {
          kind: trouble.kind,
          title: t('newer.title', { count: trouble.count }),
          text: t('newer.text', { count: trouble.count }),
        };
      case 'no-room':
        return {
          kind: trouble.kind,
          title: t('no-room.title', { count: trouble.count }),
          text: t(`no-room.${trouble.whose}`),
        };
      case 'fork': {
        const isMine = trouble.author === me;
        return {
          kind: `${trouble.kind} ${trouble.device}`,
          title: t('fork.title'),
          text: isMine ? t('fork.mine') : t('fork.theirs', { name: them.name }),
        };
      }
      default:
        return [];
    }
  });
  const counted = (['refused', 'unsent'] as const).flatMap((kind) => {
    const count = troubles.filter((trouble) => trouble.kind === kind).length;
    if (count === 0) return [];
    return { kind, title: t(`${kind}.title`, { count }), text: t(`${kind}.text`, { count }) };
  });
  const uncounted = (['mine', 'theirs'] as const).flatMap((whose) => {
    const count = notCounted.filter(({ by }) => (by === me) === (whose === 'mine')).length;
    if (count === 0) return [];
    return {
      kind: `not-counted ${whose}`,
      title: t('not-counted.title', { count }),
      text: t(`not-counted.${whose}`, { count, name: them.name }),
    };
  });
  return [...notices, ...counted, ...uncounted];
};

type Props = { troubles: readonly Trouble[]; notCounted: readonly NotCounted[] };
const Troubles = ({ troubles, notCounted }: Props) => {
  const t = useText('trouble');
  const notices = useNotices(troubles, notCounted);
  return (
    <section aria-label={t('label')} className={frame.troubles}>
      {notices.map(({ kind, title, text }) => (
        <Notice key={kind}>
          <p className={frame.troubleTitle}>{title}</p>
          <p>{text}</p>
        </Notice>
      ))}
    </section>
  );
};

export const RecordStatus = () => {
  const t = useText('common');
  const { troubles, waiting, isOnline, progress, views } = useSnapshot();
  // What the relay has refused for good stays here and is told below; it is not on its way.
  const count = waiting.size - troubles.filter(({ kind }) => kind === 'unsent').length;
  const line =
    progress !== null
      ? t('status.progress')
      : count > 0 && !troubles.some(({ kind }) => kind === 'no-room') // told below: a connection is not what it waits for
        ? t(isOnline ? 'status.sending' : 'status.waiting', { count })
        : isOnline
          ? ''
          : t('status.offline');
  return (
    <div className={frame.status} data-screen-only>
      <p role="status" className={frame.line} data-online={isOnline} data-waiting={count}>
        {line}
      </p>
      {progress !== null && (
        <progress className={frame.progress} value={progress} max={1} aria-label={t('status.progress')} />
      )}
      {(troubles.length > 0 || views.notCounted.length > 0) && (
        <Suspense>
          <Troubles troubles={troubles} notCounted={views.notCounted} />
        </Suspense>
      )}
    </div>
  );
};
