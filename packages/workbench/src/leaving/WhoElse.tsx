/** Who else is in my life, read from the map in a few lines (J52, J97, J114): who is there, and where of me can be. */

import { useMapWords } from '../map/use-map-words.ts';
import { useRoom } from '../map/use-room.ts';
import { inBands } from '../map/whose.ts';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Sheet, Stack } from '../ui/Layout.tsx';
import { Voice } from '../ui/Voice.tsx';
import css from './leaving.module.css';

const SHOWN = ['outside', 'gave'] as const;
/** As many lines of a lane as a page of leaving holds: the latest. */
const MOST = 3;

export const WhoElse = () => {
  const t = useText('carry');
  const room = useRoom();
  const { map, isMine, owner, them } = room;
  const { compare, groupOf } = useMapWords(room);
  const name = them.name;
  const bands = inBands(map.ties, compare).filter(({ band }) => band !== 'force');
  const title = isMine ? t('who.title') : t('who.titleTheirs', { name });
  const lanes = SHOWN.map((lane) => ({
    lane,
    lines: map.lines.filter((line) => line.lane === lane).slice(-MOST),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <Sheet label={title}>
      <Stack>
        <h2>{title}</h2>
        {bands.length + lanes.length === 0 ? (
          <p className={css.soft}>{isMine ? t('who.none') : t('who.noneTheirs', { name })}</p>
        ) : (
          <p className={css.soft}>{isMine ? t('who.lead') : t('who.leadTheirs', { name })}</p>
        )}
        {bands.length > 0 && (
          <dl className={css.who}>
            {bands.map(({ band, ties }) => (
              <div key={band}>
                <dt>{groupOf(band)}</dt>
                {ties.map(({ id, name: called }) => (
                  <dd key={id}>
                    <Voice member={owner}>{called}</Voice>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        )}
        {lanes.map(({ lane, lines }) => (
          <div key={lane}>
            <h3 className={css.small}>
              {lane === 'outside' ? t('who.outside') : isMine ? t('who.gave') : t('who.gaveTheirs', { name })}
            </h3>
            {lines.map((line) => (
              <Voice key={line.id} member={owner}>
                {line.words}
              </Voice>
            ))}
          </div>
        ))}
        <p data-screen-only>
          <GoWithin to={at.map} className={css.go}>
            {t('who.go')}
          </GoWithin>
        </p>
      </Stack>
    </Sheet>
  );
};
