/** Chapter 4: the same answers, from an equal and from above (J18, J29, J31). */
import { useText } from '../text/use-text.ts';
import { Bet } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { findingsOfPower, isMixed } from './findings.ts';
import { type Series, seriesIn } from './lives.ts';
import { formatMoves, type Move, parseBet, parseMoves } from './moves.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import { LIVES, POWER_MOMENTS, POWER_SCENE, SEASON, sameAnswers } from './stories.ts';
import { Talk } from './Talk.tsx';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const BETS = ['nowhere', 'here', 'elsewhere'] as const;
/** Beside the reader's own: what power does shows where people are often missed. */
const HARD_WEEK: readonly Move[] = ['missed', 'denied', 'met', 'punished', 'missed', 'denied'];

const end = ({ mean }: Series): number => mean.at(-1) ?? 0;

/** Six answers, one after the other. */
const SixAnswers = ({ moves }: { moves: readonly Move[] }) => {
  const t = useText('play');
  return (
    <ol className={css.six}>
      {moves.map((move, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer stays in its place
        <li key={i}>{t(`power.short.${move === 'go on' ? 'missed' : move}`)}</li>
      ))}
    </ol>
  );
};

/** What six answers came to, from a friend and from above: with whoever gave them, and with Sam. */
const Season = ({ title, moves }: { title: string; moves: readonly Move[] }) => {
  const t = useText('play');
  const lives = useAsked(`power ${formatMoves(moves)}`, (model) =>
    model.lives([sameAnswers(moves, false), sameAnswers(moves, true)]),
  );
  const chart = (friend: Series, above: Series) =>
    ({
      points: SEASON + 1,
      range: [0, 1],
      height: 180,
      span: t('power.span', { returnObjects: true }),
      lines: [
        {
          id: 'above',
          look: 'mira',
          name: t('power.lines.above'),
          values: above.mean,
          band: [above.low, above.high],
        },
        { id: 'friend', look: 'other', name: t('power.lines.friend'), values: friend.mean },
      ],
    }) as const;
  return (
    <div className={css.season}>
      <h3>{title}</h3>
      <SixAnswers moves={moves} />
      <Answered asked={lives}>
        {(lived) => {
          const friend = { you: seriesIn(lived, 0), sam: seriesIn(lived, 0, 1) };
          const above = { you: seriesIn(lived, 1), sam: seriesIn(lived, 1, 1) };
          const found = findingsOfPower(friend, above);
          return (
            <>
              <div className={css.pair}>
                <Curves
                  {...chart(friend.you, above.you)}
                  lives={LIVES}
                  title={t('power.toYou')}
                  said={`${t('power.saidYou', {
                    friend: inHundred(end(friend.you)),
                    above: inHundred(end(above.you)),
                  })} ${t(`power.you.${found.you}`)}`}
                />
                <Curves
                  {...chart(friend.sam, above.sam)}
                  title={t('power.toSam')}
                  said={`${t('power.saidSam', {
                    friend: inHundred(end(friend.sam)),
                    above: inHundred(end(above.sam)),
                  })} ${t(`power.sam.${found.sam}`)}`}
                />
              </div>
              <After
                sentences={[
                  ...(isMixed(moves) ? [t('power.round')] : []),
                  ...(found.you === 'less' ? [t(`power.since.${found.since}`)] : []),
                ]}
              />
            </>
          );
        }}
      </Answered>
    </div>
  );
};

const Outcome = ({ moves, guessed }: { moves: readonly Move[]; guessed: string }) => {
  const t = useText('play');
  const isHardWeek = formatMoves(moves) === formatMoves(HARD_WEEK);
  return (
    <Reveal title={t('power.bet')} guessed={guessed}>
      {!isHardWeek && <Season title={t('power.yours')} moves={moves} />}
      <Season title={t('power.hardWeek')} moves={HARD_WEEK} />
      <After sentences={[t('power.reaches'), t('power.allBrought')]} />
    </Reveal>
  );
};

export const Power = () => {
  const t = useText('play');
  const { words, go } = useReader('power');
  const moves = parseMoves(words.moves, POWER_MOMENTS);
  const isPlayed = moves.length === POWER_MOMENTS;
  const bet = isPlayed ? parseBet(words.bet, BETS) : undefined;
  const scene = useAsked(`scene power ${formatMoves(moves)}`, (model) => model.scene(POWER_SCENE, moves));
  const at = (next: readonly Move[], word?: string) => go({ moves: formatMoves(next), bet: word });
  return (
    <ChapterFrame
      chapter="power"
      intro={t('power.intro', { returnObjects: true })}
      onBack={bet ? () => at(moves) : moves.length > 0 ? () => at(moves.slice(0, -1)) : null}
      onAgain={() => at([])}
      isOver={bet !== undefined}
    >
      <Answered asked={scene}>
        {(played) =>
          bet ? (
            <Outcome moves={moves} guessed={t(`power.bets.${bet}`)} />
          ) : (
            <Talk
              scene={played}
              of={POWER_MOMENTS}
              onMove={(move) => played.past.length === moves.length && at([...moves, move])}
              reveal={
                <Bet
                  question={t('power.bet')}
                  bets={BETS.map((value) => ({ value, label: t(`power.bets.${value}`) }))}
                  onBet={(value) => at(moves, value)}
                />
              }
            />
          )
        }
      </Answered>
    </ChapterFrame>
  );
};
