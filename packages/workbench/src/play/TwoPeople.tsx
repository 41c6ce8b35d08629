/** Chapter 1: you answer, and what Mira expects is made of it (J30, J55). */
import { useText } from '../text/use-text.ts';
import { Bet } from './Bet.tsx';
import { ChapterFrame } from './ChapterFrame.tsx';
import { Curves } from './Curves.tsx';
import { compared, inHundred } from './chart.ts';
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
    const [yours, met, denied] = await Promise.all(
      [moves, each('met'), each('denied')].map((some) => model.scene(TWO_PEOPLE, some)),
    );
    return [yours, met, denied].map((scene) => scene?.measured[0] ?? []);
  });
  return (
    <Reveal title={t('two.bet')} guessed={guessed}>
      <Answered asked={lives}>
        {([yours = [], met = [], denied = []]) => {
          const [first, last] = [yours[0] ?? 0, yours.at(-1) ?? 0];
          return (
            <>
              <Curves
                title={t('two.title')}
                points={TWO_PEOPLE.moments + 1}
                range={[0, 1]}
                lines={[
                  { id: 'yours', look: 'mira', name: t('two.lines.yours'), values: yours },
                  { id: 'met', look: 'other', name: t('two.lines.met'), values: met },
                  { id: 'denied', look: 'third', name: t('two.lines.denied'), values: denied },
                ]}
                said={t('two.said', {
                  first: inHundred(first),
                  last: inHundred(last),
                  change: t(`change.${compared(first, last)}`),
                  met: inHundred(met.at(-1) ?? 0),
                  denied: inHundred(denied.at(-1) ?? 0),
                })}
              />
              <After sentences={t('two.after', { returnObjects: true })} />
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
