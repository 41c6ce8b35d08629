/**
 * The one door to the reading side (J9): everything that reads two accounts stands behind this import, so that an
 * installation can be built without it (`switched.ts`), and everything else works as before.
 */

/** Loads the reading side; `null` where this Kithe was built without it. */
export const readingSide =
  import.meta.env.KITHE_READING === 'off' ? null : () => import('./reading-side.tsx');
