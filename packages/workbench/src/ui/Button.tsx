/** A button, and what looks like one. Native, so that keyboard, focus and name come with it (decision 0006). */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import kit from './kit.module.css';

type Look = 'strong' | 'quiet' | 'plain';
const LOOKS: Readonly<Record<Look, string>> = {
  strong: kit.button ?? '',
  quiet: `${kit.button} ${kit.quiet}`,
  plain: `${kit.button} ${kit.plain}`,
};

/** Class names for something that looks like a button and is a link. */
export const buttonLook = (look: Look = 'strong'): string => LOOKS[look];

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & {
  look?: Look;
  /** Why it cannot be pressed now. The button stays reachable, and says so. */
  disabledBecause?: string | undefined;
  children: ReactNode;
};

/** A button. Disabled only with a reason, which is read out and shown. */
export const Button = ({
  look = 'strong',
  disabledBecause,
  onClick,
  children,
  type = 'button',
  ...rest
}: Props) => {
  const reasonId = useId();
  const button = (
    <button
      {...rest}
      type={type}
      className={LOOKS[look]}
      aria-disabled={disabledBecause !== undefined || undefined}
      aria-describedby={disabledBecause !== undefined ? reasonId : rest['aria-describedby']}
      onClick={(event) => {
        if (disabledBecause !== undefined) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
  if (disabledBecause === undefined) return button;
  return (
    <span>
      {button}
      <span id={reasonId} className={kit.reason}>
        {disabledBecause}
      </span>
    </span>
  );
};
