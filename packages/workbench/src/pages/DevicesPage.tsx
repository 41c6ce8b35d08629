/** My devices, my words, a PIN, signing out, leaving for good. */
import { useNavigate } from '@tanstack/react-router';
import css from '../account/account.module.css';
import { ChangeCode, ChangePassphrase } from '../account/ChangeLock.tsx';
import { DeleteAccount } from '../account/DeleteAccount.tsx';
import { DeviceList } from '../account/DeviceList.tsx';
import { Gate } from '../account/Gate.tsx';
import { Pin } from '../account/Pin.tsx';
import { SignOutHere } from '../account/SignOutHere.tsx';
import { Title } from '../account/Title.tsx';
import { isHandedOver } from '../device/handed.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';

export const DevicesPage = () => <Gate>{(session) => <DevicesOf session={session} />}</Gate>;

const DevicesOf = ({ session }: { session: Session }) => {
  const t = useText('account');
  const over = useText('handover');
  const navigate = useNavigate();
  const toFront = () => void navigate({ to: paths.front, replace: true });
  const { account } = session.vault;
  return (
    <div className={css.page}>
      <Title>{t('devices.title')}</Title>
      <p className={css.text} translate="no">
        {t('devices.account', { account })}
      </p>
      <section className={css.section}>
        <h2>{t('devices.list')}</h2>
        <DeviceList session={session} />
        <p className={css.soft}>{t('devices.offlineNote')}</p>
        <SignOutHere session={session} onDone={toFront} />
        <SignOutHere session={session} everywhere onDone={toFront} />
        <p>
          <Go to={paths.handOver}>{over(isHandedOver() ? 'giveBack' : 'way')}</Go>
        </p>
      </section>
      <section className={css.section}>
        <h2>{t('devices.passphrase.title')}</h2>
        <ChangePassphrase session={session} />
      </section>
      <section className={css.section}>
        <h2>{t('devices.recovery.title')}</h2>
        <ChangeCode session={session} />
      </section>
      <section className={css.section}>
        <h2>{t('devices.pin.title')}</h2>
        <Pin key={String(session.vault.hasPin)} hasPin={session.vault.hasPin} />
      </section>
      <section className={css.section}>
        <h2>{t('devices.delete.title')}</h2>
        <DeleteAccount session={session} onDone={toFront} />
      </section>
    </div>
  );
};
