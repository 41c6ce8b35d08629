/** The readable file: what lies open between us, and of my own only what I ticked. */
import type { Taken } from '@kithe/record/export';
import { useState } from 'react';
import { AskButton } from '../opening/AskButton.tsx';
import { useIsAlone, usePeople } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Row, Sheet, Stack } from '../ui/Layout.tsx';
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
  const l = useText('leaving');
  const c = useText('common');
  const locale = useLocale();
  const words = useFileWords();
  const { them } = usePeople();
  const isAlone = useIsAlone();
  const [isMade, setMade] = useState(false);
  const make = async () => {
    const taken = take();
    await note();
    download(
      readableFile(taken, ticked, words, locale),
      fileName(Date.parse(taken.takenAt), 'html'),
      'text/html',
    );
    setMade(true);
  };
  return (
    <Sheet>
      <Stack>
        <h2>{t('readable.title')}</h2>
        <p>{t('readable.about')}</p>
        <div className={css.form}>
          {isAlone ? (
            <Button look="quiet" onClick={() => void make()}>
              {t('readable.make')}
            </Button>
          ) : (
            <AskButton label={t('readable.make')} title={t('readable.sure')} look="quiet">
              {(close) => (
                <>
                  <p>{l('taken.before', { name: them.name })}</p>
                  <p>{t('readable.stays')}</p>
                  <Row>
                    <Button
                      onClick={() => {
                        close();
                        void make();
                      }}
                    >
                      {t('readable.make')}
                    </Button>
                    <Button look="quiet" onClick={close}>
                      {c('cancel')}
                    </Button>
                  </Row>
                </>
              )}
            </AskButton>
          )}
          {isMade && <Notice role="status">{t('readable.made')}</Notice>}
        </div>
      </Stack>
    </Sheet>
  );
};
