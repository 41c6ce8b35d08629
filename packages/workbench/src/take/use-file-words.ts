/** The words of a readable file: its own, and those in which cards and repairs are told elsewhere. */
import { useTranslation } from 'react-i18next';

export const useFileWords = () => useTranslation(['take', 'open', 'write', 'repair']).t;
export type FileWords = ReturnType<typeof useFileWords>;
