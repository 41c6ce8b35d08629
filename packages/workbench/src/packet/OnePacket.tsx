/**
 * One packet, as both see it: what would go, word for word, and where it stands. The client agrees, or does nothing,
 * which looks like nothing; the therapist takes it back, or hands it over while it may.
 * What happens to one that was handed over is said to both before, and shown to both after.
 */
import { mayGo, type Packet } from '@kithe/record/packets';
import { useState } from 'react';
import { usePeople, useRelationship, useToday } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Row, Sheet, Stack } from '../ui/Layout.tsx';
import { ShareDialog } from '../ui/ShareDialog.tsx';
import { useSaid } from '../ui/use-said.ts';
import { Before } from './Before.tsx';
import { HandOver } from './HandOver.tsx';
import css from './packet.module.css';
import { standingOf } from './standing.ts';
import { WhatGoes } from './WhatGoes.tsx';

export const OnePacket = ({ of: packet }: { readonly of: Packet }) => {
  const t = useText('packet');
  const [isAsking, setAsking] = useState(false);
  const { day } = useDates();
  const { me } = useRelationship();
  const { name } = usePeople().them;
  const { say } = useSaid();
  const side = packet.by === me ? 'therapist' : 'client';
  const today = useToday();
  const { word, gone } = standingOf(packet, today);
  const stands = word !== 'taken-back' && word !== 'over';
  const take = (given: boolean) => say('between', { type: 'packet-agreed', packet: packet.id, given });
  const who = t(`${side === 'therapist' ? 'readers' : 'theirReaders'}.${packet.to}`);
  return (
    <Sheet as="article">
      <Stack>
        <h2 dir="auto">{packet.title}</h2>
        <p className={css.soft}>{t('forWhom', { who, date: day(packet.until) })}</p>
        <div>
          <p>{t(`word.${word}.${side}`, { name })}</p>
          {gone.map(({ what, day: on }) => (
            <p key={`${what} ${on}`}>{t(`gone.${what}.${side}`, { name, date: day(on) })}</p>
          ))}
        </div>
        <p className={css.soft}>{t('exactly')}</p>
        <WhatGoes of={packet} />
        <p className={css.soft}>{t('leftOut')}</p>
        {stands && side === 'client' && (
          <div data-screen-only>
            <Stack>
              <Before side="client" isAgreed={packet.isAgreed} />
              <Row>
                <Button
                  look={packet.isAgreed ? 'quiet' : 'strong'}
                  onClick={() => (packet.isAgreed && gone.length === 0 ? void take(false) : setAsking(true))}
                >
                  {t(packet.isAgreed ? 'takeBackAgreement' : 'agree')}
                </Button>
              </Row>
              {word === 'not-agreed' && <p className={css.soft}>{t('silence')}</p>}
            </Stack>
            <ShareDialog
              title={t('takeAgreementTitle')}
              yes={t('takeBackAgreement')}
              isOpen={isAsking && packet.isAgreed}
              onClose={() => setAsking(false)}
              onYes={() => take(false)}
            >
              {packet.inRecord !== null && <p>{t('takeAgreement.record', { name })}</p>}
              {packet.files.length > 0 && <p>{t('takeAgreement.file', { name })}</p>}
              <p>{t('takeAgreement.again')}</p>
            </ShareDialog>
            <ShareDialog
              title={t('agreeTitle')}
              yes={t('agree')}
              isOpen={isAsking && !packet.isAgreed}
              onClose={() => setAsking(false)}
              onYes={() => take(true)}
            >
              <p>{t('agreeAbout', { who, name })}</p>
            </ShareDialog>
          </div>
        )}
        {side === 'therapist' && mayGo(packet, today) && <HandOver of={packet} />}
        {stands && side === 'therapist' && (
          <div data-screen-only>
            <Button look="plain" onClick={() => setAsking(true)}>
              {t('takeBack')}
            </Button>
            <ShareDialog
              title={t('takeTitle')}
              yes={t('takeBack')}
              isOpen={isAsking}
              onClose={() => setAsking(false)}
              onYes={() => say('between', { type: 'withdrawn', of: packet.id })}
            >
              <p>{t('takeAbout')}</p>
            </ShareDialog>
          </div>
        )}
      </Stack>
    </Sheet>
  );
};
