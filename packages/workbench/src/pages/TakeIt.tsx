/** Take it with me: one encrypted file, one readable one, and a way to open again what was taken (J6). */

import { OpenFile } from '../take/OpenFile.tsx';
import { ReadableFile } from '../take/ReadableFile.tsx';
import { SealedFile } from '../take/SealedFile.tsx';
import css from '../take/take.module.css';
import { useText } from '../text/use-text.ts';
import { Watching } from '../ui/Watching.tsx';

export const TakeIt = () => {
  const t = useText('take');
  return (
    <div className={css.page}>
      <header>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <SealedFile />
      <ReadableFile />
      <p className={css.soft}>{t('proof')}</p>
      <OpenFile />
      <Watching />
    </div>
  );
};
