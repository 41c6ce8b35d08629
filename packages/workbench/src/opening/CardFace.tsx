/**
 * A card as its readers see it: the words first, in their author's typeface; then, small, what the author chose.
 * The same face wherever a card is shown, so that *what would they see?* can be answered by showing it.
 */
import type { Member } from '@kithe/record/body';
import type { Card } from '@kithe/record/cards';
import { roleIn } from '@kithe/record/kinds';
import { useKind } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { Voice } from '../ui/Voice.tsx';
import { markWord } from '../writing/marks.ts';
import { type Fact, factsOf } from './facts.ts';
import opening from './opening.module.css';

type Props = {
  card: Card;
  author: Member;
  other: Member;
  /** False where the third of the hour stands above already. */
  hasThird?: boolean;
};

const useSayFact = ({ author, other }: Pick<Props, 'author' | 'other'>) => {
  const kind = useKind();
  const t = useText('open');
  const w = useText('write');
  const locale = useLocale();
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const names = { author: author.name, other: other.name };
  return (fact: Fact): string => {
    switch (fact.kind) {
      case 'third':
        return w(`thirds.${fact.third}`);
      case 'source':
        return t(`facts.sources.${fact.source}`, names);
      case 'response':
        return t(`facts.responses.${fact.response}`, names);
      case 'saw':
        return t(`facts.saws.${roleIn(kind, author.role)}.${fact.saw}`);
      default:
        return t(`facts.${fact.kind}`, { names: list(fact.names) });
    }
  };
};

/** A mark on a line without numbers; its words stand beside it. */
const MarkLine = ({ mark, role }: { mark: number; role: Member['role'] }) => (
  <svg className={opening.markLine} viewBox="0 0 120 16" width="120" height="16" aria-hidden="true">
    <line x1="8" y1="8" x2="112" y2="8" />
    <circle className={opening[role]} cx={8 + mark * 1.04} cy="8" r="5" />
  </svg>
);

const Marks = ({ card, author }: Pick<Props, 'card' | 'author'>) => {
  const t = useText('open');
  const w = useText('write');
  if (card.close === undefined && card.real === undefined) return null;
  return (
    <ul className={opening.marks}>
      {card.close !== undefined && (
        <li>
          <MarkLine mark={card.close} role={author.role} />
          {t('facts.close', { word: w(`closeWords.${markWord(card.close)}`) })}
        </li>
      )}
      {card.real !== undefined && (
        <li>
          <MarkLine mark={card.real} role={author.role} />
          {t('facts.real', { word: w(`realWords.${markWord(card.real)}`) })}
        </li>
      )}
    </ul>
  );
};

export const CardFace = ({ card, author, other, hasThird = true }: Props) => {
  const w = useText('write');
  const sayFact = useSayFact({ author, other });
  const facts = factsOf(card).filter(({ kind }) => hasThird || kind !== 'third');
  const mirrors = (['heard', 'myPart'] as const).filter((mirror) => card[mirror]?.trim());
  return (
    <div className={opening.face}>
      {mirrors.map((mirror) => (
        <div key={mirror}>
          <p className={opening.mirror}>{w(mirror)}</p>
          <Voice member={author}>{card[mirror]}</Voice>
        </div>
      ))}
      {card.words.trim() !== '' && <Voice member={author}>{card.words}</Voice>}
      <Marks card={card} author={author} />
      {facts.length > 0 && (
        <ul className={opening.facts}>
          {facts.map((fact) => (
            <li key={fact.kind}>{sayFact(fact)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
