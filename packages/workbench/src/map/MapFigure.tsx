/** The drawing with what belongs to it: looking back through the years, placing by hand, undo, and a page of paper. */
import type { EntryId } from '@kithe/record/ids';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { at } from '../paths.ts';
import { useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { useWidth } from '../timeline/use-width.ts';
import { Button } from '../ui/Button.tsx';
import { useBase } from '../ui/Go.tsx';
import kit from '../ui/kit.module.css';
import { Row } from '../ui/Layout.tsx';
import { useSaid } from '../ui/use-said.ts';
import { placeBody } from './bodies.ts';
import { cutShort, fitsPaper, layOut, nudged, PAPER } from './layout.ts';
import css from './map.module.css';
import { Picture, quarterOf } from './Picture.tsx';
import { TieNames, WholeNames } from './TieNames.tsx';
import { useMapWords } from './use-map-words.ts';
import type { Room } from './use-room.ts';
import { hasEnded, itemsOf, wasThere, yearsOf } from './whose.ts';

/** As narrow as any screen. */
const NARROWEST = 260;

/** Names grow with the text of the page, as far as a picture of them still has a place. */
const growth = (width: number): number => {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.max(1, Math.min(text, width / NARROWEST));
};

type Turns = ReadonlyMap<EntryId, number | null>;
const NONE: Turns = new Map();

export const MapFigure = ({ room }: { room: Room }) => {
  const t = useText('map');
  const { map, owner, isMine, them } = room;
  const { nowMs } = useRelationship();
  const { words, sentence } = useMapWords(room);
  const { say } = useSaid();
  const { ref, width } = useWidth();
  const navigate = useNavigate();
  const base = useBase();
  const [isPlacing, setPlacing] = useState(false);
  const [chosen, setChosen] = useState<EntryId | null>(null);
  const [turns, setTurns] = useState<Turns>(NONE);
  /** Where the last one that was moved had been. */
  const [before, setBefore] = useState<{ id: EntryId; turn: number | null } | null>(null);
  const thisYear = new Date(nowMs()).getFullYear();
  const [year, setYear] = useState<number | null>(null);

  // Written when it comes to rest, and at the latest when the page is left.
  const unwritten = useRef(new Map<EntryId, number | null>());
  const rest = () => {
    for (const [id, turn] of unwritten.current) void say('own', placeBody(id, turn));
    unwritten.current.clear();
  };
  const restLast = useRef(rest);
  restLast.current = rest;
  useEffect(() => () => restLast.current(), []);

  const years = yearsOf(map.ties, thisYear);
  const ties = year === null ? map.ties : map.ties.filter((tie) => wasThere(tie, year));
  const nameOf = (id: string) => map.ties.find((tie) => tie.id === id)?.name ?? '';
  const put = (id: EntryId, turn: number | null) => {
    unwritten.current.set(id, turn);
    setTurns((now) => new Map(now).set(id, turn));
  };
  const zoom = width === null ? 1 : growth(width);
  const layout =
    width === null ? null : layOut(itemsOf(ties, turns), Math.max(NARROWEST, width / zoom), words);
  const moved = layout?.placed.find(({ id }) => id === before?.id);
  const remember = (id: EntryId) => {
    const known = turns.get(id);
    const own = map.ties.find((tie) => tie.id === id)?.turn;
    if (before?.id !== id) setBefore({ id, turn: known === undefined ? (own ?? null) : known });
  };
  const nudge = (id: EntryId, way: 1 | -1) => {
    if (!layout) return;
    remember(id);
    put(id, nudged(layout, id, way));
  };
  const shared = {
    words,
    voice: owner.role,
    kindOf: (id: string) => map.ties.find((tie) => tie.id === id)?.kind ?? 'person',
    hasEnded: (id: string) =>
      year === null && map.ties.some((tie) => tie.id === id && hasEnded(tie, thisYear)),
    nameOf,
    links: map.links.map(({ ties: ends }) => ends),
  };
  const paper = layOut(itemsOf(ties, turns), PAPER, words);
  const isDrawnOnPaper = fitsPaper(paper);
  const cut = new Set(isDrawnOnPaper ? cutShort(paper, nameOf) : []);
  return (
    <div className={css.figure}>
      <figure ref={ref} className={css.measure} data-screen-only>
        {layout && (
          <Picture
            {...shared}
            layout={layout}
            zoom={zoom}
            label={`${t('picture')}. ${sentence(ties)}`}
            onGo={(id) => void navigate({ to: base + at.tie(room.at, id) })}
            placing={
              isPlacing
                ? {
                    chosen,
                    onChoose: setChosen,
                    onNudge: nudge,
                    onTurn: (id, turn) => {
                      remember(id);
                      put(id, turn);
                    },
                    onRest: rest,
                  }
                : undefined
            }
          />
        )}
      </figure>
      {map.ties.length > 0 && (
        <p className={css.soft} data-screen-only={!isDrawnOnPaper || undefined}>
          {isMine ? t('nearer') : t('nearerTheirs', { name: owner.name })} {t('key')}
        </p>
      )}
      {years && (
        <div className={css.time} data-screen-only>
          <label className={kit.label} htmlFor="map-year">
            {t('time.label')} <strong>{year ?? t('time.now')}</strong>
          </label>
          <input
            id="map-year"
            className={kit.mark}
            type="range"
            min={years[0]}
            max={years[1]}
            value={year ?? thisYear}
            aria-valuetext={year === null ? t('time.now') : String(year)}
            onChange={(event) => {
              const to = Number(event.currentTarget.value);
              setYear(to === thisYear ? null : to);
            }}
          />
          <p className={css.soft} role="status">
            {year === null ? t('time.nowText') : t('time.past', { year })}
          </p>
        </div>
      )}
      {isMine && map.ties.length > 0 && (
        <div className={css.placing} data-screen-only>
          <Row>
            <Button
              look="quiet"
              onClick={() => {
                rest();
                setPlacing(!isPlacing);
              }}
            >
              {isPlacing ? t('place.done') : t('place.begin')}
            </Button>
            {isPlacing &&
              ([-1, 1] as const).map((way) => (
                <Button
                  key={way}
                  look="plain"
                  disabledBecause={chosen === null ? t('place.none') : undefined}
                  onClick={() => {
                    if (chosen !== null) nudge(chosen, way);
                    rest();
                  }}
                >
                  {way === 1 ? t('place.on') : t('place.back')}
                </Button>
              ))}
          </Row>
          {isPlacing && (
            <p className={css.soft}>{t(layout?.kind === 'rings' ? 'place.hintRings' : 'place.hintBowls')}</p>
          )}
          <p className={css.soft} role="status">
            {isPlacing && chosen !== null && t('place.chosen', { name: nameOf(chosen) })}
            {before && moved && (
              <>
                {' '}
                {t('place.moved', {
                  name: nameOf(before.id),
                  where: t(`place.turns.${quarterOf(moved.turn)}`),
                })}{' '}
              </>
            )}
          </p>
          {before && (
            <p>
              <Button
                look="plain"
                onClick={() => {
                  put(before.id, before.turn);
                  setBefore(null);
                  rest();
                }}
              >
                {t('place.undo')}
              </Button>
            </p>
          )}
        </div>
      )}
      {!isDrawnOnPaper && <TieNames room={room} ties={ties} year={year} />}
      <figure className={css.paper}>
        {isDrawnOnPaper && <Picture {...shared} layout={paper} label={sentence(ties)} />}
        {cut.size > 0 && <WholeNames room={room} ties={ties.filter(({ id }) => cut.has(id))} />}
        <figcaption>
          {t('print.drawnBy', { name: owner.name })} {!isMine && t('print.shared', { name: them.name })}{' '}
          {t('print.leftOut')}
        </figcaption>
      </figure>
    </div>
  );
};
