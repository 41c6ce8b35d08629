/** Handing a packet over into the record that one keeps with a supervisor: asked once, with what will be. */
import type { Packet } from '@kithe/record/packets';
import { useEffect, useState } from 'react';
import { paths } from '../paths.ts';
import { type Supervision, type Supervisions, usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Stack } from '../ui/Layout.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import css from './packet.module.css';

const One = ({
  to: { space, name },
  of: packet,
  by,
}: {
  readonly to: Supervision;
  readonly of: Packet;
  readonly by: Supervisions;
}) => {
  const t = useText('packet');
  const { them } = usePeople();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const hand = async () => {
    setFailed(false);
    await by.handOver(packet, space).catch(() => setFailed(true));
  };
  return (
    <>
      <div>
        <Button onClick={() => setAsking(true)}>{t('record.hand', { name })}</Button>
      </div>
      {hasFailed && <Notice role="alert">{t('failed')}</Notice>}
      <ShareDialog
        title={t('record.title', { name })}
        yes={t('record.yes')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onYes={hand}
      >
        <p>{t('record.about', { name, client: them.name })}</p>
      </ShareDialog>
    </>
  );
};

/** Nothing at all until it is known whether there is such a record. */
export const IntoRecord = ({ of: packet }: { readonly of: Packet }) => {
  const t = useText('packet');
  const { supervisions, kind } = useRelationship();
  const [places, setPlaces] = useState<readonly Supervision[] | null>(null);
  useEffect(() => {
    let isHere = true;
    const show = (found: readonly Supervision[]) => isHere && setPlaces(found);
    if (supervisions) supervisions.list().then(show, () => show([]));
    else show([]);
    return () => {
      isHere = false;
    };
  }, [supervisions]);
  if (places === null) return null;
  return (
    <Stack>
      <h3>{t('record.heading')}</h3>
      {places.length === 0 || supervisions === null ? (
        <p className={css.soft}>
          {t('record.none')} {kind === 'live' && <Go to={paths.invite}>{t('record.invite')}</Go>}
        </p>
      ) : (
        places.map((place) => <One key={place.space} to={place} of={packet} by={supervisions} />)
      )}
    </Stack>
  );
};
