/** The few shapes that every page is made of: a sheet, a stack, a row, an eyebrow, a notice. */
import type { ElementType, ReactNode } from 'react';
import kit from './kit.module.css';

type Box = { children: ReactNode; as?: ElementType; label?: string };

export const Sheet = ({ children, as: Tag = 'section', label }: Box) => (
  <Tag className={kit.sheet} aria-label={label}>
    {children}
  </Tag>
);

const GAPS = { tight: kit.stackTight, usual: '', loose: kit.stackLoose } as const;
export const Stack = ({
  children,
  as: Tag = 'div',
  label,
  gap = 'usual',
}: Box & { gap?: keyof typeof GAPS }) => (
  <Tag className={`${kit.stack} ${GAPS[gap]}`} aria-label={label}>
    {children}
  </Tag>
);

export const Row = ({ children, as: Tag = 'div', label }: Box) => (
  <Tag className={kit.row} aria-label={label}>
    {children}
  </Tag>
);

/** The small line above a heading that says where one is. */
export const Eyebrow = ({ children }: { children: ReactNode }) => <p className={kit.eyebrow}>{children}</p>;

/** Something worth knowing now. `status`: read out when it appears; `alert`: at once. */
export const Notice = ({
  children,
  role = 'note',
}: {
  children: ReactNode;
  role?: 'note' | 'status' | 'alert';
}) => (
  <div className={kit.notice} role={role}>
    {children}
  </div>
);

/** Text for screen readers alone. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <span className={kit.hidden}>{children}</span>
);
