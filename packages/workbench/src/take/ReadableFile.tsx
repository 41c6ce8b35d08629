/** The readable file: what lies open between us, and of my own only what I tick. */
import { takeFrom } from '@kithe/record/taking';
import { useState } from 'react';
import { useRelationship, useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Sheet, Stack } from '../ui/Layout.tsx';
import { download, fileName } from './download.ts';
import { readableFile } from './readable.ts';
import css from './take.module.css';
import { PRIVATE, type Private, privateIn } from './taken.ts';
import { useFileWords } from './use-file-words.ts';

export const ReadableFile = () => {
  const t = useText('take');
  const locale = useLocale();
  const words = useFileWords();
  const { me, nowMs } = useRelationship();
  const views = useViews();
  const [ticked, setTicked] = useState<ReadonlySet<Private>>(new Set());
  const [isMade, setMade] = useState(false);
  const counts = privateIn(takeFrom(views, me, new Date(nowMs()).toISOString()));
  const offered = PRIVATE.filter((kind) => counts[kind] > 0);
  return (
    <Sheet>
      <Stack>
        <h2>{t('readable.title')}</h2>
        <p>{t('readable.about')}</p>
        {offered.length === 0 ? (
          <p className={css.soft}>{t('readable.nothing')}</p>
        ) : (
          <fieldset className={css.ticks}>
            <legend>{t('readable.legend')}</legend>
            {offered.map((kind) => (
              <label key={kind} className={css.tick}>
                <input
                  type="checkbox"
                  checked={ticked.has(kind)}
                  onChange={(event) => {
                    const next = new Set(ticked);
                    if (event.currentTarget.checked) next.add(kind);
                    else next.delete(kind);
                    setTicked(next);
                    setMade(false);
                  }}
                />
                {t(`private.${kind}`)}
              </label>
            ))}
          </fieldset>
        )}
        <div className={css.form}>
          <Button
            look="quiet"
            onClick={() => {
              const now = nowMs();
              download(
                readableFile(takeFrom(views, me, new Date(now).toISOString()), ticked, words, locale),
                fileName(now, 'html'),
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
