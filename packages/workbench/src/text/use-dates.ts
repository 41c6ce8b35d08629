/** Dates as people write them, in the language of the interface. */
import { useMemo } from 'react';
import { setApart } from './languages.ts';
import { useLanguage, useLocale } from './use-text.ts';

export type Dates = {
  /** A calendar date (`2026-03-31`) or a moment (ISO 8601), as a day: *31 March 2026*. Empty for what is no date. */
  readonly day: (iso: string) => string;
  /** A moment in milliseconds since 1970, as weekday and time: *Tuesday at 21:10*. */
  readonly moment: (ms: number) => string;
  /** What was called something, and its day: *the bus · 31 March 2026*, whichever way the name runs; the day alone where it has none. */
  readonly named: (of: { readonly name: string; readonly date: string }) => string;
};

/** A calendar date has no time zone: it is read and written in the same one, so that it cannot slip by a day. */
export const formatDay = (iso: string, locale: string): string => {
  const isCalendar = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const ms = Date.parse(isCalendar ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(ms)) return '';
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(isCalendar && { timeZone: 'UTC' }),
  }).format(ms);
};

export const useDates = (): Dates => {
  const locale = useLocale();
  const language = useLanguage();
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(locale, { weekday: 'long', hour: 'numeric', minute: '2-digit' });
    const day = (iso: string) => formatDay(iso, locale);
    return {
      day,
      moment: (ms) => moment.format(ms),
      named: ({ name, date }) => (name === '' ? day(date) : `${setApart(name, language)} · ${day(date)}`),
    };
  }, [locale, language]);
};
