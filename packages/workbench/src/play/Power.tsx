/** Chapter 4: the same answers, from an equal and from above (J18, J29, J31). */
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Bet } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { type Series, seriesIn } from './lives.ts';
import { formatMoves, type Move, parseBet, parseMoves } from './moves.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import { LIVES, POWER_MOMENTS, POWER_SCENE, SEASON, sameAnswers } from './stories.ts';
import { Talk } from './Talk.tsx';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const BETS = ['nowhere', 'here', 'elsewhere'] as const;
const HARD_WEEK: readonly Move[] = ['missed', 'denied', 'met', 'punished', 'missed', 'denied'];
/** Below this nobody would notice it at Sam’s: three moments in a hundred. */
const REACHES = 0.03;

const end = ({ mean }: Series): number => mean.at(-1) ?? 0;

const Outcome = ({
  moves,
  guessed,
  onHardWeek,
}: {
  moves: readonly Move[];
  guessed: string;
  onHardWeek: () => void;
}) => {
  const t = useText('play');
  const lives = useAsked(`power ${formatMoves(moves)}`, (model) =>
    model.lives([sameAnswers(moves, false), sameAnswers(moves, true)]),
  );
  const chart = (friend: Series, above: Series) =>
    ({
      points: SEASON + 1,
      range: [0, 1],
      height: 180,
      lives: LIVES,
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
    <Reveal title={t('power.bet')} guessed={guessed}>
      <Answered asked={lives}>
        {(lived) => {
          const [friendYou, friendSam] = [seriesIn(lived, 0), seriesIn(lived, 0, 1)];
          const [aboveYou, aboveSam] = [seriesIn(lived, 1), seriesIn(lived, 1, 1)];
          const isReached = end(friendSam) - end(aboveSam) >= REACHES;
          return (
            <>
              <div className={css.pair}>
                <Curves
                  {...chart(friendYou, aboveYou)}
                  title={t('power.toYou')}
                  said={t('power.saidYou', {
                    friend: inHundred(end(friendYou)),
                    above: inHundred(end(aboveYou)),
                  })}
                />
                <Curves
                  {...chart(friendSam, aboveSam)}
                  title={t('power.toSam')}
                  said={t('power.saidSam', {
                    friend: inHundred(end(friendSam)),
                    above: inHundred(end(aboveSam)),
                  })}
                />
              </div>
              <After sentences={isReached ? [t('power.reaches'), t('power.after')] : [t('power.hardly')]} />
              {!isReached && (
                <div data-screen-only>
                  <Button look="quiet" onClick={onHardWeek}>
                    {t('power.hardWeek')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answered>
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
            <Outcome moves={moves} guessed={t(`power.bets.${bet}`)} onHardWeek={() => at(HARD_WEEK, bet)} />
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
