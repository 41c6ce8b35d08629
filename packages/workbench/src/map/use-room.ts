/** Whose map a page shows: mine, the other's as far as they share it, or the one a therapist keeps in their own room. */
import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { at } from '../paths.ts';
import { usePeople, useRelationship, useViews } from '../relationship.ts';
import { useBase } from '../ui/Go.tsx';
import { isIn } from '../ui/navigation.ts';
import { mapOf } from './whose.ts';

export const useRoom = () => {
  const { role } = useRelationship();
  const { me, them } = usePeople();
  const { lifeMap } = useViews();
  const base = useBase();
  const path = useRouterState({ select: (state) => state.location.pathname }).slice(base.length);
  const isRoom = role === 'therapist' && isIn(at.ownMap, path);
  const isMine = role === 'client' || isRoom;
  const owner = isMine ? me : them;
  const map = useMemo(() => mapOf(lifeMap, owner.key), [lifeMap, owner.key]);
  return {
    map,
    owner,
    them,
    /** True for whoever draws it; the other only reads. */
    isMine,
    /** True in a therapist's own room, from which nothing is shared. */
    isRoom,
    /** The address of the map, below the base. */
    at: isRoom ? at.ownMap : at.map,
  };
};
export type Room = ReturnType<typeof useRoom>;
