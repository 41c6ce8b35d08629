/** A town going on: its picture, how to let the days go by, its sentence, its curve and its two tables. */
import { useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Row, Sheet } from '../ui/Layout.tsx';
import { Guessed } from './Bet.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { beginningStillShows, comparedLives } from './findings.ts';
import { Answered, InThisModel } from './Reveal.tsx';
import type { Bet, Settings } from './settings.ts';
import { TownKey } from './TownKey.tsx';
import { TownPicture } from './TownPicture.tsx';
import css from './town.module.css';
import { HEAPS, heapsOf, meanOf, TIE } from './town.ts';
import type { Asked } from './use-model.ts';
import { type TownState, useTown } from './use-town.ts';

/** The day on which the guess is looked at. */
const DAYS = 300;

type Here = Extract<TownState, { state: 'here' }>;

const useSaid = () => {
  const t = useText('play');
  return ({ reading: { step, brings, ties } }: Here) => {
    const heaps = heapsOf(brings);
    const between = (state: number) => ties.reduce((sum, tie) => sum + Number(tie === state), 0);
    return t('town.said', {
      count: brings.length,
      day: step,
      mean: inHundred(meanOf(brings)),
      few: heaps[0] ?? 0,
      many: heaps.at(-1) ?? 0,
      cracks: between(TIE.crack),
      seams: between(TIE.seam),
    });
  };
};

const Heaps = ({ brings }: { brings: Float32Array }) => {
  const t = useText('play');
  const heaps = heapsOf(brings);
  return (
    <table className={css.table}>
      <caption>{t('town.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('town.heap')}</th>
          <th scope="col">{t('town.count')}</th>
        </tr>
      </thead>
      <tbody>
        {HEAPS.map((heap, i) => (
          <tr key={heap}>
            <th scope="row">{t(`town.heaps.${heap}`)}</th>
            <td>{heaps[i]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Props = {
  settings: Settings;
  bet: Bet | undefined;
  /** May the days begin? A guess comes before the first town's, and is free before the next. */
  isReady: boolean;
};

export const TownView = ({ settings, bet, isReady }: Props) => {
  const t = useText('play');
  const place = useRef<HTMLDivElement>(null);
  const { town, live, gone, setGoing, setFast, oneDay, backTo } = useTown(settings, DAYS);
  const say = useSaid();
  const asked: Asked<Here> =
    town.state === 'here'
      ? { state: 'here', value: town }
      : town.state === 'failed'
        ? { state: 'failed' }
        : { state: 'waiting', value: undefined };
  const unstarted = !isReady ? { disabledBecause: t('town.unstarted') } : {};
  return (
    <Sheet as="section" label={t('town.picture')}>
      <Answered asked={asked}>
        {(here) => {
          const { reading, means, first, isGoing, isFast } = here;
          const change = comparedLives(first, [...reading.brings]);
          const shows = gone ? beginningStillShows({ settings, means }, gone, DAYS) : undefined;
          const isFirst = reading.step === 0;
          const said = say(here);
          const ended = t('town.ended', {
            first: inHundred(means[0] ?? 0),
            last: inHundred(means.at(-1) ?? 0),
            day: means.length - 1,
            change: t(`change.${change}`),
          });
          return (
            <div ref={place} className={css.town}>
              <div className={css.controls} data-screen-only>
                <Row>
                  <Button
                    {...unstarted}
                    onClick={() => {
                      setGoing(!isGoing);
                      if (!isGoing) place.current?.scrollIntoView({ block: 'start' });
                    }}
                  >
                    {isGoing ? t('town.pause') : t('town.go')}
                  </Button>
                  {isReady && (
                    <Button look="quiet" aria-pressed={isFast} onClick={() => setFast(!isFast)}>
                      {t('town.fast')}
                    </Button>
                  )}
                  {isReady && !isGoing && (
                    <>
                      <Button look="quiet" onClick={oneDay}>
                        {t('town.one')}
                      </Button>
                      {!isFirst && (
                        <>
                          <Button look="plain" onClick={() => backTo(Math.max(0, reading.step - 10))}>
                            {t('town.back')}
                          </Button>
                          <Button look="plain" onClick={() => backTo(0)}>
                            {t('town.restart')}
                          </Button>
                        </>
                      )}
                    </>
                  )}
                </Row>
              </div>
              <TownPicture live={live} said={said} />
              <p className={css.said} aria-live={isGoing ? 'off' : 'polite'}>
                {said}
              </p>
              <TownKey hasPower={settings.power > 0} />
              {bet && (
                <Guessed
                  bet={t(`town.bets.${bet}`)}
                  came={reading.step >= DAYS ? t(`town.bets.${change}`) : undefined}
                />
              )}
              {!isFirst && (
                <Curves
                  title={t('town.curve')}
                  points={Math.max(DAYS + 1, means.length, gone?.means.length ?? 0)}
                  range={[0, 1]}
                  height={180}
                  ends={[t('town.curveMost'), t('town.curveLeast')]}
                  unit={t('town.meanColumn')}
                  lines={[
                    { id: 'all', look: 'mira', name: t('town.curveLine'), values: means },
                    ...(gone
                      ? [{ id: 'gone', look: 'third' as const, name: t('town.goneLine'), values: gone.means }]
                      : []),
                  ]}
                  said={[
                    ...(reading.step === DAYS && !isGoing ? [t('town.over')] : []),
                    ended,
                    ...(gone
                      ? [
                          t('town.gone', {
                            first: inHundred(gone.means[0] ?? 0),
                            last: inHundred(gone.means.at(-1) ?? 0),
                            day: gone.means.length - 1,
                          }),
                        ]
                      : []),
                    ...(shows === undefined ? [] : [t(shows ? 'town.shows' : 'town.showsNot')]),
                  ].join(' ')}
                />
              )}
              {!isFirst && <InThisModel of="town" />}
              <details className={css.more} data-screen-only>
                <summary>{t('town.table')}</summary>
                <Heaps brings={reading.brings} />
              </details>
            </div>
          );
        }}
      </Answered>
    </Sheet>
  );
};
