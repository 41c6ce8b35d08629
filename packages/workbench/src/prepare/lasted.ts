/** For how long something has been open, in words and not in figures (J35, J50). */
import { BECOMING_A_WAY_AFTER, type Disconnection } from '@kithe/record/repair';

export type Lasted = 'this-hour' | 'a-few' | 'many' | 'unknown';

/** By the hours that two people have met since; `unknown` for what began in no hour. */
export const lastedOf = ({ hour, hoursOpen }: Pick<Disconnection, 'hour' | 'hoursOpen'>): Lasted => {
  if (hour === undefined) return 'unknown';
  if (hoursOpen === 0) return 'this-hour';
  return hoursOpen < BECOMING_A_WAY_AFTER ? 'a-few' : 'many';
};
