/** The one heading of a page; takes the focus when what was pressed before is gone, so that nobody is left nowhere. */
import type { ReactNode } from 'react';
import writing from './writing.module.css';

/** With `isNew`, the heading is where one stands when it appears; give a `key` where the same heading changes. */
export const FocusHeading = ({ isNew, children }: { isNew: boolean; children: ReactNode }) => (
  <h1 className={writing.title} tabIndex={-1} ref={isNew ? focus : undefined}>
    {children}
  </h1>
);

const focus = (heading: HTMLHeadingElement | null) => heading?.focus();
