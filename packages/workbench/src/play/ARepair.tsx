/** Chapter 3: the same evening, and somebody comes back to it (J16, J19–J23). */
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ChooseOne } from '../ui/Field.tsx';
import { Bet, Guessed } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { Evening, type Turn } from './Evening.tsx';
import { comparedLives } from './findings.ts';
import { type Series, seriesIn } from './lives.ts';
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
  MISTAKES,
  type Mistake,
  NEVER_HAPPENED,
} from './stories.ts';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const BETS = ['more', 'same', 'less'] as const;
const ANSWERED = MENDINGS.filter((way) => way !== 'first');

const Outcome = ({
  mistake,
  way,
  guessed,
}: {
  mistake: Mistake;
  way: Mending;
  /** `undefined` where this is another way than the one that was guessed about. */
  guessed: string | undefined;
}) => {
  const t = useText('play');
  const lives = useAsked(`repair ${mistake} ${way}`, (model) =>
    model.lives([cameBack(mistake, way), NEVER_HAPPENED, leftOpen(mistake)]),
  );
  return (
    <Reveal title={t('repair.bet')}>
      <Answered asked={lives}>
        {(lived) => {
          const [yours, never, open] = [seriesIn(lived, 0), seriesIn(lived, 1), seriesIn(lived, 2)];
          const end = ({ mean }: Series) => inHundred(mean.at(-1) ?? 0);
          const toNever = comparedLives(never.ends, yours.ends);
          const toOpen = comparedLives(open.ends, yours.ends);
          return (
            <>
              {guessed !== undefined && <Guessed bet={guessed} came={t(toNever)} />}
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
                  last: end(yours),
                  never: end(never),
                  open: end(open),
                })} ${t(`repair.toNever.${toNever}`)} ${t(`repair.toOpen.${toOpen}`)}`}
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
  // The mistake of the chapter before, where its link brought it along.
  const mistake = parseBet(words.mistake, MISTAKES) ?? 'denied';
  const way = parseBet(words.way, MENDINGS);
  const isWaiting = way === undefined && words.way === 'wait';
  const bet = way && parseBet(words.bet, BETS);
  const of = parseBet(words.of, MENDINGS) ?? way;
  const at = (next?: Mending | 'wait', guess?: string, guessedOf?: Mending) =>
    go({ mistake: mistake === 'denied' ? undefined : mistake, way: next, bet: guess, of: guessedOf });
  const hasWaited = isWaiting || (way !== undefined && way !== 'first');
  const when = t('repair.morning');
  const turns: readonly Turn[] = [
    { by: 'mira', words: t('mistake.asks') },
    { by: 'you', words: t(`mistake.ways.${mistake}`) },
    ...(hasWaited ? [{ by: 'mira' as const, when, words: t(`repair.says.${mistake}`) }] : []),
    ...(way === undefined
      ? []
      : way === 'first'
        ? [{ by: 'you' as const, when, words: t(`repair.first.${mistake}`) }]
        : [{ by: 'you' as const, words: t(`scene.answered.${way}`) }]),
  ];
  return (
    <ChapterFrame
      chapter="a-repair"
      intro={t('repair.intro', { returnObjects: true })}
      onBack={
        bet
          ? () => at(of)
          : way
            ? () => at(way === 'first' ? undefined : 'wait')
            : isWaiting
              ? () => at()
              : null
      }
      onAgain={() => at()}
      isOver={bet !== undefined}
    >
      <Evening turns={turns} legend={hasWaited ? t('repair.answer') : t('repair.choose')}>
        {way ? null : (
          <div className={css.bets}>
            {isWaiting ? (
              ANSWERED.map((answer) => (
                <Button key={answer} look="quiet" onClick={() => at(answer)}>
                  {t(`scene.answers.${answer}`)}
                </Button>
              ))
            ) : (
              <>
                <Button look="quiet" onClick={() => at('first')}>
                  {t('repair.sayFirst')} {t(`repair.first.${mistake}`)}
                </Button>
                <Button look="quiet" onClick={() => at('wait')}>
                  {t('repair.wait')}
                </Button>
              </>
            )}
          </div>
        )}
      </Evening>
      {way && !bet && (
        <Bet
          question={t('repair.bet')}
          bets={BETS.map((value) => ({ value, label: t(value) }))}
          onBet={(value) => at(way, value, way)}
        />
      )}
      {way && bet && (
        <>
          <Outcome mistake={mistake} way={way} guessed={of === way ? t(bet) : undefined} />
          <div data-screen-only>
            <ChooseOne
              legend={t('repair.another')}
              choices={MENDINGS.map((value) => ({ value, label: t(`repair.ways.${value}`) }))}
              value={way}
              onChange={(value) => value && at(value, bet, of)}
            />
          </div>
        </>
      )}
    </ChapterFrame>
  );
};
