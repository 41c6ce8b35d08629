/** The drawers that name records of which packets lie in another (`supervisions.ts`). */
import type { SpaceId } from '@kithe/record/ids';

/** Begins the name of each. */
export const TRAILS = 'packets/';
export const trailDrawer = (space: SpaceId): string => TRAILS + space;
