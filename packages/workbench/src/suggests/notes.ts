/** The notes beside a reading as a file of data, in which everything derived is named as derived. Pure (J9). */

import type { EntryId } from '@kithe/record/ids';
import type { ModelLog } from '@kithe/record/suggests';

type Said = Pick<ModelLog, 'suggested' | 'said'>;

/** What was derived and still stands: a *what if* is noted for a note's sake, one for each, and goes out of sight with it. */
export const standing = ({ suggested, said }: Said): ModelLog['suggested'] =>
  suggested.filter(({ what, hour }, i) => {
    if (what !== 'what-if') return true;
    const notes = said.filter((one) => one.said === 'noted' && one.hour === hour && !one.isShared);
    const later = suggested.slice(i + 1).filter((one) => one.what === what && one.hour === hour);
    return later.length < notes.length;
  });

/** @param nameOf an hour's name; ids of the record stay in the record */
export const notesFile = (log: Said, nameOf: (hour: EntryId) => string): string =>
  JSON.stringify(
    {
      kithe: 'notes beside a reading',
      v: 1,
      derived: {
        about: 'Worked out by Kithe from two accounts, in hundredths. Nobody said this of anyone.',
        suggested: standing(log).map(({ what, hour, band, read, at }) => ({
          derived: true,
          what,
          hour: nameOf(hour),
          ...(band && { from: band[0], to: band[1] }),
          hoursRead: read,
          ...(at !== undefined && { at }),
        })),
      },
      said: log.said
        .filter(({ isShared }) => !isShared)
        .map(({ what, hour, said: word, words, at }) => ({
          what,
          hour: nameOf(hour),
          said: word,
          words,
          ...(at !== undefined && { at }),
        })),
    },
    null,
    1,
  );
