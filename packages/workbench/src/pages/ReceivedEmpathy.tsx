/** Received empathy: what one felt counts for the other only when it arrives (J77, J81–J85). One page, two sides. */
import { WhatMovedMe } from '../moved/WhatMovedMe.tsx';
import { WhatReachedMe } from '../moved/WhatReachedMe.tsx';
import { useRelationship } from '../relationship.ts';

export const ReceivedEmpathy = () =>
  useRelationship().role === 'therapist' ? <WhatMovedMe /> : <WhatReachedMe />;
