/** The same map as a list: for whoever reads with ears, with a keyboard, or rather in words. Forces are named first (J120). */
import type { Tie } from '@kithe/record/life-map';
import { useId } from 'react';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import css from './map.module.css';
import { useMapWords } from './use-map-words.ts';
import type { Room } from './use-room.ts';
import { besides, inBands, pressing } from './whose.ts';

export const TieFacts = ({ of: tie, room: { map, isMine, isRoom } }: { of: Tie; room: Room }) => {
  const t = useText('map');
  const { factsOf, names } = useMapWords();
  const facts = factsOf(tie);
  const [forces, others] = [pressing(map, tie), besides(map, tie)];
  return (
    <>
      {forces.length > 0 && (
        <p>{t(tie.kind === 'force' ? 'pressesOn' : 'pressedBy', { names: names(forces) })}</p>
      )}
      {facts.length > 0 && <p className={css.facts}>{facts.join(' · ')}</p>}
      {others.length > 0 && <p className={css.facts}>{t('withOthers', { names: names(others) })}</p>}
      {isMine && !isRoom && <p className={css.who}>{tie.isShared ? t('shared') : t('private')}</p>}
    </>
  );
};

const Band = ({ title, ties, room }: { title: string; ties: readonly Tie[]; room: Room }) => {
  const id = useId();
  return (
    <section className={css.band} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className={css.ties}>
        {ties.map((tie) => (
          <li key={tie.id} className={css.tie}>
            <p>
              <GoWithin to={at.tie(room.at, tie.id)} className={css.tieName}>
                <span data-voice={room.owner.role}>{tie.name}</span>
              </GoWithin>
            </p>
            <TieFacts of={tie} room={room} />
          </li>
        ))}
      </ul>
    </section>
  );
};

export const TieList = ({ room }: { room: Room }) => {
  const t = useText('map');
  const { compare, groupOf } = useMapWords(room);
  return (
    <section className={css.list} data-screen-only>
      <h2>{t('list')}</h2>
      {inBands(room.map.ties, compare).map(({ band, ties }) => (
        <Band key={band} title={groupOf(band)} ties={ties} room={room} />
      ))}
    </section>
  );
};
