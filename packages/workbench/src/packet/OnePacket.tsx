/**
 * One packet, as both see it: what would go, word for word, and where it stands. The client agrees, or does nothing,
 * which looks like nothing; the therapist takes it back, or hands it over once and while it may.
 */
import { mayGo, type Packet } from '@kithe/record/packets';
import { useState } from 'react';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row, Sheet, Stack } from '../ui/Layout.tsx';
import { useSaid } from '../ui/use-said.ts';
import { HandOver } from './HandOver.tsx';
import css from './packet.module.css';

export const OnePacket = ({ of: packet }: { readonly of: Packet }) => {
  const t = useText('packet');
  const common = useText('common');
  const [isAsking, setAsking] = useState(false);
  const { day } = useDates();
  const { me, nowMs } = useRelationship();
  const { them } = usePeople();
  const { takenAlong } = useViews();
  const { say } = useSaid();
  const side = packet.by === me ? 'therapist' : 'client';
  const today = new Date(nowMs()).toISOString().slice(0, 10);
  const handed = takenAlong.find((one) => one.packet === packet.id);
  const isOver = packet.until < today;
  const stands = !packet.isTakenBack && !isOver;
  const state = handed
    ? t('handedOver', { date: day(handed.day) })
    : packet.isTakenBack
      ? t('takenBack')
      : isOver
        ? t('over')
        : packet.isAgreed
          ? t(`agreed.${side}`, { name: them.name })
          : t(`notAgreed.${side}`);
  const who = t(`${side === 'therapist' ? 'readers' : 'theirReaders'}.${packet.to}`);
  return (
    <Sheet as="article">
      <Stack>
        <h2 dir="auto">{packet.title}</h2>
        <p className={css.soft}>{t('forWhom', { who, date: day(packet.until) })}</p>
        {packet.words !== '' && <p dir="auto">{packet.words}</p>}
        <p>{state}</p>
        <p className={css.soft}>{t('exactly')}</p>
        <section className={css.text} aria-label={t('preview')} dir="auto">
          {packet.text}
        </section>
        <p className={css.soft}>{t('leftOut')}</p>
        {stands && side === 'client' && !handed && (
          <div data-screen-only>
            <Row>
              <Button
                look={packet.isAgreed ? 'quiet' : 'strong'}
                onClick={() =>
                  void say('between', { type: 'packet-agreed', packet: packet.id, given: !packet.isAgreed })
                }
              >
                {t(packet.isAgreed ? 'takeBackAgreement' : 'agree')}
              </Button>
            </Row>
            {!packet.isAgreed && <p className={css.soft}>{t('silence')}</p>}
          </div>
        )}
        {side === 'therapist' && mayGo(packet, today) && <HandOver of={packet} />}
        {stands && side === 'therapist' && (
          <div data-screen-only>
            <Button look="plain" onClick={() => setAsking(true)}>
              {t('takeBack')}
            </Button>
            <Dialog title={t('takeTitle')} isOpen={isAsking} onClose={() => setAsking(false)}>
              <p>{t('takeAbout')}</p>
              <Row>
                <Button
                  onClick={() => {
                    setAsking(false);
                    void say('between', { type: 'withdrawn', of: packet.id });
                  }}
                >
                  {t('takeBack')}
                </Button>
                <Button look="quiet" onClick={() => setAsking(false)}>
                  {common('cancel')}
                </Button>
              </Row>
            </Dialog>
          </div>
        )}
      </Stack>
    </Sheet>
  );
};
