/**
 * Lets go of what was derived, when the reading is not in use any more: whoever took it back, on whichever device, the
 * notes of what was suggested are removed here and at the relay as soon as their owner's record is opened.
 */
import { useEffect } from 'react';
import { useRelationship, useViews } from '../relationship.ts';

export const Forget = () => {
  const { remove } = useRelationship();
  const { leftOver } = useViews().modelLog;
  useEffect(() => {
    for (const id of leftOver) void remove(id);
  }, [leftOver, remove]);
  return null;
};
