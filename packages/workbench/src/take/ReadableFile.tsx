/** The readable file: what lies open between us, and of my own only what I ticked. */
import type { Taken } from '@kithe/record/export';
import { useState } from 'react';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Sheet, Stack } from '../ui/Layout.tsx';
import { download, fileName } from './download.ts';
import { readableFile } from './readable.ts';
import css from './take.module.css';
import type { Ticks } from './taken.ts';
import { useFileWords } from './use-file-words.ts';

type Props = {
  readonly take: () => Taken;
  readonly ticked: Ticks;
  /** Writes into the record that a file was taken. */
  readonly note: () => Promise<unknown>;
};

export const ReadableFile = ({ take, ticked, note }: Props) => {
  const t = useText('take');
  const locale = useLocale();
  const words = useFileWords();
  const [isMade, setMade] = useState(false);
  return (
    <Sheet>
      <Stack>
        <h2>{t('readable.title')}</h2>
        <p>{t('readable.about')}</p>
        <div className={css.form}>
          <Button
            look="quiet"
            onClick={async () => {
              const taken = take();
              await note();
              download(
                readableFile(taken, ticked, words, locale),
                fileName(Date.parse(taken.takenAt), 'html'),
                'text/html',
              );
              setMade(true);
            }}
          >
            {t('readable.make')}
          </Button>
          {isMade && <Notice role="status">{t('readable.made')}</Notice>}
        </div>
      </Stack>
    </Sheet>
  );
};
