/** What a band says of one hour, in the words of its scale. */
import { useText } from '../text/use-text.ts';
import type { Charted, ChartHour } from './charted.ts';
import { bandSaid, type Place } from './saying.ts';

export const useBandWords = (what: Charted) => {
  const t = useText('reading');
  const place = (of: Place) => t(`places.${what}.${of}`);
  return {
    /** What the two accounts suggest of it. */
    say: ({ name, band }: ChartHour): string => {
      const said = bandSaid(band);
      switch (said.kind) {
        case 'none':
          return t('said.none', { hour: name });
        case 'wide':
          return t('said.wide', { hour: name });
        case 'same':
          return t('said.same', { hour: name, low: place(said.low) });
        case 'band':
          return t('said.band', { hour: name, low: place(said.low), high: place(said.high) });
      }
    },
    /** What would have been said of anyone in it, before a word was read. */
    sayBefore: ({ before }: ChartHour): string => {
      const said = bandSaid(before);
      switch (said.kind) {
        case 'none':
          return '';
        case 'wide':
          return t('anyone.wide');
        case 'same':
          return t('anyone.same', { low: place(said.low) });
        case 'band':
          return t('anyone.band', { low: place(said.low), high: place(said.high) });
      }
    },
  };
};
