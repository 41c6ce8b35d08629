/**
 * One device for two, in the room: what will happen, what must be sent first, and then a device that is empty before it
 * changes hands and empty again when it comes back (`device/handing.ts`). Nothing is called empty before it was looked
 * at.
 */
import { useReducer } from 'react';
import { Closed } from '../account/Closed.tsx';
import { Opening } from '../account/Gate.tsx';
import { handed } from '../device/handed.ts';
import { useHere } from '../device/here.ts';
import { Emptied } from '../solo/Emptied.tsx';
import { ToEmpty } from '../solo/ToEmpty.tsx';

export const HandOver = () => {
  const here = useHere();
  const [stage, look] = useReducer(handed, null, handed);
  if (here.phase === 'opening') return <Opening />;
  if (here.phase === 'open') return <ToEmpty session={here.session} stage={stage} onOwn={look} />;
  if (here.phase !== 'nobody' || stage === null) return <Closed here={here} />;
  return <Emptied isBack={stage === 'returning' || stage === 'back'} />;
};
