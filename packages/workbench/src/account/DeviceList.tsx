/** Where I am signed in: what kind of device, and days; never moments (record.md). */
import { useCallback, useEffect, useState } from 'react';
import type { Session } from '../device/session.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import css from './account.module.css';
import { Problem } from './Problem.tsx';
import { useTask } from './use-task.ts';

type Devices = Awaited<ReturnType<Session['relay']['devices']>>['devices'];
type Kind = 'Phone' | 'Tablet' | 'Computer' | 'other';
const kindOf = (label: string): Kind =>
  label === 'Phone' || label === 'Tablet' || label === 'Computer' ? label : 'other';

export const DeviceList = ({ session }: { session: Session }) => {
  const t = useText('account');
  const { day } = useDates();
  const [devices, setDevices] = useState<Devices | null>(null);
  const [isAway, setAway] = useState(false);
  const [said, setSaid] = useState('');
  const task = useTask();
  const look = useCallback(
    () =>
      session.relay.devices().then(
        (seen) => {
          setDevices(seen.devices);
          setAway(false);
        },
        () => setAway(true),
      ),
    [session],
  );
  useEffect(() => void look(), [look]);
  const signOut = (id: string) =>
    task.run(async () => {
      await session.relay.revokeDevice(id);
      setSaid(t('devices.signedOutOne'));
      await look();
    });
  if (isAway) return <p className={css.soft}>{t('devices.unreachable')}</p>;
  return (
    <>
      <ul className={css.list}>
        {(devices ?? []).map(({ session: id, label, current, since, lastSeen }) => (
          <li key={id} className={css.device}>
            <span>
              {t(`devices.kind.${kindOf(label)}`)}
              {current && <strong>, {t('devices.current')}</strong>}
              <br />
              <span className={css.soft}>
                {since === lastSeen
                  ? t('devices.sinceToday', { since: day(since) })
                  : t('devices.since', { since: day(since), lastSeen: day(lastSeen) })}
              </span>
            </span>
            {!current && (
              <Button
                look="quiet"
                aria-label={t('devices.signOutOneLabel', {
                  kind: t(`devices.kind.${kindOf(label)}`),
                  lastSeen: day(lastSeen),
                })}
                onClick={() => void signOut(id)}
              >
                {t('devices.signOutOne')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <Problem word={task.problem} />
    </>
  );
};
