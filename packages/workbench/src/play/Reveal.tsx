/** What turned out: a sheet whose heading takes the focus, the guess, a chart, and what may be said about it. */
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Sheet } from '../ui/Layout.tsx';
import { Guessed } from './Bet.tsx';
import css from './play.module.css';
import { useTakingFocus } from './use-chapter.ts';
import type { Asked } from './use-model.ts';

type Props = { title: string; guessed?: string; came?: string; children: ReactNode };

export const Reveal = ({ title, guessed, came, children }: Props) => {
  const heading = useTakingFocus('start');
  return (
    <Sheet as="section">
      <div className={css.reveal}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {guessed !== undefined && <Guessed bet={guessed} came={came} />}
        <InThisModel />
        {children}
      </div>
    </Sheet>
  );
};

/** What every curve is a curve of, and where its assumptions stand. */
export const InThisModel = ({ of = 'mira' }: { of?: 'mira' | 'town' }) => {
  const t = useText('play');
  return (
    <p className={css.model}>
      {t(`assumes.line.${of}`)} <Go to={paths.chapter('assumptions')}>{t('assumes.link')}</Go>
    </p>
  );
};

/** Sentences after a chart. */
export const After = ({ sentences }: { sentences: readonly string[] }) => (
  <div className={css.after}>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </div>
);

/** What the model answered, once it has; until then a line in its place, and where it cannot start, what to do. */
export const Answered = <T,>({ asked, children }: { asked: Asked<T>; children: (value: T) => ReactNode }) => {
  const t = useText('play');
  if (asked.state === 'failed')
    return (
      <Notice role="alert">
        <p>{t('model.failed')}</p>
        <Button look="quiet" onClick={() => window.location.reload()}>
          {t('model.again')}
        </Button>
      </Notice>
    );
  if (asked.value === undefined)
    return (
      <p className={css.working} role="status">
        {t('model.working')}
      </p>
    );
  return (
    <div className={css.answeredBy} aria-busy={asked.state === 'waiting'}>
      {children(asked.value)}
    </div>
  );
};
