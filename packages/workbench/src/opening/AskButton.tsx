/** A button that opens a question, and the question: the smallest step from reading to doing. */
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type Props = {
  label: string;
  title: ReactNode;
  look?: 'strong' | 'quiet' | 'plain';
  /** The inside of the question; `close` when it is answered. */
  children: (close: () => void) => ReactNode;
};

export const AskButton = ({ label, title, look = 'plain', children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        {isOpen && children(close)}
      </Dialog>
    </>
  );
};
