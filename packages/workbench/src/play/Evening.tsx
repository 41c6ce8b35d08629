/** Moments told in full: what Mira says, what you answered, what was a night later, and what can be chosen. */
import { Fragment, type ReactNode, use, useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import kit from '../ui/kit.module.css';
import { Sheet } from '../ui/Layout.tsx';
import css from './play.module.css';
import { Acted } from './use-chapter.ts';

export type Turn = {
  readonly by: 'mira' | 'you';
  readonly words: string;
  /** When it was, where that is not the evening itself. */
  readonly when?: string;
};
type Props = {
  turns: readonly Turn[];
  /** The question above the choices. */
  legend: string;
  children?: ReactNode;
};

const Said = ({ by, words }: Turn) =>
  by === 'mira' ? (
    <p className={css.seen}>
      <q className={css.words}>{words}</q>
    </p>
  ) : (
    <p className={css.yours}>{words}</p>
  );

export const Evening = ({ turns, legend, children }: Props) => {
  const t = useText('play');
  const newest = useRef<HTMLDivElement>(null);
  const acted = use(Acted);
  const count = turns.length;
  const seen = useRef(count);
  // The button that was pressed is gone: what came of it is read next. Where a question follows, that takes the focus.
  useEffect(() => {
    const hasCome = count > seen.current;
    seen.current = count;
    if (hasCome && acted.current && document.activeElement === document.body) newest.current?.focus();
  }, [count, acted]);
  return (
    <Sheet label={t('scene.label')}>
      <div className={css.now}>
        {turns.map((turn, i) => (
          <Fragment key={turn.words}>
            {turn.when !== undefined && <p className={css.when}>{turn.when}</p>}
            <div ref={i === count - 1 ? newest : undefined} tabIndex={-1}>
              <p className={`${kit.who} ${turn.by === 'mira' ? kit.whoClient : kit.whoTherapist}`}>
                {t(`scene.${turn.by}`)}
              </p>
              <Said {...turn} />
            </div>
          </Fragment>
        ))}
        {children && (
          <fieldset className={css.answers}>
            <legend className={css.legend}>{legend}</legend>
            {children}
          </fieldset>
        )}
      </div>
    </Sheet>
  );
};
