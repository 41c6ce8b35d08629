/** The heading of a page, or of a step within one. Where one step follows another on the same page, it takes the focus as it appears. */
import type { ReactNode } from 'react';
import css from './account.module.css';

const focus = (heading: HTMLHeadingElement | null) => heading?.focus();

type Props = { children: ReactNode; isNew?: boolean; level?: 1 | 3 };

export const Title = ({ children, isNew = false, level = 1 }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <Heading className={level === 1 ? css.title : undefined} tabIndex={-1} ref={isNew ? focus : undefined}>
      {children}
    </Heading>
  );
};
