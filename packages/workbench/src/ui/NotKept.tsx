/**
 * What this device could not keep, whichever press it was: what happened, what is safe, what to do next.
 *
 * In one place for all pages of a record, since a full disk does not ask which of them is open; a page that has a
 * better word catches the failure itself, and nothing of it arrives here.
 */
import { Suspense, useEffect, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import { Notice } from './Layout.tsx';

/** By their names: what keeps the record is no part of the frame around its pages. */
const TOLD = /^(StorageProblem|BodyRefused)$/;

const Told = ({ of, onClose }: { of: string; onClose: () => void }) => {
  const t = useText('trouble');
  const c = useText('common');
  return (
    <Notice role="alert">
      <p>{t(of === 'BodyRefused' ? 'notWritten' : 'notKept')}</p>
      <p>
        <Button look="plain" onClick={onClose}>
          {c('close')}
        </Button>
      </p>
    </Notice>
  );
};

export const NotKept = () => {
  const [told, setTold] = useState('');
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof Error) || !TOLD.test(event.reason.name)) return;
      event.preventDefault();
      setTold(event.reason.name);
    };
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  if (told === '') return null;
  return (
    <Suspense>
      <Told of={told} onClose={() => setTold('')} />
    </Suspense>
  );
};
