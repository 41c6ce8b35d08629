/** How long one true thing cools: a list that begins at one hour, since none is not a choice (J70). */
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import kit from '../ui/kit.module.css';
import { COOLING_HOURS } from './gates.ts';

export const CoolingField = ({ value, onChange }: { value: number; onChange: (hours: number) => void }) => {
  const t = useText('empathy');
  const id = useId();
  return (
    <div className={kit.field}>
      <label className={kit.label} htmlFor={id}>
        {t('thing.cooling')}
      </label>
      <select
        id={id}
        className={kit.input}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {COOLING_HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {t('thing.hours', { count: hours })}
          </option>
        ))}
      </select>
    </div>
  );
};
