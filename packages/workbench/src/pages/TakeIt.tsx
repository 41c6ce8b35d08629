/** Take it with me: one file that opens itself, one that anybody can read, and a way to open again what was taken (J6). */

import type { Taking } from '@kithe/record/bodies/consent';
import { takeFrom } from '@kithe/record/taking';
import { useState } from 'react';
import { dateOf } from '../day.ts';
import { at } from '../paths.ts';
import { useIsAlone, usePeople, useRelationship, useViews } from '../relationship.ts';
import { OpenFile } from '../take/OpenFile.tsx';
import { ReadableFile } from '../take/ReadableFile.tsx';
import { SealedFile } from '../take/SealedFile.tsx';
import css from '../take/take.module.css';
import type { Ticks } from '../take/taken.ts';
import { WhatGoesIn } from '../take/WhatGoesIn.tsx';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';

export const TakeIt = () => {
  const t = useText('take');
  const l = useText('leaving');
  const { me, nowMs, write } = useRelationship();
  const { them } = usePeople();
  const isAlone = useIsAlone();
  const views = useViews();
  const [ticked, setTicked] = useState<Ticks>(new Set());
  const take = () => takeFrom(views, me, new Date(nowMs()).toISOString());
  /** What leaves the record of both is for both to know: written before the file is made, and said before that. */
  const note = async (what: Taking) =>
    isAlone || write('between', { type: 'taken-along', what, day: dateOf(nowMs()) });
  // Another choice is another file: what was said of the one before is forgotten with it.
  const key = [...ticked].join('\n');
  return (
    <div className={css.page}>
      <header>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p>
          <GoWithin to={at.summary} className={buttonLook('plain')}>
            {l('summary')}
          </GoWithin>
        </p>
      </header>
      <WhatGoesIn taken={take()} ticked={ticked} onChange={setTicked} />
      {!isAlone && <Notice>{l('taken.before', { name: them.name })}</Notice>}
      <SealedFile take={take} ticked={ticked} note={() => note('sealed')} />
      <ReadableFile key={key} take={take} ticked={ticked} note={() => note('readable')} />
      <p className={css.soft}>{t('proof')}</p>
      <OpenFile />
      <Watching />
    </div>
  );
};
