/**
 * The names of a map in words, on paper alone: all of them, where a drawing of so many could not be read on a sheet;
 * or those that the drawing cuts short. It says what the drawing shows and no more, since others may see the sheet.
 */
import type { Tie } from '@kithe/record/life-map';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import css from './map.module.css';
import { useMapWords } from './use-map-words.ts';
import type { Room } from './use-room.ts';
import { besides, hasEnded, inBands, pressing } from './whose.ts';

type Props = { room: Room; ties: readonly Tie[]; year: number | null };

/** What a bead shows of a tie: its kind by its edge, that it has ended, and what it is tied to. */
const useShown = ({ room: { map }, ties, year }: Props) => {
  const t = useText('map');
  const { names } = useMapWords();
  const { nowMs } = useRelationship();
  const thisYear = new Date(nowMs()).getFullYear();
  const isThere = ({ id }: Tie) => ties.some((tie) => tie.id === id);
  return (tie: Tie): readonly string[] => {
    const forces = pressing(map, tie).filter(isThere);
    const others = besides(map, tie).filter(isThere);
    return [
      ...(tie.kind === 'group' || tie.kind === 'thing' ? [t(`kinds.${tie.kind}`)] : []),
      ...(year === null && hasEnded(tie, thisYear) ? [t('endingSaid.ended')] : []),
      ...(forces.length > 0
        ? [t(tie.kind === 'force' ? 'print.pressesOn' : 'print.pressedBy', { names: names(forces) })]
        : []),
      ...(others.length > 0 ? [t('print.tiedTo', { names: names(others) })] : []),
    ];
  };
};

/** Every name, by how much of me can be there. */
export const TieNames = (props: Props) => {
  const { room, ties } = props;
  const t = useText('map');
  const { compare, groupOf } = useMapWords(room);
  const shown = useShown(props);
  return (
    <div className={css.paper}>
      <p className={css.soft}>{t('print.inWords')}</p>
      <div className={css.names}>
        {inBands(ties, compare).map(({ band, ties: its }) => (
          <section key={band}>
            <h2>{groupOf(band)}</h2>
            <ul>
              {its.map((tie) => (
                <li key={tie.id}>
                  <span data-voice={room.owner.role}>{tie.name}</span>
                  {shown(tie).map((one) => (
                    <span key={one} className={css.shownOf}>
                      {' · '}
                      {one}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
};

/** Names that the drawing ends with dots, as they are. */
export const WholeNames = ({ room, ties }: Omit<Props, 'year'>) => {
  const t = useText('map');
  return (
    <div className={css.paper}>
      <p className={css.soft}>{t('print.whole')}</p>
      <ul className={css.names}>
        {ties.map((tie) => (
          <li key={tie.id} data-voice={room.owner.role}>
            {tie.name}
          </li>
        ))}
      </ul>
    </div>
  );
};
