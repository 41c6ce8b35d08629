/** What we make of the propositions that fail, are undecided, or hold for another reason than one would think. */
export const READINGS: Readonly<Record<string, string>> = {};
