/** The map in the reader's language: what bands are called, a tie in a line, the whole picture in a few sentences. */
import type { Tie } from '@kithe/record/life-map';
import { useMemo } from 'react';
import { useLocale, useText } from '../text/use-text.ts';
import { shorten } from '../timeline/labels.ts';
import { type Band, type MapWords, TEXT } from './layout.ts';
import type { Room } from './use-room.ts';
import { BANDS_AS_READ, inBands } from './whose.ts';

/** @param of whose map it is, where it is not the reader’s own: then it is told about them and not about me */
export const useMapWords = (of?: Pick<Room, 'isMine' | 'owner'>) => {
  const t = useText('map');
  const theirName = of && !of.isMine ? of.owner.name : null;
  const locale = useLocale();
  return useMemo(() => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const { compare } = new Intl.Collator(locale);
    const names = (ties: readonly Tie[]) => list.format(ties.map(({ name }) => name));
    const words = {
      me: theirName === null ? t('me') : shorten(theirName, 110, TEXT.size),
      ...Object.fromEntries(
        BANDS_AS_READ.map((band) => [
          band,
          theirName === null
            ? t(`bands.${band}`)
            : t(`bandsTheirs.${band}`, { name: shorten(theirName, 110, TEXT.size) }),
        ]),
      ),
    } as MapWords; // every band has a word
    const when = ({ since, until }: Tie): string | null =>
      since !== undefined && until !== undefined
        ? t('fromTo', { from: since, to: until })
        : since !== undefined
          ? t('since', { year: since })
          : until !== undefined
            ? t('until', { year: until })
            : null;
    return {
      words,
      groupOf: (band: Band): string =>
        theirName === null ? t(`groups.${band}`) : t(`groupsTheirs.${band}`, { name: theirName }),
      compare,
      names,
      /** What is said of a tie besides its name and how much of me can be there. */
      factsOf: (tie: Tie): readonly string[] =>
        [
          tie.kind === 'force' ? null : t(`kinds.${tie.kind}`),
          tie.powerWords !== ''
            ? tie.powerWords
            : tie.power !== undefined
              ? t(`powerSaid.${tie.power}`)
              : null,
          tie.ending === undefined ? null : t(`endingSaid.${tie.ending}`),
          tie.door === '' ? null : t('doorSaid', { door: tie.door }),
          when(tie),
        ].filter((fact) => fact !== null),
      sentence: (ties: readonly Tie[]): string =>
        ties.length === 0
          ? t('pictureEmpty')
          : inBands(ties, compare)
              .map(({ band, ties: its }) =>
                theirName === null
                  ? t(`said.${band}`, { names: names(its) })
                  : `${t(`groupsTheirs.${band}`, { name: theirName })}: ${names(its)}.`,
              )
              .join(' '),
    };
  }, [t, locale, theirName]);
};
