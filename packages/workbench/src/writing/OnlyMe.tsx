/** A line that a card calls *only for me*: it stays on this device, and is said to (record.md, Spaces; J29). */
import type { Role } from '@kithe/record/body';
import { useText } from '../text/use-text.ts';
import { Area } from './Area.tsx';
import { Kept } from './Kept.tsx';
import { KeptLine } from './KeptLine.tsx';
import writing from './writing.module.css';

/** Folded away until it is wanted, open where there is something in it. */
export const OnlyMe = ({ place, role }: { place: string; role: Role }) => {
  const t = useText('write');
  return (
    <Kept key={place} place={place}>
      {({ text, setText, state }) => (
        <details className={writing.details} open={text !== '' || undefined}>
          <summary>{t('onlyMe')}</summary>
          <div className={writing.onlyMe}>
            <p className={writing.hint}>{t('onlyMeHint')}</p>
            <Area label={t('onlyMe')} role={role} value={text} onChange={setText} isSmall />
            {text !== '' && <KeptLine state={state} />}
          </div>
        </details>
      )}
    </Kept>
  );
};
