/** The hour that the address names; `null` when it is not (or not yet) on this device. */
import type { Hour } from '@kithe/record/hours';
import { useParams } from '@tanstack/react-router';
import { useViews } from '../relationship.ts';

export const useHour = (): Hour | null => {
  const { hour } = useParams({ strict: false });
  return useViews().hours.find(({ id }) => id === hour) ?? null;
};
