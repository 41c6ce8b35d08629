/**
 * Whose hands a shared device is in: one word in plain sight, since it must be known on every page before anything is
 * asked of the record. Apart from `handing.ts`, so that a page that only writes loads nothing of what empties.
 */
export const HANDED_PLACE = 'kithe-handed';

/**
 * `handing`: its owner is emptying it · `out`: empty, or with the other's words on it · `returning`: the other is
 * emptying it · `back`: empty, to be given back. A word for what is under way, so that a browser that is killed in the
 * middle says afterwards what is true.
 */
const STAGES = ['handing', 'out', 'returning', 'back'] as const;
export type Stage = (typeof STAGES)[number];

/** `null`: nobody has handed it over. */
export const handed = (): Stage | null => {
  try {
    const said = localStorage.getItem(HANDED_PLACE);
    return STAGES.find((stage) => stage === said) ?? null;
  } catch {
    return null; // The browser keeps nothing, so nothing of anybody's stays either.
  }
};

/** Whoever is signed in here holds somebody else's device. */
export const isHandedOver = (stage = handed()): boolean => stage === 'out' || stage === 'returning';
