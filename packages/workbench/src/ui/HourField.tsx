/** Which hour something belongs to: the platform's own list, newest first, beginning with the latest hour. */
import type { Hour } from '@kithe/record/hours';
import type { EntryId } from '@kithe/record/ids';
import { type ReactNode, useId } from 'react';
import { useViews } from '../relationship.ts';
import { useDates } from '../text/use-dates.ts';
import kit from './kit.module.css';

/** `null`: nothing was chosen, which means the latest hour; `''`: no hour in particular. */
export type HourChoice = string | null;

/** The hour that a choice stands for; `undefined` for none, and for one that is not there. */
export const chosenHour = (choice: HourChoice, hours: readonly Hour[]): EntryId | undefined =>
  choice === null ? hours.at(-1)?.id : hours.find((hour) => hour.id === choice)?.id;

type Props = {
  label: ReactNode;
  /** What *no hour in particular* is called here; left out where an hour is needed. */
  none?: string;
  value: HourChoice;
  onChange: (value: HourChoice) => void;
};

export const HourField = ({ label, none, value, onChange }: Props) => {
  const id = useId();
  const { hours } = useViews();
  const { named } = useDates();
  return (
    <div className={kit.field}>
      <label className={kit.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={kit.input}
        value={chosenHour(value, hours) ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {hours.toReversed().map((hour) => (
          <option key={hour.id} value={hour.id}>
            {named(hour)}
          </option>
        ))}
        {none !== undefined && <option value="">{none}</option>}
      </select>
    </div>
  );
};
