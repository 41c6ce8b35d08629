/** The words of a readable file: its own, and those in which cards, repairs and consents are told elsewhere. */
import { useText } from '../text/use-text.ts';

const NAMESPACES = ['take', 'open', 'write', 'repair', 'consent'] as const;

export const useFileWords = () => useText(NAMESPACES);
export type FileWords = ReturnType<typeof useFileWords>;
