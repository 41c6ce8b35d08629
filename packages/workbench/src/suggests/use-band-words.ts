/** What a band says of one hour, in the words of its scale. */
import type { Band } from '@kithe/model/reading/band';
import { useText } from '../text/use-text.ts';
import { bandSaid } from './saying.ts';

export const useBandWords = (what: 'connection' | 'brought' | 'unspoken') => {
  const t = useText('reading');
  return ({ name, band }: { readonly name: string; readonly band: Band | null }): string => {
    const said = bandSaid(band);
    switch (said.kind) {
      case 'none':
        return t('said.none', { hour: name });
      case 'wide':
        return t('said.wide', { hour: name });
      case 'same':
        return t('said.same', { hour: name, low: t(`places.${what}.${said.low}`) });
      case 'band':
        return t('said.band', {
          hour: name,
          low: t(`places.${what}.${said.low}`),
          high: t(`places.${what}.${said.high}`),
        });
    }
  };
};
