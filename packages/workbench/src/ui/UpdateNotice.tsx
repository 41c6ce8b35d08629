/** A new version is ready: said once, quietly, and taken when the person says so. */
import { useState, useSyncExternalStore } from 'react';
import { newVersion } from '../offline.ts';
import { useText } from '../text/use-text.ts';
import { Button } from './Button.tsx';
import frame from './frame.module.css';

export const UpdateNotice = () => {
  const t = useText('common');
  const isReady = useSyncExternalStore(newVersion.subscribe, newVersion.isReady);
  const [isLater, setLater] = useState(false);
  return (
    <div role="status" data-screen-only>
      {isReady && !isLater && (
        <div className={frame.updateLine}>
          <span>{t('update.ready')}</span>
          <Button look="plain" onClick={newVersion.take}>
            {t('update.take')}
          </Button>
          <Button look="plain" onClick={() => setLater(true)}>
            {t('update.later')}
          </Button>
        </div>
      )}
    </div>
  );
};
