/** Noticed, not ready: for whoever noticed, where it can be set down; for the other, what they were told, and no more. */
import { MyNoticed } from '../noticing/MyNoticed.tsx';
import { ToldToMe } from '../noticing/ToldToMe.tsx';
import { useRelationship } from '../relationship.ts';

export const NoticedPage = () => (useRelationship().role === 'therapist' ? <ToldToMe /> : <MyNoticed />);
