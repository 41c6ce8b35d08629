/** One chapter of the playable explanation, by the end of its address; which is also the reader's place in it. */
import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { paths } from '../paths.ts';
import { AMistake } from '../play/AMistake.tsx';
import { ARepair } from '../play/ARepair.tsx';
import { type Chapter, isChapter } from '../play/chapters.ts';
import { Power } from '../play/Power.tsx';
import { Sandbox } from '../play/Sandbox.tsx';
import { TheTrap } from '../play/TheTrap.tsx';
import { TwoPeople } from '../play/TwoPeople.tsx';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Stack } from '../ui/Layout.tsx';

const PAGES: Readonly<Record<Chapter, () => React.JSX.Element>> = {
  'two-people': TwoPeople,
  'a-mistake': AMistake,
  'a-repair': ARepair,
  power: Power,
  'the-trap': TheTrap,
  sandbox: Sandbox,
};
const PlayImage = lazy(() => import('./PlayImage.tsx').then((module) => ({ default: module.PlayImage })));

const PlayAssumptions = lazy(() =>
  import('./PlayAssumptions.tsx').then((module) => ({ default: module.PlayAssumptions })),
);

const Unknown = () => {
  const t = useText('play');
  return (
    <Stack>
      <h1>{t('chapter.unknownTitle')}</h1>
      <p>{t('chapter.unknown')}</p>
      <p>
        <Go to={paths.play} className={buttonLook('quiet')}>
          {t('chapter.all')}
        </Go>
      </p>
    </Stack>
  );
};

export const PlayChapter = () => {
  const { chapter = '' } = useParams({ strict: false }) as { chapter?: string }; // by this page's own route
  if (chapter === 'image') return <PlayImage />;
  if (chapter === 'assumptions') return <PlayAssumptions />;
  if (!isChapter(chapter)) return <Unknown />;
  const Page = PAGES[chapter];
  return <Page key={chapter} />;
};
