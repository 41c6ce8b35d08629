/**
 * What a reading is given: a pure function of what **both** may read, and so the same on either's device.
 *
 * Neither what one keeps nor what one has not opened goes in, not even on its owner's own device: the words of the
 * consent say so. Hence whatever the therapist's device works out is a function of what the therapist may read, and a
 * client learns nothing from the page that the record between the two does not hold (J9, non-interference).
 */
import type { HourTold, MomentTold, SideTold } from '@kithe/model/reading/told';
import { entryOf } from './hours.ts';
import type { EntryId, MemberKey } from './ids.ts';
import { roleIn } from './kinds.ts';
import type { Views } from './views.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Marks are kept in hundredths. */
const share = (mark: number | null | undefined): number | null => (mark == null ? null : mark / 100);

type Given = Pick<Views, 'kind' | 'members' | 'hours' | 'timeline' | 'ledger' | 'empathy'>;

/** Something true that the client said had reached them, by the hour in which it was said. */
const hoursReached = ({ hours, empathy }: Given, client: MemberKey | undefined): ReadonlySet<EntryId> => {
  const hourOf = new Map<string, EntryId>();
  for (const hour of hours) for (const card of hour.cards) hourOf.set(entryOf(card.ref), hour.id);
  for (const { id, hour } of empathy.trueThings) if (hour !== undefined) hourOf.set(id, hour);
  const reached = [...empathy.reached].filter(([, { by }]) => by === client);
  return new Set(reached.flatMap(([of]) => hourOf.get(of) ?? hourOf.get(of.split('.')[0] ?? '') ?? []));
};

/** Moments *here* that the client lets be read, by hour; what belongs to no hour cannot be placed and stays out. */
const momentsByHour = (
  { ledger }: Given,
  client: MemberKey | undefined,
): ReadonlyMap<EntryId, readonly MomentTold[]> => {
  const moments = new Map<EntryId, MomentTold[]>();
  for (const { by, part, isShared, evidence } of ledger) {
    if (!isShared || by !== client) continue;
    for (const { where, hour, answer, shown, isShared: isRead } of evidence) {
      if (!isRead || where !== 'here' || hour === undefined) continue;
      moments.set(hour, [...(moments.get(hour) ?? []), { part, shown, answer }]);
    }
  }
  return moments;
};

/** The hours of a record as the model reads them, by day and then by id, so that no order of arrival shows. */
export const toldOf = (views: Given): readonly HourTold[] => {
  const keyOf = (role: 'client' | 'therapist') =>
    views.members.find((member) => roleIn(views.kind, member.role) === role)?.key;
  const [client, therapist] = [keyOf('client'), keyOf('therapist')];
  const reached = hoursReached(views, client);
  const moments = momentsByHour(views, client);
  const opened = new Set(views.hours.flatMap(({ id, cards }) => (cards.length > 0 ? [id] : [])));
  return views.timeline
    .map(({ id, date, told, began, mended }): HourTold => {
      const isTold = began.length + mended.length > 0 || opened.has(id);
      const side = (key: MemberKey | undefined): SideTold => {
        const marks = key === undefined ? undefined : told.get(key);
        return { close: share(marks?.close), real: share(marks?.real) };
      };
      return {
        id,
        day: Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS),
        client: side(client),
        therapist: side(therapist),
        // Where nobody opened anything of an hour, nobody said either that nothing began in it.
        ruptures: isTold ? began.length : null,
        mended: mended.length,
        reached: reached.has(id),
        moments: moments.get(id) ?? [],
      };
    })
    .sort((p, q) => p.day - q.day || (p.id < q.id ? -1 : p.id > q.id ? 1 : 0));
};
