/** Chapter 6: a whole town, set as one likes, and the link that holds all of it (J43, J48). */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../paths.ts';
import { useText } from '../text/use-text.ts';
import { Button, buttonLook } from '../ui/Button.tsx';
import { Go } from '../ui/Go.tsx';
import { Notice, Row, Sheet } from '../ui/Layout.tsx';
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
  power: { start: 'open', power: 20 },
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

/** What the six chapters were about, once they are over; and that it was a model. */
const TheEnd = () => {
  const t = useText('play');
  return (
    <Sheet as="section">
      <div className={css.theEnd}>
        <h2>{t('town.end.title')}</h2>
        <p>{t('town.end.intro')}</p>
        <ol className={css.misfits}>
          {t('town.end.points', { returnObjects: true }).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
        <p>{t('town.end.doubt')}</p>
        <div data-screen-only>
          <Row>
            <Go to={paths.play} className={buttonLook('quiet')}>
              {t('chapter.all')}
            </Go>
            <Go to={paths.chapter('assumptions')} className={buttonLook('plain')}>
              {t('assumes.link')}
            </Go>
            <Go to="/" className={buttonLook('plain')}>
              {t('town.end.home')}
            </Go>
          </Row>
        </div>
      </div>
    </Sheet>
  );
};

export const Sandbox = () => {
  const t = useText('play');
  const navigate = useNavigate();
  const parsed = parseSettings(useSearch({ strict: false }));
  // Each change of the town adds to the history, so that the way back undoes it. A guess is the reader's own and stays
  // here: a link takes the town along, not what somebody guessed. Older links that hold a guess still open with it.
  const goTo = (settings: Settings) =>
    void navigate({ to: paths.chapter('sandbox'), search: searchOf(settings), resetScroll: false });
  const [guess, setGuess] = useState<{ of: string; bet: TownBet } | null>(() =>
    parsed.isFit && parsed.bet ? { of: JSON.stringify(parsed.settings), bet: parsed.bet } : null,
  );
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
  const { settings } = parsed;
  const townOf = (name: (typeof TRY_NAMES)[number], plain: Settings): Settings => ({
    ...plain,
    people: settings.people,
    seed: settings.seed,
    ...TRIES[name],
  });
  const key = JSON.stringify(settings);
  const bet = guess?.of === key ? guess.bet : undefined;
  return (
    <ChapterFrame chapter="sandbox" intro={t('town.intro', { returnObjects: true })} isOver={false}>
      <section className={css.tries} aria-label={t('town.try')} data-screen-only>
        <h2 className={css.small}>{t('town.try')}</h2>
        <div className={css.tryList}>
          {TRY_NAMES.map((name) => (
            <Button
              key={name}
              look="quiet"
              aria-pressed={ordinary.isFit && key === JSON.stringify(townOf(name, ordinary.settings))}
              onClick={() => ordinary.isFit && goTo(townOf(name, ordinary.settings))}
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
              onBet={(value) => setGuess({ of: key, bet: value })}
            />
          )}
          <TownView settings={settings} bet={bet} isReady={guess !== null} />
        </div>
        <TownSettings key={key} settings={settings} onChange={goTo} />
      </div>
      <p className={css.quiet}>{t('town.quiet')}</p>
      <ShareTown settings={settings} />
      <TheEnd />
    </ChapterFrame>
  );
};
