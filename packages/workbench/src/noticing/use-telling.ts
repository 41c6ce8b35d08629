/** Sets something down, changes what is told of it, and takes it away; see `tell.ts`. */
import type { Telling } from '@kithe/record/bodies/noticing';
import { type Noticed, noticedBody } from '@kithe/record/noticing';
import { wordsOf } from '@kithe/record/weather';
import { useRelationship, useViews } from '../relationship.ts';
import type { Said } from '../ui/use-said.ts';
import { changingTo } from './tell.ts';

export type Thing = Pick<Noticed, 'hour' | 'topic' | 'words' | 'at'>;

export const useTelling = (say: Said['say']) => {
  const { me, remove } = useRelationship();
  const { weather } = useViews();
  const setDown = async (thing: Thing, tell: Telling, before: Noticed | null = null) => {
    const { tells, untells, removes } = changingTo(thing, tell, before);
    const told = tells && (await say('between', tells));
    await say('own', noticedBody(thing, tell, wordsOf(me, weather), told));
    if (untells !== null) await say('between', { type: 'withdrawn', of: untells });
    if (removes !== null) await remove(removes);
  };
  const takeAway = async (thing: Noticed) => {
    if (thing.told !== null) await say('between', { type: 'withdrawn', of: thing.told });
    await remove(thing.id);
  };
  return { setDown, takeAway };
};
