/**
 * Which *what if* can be asked where: nobody names, or lets rest, what is not open. Pure (J9).
 *
 * What the hurt person has let rest is not open here: it does not press.
 */
import type { Choice } from '@kithe/model/reading/what-if';
import type { Disconnection } from '@kithe/record/repair';

const OF_WHAT_IS_OPEN = ['name it', 'let it rest'] as const satisfies readonly Choice[];
const ALWAYS = ['one true thing', 'keep to what is asked'] as const satisfies readonly Choice[];
const ALL: readonly Choice[] = [...OF_WHAT_IS_OPEN, ...ALWAYS];

/** @param isOpen whether something is open between the two */
export const choicesOffered = (isOpen: boolean): readonly Choice[] => (isOpen ? ALL : ALWAYS);

/** What is laid over each other: those picked that are offered; before any is picked, or where none is left, the first two. */
export const choicesShown = (picked: readonly Choice[] | null, isOpen: boolean): readonly Choice[] => {
  const offered = choicesOffered(isOpen);
  const left = offered.filter((choice) => picked?.includes(choice));
  return picked?.length === 0 || left.length > 0 ? left : offered.slice(0, 2);
};

/**
 * Whether something is open after an hour.
 * @param hours ids of the hours, in order
 */
export const isOpenAfter = (
  repair: readonly Pick<Disconnection, 'hour' | 'mendedIn' | 'isRepaired' | 'isResting'>[],
  hours: readonly string[],
  hour: string,
): boolean => {
  const at = hours.indexOf(hour);
  // What has no hour here was there from the beginning, or mended before it.
  const placeOf = (id: string | null | undefined) => (id == null ? -1 : hours.indexOf(id));
  return repair.some(
    ({ hour: began, mendedIn, isRepaired, isResting }) =>
      !isResting && placeOf(began) <= at && (!isRepaired || placeOf(mendedIn) > at),
  );
};
