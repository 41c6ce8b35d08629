/**
 * Stands before everything that two people who live together do at the same time, or in each other's sight: opening
 * together, laying the two accounts side by side, the board. It opens when this person, alone, has said that they are
 * not afraid; where there is fear it stays closed, and to the other it looks as it does when nobody has got round to it.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { useKind, useRelationship } from '../relationship.ts';
import { type Answer, isOpenedBy, keptOf, PLACE } from './asked.ts';
import { Closed } from './Closed.tsx';
import { Question } from './Question.tsx';

type Stand = 'looking' | 'asked' | 'closed' | 'open';

const Asked = ({ children }: { children: ReactNode }) => {
  const { drafts, nowMs } = useRelationship();
  const [stand, setStand] = useState<Stand>('looking');
  useEffect(() => {
    let isHere = true;
    void drafts.readText(PLACE).then((kept) => {
      if (isHere) setStand(isOpenedBy(kept, nowMs()) ? 'open' : 'asked');
    });
    return () => {
      isHere = false;
    };
  }, [drafts, nowMs]);
  const answer = async (said: Answer) => {
    await drafts.keepText(PLACE, keptOf(said, nowMs()));
    setStand(said === 'no' ? 'open' : 'closed');
  };
  if (stand === 'looking') return null;
  if (stand === 'open') return children;
  if (stand === 'asked') return <Question onAnswer={(said) => void answer(said)} />;
  return <Closed onAgain={() => setStand('asked')} />;
};

export const BeforeTogether = ({ children }: { children: ReactNode }) =>
  useKind() === 'together' ? <Asked>{children}</Asked> : children;
