/** Whether two accounts may be read here: one answer, the same whatever the reason is (J9, record.md). */
import { isReadingInUse } from '@kithe/record/consent';
import { useViews } from '../relationship.ts';
import { isReadingOffered } from './switched.ts';

export const useIsReadingInUse = (): boolean => {
  const isInUse = isReadingInUse(useViews());
  return isInUse && isReadingOffered();
};
