/**
 * The map of a life (J18, J43–J48, J52, J115, J120). A client draws it, and it is theirs until they let something be
 * read; a therapist reads what was shared, and may keep a map of their own in the room of their process notes.
 */
import { MapFigure } from '../map/MapFigure.tsx';
import css from '../map/map.module.css';
import { TieList } from '../map/TieList.tsx';
import { useRoom } from '../map/use-room.ts';
import { at } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { buttonLook } from '../ui/Button.tsx';
import { GoWithin } from '../ui/Go.tsx';
import { Notice } from '../ui/Layout.tsx';

export const MapPage = () => {
  const t = useText('map');
  const room = useRoom();
  const { map, isMine, isRoom, them } = room;
  const name = them.name;
  const isBlank = map.ties.length === 0;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{isRoom ? t('titleRoom') : isMine ? t('title') : t('titleTheirs', { name })}</h1>
        <p className={css.soft} data-screen-only>
          {isRoom ? t('leadRoom', { name }) : isMine ? t('lead', { name }) : t('leadTheirs', { name })}
        </p>
      </header>
      {!isMine && <Notice>{t('doNotProbe')}</Notice>}
      {isMine && (
        <p data-screen-only>
          <GoWithin to={at.newTie(room.at)} className={buttonLook(isBlank ? 'strong' : 'quiet')}>
            {t('add')}
          </GoWithin>
        </p>
      )}
      {isBlank && isMine && (
        <section className={css.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p>{t('empty')}</p>
        </section>
      )}
      {isBlank && !isMine ? (
        <p className={css.soft}>{t('emptyTheirs', { name })}</p>
      ) : (
        <MapFigure room={room} />
      )}
      {!isBlank && <TieList room={room} />}
      {!isRoom && (
        <ul className={css.further} data-screen-only>
          <li>
            <GoWithin to={at.life}>{isMine ? t('goLife') : t('goLifeTheirs', { name })}</GoWithin>
          </li>
          <li>
            <GoWithin to={at.setting}>
              {isMine ? t('goSetting') : t('setting.titleTheirs', { name })}
            </GoWithin>
          </li>
          {!isMine && (
            <li>
              <GoWithin to={at.ownMap}>{t('goRoom')}</GoWithin>
            </li>
          )}
        </ul>
      )}
    </div>
  );
};
