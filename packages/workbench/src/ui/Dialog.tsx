/** A question that needs an answer before anything else: the platform's own modal dialog. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import kit from './kit.module.css';

type Props = { title: ReactNode; isOpen: boolean; onClose: () => void; children: ReactNode };

/** Escape closes it; focus returns to where it was. */
export const Dialog = ({ title, isOpen, onClose, children }: Props) => {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && dialog && !dialog.open) dialog.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog ref={ref} className={kit.dialog} aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <div className={kit.stack}>
          <h2 id={titleId}>{title}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
};
