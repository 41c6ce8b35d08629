/** Everything a drawing of the timeline needs, in the reader's language: marks, names of symbols, months. */
import type { Hour } from '@kithe/record/hours';
import type { TimelineHour } from '@kithe/record/timeline';
import { useMemo } from 'react';
import { useIsAlone, usePeople, useViews } from '../relationship.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { markWord } from '../writing/marks.ts';
import type { Person, Scene } from './geometry.ts';
import type { Line } from './look.ts';
import { saidOf } from './said.ts';
import type { Span } from './spans.ts';
import { keptMarksOf, marksOf } from './telling.ts';
import { ticksOf } from './ticks.ts';

/** A month in words, in the calendar's own time zone. */
const monthWords = (locale: string) => {
  const short = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (date: string, withYear: boolean) =>
    (withYear ? long : short).format(Date.parse(`${date}T00:00:00Z`));
};

/** Both people, the client first, whoever reads: lines never change places. Of a record kept alone, its one person. */
export const useBoth = () => {
  const { me, them } = usePeople();
  const isAlone = useIsAlone();
  return useMemo(
    () => (isAlone ? [me] : me.role === 'client' ? [me, them] : [them, me]),
    [me, them, isAlone],
  );
};

export type Telling = {
  readonly hours: readonly TimelineHour[];
  readonly people: readonly Person[];
  /** What a mark is called, in words. */
  readonly markWord: (mark: number) => string;
  readonly sceneFor: (width: number) => Scene;
  /** The whole picture in a few sentences. */
  readonly sentence: string;
};

export const useTelling = (span: Span, line: Line, onlyBreaks: boolean, withKept: boolean): Telling => {
  const t = useText('timeline');
  const w = useText('write');
  const locale = useLocale();
  const { timeline, hours: allHours } = useViews();
  const both = useBoth();
  const { me } = usePeople();
  return useMemo(() => {
    const hours = timeline.slice(span.from, span.to);
    const ids = new Set(hours.map(({ id }) => id));
    const mine: readonly Hour[] = allHours.filter(({ id }) => ids.has(id));
    const people = both.map(({ key, role, name }) => ({ key, role, name, marks: marksOf(hours, key, line) }));
    const word = (mark: number) =>
      w(line === 'close' ? `closeWords.${markWord(mark)}` : `realWords.${markWord(mark)}`);
    const ends = line === 'close' ? 'closeEnds' : 'realEnds';
    const month = monthWords(locale);
    const list = (titles: readonly string[]) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(
        titles.map((title) => title || t('unnamed')),
      );
    const said = saidOf(hours, people);
    const sentence = [
      ...(said.count === 0
        ? []
        : [t('said.hours', { count: said.count, from: month(said.from, true), to: month(said.to, true) })]),
      ...said.lines.map(({ name, count, first, last }) =>
        first === null || last === null
          ? t('said.nothing', { name })
          : t('said.line', { count, name, first: word(first), last: word(last) }),
      ),
      ...(['open', 'mended', 'starred'] as const).flatMap((kind) =>
        said[kind].length > 0 ? [t(`said.${kind}`, { titles: list(said[kind]) })] : [],
      ),
    ].join(' ');
    return {
      hours,
      people,
      markWord: word,
      sentence,
      sceneFor: (width): Scene => ({
        hours,
        people,
        kept: withKept ? keptMarksOf(hours, mine, me.key, line) : hours.map(() => null),
        ghost: line === 'real' && withKept ? marksOf(hours, me.key, 'close') : null,
        onlyBreaks,
        ends: [w(`${ends}.high`), w(`${ends}.low`)],
        nameSymbol: (d, kind) => t(kind, { title: d.title || t('unnamed') }),
        nameStar: (title) => t('star', { title: title || t('starUntitled') }),
        ticks: (xs) =>
          ticksOf(
            hours.map(({ date }) => date),
            xs,
            width,
            month,
          ),
      }),
    };
  }, [t, w, locale, timeline, allHours, both, me, span, line, onlyBreaks, withKept]);
};
