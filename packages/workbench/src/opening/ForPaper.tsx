/** A screen speaks to one person and says *me*; a page on the table lies between two, and says names. */
import type { ReactNode } from 'react';
import opening from './opening.module.css';

export const ForPaper = ({ paper, children }: { paper: string; children: ReactNode }) => (
  <>
    <span data-screen-only>{children}</span>
    <span className={opening.paper} aria-hidden="true">
      {paper}
    </span>
  </>
);
