/**
 * What a person does on their part map, each with its way back. New words are written before old ones go: whoever is
 * interrupted has them twice and not never. What the other reads is one entry of its own, whole (decision 0033).
 */
import type { Place } from '@kithe/record/cards';
import type { EntryId } from '@kithe/record/ids';
import { isCalled, nameKey, type Part } from '@kithe/record/parts';
import { useRelationship } from '../relationship.ts';
import { useSaid } from '../ui/use-said.ts';
import type { Step } from './map.ts';

/** Takes back what was just done. */
export type WayBack = () => Promise<unknown>;

const ofHour = (step: Step) => (step === null ? {} : { hour: step });

/** What the other would read of it: its name, and where it was last in each hour, where that is chosen too. */
export const sharedPart = ({ name, placings }: Part, withPlaces: boolean) => {
  const last = new Map<EntryId | undefined, Place>();
  if (withPlaces) for (const { hour, place } of placings) last.set(hour, place);
  const places = [...last].map(([hour, place]) => ({ place, ...ofHour(hour ?? null) }));
  return { name, places: places.slice(-600) };
};

export const usePartWriting = () => {
  const { remove } = useRelationship();
  const { say, receipt } = useSaid();

  const add = (name: string, inner = false) =>
    say('own', { type: 'part', name: name.trim(), was: [], inner });

  /** Says where a part was, or that nothing is said any more (`null`). */
  const place = async (part: Part, step: Step, to: Place | null): Promise<WayBack> => {
    const body = (where: Place) =>
      ({ type: 'placing', part: part.id, place: where, ...ofHour(step) }) as const;
    if (to !== null) {
      const id = await say('own', body(to));
      return () => remove(id);
    }
    const said = part.placings.filter(({ hour }) => (hour ?? null) === step);
    for (const { id } of said) await remove(id);
    const last = said.at(-1);
    return async () => last && say('own', body(last.place));
  };

  const rewrite = (
    part: Part,
    change: Partial<{ name: string; was: string[]; inner: boolean; as: EntryId }>,
  ) => {
    const latest = part.versions.at(-1);
    return say('own', {
      type: 'part',
      name: part.name,
      was: [...part.was],
      inner: part.isInner,
      ...(part.shared && { as: part.shared.id }),
      ...change,
      ...(latest !== undefined && { supersedes: latest }),
    });
  };

  /** Writes what the other may read, in place of what they could read before. */
  const share = async (part: Part, withPlaces: boolean) => {
    const before = part.shared?.id;
    const as = await say('between', {
      type: 'part-shared',
      ...sharedPart(part, withPlaces),
      ...(before !== undefined && { supersedes: before }),
    });
    await rewrite(part, { as });
  };
  const unshare = async (part: Part) => {
    if (!part.shared) return;
    // Of one that stood only between us, the own entry is written first.
    if (part.versions.length === 0) await rewrite(part, {});
    await say('between', { type: 'withdrawn', of: part.shared.id });
  };

  const rename = async (part: Part, name: string) => {
    const was = [...part.was, part.name].filter((one) => nameKey(one) !== nameKey(name)).slice(-8);
    const next = { ...part, name: name.trim() };
    if (part.shared) {
      const { places } = part.shared;
      const as = await say('between', {
        type: 'part-shared',
        name: next.name,
        places: [...places],
        supersedes: part.shared.id,
      });
      await rewrite(next, { was, as });
    } else await rewrite(next, { was });
  };

  const setInner = (part: Part, inner: boolean) => rewrite(part, { inner });

  const takeOff = async (part: Part): Promise<WayBack> => {
    if (part.shared) await say('between', { type: 'withdrawn', of: part.shared.id });
    for (const { id } of part.versions.length > 0 ? part.placings : []) await remove(id);
    for (const id of part.versions) await remove(id);
    return async () => {
      const id = await say('own', {
        type: 'part',
        name: part.name,
        was: [...part.was],
        inner: part.isInner,
      });
      for (const { place: where, hour } of part.placings)
        await say('own', { type: 'placing', part: id, place: where, ...ofHour(hour ?? null) });
    };
  };

  return { add, place, share, unshare, rename, setInner, takeOff, receipt };
};

/** True when a part of this map has this name, or had it. */
export const isTaken = (parts: readonly Part[], name: string): boolean =>
  parts.some((part) => isCalled(part, name));
