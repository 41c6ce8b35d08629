/** What has become of what is being typed; and, where the device could not keep it, what to do. */
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Layout.tsx';
import { ReceiptLine } from '../ui/Receipt.tsx';
import type { KeeperState } from './keeper.ts';

export const KeptLine = ({ state }: { state: KeeperState }) => {
  const t = useText('write');
  return state === 'not-kept' ? <Notice role="alert">{t('notKept')}</Notice> : <ReceiptLine state={state} />;
};
