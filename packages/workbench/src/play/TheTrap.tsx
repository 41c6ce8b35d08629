/**
 * Chapter 5: nothing kind reaches what is not brought (J57); why it is not brought, which is the paradox of connection
 * (J41); and what opens. Three guesses, one below the other.
 */
import { useId } from 'react';
import { useText } from '../text/use-text.ts';
import kit from '../ui/kit.module.css';
import { Sheet } from '../ui/Layout.tsx';
import { Bet, Guessed } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Childhoods } from './Childhoods.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { findingsOfTrap, riseOf } from './findings.ts';
import { seriesIn } from './lives.ts';
import { formatMoves, type Move, parseBet, parseMoves } from './moves.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import type { Scene } from './scene.ts';
import {
  LIVES,
  TRAP_MOMENTS,
  TRAP_SCENE,
  WAY_ON_EVERY,
  WAY_ON_STEPS,
  WAYS_ON,
  type WayOn,
  wayOn,
} from './stories.ts';
import { Talk } from './Talk.tsx';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const BETS = ['much', 'some', 'hardly'] as const;
const LONG_BETS = ['hard', 'kind', 'same'] as const;

const Untouched = ({ scene: { past, measured }, guessed }: { scene: Scene; guessed: string }) => {
  const t = useText('play');
  const values = measured[0] ?? [];
  const { answers, brought, change } = findingsOfTrap(past, values);
  return (
    <Reveal title={t('trap.bet')} guessed={guessed} came={t(`trap.bets.${riseOf(values)}`)}>
      <Curves
        title={t('trap.title')}
        points={TRAP_MOMENTS + 1}
        range={[0, 1]}
        height={180}
        ends={[t('trap.met'), t('trap.unmet')]}
        lines={[{ id: 'image', look: 'mira', name: t('trap.lines.image'), values }]}
        unit={t('trap.title')}
        said={t('trap.said', { first: inHundred(values[0] ?? 0), last: inHundred(values.at(-1) ?? 0) })}
      />
      <After
        sentences={[
          t('trap.brought', { count: brought }),
          ...(brought === 0 && change === 'same'
            ? [t(`trap.unseen.${answers}`), t('trap.isTheTrap')]
            : [t('trap.seen')]),
        ]}
      />
    </Reveal>
  );
};

const WaysOn = ({ guessed }: { guessed: string }) => {
  const t = useText('play');
  const lives = useAsked('ways on', (model) => model.lives(WAYS_ON.map(wayOn)));
  const looks = { wait: 'third', bring: 'other', room: 'mira' } as const;
  return (
    <Reveal title={t('trap.waysBet')}>
      <Answered asked={lives}>
        {(arms) => {
          const of = (way: WayOn) => seriesIn(arms, WAYS_ON.indexOf(way));
          const last = (way: WayOn) => inHundred(of(way).mean.at(-1) ?? 0);
          const soonest = WAYS_ON.reduce((best, way) => (last(way) > last(best) ? way : best));
          return (
            <>
              <Guessed bet={guessed} came={t(`trap.ways.${soonest}`)} />
              <Curves
                title={t('two.title')}
                points={WAY_ON_STEPS / WAY_ON_EVERY + 1}
                every={WAY_ON_EVERY}
                range={[0, 1]}
                lives={LIVES / 2}
                span={[t('trap.waysSpan.0'), t('trap.waysSpan.1', { steps: WAY_ON_STEPS })]}
                lines={[...WAYS_ON].reverse().map((way) => ({
                  id: way,
                  look: looks[way],
                  name: t(`trap.ways.${way}`),
                  values: of(way).mean,
                  ...(way === 'room' && { band: [of(way).low, of(way).high] as const }),
                }))}
                said={t('trap.waysSaid', {
                  steps: WAY_ON_STEPS,
                  wait: last('wait'),
                  bring: last('bring'),
                  room: last('room'),
                })}
              />
              <After sentences={t('trap.waysAfter', { returnObjects: true })} />
            </>
          );
        }}
      </Answered>
    </Reveal>
  );
};

/** A place for the reader's own sentence, and the paper's, to be laid beside it. */
const InOwnWords = () => {
  const t = useText('play');
  const id = useId();
  return (
    <Sheet as="section">
      <div className={css.own}>
        <label htmlFor={id} className={css.question}>
          {t('trap.own')}
        </label>
        <p id={`${id}-hint`} className={kit.hint}>
          {t('trap.ownHint')}
        </p>
        <textarea
          id={id}
          className={`${kit.input} ${kit.area} ${kit.client}`}
          aria-describedby={`${id}-hint`}
        />
        <details className={css.paper}>
          <summary>{t('trap.paperShow')}</summary>
          <blockquote>{t('trap.paper')}</blockquote>
          <p className={css.soft}>{t('trap.source')}</p>
        </details>
      </div>
    </Sheet>
  );
};

export const TheTrap = () => {
  const t = useText('play');
  const { words, go } = useReader('the-trap');
  const moves = parseMoves(words.moves, TRAP_MOMENTS);
  const isPlayed = moves.length === TRAP_MOMENTS;
  const bet = isPlayed ? parseBet(words.bet, BETS) : undefined;
  const long = bet && parseBet(words.long, LONG_BETS);
  const way = long && parseBet(words.way, WAYS_ON);
  const scene = useAsked(`scene trap ${formatMoves(moves)}`, (model) => model.scene(TRAP_SCENE, moves));
  const at = (next: readonly Move[], ...[first, second, third]: readonly string[]) =>
    go({ moves: formatMoves(next), bet: first, long: second, way: third });
  const back = way
    ? () => at(moves, bet ?? '', long ?? '')
    : long
      ? () => at(moves, bet ?? '')
      : bet
        ? () => at(moves)
        : () => at(moves.slice(0, -1));
  return (
    <ChapterFrame
      chapter="the-trap"
      intro={t('trap.intro', { returnObjects: true })}
      onBack={moves.length > 0 ? back : null}
      onAgain={() => at([])}
      isOver={way !== undefined}
    >
      <Answered asked={scene}>
        {(played) => (
          <Talk
            scene={played}
            of={TRAP_MOMENTS}
            onMove={(move) => played.past.length === moves.length && at([...moves, move])}
            reveal={
              bet ? (
                <Untouched scene={played} guessed={t(`trap.bets.${bet}`)} />
              ) : (
                <Bet
                  question={t('trap.bet')}
                  bets={BETS.map((value) => ({ value, label: t(`trap.bets.${value}`) }))}
                  onBet={(value) => at(moves, value)}
                />
              )
            }
          />
        )}
      </Answered>
      {bet && !long && (
        <Bet
          question={t('trap.longBet')}
          follows
          bets={LONG_BETS.map((value) => ({ value, label: t(`trap.longBets.${value}`) }))}
          onBet={(value) => at(moves, bet, value)}
        />
      )}
      {bet && long && <Childhoods guessed={t(`trap.longBets.${long}`)} />}
      {bet && long && !way && (
        <Bet
          question={t('trap.waysBet')}
          follows
          bets={WAYS_ON.map((value) => ({ value, label: t(`trap.ways.${value}`) }))}
          onBet={(value) => at(moves, bet, long, value)}
        />
      )}
      {way && (
        <>
          <WaysOn guessed={t(`trap.ways.${way}`)} />
          <InOwnWords />
        </>
      )}
    </ChapterFrame>
  );
};
