/** Starring a moment (J91), with a title of one's own if one likes (J93); either may, and may take it back. */
import type { CardRef } from '@kithe/record/hours';
import type { Star } from '@kithe/record/timeline';
import { useState } from 'react';
import { usePeople } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { AskButton } from './AskButton.tsx';
import opening from './opening.module.css';
import type { Say } from './say.ts';

type Props = { of: CardRef; stars: readonly Star[]; say: Say };

const Form = ({ of, say, close }: Omit<Props, 'stars'> & { close: () => void }) => {
  const t = useText('open');
  const [title, setTitle] = useState('');
  return (
    <form
      className={opening.form}
      onSubmit={(event) => {
        event.preventDefault();
        close();
        void say([{ type: 'star', of, title: title.trim(), on: true }], {
          words: t('done.starred'),
          card: of,
          canUndo: true,
        });
      }}
    >
      <TextField
        label={t('star.label')}
        hint={t('star.hint')}
        value={title}
        maxLength={120}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">{t('star.it')}</Button>
      </div>
    </form>
  );
};

export const StarIt = ({ of, stars, say }: Props) => {
  const t = useText('open');
  const { me } = usePeople();
  const mine = stars.find((star) => star.by === me.key && star.of === of);
  if (mine)
    return (
      <Button
        look="plain"
        onClick={() =>
          void say([{ type: 'star', of, title: mine.title, on: false }], {
            words: t('done.unstarred'),
            card: of,
            canUndo: true,
          })
        }
      >
        {t('star.off')}
      </Button>
    );
  return (
    <AskButton label={t('star.it')} title={t('star.title')}>
      {(close) => <Form of={of} say={say} close={close} />}
    </AskButton>
  );
};

/** Who starred it, and what they call it. */
export const Stars = ({ of, stars }: Omit<Props, 'say'>) => {
  const t = useText('open');
  const { me, them } = usePeople();
  return stars
    .filter((star) => star.of === of)
    .map((star) => (
      <p key={star.by} className={opening.star}>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M10 2l2.4 5.1 5.6.7-4.1 3.8 1.1 5.5L10 14.4 5 17.1l1.1-5.5L2 7.8l5.6-.7z" />
        </svg>
        <span>
          {star.title !== '' && (
            <>
              <bdi>{star.title}</bdi> ·{' '}
            </>
          )}
          {t('star.by', { name: star.by === me.key ? me.name : them.name })}
        </span>
      </p>
    ));
};
