/** Chapter 2: it goes wrong once, and nobody comes back to it (J15–J17). */
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Asking } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { DrawBet } from './DrawBet.tsx';
import { Evening } from './Evening.tsx';
import { findingsOfMistake } from './findings.ts';
import { type Series, seriesIn } from './lives.ts';
import { formatDrawn, parseBet, parseDrawn } from './moves.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import { LIVES, leftOpen, MISTAKE_AT, MISTAKES, type Mistake, NEVER_HAPPENED } from './stories.ts';
import { useReader } from './use-chapter.ts';
import { type Asked, useAsked } from './use-model.ts';

/** Where the marks of a guess stand, in moments after that evening: evenly, so that a shape comes back as it was drawn. */
const AFTER = [8, 16, 24, 32, 40] as const;

const Outcome = ({
  lives,
  guess,
}: {
  lives: Asked<readonly (readonly Series[])[]>;
  guess: readonly number[];
}) => {
  const t = useText('play');
  return (
    <Reveal title={t('mistake.bet')}>
      <Answered asked={lives}>
        {(lived) => {
          const [yours, never] = [seriesIn(lived, 0), seriesIn(lived, 1)];
          const before = yours.mean[MISTAKE_AT] ?? 0;
          const { fall, end } = findingsOfMistake(yours, never, MISTAKE_AT);
          return (
            <>
              <Curves
                title={t('mistake.title')}
                points={yours.mean.length}
                range={[0, 1]}
                breaks={[{ kind: 'crack', at: MISTAKE_AT + 0.5 }]}
                span={t('mistake.span', { returnObjects: true })}
                lives={LIVES}
                lines={[
                  {
                    id: 'yours',
                    look: 'mira',
                    name: t('mistake.lines.yours'),
                    values: yours.mean,
                    band: [yours.low, yours.high],
                  },
                  { id: 'never', look: 'other', name: t('mistake.lines.never'), values: never.mean },
                  {
                    id: 'guess',
                    look: 'guess',
                    name: t('mistake.lines.guess'),
                    values: [before, ...guess],
                    at: [MISTAKE_AT, ...AFTER.map((after) => MISTAKE_AT + after)],
                  },
                ]}
                said={t('mistake.said', {
                  before: inHundred(before),
                  lowest: inHundred(Math.min(...yours.mean.slice(MISTAKE_AT))),
                  last: inHundred(yours.mean.at(-1) ?? 0),
                  never: inHundred(never.mean.at(-1) ?? 0),
                })}
              />
              <After
                sentences={[
                  t(`mistake.fall.${fall}`),
                  t(`mistake.end.${end}`),
                  ...t('mistake.after', { returnObjects: true }),
                ]}
              />
            </>
          );
        }}
      </Answered>
    </Reveal>
  );
};

export const AMistake = () => {
  const t = useText('play');
  const { words, go } = useReader('a-mistake');
  const mistake = parseBet(words.mistake, MISTAKES);
  const guess = mistake && parseDrawn(words.guess, AFTER.length);
  const lives = useAsked(mistake ? `mistake ${mistake}` : null, (model) =>
    model.lives([leftOpen(mistake ?? 'missed'), NEVER_HAPPENED]),
  );
  const at = (way?: Mistake, drawn?: readonly number[]) =>
    go({ mistake: way, guess: drawn && formatDrawn(drawn) });
  return (
    <ChapterFrame
      chapter="a-mistake"
      intro={t('mistake.intro', { returnObjects: true })}
      onBack={guess ? () => at(mistake) : mistake ? () => at() : null}
      onAgain={() => at()}
      isOver={guess !== undefined}
      {...(mistake && { nextWords: { mistake } })}
    >
      <Evening
        turns={[
          { by: 'mira', words: t('mistake.asks') },
          ...(mistake ? [{ by: 'you' as const, words: t(`mistake.ways.${mistake}`) }] : []),
        ]}
        legend={t('mistake.how')}
      >
        {!mistake && (
          <div className={css.bets}>
            {MISTAKES.map((way) => (
              <Button key={way} look="quiet" onClick={() => at(way)}>
                {t(`mistake.ways.${way}`)}
              </Button>
            ))}
          </div>
        )}
      </Evening>
      {mistake && !guess && (
        <Asking question={t('mistake.bet')} isTall>
          <Answered asked={lives}>
            {(lived) => (
              <DrawBet
                key={mistake}
                now={seriesIn(lived, 0).mean[MISTAKE_AT] ?? 0.5}
                after={AFTER}
                label={t('mistake.bet')}
                onBet={(heights) => at(mistake, heights)}
              />
            )}
          </Answered>
        </Asking>
      )}
      {guess && <Outcome lives={lives} guess={guess} />}
    </ChapterFrame>
  );
};
