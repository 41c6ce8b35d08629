/** One who is on the map, or one thing: what was said of it, saying it differently, and who can read it (J18, J40–J46, J120). */
import type { Tie, TieLink } from '@kithe/record/life-map';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import css from '../map/map.module.css';
import { TieForm } from '../map/TieForm.tsx';
import { TieFacts } from '../map/TieList.tsx';
import { TieVisibility } from '../map/TieVisibility.tsx';
import { useMapWords } from '../map/use-map-words.ts';
import { type Room, useRoom } from '../map/use-room.ts';
import { useTies } from '../map/use-ties.ts';
import { linkedTo } from '../map/whose.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin, useBase } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { Voice } from '../ui/Voice.tsx';
import { Watching } from '../ui/Watching.tsx';

const WayBack = ({ room }: { room: Room }) => {
  const t = useText('map');
  return (
    <GoWithin to={room.at}>
      {room.isRoom ? t('titleRoom') : room.isMine ? t('goMap') : t('goMapTheirs', { name: room.them.name })}
    </GoWithin>
  );
};

const NewTie = ({ room }: { room: Room }) => {
  const t = useText('map');
  const navigate = useNavigate();
  const base = useBase();
  const { save } = useTies(room.map);
  return (
    <div className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <WayBack room={room} />
        </Eyebrow>
        <h1>{t('form.title')}</h1>
        <p className={css.soft}>{t('form.lead')}</p>
      </header>
      <TieForm
        tie={null}
        room={room}
        onSave={async (saving) => {
          await save(null, saving);
          await navigate({ to: base + room.at });
        }}
      />
      <Watching />
    </div>
  );
};

type Off = { readonly tie: Tie; readonly links: readonly TieLink[] };

const OneTie = ({ tie, room, onOff }: { tie: Tie; room: Room; onOff: (off: Off) => void }) => {
  const t = useText('map');
  const { save, share, takeBack, takeOff, receipt } = useTies(room.map);
  const { isMine, isRoom, owner, them } = room;
  const { groupOf } = useMapWords(room);
  return (
    <article className={css.writing}>
      <header className={css.stack}>
        <Eyebrow>
          <WayBack room={room} />
          {!isMine && ` · ${t('theirsShared', { name: them.name })}`}
        </Eyebrow>
        <h1 data-voice={owner.role}>{tie.name}</h1>
        <p>{tie.kind === 'force' ? t('kinds.force') : groupOf(tie.presence ?? 'unsaid')}</p>
        <TieFacts of={tie} room={{ ...room, isRoom: true }} />
        {tie.words !== '' && <Voice member={owner}>{tie.words}</Voice>}
      </header>
      {!isMine && <Notice>{t('doNotProbe')}</Notice>}
      {tie.history && (tie.history.words !== '' || tie.history.stoodBy !== undefined) && (
        <details className={css.more}>
          <summary>{t('form.history')}</summary>
          <div className={css.stack}>
            {!isRoom && <p className={css.soft}>{t('form.historyOnlyMe')}</p>}
            {tie.history.words !== '' && <Voice member={owner}>{tie.history.words}</Voice>}
            {tie.history.stoodBy !== undefined && (
              <p className={css.facts}>
                {t('form.stoodBy')} {t(`form.stoodByChoice.${tie.history.stoodBy}`)}
              </p>
            )}
          </div>
        </details>
      )}
      {isMine && (
        <>
          <details className={css.more} data-screen-only>
            <summary>{t('change')}</summary>
            <TieForm tie={tie} room={room} onSave={(saving) => save(tie, saving)} />
          </details>
          <TieVisibility
            of={tie}
            room={room}
            onShare={(along) => share(tie, along)}
            onTakeBack={() => takeBack(tie)}
            onTakeOff={async () => {
              onOff({ tie, links: linkedTo(room.map, tie.id).map(({ link }) => link) });
              await takeOff(tie);
            }}
          />
          {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
          <Watching />
        </>
      )}
    </article>
  );
};

export const TiePage = () => {
  const t = useText('map');
  const room = useRoom();
  const { tie: id } = useParams({ strict: false }) as { tie?: string }; // by the route's own path
  const { putBack } = useTies(room.map);
  /** What was taken off last, until the page is left. */
  const [off, setOff] = useState<Off | null>(null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (off) line.current?.focus();
  }, [off]);
  if (id === 'new' && room.isMine) return <NewTie room={room} />;
  const tie = room.map.ties.find((one) => one.id === id);
  if (tie && off?.tie.id !== tie.id) return <OneTie key={tie.id} tie={tie} room={room} onOff={setOff} />;
  return (
    <div className={css.writing}>
      <Eyebrow>
        <WayBack room={room} />
      </Eyebrow>
      <h1>{off ? off.tie.name : t('title')}</h1>
      {off ? (
        <div ref={line} tabIndex={-1} role="status">
          <Notice>
            {t('removed', { tie: off.tie.name })}{' '}
            <Button look="plain" onClick={() => void putBack(off.tie, off.links).then(() => setOff(null))}>
              {t('putBack')}
            </Button>
          </Notice>
        </div>
      ) : (
        <p>{t('gone')}</p>
      )}
    </div>
  );
};
