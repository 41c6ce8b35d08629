/** Cards of mine as the other would have them: each under its name, with its own face, and nothing around it. */
import type { MyCard } from '@kithe/record/hours';
import { usePeople, useRelationship } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { CardFace } from './CardFace.tsx';
import opening from './opening.module.css';

export const CardList = ({ cards }: { cards: readonly MyCard[] }) => {
  const w = useText('write');
  const { role } = useRelationship();
  const { me, them } = usePeople();
  return (
    <ul className={opening.seen}>
      {cards.map(({ ref, card }) => (
        <li key={ref}>
          <h3>{w(`cards.${card.kind}.${role}.title`)}</h3>
          <CardFace card={card} author={me} other={them} />
        </li>
      ))}
    </ul>
  );
};
