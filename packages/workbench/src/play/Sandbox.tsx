/** Chapter 6: a whole town, set as one likes, and the link that holds all of it (J43, J48). */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, Row } from '../ui/Layout.tsx';
import { Bet } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { ShareTown } from './ShareTown.tsx';
import {
  type Misfit,
  parseSettings,
  type Settings,
  searchOf,
  TOWN_BETS,
  type Bet as TownBet,
} from './settings.ts';
import { TownSettings } from './TownSettings.tsx';
import { TownView } from './TownView.tsx';
import css from './town.module.css';

/** Towns worth a look, by what differs from an ordinary one. */
const TRIES = {
  hidden: {},
  open: { start: 'open' },
  power: { start: 'mixed', power: 20 },
  rough: { start: 'open', listeners: 'rough' },
} as const satisfies Record<string, Partial<Settings>>;
const TRY_NAMES = ['hidden', 'open', 'power', 'rough'] as const;

const Wrong = ({ misfits }: { misfits: readonly Misfit[] }) => {
  const t = useText('play');
  return (
    <Notice role="alert">
      <h2>{t('town.wrongTitle')}</h2>
      <p>{t('town.wrong')}</p>
      <ul className={css.misfits}>
        {misfits.map(({ word, got, expected }) => (
          <li key={word}>
            {expected.kind === 'unknown'
              ? t('town.misfit.unknown', { word })
              : expected.kind === 'number'
                ? t('town.misfit.number', { word, got, least: expected.least, most: expected.most })
                : t('town.misfit.one of', { word, got, words: expected.words.join(', ') })}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

export const Sandbox = () => {
  const t = useText('play');
  const navigate = useNavigate();
  const parsed = parseSettings(useSearch({ strict: false }));
  // A change adds to the history, so that the way back undoes it; a guess does not.
  const goTo = (settings: Settings, bet?: TownBet) =>
    void navigate({
      to: paths.chapter('sandbox'),
      search: searchOf(settings, bet),
      replace: bet !== undefined,
      resetScroll: false,
    });
  const ordinary = parseSettings({});
  if (!parsed.isFit)
    return (
      <ChapterFrame chapter="sandbox" intro={t('town.intro', { returnObjects: true })} isOver={false}>
        <Wrong misfits={parsed.misfits} />
        <Row>
          <Button onClick={() => ordinary.isFit && goTo(ordinary.settings)}>{t('town.ordinary')}</Button>
        </Row>
      </ChapterFrame>
    );
  const { settings, bet } = parsed;
  return (
    <ChapterFrame chapter="sandbox" intro={t('town.intro', { returnObjects: true })} isOver={false}>
      <section className={css.tries} aria-label={t('town.try')} data-screen-only>
        <h2 className={css.small}>{t('town.try')}</h2>
        <div className={css.tryList}>
          {TRY_NAMES.map((name) => (
            <Button
              key={name}
              look="quiet"
              onClick={() =>
                ordinary.isFit && goTo({ ...ordinary.settings, people: settings.people, ...TRIES[name] })
              }
            >
              {t(`town.tries.${name}`)}
            </Button>
          ))}
        </div>
      </section>
      <div className={css.bench}>
        <div className={css.show}>
          {!bet && (
            <Bet
              question={t('town.bet')}
              bets={TOWN_BETS.map((value) => ({ value, label: t(`town.bets.${value}`) }))}
              onBet={(value) => goTo(settings, value)}
            />
          )}
          <TownView settings={settings} bet={bet} />
        </div>
        <TownSettings key={JSON.stringify(settings)} settings={settings} onChange={(next) => goTo(next)} />
      </div>
      <p className={css.quiet}>{t('town.quiet')}</p>
      <ShareTown />
    </ChapterFrame>
  );
};
