/**
 * Supervision packets (J65): each made from what both can read, with names left out, read whole by the client before,
 * agreed to for itself, and gone only with their word.
 */
import { proposersOf } from '@kithe/record/people';
import { useState } from 'react';
import { Compose } from '../packet/Compose.tsx';
import { Handed } from '../packet/Handed.tsx';
import { OnePacket } from '../packet/OnePacket.tsx';
import css from '../packet/packet.module.css';
import { useKind, usePeople, useRelationship, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Layout.tsx';
import { useSome } from '../ui/Some.tsx';

/** In a record of supervision packets are read; in any other they are made, read before they go, and agreed to. */
export const PacketPage = () => (useKind() === 'supervision' ? <Handed /> : <Proposed />);

const Proposed = () => {
  const t = useText('packet');
  const { role, me } = useRelationship();
  const { them } = usePeople();
  const views = useViews();
  const { packets } = views;
  const [isMaking, setMaking] = useState(false);
  const [isProposed, setProposed] = useState(false);
  const { shown, more } = useSome(packets.toReversed());
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p>{t(`lead.${role}`, { name: them.name })}</p>
      </header>
      {proposersOf(views).includes(me) &&
        (isMaking ? (
          <Compose
            onDone={(proposed) => {
              setMaking(false);
              setProposed(proposed);
            }}
          />
        ) : (
          <div data-screen-only>
            <Button
              onClick={() => {
                setMaking(true);
                setProposed(false);
              }}
            >
              {t('new')}
            </Button>
          </div>
        ))}
      {isProposed && <Notice role="status">{t('proposed', { name: them.name })}</Notice>}
      {packets.length === 0 && !isMaking && <p className={css.soft}>{t(`none.${role}`)}</p>}
      {shown.map((packet) => (
        <OnePacket key={packet.id} of={packet} />
      ))}
      {more}
    </div>
  );
};
