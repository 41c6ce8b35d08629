/**
 * The shame-aware manner, one switch for each device (F9): words on the quiet pages stay covered until they are pressed.
 * What is covered is not drawn at all: it is in no page that somebody could search, read aloud, or photograph.
 *
 * The switch lies among the drafts of this device, under its key, and goes with them when somebody signs out.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import css from './quiet.module.css';

const PLACE = 'quiet:manner';
const COVERED = 'covered';

export type Manner = {
  /** `null` until this device has said; until then everything is covered. */
  readonly isCovered: boolean | null;
  readonly setCovered: (isCovered: boolean) => void;
};

export const useManner = (): Manner => {
  const { drafts } = useRelationship();
  const [isCovered, set] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    const known = (text: string) => isHere && set(text === COVERED);
    drafts.readText(PLACE).then(known, () => known(''));
    return () => {
      isHere = false;
    };
  }, [drafts]);
  return {
    isCovered,
    setCovered: (next) => {
      set(next);
      void drafts.keepText(PLACE, next ? COVERED : '');
    },
  };
};

/** Words that stand behind a press, where the device is set so. `what`: what can be said of them meanwhile. */
export const Cover = ({ manner, what, children }: { manner: Manner; what?: string; children: ReactNode }) => {
  const t = useText('quiet');
  const [isPressed, setPressed] = useState(false);
  if (manner.isCovered === false) return children;
  if (manner.isCovered === null) return null;
  if (!isPressed)
    return (
      <p>
        <button type="button" className={css.cover} onClick={() => setPressed(true)}>
          {what !== undefined && <span className={css.hidden}>{what}: </span>}
          {t('covered')}
        </button>
      </p>
    );
  return (
    <div className={css.stack}>
      {children}
      <p data-screen-only>
        <Button look="plain" onClick={() => setPressed(false)}>
          {t('coverAgain')}
        </Button>
      </p>
    </div>
  );
};
