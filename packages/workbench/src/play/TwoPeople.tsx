/** Chapter 1: you answer, and what Mira expects is made of it (J30, J55). */
import { useText } from '../text/use-text.ts';
import { Bet, Guessed } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { inHundred } from './chart.ts';
import { compared, notesOfTwo, widestStep } from './findings.ts';
import { formatMoves, type Move, parseBet, parseMoves } from './moves.ts';
import { After, Answered, Reveal } from './Reveal.tsx';
import { TWO_PEOPLE } from './stories.ts';
import { Talk } from './Talk.tsx';
import { useReader } from './use-chapter.ts';
import { useAsked } from './use-model.ts';

const BETS = ['more', 'same', 'less'] as const;
const each = (answer: Move): readonly Move[] => Array.from({ length: TWO_PEOPLE.moments }, () => answer);

const Outcome = ({ moves, guessed }: { moves: readonly Move[]; guessed: string }) => {
  const t = useText('play');
  const lives = useAsked(`two ${formatMoves(moves)}`, async (model) => {
    const arms = [moves, each('moved'), each('met'), each('denied')];
    return await Promise.all(arms.map((some) => model.scene(TWO_PEOPLE, some)));
  });
  return (
    <Reveal title={t('two.bet')}>
      <Answered asked={lives}>
        {(scenes) => {
          const [yours = [], moved = [], met = [], denied = []] = scenes.map(({ measured }) => measured[0]);
          const past = scenes[0]?.past ?? [];
          const [first, last] = [yours[0] ?? 0, yours.at(-1) ?? 0];
          const change = compared(first, last);
          const step = widestStep(past, yours);
          return (
            <>
              <Guessed bet={guessed} came={t(change)} />
              <Curves
                title={t('two.title')}
                points={TWO_PEOPLE.moments + 1}
                range={[0, 1]}
                lines={[
                  { id: 'yours', look: 'mira', name: t('two.lines.yours'), values: yours },
                  { id: 'moved', look: 'fourth', name: t('two.lines.moved'), values: moved },
                  { id: 'met', look: 'other', name: t('two.lines.met'), values: met },
                  { id: 'denied', look: 'third', name: t('two.lines.denied'), values: denied },
                ]}
                said={t('two.said', {
                  first: inHundred(first),
                  last: inHundred(last),
                  change: t(`change.${change}`),
                  moved: inHundred(moved.at(-1) ?? 0),
                  met: inHundred(met.at(-1) ?? 0),
                  denied: inHundred(denied.at(-1) ?? 0),
                })}
              />
              <After
                sentences={[
                  step
                    ? t('two.step', {
                        n: step.moment,
                        why: t(`two.why.${step.why}`),
                        from: inHundred(step.from),
                        to: inHundred(step.to),
                      })
                    : t('two.noStep'),
                  ...notesOfTwo(past).map((note) => t(`two.notes.${note}`)),
                  ...t('two.after', { returnObjects: true }),
                ]}
              />
            </>
          );
        }}
      </Answered>
    </Reveal>
  );
};

export const TwoPeople = () => {
  const t = useText('play');
  const { words, go } = useReader('two-people');
  const moves = parseMoves(words.moves, TWO_PEOPLE.moments);
  const isPlayed = moves.length === TWO_PEOPLE.moments;
  const bet = isPlayed ? parseBet(words.bet, BETS) : undefined;
  const scene = useAsked(`scene two ${formatMoves(moves)}`, (model) => model.scene(TWO_PEOPLE, moves));
  const at = (next: readonly Move[], word?: string) => go({ moves: formatMoves(next), bet: word });
  return (
    <ChapterFrame
      chapter="two-people"
      intro={t('two.intro', { returnObjects: true })}
      onBack={bet ? () => at(moves) : moves.length > 0 ? () => at(moves.slice(0, -1)) : null}
      onAgain={() => at([])}
      isOver={bet !== undefined}
    >
      <Answered asked={scene}>
        {(played) => (
          <Talk
            scene={played}
            of={TWO_PEOPLE.moments}
            onMove={(move) => played.past.length === moves.length && at([...moves, move])}
            reveal={
              bet ? (
                <Outcome moves={moves} guessed={t(bet)} />
              ) : (
                <Bet
                  question={t('two.bet')}
                  bets={BETS.map((value) => ({ value, label: t(value) }))}
                  onBet={(value) => at(moves, value)}
                />
              )
            }
          />
        )}
      </Answered>
    </ChapterFrame>
  );
};
