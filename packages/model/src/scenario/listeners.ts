/**
 * Listeners by name or by number: the model's three, those that a scenario names itself, and either of them
 * with something changed: `{ like: therapist, moved: 0 }`.
 */
import { LISTENERS, type Listener } from '../people.ts';
import { entriesOf, fieldsOf, isWritten, numberOf, type Slot, wordOf } from './read.ts';

const TRAITS = ['empathy', 'moved', 'harm', 'recognises', 'repairs', 'visible', 'denies'] as const;

/** A listener as written: a name, or a map with traits. */
export const listenerOf = (slot: Slot, known: ReadonlyMap<string, Listener>): Listener => {
  const names = [...known.keys()];
  const byName = (at: Slot): Listener =>
    known.get(wordOf(at, names, 'ordinary', 'a listener:')) ?? LISTENERS.ordinary;
  if (typeof slot.value !== 'object' || !isWritten(slot)) return byName(slot);
  const { like, ...traits } = fieldsOf(slot, ['like', ...TRAITS]);
  const base = byName(like);
  const of = (trait: (typeof TRAITS)[number]) => numberOf(traits[trait], 0, 1, base[trait]);
  return {
    empathy: of('empathy'),
    moved: of('moved'),
    harm: of('harm'),
    recognises: of('recognises'),
    repairs: of('repairs'),
    visible: of('visible'),
    denies: of('denies'),
  };
};

/** The model's listeners and a scenario's own; one may be like another that stands before it. */
export const namedListeners = (slot: Slot): ReadonlyMap<string, Listener> => {
  const known = new Map<string, Listener>(Object.entries(LISTENERS));
  for (const [name, at] of entriesOf(slot, 'listeners')) known.set(name, listenerOf(at, known));
  return known;
};
