/** The words of a readable file: its own, and those in which cards, repairs and consents are told elsewhere. */
import { useTranslation } from 'react-i18next';

export const useFileWords = () => useTranslation(['take', 'open', 'write', 'repair', 'consent']).t;
export type FileWords = ReturnType<typeof useFileWords>;
