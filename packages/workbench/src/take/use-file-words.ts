/** The words of a readable file: its own, and those in which cards, repairs and consents are told elsewhere. */
import { useText } from '../text/use-text.ts';

/** Of which the first needs no prefix. */
export const FILE_NAMESPACES = [
  'take',
  'open',
  'write',
  'repair',
  'consent',
  'leaving',
  'map',
  'five',
] as const;

export const useFileWords = () => useText(FILE_NAMESPACES);
export type FileWords = ReturnType<typeof useFileWords>;
