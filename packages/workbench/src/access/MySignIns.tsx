/** My sign-ins of the last ninety days: by the hour, without an address, and seen by me alone (docs/decisions/0047). */
import { useEffect, useState } from 'react';
import { useHere } from '../device/here.ts';
import type { Session } from '../device/session.ts';
import { paths } from '../paths.ts';
import { useDates } from '../text/use-dates.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Go } from '../ui/Go.tsx';
import css from './access.module.css';

type SignIns = Awaited<ReturnType<Session['relay']['signIns']>>['signIns'];
const DEVICES = ['Phone', 'Tablet', 'Computer'] as const;
const deviceOf = (label: string) => DEVICES.find((one) => one === label) ?? 'other';

const List = ({ session }: { session: Session }) => {
  const t = useText('access');
  const { day } = useDates();
  const locale = useLocale();
  const [seen, setSeen] = useState<SignIns | 'away' | null>(null);
  useEffect(() => {
    let isHere = true;
    session.relay.signIns().then(
      ({ signIns }) => isHere && setSeen(signIns),
      () => isHere && setSeen('away'),
    );
    return () => {
      isHere = false;
    };
  }, [session]);
  if (seen === null) return null;
  if (seen === 'away') return <p className={css.soft}>{t('mine.away')}</p>;
  if (seen.length === 0) return <p>{t('mine.none')}</p>;
  const hour = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <ul className={css.lines}>
      {seen.map(({ at, label, by }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sign-ins within an hour are alike, and nothing in a line has a state
        <li key={`${at} ${i}`}>
          <span>{t(`mine.line.${by}`, { device: t(`mine.device.${deviceOf(label)}`) })}</span>
          <span className={css.soft}>
            {t('mine.when', { day: day(at), hour: hour.format(new Date(at)) })}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const MySignIns = () => {
  const t = useText('access');
  const here = useHere();
  if (here.phase !== 'open') return <p className={css.soft}>{t('mine.away')}</p>;
  return (
    <>
      <List session={here.session} />
      <p className={css.soft}>{t('mine.notYou')}</p>
      <p>
        <Go to={paths.devices} className={css.go}>
          {t('mine.devices')}
        </Go>
      </p>
    </>
  );
};
