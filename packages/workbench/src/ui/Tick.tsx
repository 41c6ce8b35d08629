/** One thing to say yes to, in a line of words. */
import type { ReactNode } from 'react';
import css from './tick.module.css';

type Props = {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  /** The words go on for several lines, and the box stands at the first. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
};

export const Tick = ({ isOn, onChange, isLong = false, children }: Props) => (
  <label className={css.tick} data-long={isLong || undefined}>
    <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);
