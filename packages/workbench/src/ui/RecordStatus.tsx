/**
 * What has become of the words of this record, in a line; and what is wrong with it, in plain sentences.
 * Silent when everything has arrived: a person who is told every time that all is well learns to read past it.
 */
import type { Trouble } from '@kithe/record/space';
import { usePeople, useRelationship, useSnapshot } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import frame from './frame.module.css';
import { Notice } from './Layout.tsx';

/** One notice for everything of a kind. */
const useNotices = (
  troubles: readonly Trouble[],
): readonly { kind: string; title: string; text: string }[] => {
  const t = useText('common');
  const { me } = useRelationship();
  const { them } = usePeople();
  const notices = troubles.flatMap((trouble) => {
    switch (trouble.kind) {
      case 'missing':
        return {
          kind: trouble.kind,
          title: t('trouble.missing.title'),
          text: t('trouble.missing.text', { count: trouble.count }),
        };
      case 'newer':
        return {
          kind: trouble.kind,
          title: t('trouble.newer.title', { count: trouble.count }),
          text: t('trouble.newer.text'),
        };
      case 'fork': {
        const isMine = trouble.author === me;
        return {
          kind: `${trouble.kind} ${trouble.device}`,
          title: t('trouble.fork.title'),
          text: isMine ? t('trouble.fork.mine') : t('trouble.fork.theirs', { name: them.name }),
        };
      }
      default:
        return [];
    }
  });
  const counted = (['refused', 'unsent'] as const).flatMap((kind) => {
    const count = troubles.filter((trouble) => trouble.kind === kind).length;
    if (count === 0) return [];
    return { kind, title: t(`trouble.${kind}.title`, { count }), text: t(`trouble.${kind}.text`) };
  });
  return [...notices, ...counted];
};

export const RecordStatus = () => {
  const t = useText('common');
  const { troubles, waiting, isOnline, progress } = useSnapshot();
  const notices = useNotices(troubles);
  const count = waiting.size;
  const line =
    progress !== null
      ? t('status.progress')
      : count > 0
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
      {notices.length > 0 && (
        <section aria-label={t('trouble.label')} className={frame.troubles}>
          {notices.map(({ kind, title, text }) => (
            <Notice key={kind}>
              <p className={frame.troubleTitle}>{title}</p>
              <p>{text}</p>
            </Notice>
          ))}
        </section>
      )}
    </div>
  );
};
