/** Signing out erases this device: what would be lost is said first, and nothing is done before it was read. */
import { useState } from 'react';
import { eraseHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Row } from '../ui/Layout.tsx';
import { Problem } from './Problem.tsx';
import { useTask } from './use-task.ts';

type Props = {
  /** `null` while a PIN stands before it. */
  session: Session | null;
  /** Every other device is signed out first: where that cannot be told to the relay, nothing is erased here either. */
  everywhere?: boolean;
  onDone: () => void;
};

export const SignOutHere = ({ session, everywhere = false, onDone }: Props) => {
  const t = useText('account');
  const [isAsking, setAsking] = useState(false);
  const task = useTask();
  const count = session?.outbox.waiting().size ?? 0;
  const title = everywhere ? t('devices.everywhere.title') : t('devices.here.title');
  const leave = () =>
    task.run(async () => {
      if (session && everywhere) await session.relay.signOutEverywhere();
      // The session at the relay ends by itself, if it cannot be reached now; the keys here must not wait for it.
      else await session?.relay.signOut().catch(() => {});
      await eraseHere();
      onDone();
    });
  return (
    <>
      <Row>
        <Button look="quiet" onClick={() => setAsking(true)}>
          {title}
        </Button>
      </Row>
      <Dialog title={title} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{everywhere ? t('devices.everywhere.text') : t('devices.here.text')}</p>
        {count > 0 && <p>{t('devices.here.waiting', { count })}</p>}
        <p>{t('devices.here.drafts')}</p>
        <Row>
          <Button onClick={() => void leave()}>
            {everywhere ? t('devices.everywhere.submit') : t('devices.here.submit')}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {t('devices.here.cancel')}
          </Button>
        </Row>
        <Problem word={task.problem} />
      </Dialog>
    </>
  );
};
