/**
 * Where one's own words go: bare paper under a line, in the typeface of whoever writes. Grows with the words.
 * `autoComplete`: left on, browsers keep what stands in a field in a file of their own, in plain sight.
 */
import type { Role } from '@kithe/record/body';
import { type ReactNode, useId } from 'react';
import kit from '../ui/kit.module.css';
import writing from './writing.module.css';

type Props = {
  label: ReactNode;
  role: Role;
  value: string;
  onChange: (words: string) => void;
  /** A second field of the same card is smaller at first. */
  isSmall?: boolean;
  describedBy?: string | undefined;
};

export const Area = ({ label, role, value, onChange, isSmall = false, describedBy }: Props) => {
  const id = useId();
  return (
    <div className={kit.field}>
      <label className={kit.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${writing.area} ${writing[role]} ${isSmall ? writing.small : ''}`}
        value={value}
        autoComplete="off"
        rows={isSmall ? 2 : 4}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
};
