/** Which sentence says how an hour stands, for the list of today. */
import type { Glance } from '../device/glance.ts';

type Hour = Pick<NonNullable<Glance['lastHour']>, 'isOpen' | 'isMineSealed' | 'isTheirsSealed'>;

export const sealedWord = ({
  isOpen,
  isMineSealed,
  isTheirsSealed,
}: Hour): 'open' | 'both' | 'mine' | 'theirs' | 'none' => {
  if (isOpen) return 'open';
  if (isMineSealed && isTheirsSealed) return 'both';
  return isMineSealed ? 'mine' : isTheirsSealed ? 'theirs' : 'none';
};
