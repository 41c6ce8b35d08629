/** Opens an hour: a date and a name, no more. Either of the two may; both see it at once (record.md, Sealed accounts). */
import type { EntryId } from '@kithe/record/ids';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { dateOf, isDay } from '../day.ts';
import { at, paths } from '../paths.ts';
import { useFirstViews, usePeople, useRelationship } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextField } from '../ui/Field.tsx';
import { Go, GoWithin, useBase } from '../ui/Go.tsx';
import { Kept } from './Kept.tsx';
import { weekdayOf } from './new-hour.ts';
import writing from './writing.module.css';

/** A title of an hour holds as much (`body.ts`). */
const LONGEST = 120;

type Props = {
  /** What happens next; by default one goes on to write. */
  onOpened?: (hour: EntryId) => void;
};

export const OpenHour = ({ onOpened }: Props) => {
  const t = useText('write');
  const c = useText('common');
  const locale = useLocale();
  const base = useBase();
  const navigate = useNavigate();
  const { write, nowMs } = useRelationship();
  const { them } = usePeople();
  const { hours } = useFirstViews();
  const [date, setDate] = useState(() => dateOf(nowMs()));
  const [isOpening, setOpening] = useState(false);
  const same = hours.find((hour) => hour.date === date);
  return (
    <Kept place="hour/new/name">
      {({ text, setText }) => {
        const name = text === '' ? weekdayOf(date, locale) : text;
        const reason = !isDay(date)
          ? t('openHour.needsDate')
          : name.trim() === ''
            ? t('openHour.needsName')
            : undefined;
        const open = async () => {
          if (isOpening) return;
          setOpening(true);
          try {
            const nowIso = new Date(nowMs()).toISOString();
            const hour = await write('between', { type: 'hour', date, name: name.trim(), at: nowIso });
            setText('');
            if (onOpened) onOpened(hour);
            else await navigate({ to: base + at.write(hour) });
          } finally {
            setOpening(false);
          }
        };
        return (
          <form
            className={writing.fields}
            onSubmit={(event) => {
              event.preventDefault();
              if (reason === undefined) void open();
            }}
          >
            <p className={writing.hint}>{t('openHour.hint', { name: them.name })}</p>
            <DateField
              slip={t('openHour.needsDate')}
              label={t('openHour.date')}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
            {same && (
              <p className={writing.hint} role="status">
                {t('openHour.same', { hour: same.name })}{' '}
                <GoWithin to={at.hour(same.id)}>{t('openHour.goThere')}</GoWithin>
              </p>
            )}
            <TextField
              label={t('openHour.name')}
              value={text}
              placeholder={weekdayOf(date, locale)}
              maxLength={LONGEST}
              autoComplete="off"
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div>
              <Button type="submit" disabledBecause={reason}>
                {t('openHour.open')}
              </Button>
            </div>
            <p className={writing.hint} data-screen-only>
              <Go to={paths.paper}>{c('pages.paper')}</Go>
            </p>
          </form>
        );
      }}
    </Kept>
  );
};
