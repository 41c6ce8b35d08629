/** The head of an hour: when it was, what the two call it, where its accounts stand. */
import type { Hour } from '@kithe/record/hours';
import { useState } from 'react';
import { isDay } from '../day.ts';
import { at } from '../paths.ts';
import { usePeople } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextField } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { WithOther } from '../ui/WithOther.tsx';
import { AskButton } from './AskButton.tsx';
import opening from './opening.module.css';
import type { Say } from './say.ts';

type Props = { hour: Hour; say: Say };

const Rename = ({ hour, say, close }: Props & { close: () => void }) => {
  const t = useText('open');
  const w = useText('write');
  const { me } = usePeople();
  const [name, setName] = useState(hour.name);
  const [date, setDate] = useState(hour.date);
  const called = name.trim();
  const isCalled = called !== '' && called !== hour.name;
  const isDated = date !== '' && date !== hour.date;
  const because = isDated && !isDay(date) ? t('hour.notADay') : undefined;
  const save = async () => {
    // An hour is never taken away, since the other's account stands or falls with it: whoever opened it says it anew.
    if (isDated)
      await say([{ type: 'hour', date, name: hour.name, supersedes: hour.entry }], {
        words: t('done.dated'),
      });
    if (isCalled)
      await say([{ type: 'titled', hour: hour.id, name: called }], {
        words: t('done.renamed'),
        canUndo: true,
      });
  };
  return (
    <form
      className={opening.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (because !== undefined) return;
        close();
        void save();
      }}
    >
      <TextField
        label={t('hour.renameLabel')}
        hint={t('hour.renameHint')}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {hour.openedBy === me.key && (
        <DateField
          slip={t('hour.notADay')}
          label={w('openHour.date')}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      )}
      <div>
        <Button type="submit" disabledBecause={because}>
          {t(hour.openedBy === me.key ? 'hour.redateDo' : 'hour.renameDo')}
        </Button>
      </div>
    </form>
  );
};

export const HourHead = ({ hour, say }: Props) => {
  const t = useText('open');
  const dates = useDates();
  const { me, them } = usePeople();
  const mine = hour.sealed.has(me.key);
  const theirs = hour.sealed.has(them.key);
  const rename = t(hour.openedBy === me.key ? 'hour.redate' : 'hour.rename');
  const state = hour.isOpen ? 'open' : mine && theirs ? 'both' : mine ? 'mine' : theirs ? 'theirs' : 'none';
  return (
    <header className={opening.hourHead}>
      <p className={opening.eyebrow}>
        {dates.day(hour.date)} · {t(`hour.state.${state}`, { name: them.name })}
      </p>
      <div className={opening.nameLine}>
        <h1>{hour.name}</h1>
        <span data-screen-only>
          <AskButton label={rename} title={rename}>
            {(close) => <Rename hour={hour} say={say} close={close} />}
          </AskButton>
        </span>
      </div>
      <div className={opening.cardDeeds} data-screen-only>
        {!hour.isOpen && mine && theirs && (
          <GoWithin to={at.open(hour.id)} className={buttonLook('strong')}>
            {t('hour.open')}
          </GoWithin>
        )}
        <GoWithin to={at.write(hour.id)} className={buttonLook(mine ? 'plain' : 'strong')}>
          {t(mine ? 'hour.readMine' : 'hour.write')}
        </GoWithin>
        <WithOther>
          <GoWithin to={at.guess(hour.id)} className={buttonLook('plain')}>
            {t('hour.guess')}
          </GoWithin>
        </WithOther>
      </div>
    </header>
  );
};
