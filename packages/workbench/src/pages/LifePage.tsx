/** Life outside, in four lanes of words (J7, J53, J97, J114): met, received, given, flourishing. */
import { LANES } from '@kithe/record/bodies/map';
import { Lane } from '../map/Lane.tsx';
import css from '../map/map.module.css';
import { useRoom } from '../map/use-room.ts';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { GoWithin } from '../ui/Go.tsx';
import { Eyebrow, Notice } from '../ui/Layout.tsx';
import { Watching } from '../ui/Watching.tsx';

export const LifePage = () => {
  const t = useText('map');
  const room = useRoom();
  const { isMine, them, map } = room;
  const name = them.name;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Eyebrow>
          <GoWithin to={at.map}>{isMine ? t('goMap') : t('goMapTheirs', { name })}</GoWithin>
        </Eyebrow>
        <h1>{isMine ? t('life.title') : t('life.titleTheirs', { name })}</h1>
        {isMine && <p className={css.soft}>{t('life.lead')}</p>}
      </header>
      {!isMine && <Notice>{t('doNotProbe')}</Notice>}
      {!isMine && map.lines.length === 0 && <p className={css.soft}>{t('life.emptyTheirs', { name })}</p>}
      <div className={css.lanes}>
        {LANES.map((lane) => (
          <Lane key={lane} lane={lane} room={room} />
        ))}
      </div>
      {isMine && <Watching />}
    </div>
  );
};
