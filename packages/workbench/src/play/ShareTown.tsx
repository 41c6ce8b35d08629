/** The link that holds the whole town, in a field and on the clipboard where the browser allows it. */
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { type Settings, searchOf } from './settings.ts';
import css from './town.module.css';

export const ShareTown = ({ settings }: { settings: Settings }) => {
  const t = useText('play');
  // Made by the router, as an address is, of the town and nothing else.
  const router = useRouter();
  const { href } = router.buildLocation({ to: paths.chapter('sandbox'), search: searchOf(settings) });
  const link = new URL(href, window.location.origin).href;
  const [copied, setCopied] = useState<{ link: string; isDone: boolean } | null>(null);
  return (
    <section className={css.share} data-screen-only>
      <TextField
        label={t('town.share')}
        hint={t('town.shareHint')}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={css.copy}>
        <Button
          look="quiet"
          onClick={() =>
            // Where a page is not served securely there is no clipboard at all.
            void Promise.resolve(
              navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('no clipboard')),
            )
              .then(() => true)
              .catch(() => false)
              .then((isDone) => setCopied({ link, isDone }))
          }
        >
          {t('town.copy')}
        </Button>
        <span role="status" className={css.soft}>
          {copied?.link === link && t(copied.isDone ? 'town.copied' : 'town.notCopied')}
        </span>
      </div>
    </section>
  );
};
