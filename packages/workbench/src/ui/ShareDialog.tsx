/** Before anything is shared it is shown as the other would see it, and what can be undone is said (product.md, 2). */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Row } from './Layout.tsx';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** What the other would see, and what follows from it. */
  children: ReactNode;
  yes: string;
  onYes: () => Promise<unknown>;
};

export const ShareDialog = ({ isOpen, onClose, title, children, yes, onYes }: Props) => {
  const t = useText('common');
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      {children}
      <Row>
        <Button
          onClick={() => {
            onClose();
            void onYes();
          }}
        >
          {yes}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Row>
    </Dialog>
  );
};
