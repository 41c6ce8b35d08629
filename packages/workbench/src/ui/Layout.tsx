/** The few shapes that every page is made of: a sheet, a stack, a row, an eyebrow, a notice. */
import type { ElementType, ReactNode } from 'react';
import kit from './kit.module.css';
import { usePane } from './pane.ts';

type Box = { children: ReactNode; as?: ElementType; label?: string };

/** A name that is one of a kind on the screen: side by side, the other pane has a sheet of the same name. */
const useName = (label: string | undefined): string | undefined => {
  const pane = usePane();
  return label !== undefined && pane ? `${label}, ${pane.label}` : label;
};

export const Sheet = ({ children, as: Tag = 'section', label }: Box) => (
  <Tag className={kit.sheet} aria-label={useName(label)}>
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
  <Tag className={`${kit.stack} ${GAPS[gap]}`} aria-label={useName(label)}>
    {children}
  </Tag>
);

export const Row = ({ children, as: Tag = 'div', label }: Box) => (
  <Tag className={kit.row} aria-label={useName(label)}>
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
