/**
 * Supervision packets, each asked for by itself: whoever is asked reads the very words that would go. Not agreeing
 * writes nothing, and looks like not having looked (requirement 4 of trust).
 */
import type { NewBody } from '@kithe/record/body';
import type { Packet } from '@kithe/record/packets';
import { useState } from 'react';
import css from '../pages/consent.module.css';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import { useSaid } from '../ui/use-said.ts';

type Ask = { readonly title: string; readonly about: string; readonly yes: string; readonly body: NewBody };

const OnePacket = ({ of: packet }: { of: Packet }) => {
  const t = useText('consent');
  const common = useText('common');
  const { day } = useDates();
  const { me, them } = usePeople();
  const { nowMs } = useRelationship();
  const { say, receipt } = useSaid();
  const [ask, setAsk] = useState<Ask | null>(null);
  const { id, isAgreed, isTakenBack, until } = packet;
  const isMine = packet.by === me.key;
  const isOver = until < new Date(nowMs()).toISOString().slice(0, 10);
  const give: Ask = {
    title: t('packets.giveTitle'),
    about: t('packets.giveAbout', { name: them.name, date: day(until) }),
    yes: t('packets.give'),
    body: { type: 'packet-agreed', packet: id, given: true },
  };
  const takeBack: Ask = {
    title: t('packets.takeTitle'),
    about: t('packets.takeAbout'),
    yes: t('packets.takeBack'),
    body: { type: 'packet-agreed', packet: id, given: false },
  };
  const withdraw: Ask = {
    title: t('packets.takeTitle'),
    about: t('packets.withdrawAbout'),
    yes: t('packets.withdraw'),
    body: { type: 'withdrawn', of: id },
  };
  const mine = isAgreed ? takeBack : give;
  const next = isMine ? withdraw : mine;
  return (
    <article className={css.purpose}>
      <header className={css.top}>
        <h3>{packet.title || t('packets.untitled')}</h3>
        <p className={css.state}>{isAgreed ? t('packets.agreed') : t('packets.notAgreed')}</p>
      </header>
      <p>{t('packets.until', { to: t(`packets.to.${packet.to}`), date: day(until) })}</p>
      {packet.words !== '' && (
        <dl className={css.facts}>
          <div>
            <dt>{t('packets.why')}</dt>
            <dd>{packet.words}</dd>
          </div>
        </dl>
      )}
      <details>
        <summary>{t('packets.read')}</summary>
        <p className={css.text}>{packet.text}</p>
      </details>
      <div className={css.choice}>
        {isTakenBack || isOver ? (
          <p>{t(isTakenBack ? 'packets.takenBack' : 'packets.over')}</p>
        ) : (
          <>
            {!isMine && <p>{isAgreed ? t('packets.mine') : t('packets.notMine')}</p>}
            <p data-screen-only>
              <Button look="quiet" onClick={() => setAsk(next)}>
                {next.yes}
              </Button>
            </p>
          </>
        )}
        {receipt !== 'nothing' && <ReceiptLine state={receipt} />}
      </div>
      <Dialog title={ask?.title ?? ''} isOpen={ask !== null} onClose={() => setAsk(null)}>
        <p>{ask?.about}</p>
        <Row>
          <Button
            onClick={() => {
              if (ask) void say('between', ask.body);
              setAsk(null);
            }}
          >
            {ask?.yes}
          </Button>
          <Button look="quiet" onClick={() => setAsk(null)}>
            {common('cancel')}
          </Button>
        </Row>
      </Dialog>
    </article>
  );
};

export const Packets = () => {
  const t = useText('consent');
  const { role } = useRelationship();
  const { them } = usePeople();
  const { packets } = useViews();
  return (
    <section className={css.packets}>
      <div>
        <h2>{t('packets.title')}</h2>
        <p className={css.soft}>
          {role === 'client' ? t('packets.lead') : t('packets.leadBy', { name: them.name })}
        </p>
      </div>
      {packets.length === 0 && <p>{t('packets.none')}</p>}
      {[...packets].reverse().map((one) => (
        <OnePacket key={one.id} of={one} />
      ))}
    </section>
  );
};
