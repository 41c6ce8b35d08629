/** The ring said in words, and the same moves as a list to choose from: whoever draws nothing misses nothing. */
import { PLACES, type Place } from '@kithe/record/cards';
import type { Part } from '@kithe/record/parts';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { SelectField } from '../ui/Field.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { parsePlace } from './drag.ts';
import type { Spoke } from './map.ts';
import css from './parts.module.css';
import { useNames } from './use-names.ts';

type Props = {
  spokes: readonly Spoke[];
  /** What my card alone says of a part in this hour. */
  onCard?: (part: Part) => Place | null;
  onMove?: (part: Part, place: Place | null) => void;
};

/** What a ring shows, as lines. */
export const useRingWords = (spokes: readonly Spoke[]): readonly string[] => {
  const t = useText('parts');
  const names = useNames();
  const lines = PLACES.map((place) => {
    const parts = spokes.filter(({ placed }) => placed?.place === place).map(({ part }) => part.name);
    return t('line', {
      place: t(`places.${place}`),
      parts: parts.length > 0 ? names(parts) : t('nowhere'),
    });
  });
  const unsaid = spokes.filter(({ placed }) => placed === null).map(({ part }) => part.name);
  return unsaid.length > 0 ? [...lines, t('unsaidLine', { parts: names(unsaid) })] : lines;
};

export const InWords = ({ spokes, onCard, onMove }: Props) => {
  const t = useText('parts');
  const lines = useRingWords(spokes);
  return (
    <div className={css.inWords}>
      <ul className={css.lines} aria-label={t('inWords')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {onMove && (
        <details className={css.more} data-screen-only>
          <summary>{t('move')}</summary>
          <ul className={css.moves}>
            {spokes.map(({ part, placed }) => {
              const card = onCard?.(part) ?? null;
              return (
                <li key={part.id} className={css.moveOne}>
                  <SelectField
                    label={part.name}
                    value={placed?.from === 'map' ? placed.place : ''}
                    onChange={(event) => onMove(part, parsePlace(event.currentTarget.value))}
                  >
                    <option value="">
                      {card === null ? t('unsaid') : t('asOnCard', { place: t(`places.${card}`) })}
                    </option>
                    {PLACES.map((place) => (
                      <option key={place} value={place}>
                        {t(`places.${place}`)}
                      </option>
                    ))}
                  </SelectField>
                  <GoWithin to={at.part(part.id)} className={css.partLink}>
                    {t('toPart')}
                    <span className={css.hidden}>: {part.name}</span>
                  </GoWithin>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
};
