/** From a moment felt alone: name it, or let it rest. Of resting nothing is written down; it is not asked again here. */
import type { OpenCard } from '@kithe/record/hours';
import { usePeople, useViews } from '../relationship.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { NameIt } from './NameIt.tsx';
import opening from './opening.module.css';
import type { Done } from './say.ts';

type Props = {
  card: OpenCard;
  /** Both were alone: then it says whose moment is meant. */
  isOneOfTwo: boolean;
  onDone: (done: Done) => void;
  onFailed: () => void;
  onRest: () => void;
};

export const NameOrRest = ({ card, isOneOfTwo, onDone, onFailed, onRest }: Props) => {
  const t = useText('open');
  const { me, them } = usePeople();
  const { repair } = useViews();
  const isNamed = repair.some(({ cards }) => cards.includes(card.ref));
  return (
    <div className={opening.nameOrRest}>
      {isOneOfTwo && <span className={opening.hint}>{card.author === me.key ? me.name : them.name}</span>}
      <NameIt card={card} onDone={onDone} onFailed={onFailed} />
      {!isNamed && (
        <Button look="plain" onClick={onRest}>
          {t('rest')}
        </Button>
      )}
    </div>
  );
};
