/** Several names as the language joins them: *anger, grief and joy*. */
import { useMemo } from 'react';
import { useLocale } from '../text/use-text.ts';

export const useNames = (): ((names: readonly string[]) => string) => {
  const locale = useLocale();
  return useMemo(() => {
    const format = new Intl.ListFormat(locale, { type: 'conjunction' });
    return (names) => format.format(names);
  }, [locale]);
};
