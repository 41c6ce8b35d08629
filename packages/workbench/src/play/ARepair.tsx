/** Chapter 3: the same evening, and somebody comes back to it (J16, J19–J23). */
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Bet } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { compared, inHundred } from './chart.ts';
import { Evening } from './Evening.tsx';
import { seriesIn } from './lives.ts';
import { parseBet } from './moves.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import {
  cameBack,
  isMended,
  LIVES,
  leftOpen,
  MENDINGS,
  type Mending,
  MISTAKE_AT,
  NEVER_HAPPENED,
} from './stories.ts';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const MISTAKE = 'denied';
const BETS = ['more', 'same', 'less'] as const;
const ANSWERED = MENDINGS.filter((way) => way !== 'first');
/** What counts as a difference here: half a moment in a hundred. Lives share their seeds, so it is no chance. */
const LEAST = 0.005;

const Outcome = ({ way, guessed }: { way: Mending; guessed: string }) => {
  const t = useText('play');
  const lives = useAsked(`repair ${way}`, (model) =>
    model.lives([cameBack(MISTAKE, way), NEVER_HAPPENED, leftOpen(MISTAKE)]),
  );
  return (
    <Reveal title={t('repair.bet')} guessed={guessed}>
      <Answered asked={lives}>
        {(lived) => {
          const [yours, never, open] = [seriesIn(lived, 0), seriesIn(lived, 1), seriesIn(lived, 2)];
          const [last, control] = [yours.mean.at(-1) ?? 0, never.mean.at(-1) ?? 0];
          return (
            <>
              <Curves
                title={t('repair.title')}
                points={yours.mean.length}
                range={[0, 1]}
                breaks={[{ kind: isMended(way) ? 'seam' : 'crack', at: MISTAKE_AT + 1 }]}
                span={t('mistake.span', { returnObjects: true })}
                lives={LIVES}
                lines={[
                  {
                    id: 'yours',
                    look: 'mira',
                    name: `${t('repair.lines.yours')}: ${t(`repair.ways.${way}`)}`,
                    values: yours.mean,
                    band: [yours.low, yours.high],
                  },
                  { id: 'never', look: 'other', name: t('repair.lines.never'), values: never.mean },
                  { id: 'open', look: 'third', name: t('repair.lines.open'), values: open.mean },
                ]}
                said={`${t('repair.said', {
                  last: inHundred(last),
                  never: inHundred(control),
                  open: inHundred(open.mean.at(-1) ?? 0),
                })} ${t(`repair.verdict.${compared(control, last, LEAST)}`)}`}
              />
              <After
                sentences={[
                  t(`repair.after.${way === 'first' ? 'first' : isMended(way) ? 'heard' : 'open'}`),
                ]}
              />
            </>
          );
        }}
      </Answered>
    </Reveal>
  );
};

export const ARepair = () => {
  const t = useText('play');
  const { words, go } = useReader('a-repair');
  const way = parseBet(words.way, MENDINGS);
  const isWaiting = way === undefined && words.way === 'wait';
  const bet = way && parseBet(words.bet, BETS);
  const at = (next?: Mending | 'wait', guess?: string) => go({ way: next, bet: guess });
  const hasWaited = isWaiting || (way !== undefined && way !== 'first');
  return (
    <ChapterFrame
      chapter="a-repair"
      intro={t('repair.intro', { returnObjects: true })}
      onBack={
        bet
          ? () => at(way)
          : way
            ? () => at(way === 'first' ? undefined : 'wait')
            : isWaiting
              ? () => at()
              : null
      }
      onAgain={() => at()}
      isOver={bet !== undefined}
    >
      {!hasWaited ? (
        <Evening
          says={t('mistake.asks')}
          answered={way === 'first' ? t('repair.first') : t('mistake.ways.denied')}
          legend={t('repair.choose')}
        >
          {!way && (
            <div className={css.bets}>
              <Button look="quiet" onClick={() => at('first')}>
                {t('repair.first')}
              </Button>
              <Button look="quiet" onClick={() => at('wait')}>
                {t('repair.wait')}
              </Button>
            </div>
          )}
        </Evening>
      ) : (
        <Evening
          says={t('repair.says')}
          {...(way && { answered: t(`scene.answered.${way}`) })}
          legend={t('repair.answer')}
        >
          {!way && (
            <div className={css.bets}>
              {ANSWERED.map((answer) => (
                <Button key={answer} look="quiet" onClick={() => at(answer)}>
                  {t(`scene.answers.${answer}`)}
                </Button>
              ))}
            </div>
          )}
        </Evening>
      )}
      {way && !bet && (
        <Bet
          question={t('repair.bet')}
          bets={BETS.map((value) => ({ value, label: t(value) }))}
          onBet={(value) => at(way, value)}
        />
      )}
      {way && bet && (
        <>
          <Outcome way={way} guessed={t(bet)} />
          <div data-screen-only>
            <ChooseOne
              legend={t('repair.another')}
              choices={MENDINGS.map((value) => ({ value, label: t(`repair.ways.${value}`) }))}
              value={way}
              onChange={(value) => value && at(value, bet)}
            />
          </div>
        </>
      )}
    </ChapterFrame>
  );
};
