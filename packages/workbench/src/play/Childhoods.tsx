/** Two childhoods side by side: the paradox of connection (J41), as the model lives it. */
import { useText } from '../text/use-text.ts';
import { Guessed } from './Bet.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { longerLonging, longingSince } from './findings.ts';
import { type Series, seriesIn } from './lives.ts';
import css from './play.module.css';
import { After, Answered, Reveal } from './Reveal.tsx';
import { CHILDHOOD_EVERY, childhood, LIVES } from './stories.ts';
import { useAsked } from './use-model.ts';

/** Against where it began, so that the first value is 1. */
const sinceFirst = (values: readonly number[]): readonly number[] =>
  values.map((value) => value / (values[0] ?? 1));

export const Childhoods = ({ guessed }: { guessed: string }) => {
  const t = useText('play');
  const lives = useAsked('childhoods', (model) => model.lives([childhood(true), childhood(false)]));
  const chart = (hard: readonly number[], kind: readonly number[]) =>
    ({
      points: hard.length,
      every: CHILDHOOD_EVERY,
      height: 180,
      span: t('trap.span', { returnObjects: true }),
      lines: [
        { id: 'hard', look: 'mira', name: t('trap.children.hard'), values: hard },
        { id: 'kind', look: 'other', name: t('trap.children.kind'), values: kind },
      ],
    }) as const;
  const last = (values: readonly number[]) => inHundred(values.at(-1) ?? 0);
  const withBand = (plain: ReturnType<typeof chart>, { low, high }: Series, first = 1) => ({
    ...plain,
    lines: plain.lines.map((line) =>
      line.id === 'hard'
        ? { ...line, band: [low.map((v) => v / first), high.map((v) => v / first)] as const }
        : line,
    ),
  });
  return (
    <Reveal title={t('trap.longBet')}>
      <Answered asked={lives}>
        {(lived) => {
          const [hardLongs, hardBrings] = [seriesIn(lived, 0), seriesIn(lived, 0, 1)];
          const [kindLongs, kindBrings] = [seriesIn(lived, 1), seriesIn(lived, 1, 1)];
          const [hard, kind] = [sinceFirst(hardLongs.mean), sinceFirst(kindLongs.mean)];
          return (
            <>
              <Guessed bet={guessed} came={t(`trap.longBets.${longerLonging(hardLongs, kindLongs)}`)} />
              <div className={css.pair}>
                <Curves
                  {...withBand(chart(hard, kind), hardLongs, hardLongs.mean[0])}
                  range={[0.7, 1.15]}
                  lives={LIVES}
                  title={t('trap.longing')}
                  ends={[t('trap.longing100'), t('trap.restful')]}
                  unit={t('trap.longUnit')}
                  said={t('trap.longingSaid', { hard: last(hard), kind: last(kind) })}
                />
                <Curves
                  {...withBand(chart(hardBrings.mean, kindBrings.mean), hardBrings)}
                  range={[0, 1]}
                  title={t('trap.bringing')}
                  said={t('trap.bringingSaid', {
                    hard: last(hardBrings.mean),
                    kind: last(kindBrings.mean),
                  })}
                />
              </div>
              <div className={css.paradox}>
                <h3>{t('trap.paradoxTitle')}</h3>
                <After
                  sentences={[
                    `${t(`trap.longs.${longingSince(hardLongs)}`)} ${t('trap.paradox.0')}`,
                    t('trap.paradox.1'),
                  ]}
                />
              </div>
            </>
          );
        }}
      </Answered>
    </Reveal>
  );
};
