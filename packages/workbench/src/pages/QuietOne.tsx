/** One thing of the quiet page, or the place to begin one: what it is decides which way it leads (J101). */
import { useParams } from '@tanstack/react-router';
import { at } from '../paths.ts';
import { AmPage } from '../quiet/AmPage.tsx';
import { DidPage } from '../quiet/DidPage.tsx';
import { LetGo } from '../quiet/LetGo.tsx';
import { useManner } from '../quiet/manner.tsx';
import css from '../quiet/quiet.module.css';
import { useTakingAway } from '../quiet/use-taking-away.ts';
import { useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';

export const QuietOne = () => {
  const t = useText('quiet');
  const { what } = useParams({ strict: false }) as { what?: string }; // by the route's own path
  const { amends, carried } = useViews();
  const manner = useManner();
  const { takeAway, back } = useTakingAway();
  if (what === 'let-go') return <LetGo />;
  const did = amends.find(({ id }) => id === what);
  const am = carried.find(({ id }) => id === what);
  if (did || what === 'did')
    return <DidPage key={did?.versions.at(-1) ?? 'new'} of={did ?? null} manner={manner} onAway={takeAway} />;
  if (am || what === 'am')
    return <AmPage key={am?.id ?? 'new'} of={am ?? null} manner={manner} onAway={takeAway} />;
  return (
    <div className={css.writing}>
      <h1>{t('goQuiet')}</h1>
      <p role="status">
        {back ? t('removed') : t('gone')}{' '}
        {back && (
          <Button look="plain" onClick={back}>
            {t('putBack')}
          </Button>
        )}
      </p>
      <p>
        <GoWithin to={at.quiet}>{t('goQuiet')}</GoWithin>
      </p>
    </div>
  );
};
