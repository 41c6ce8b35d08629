/**
 * How often a fan was wrong, from the calibration runs: of a hundred 90 % bands of connection three hours ahead, how
 * many did not hold what came, in records of the full model. A test compares it with `docs/calibration.md`.
 */
export const FANS_WRONG = 10;
