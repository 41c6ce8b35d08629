/** What a new hour is called to begin with: the day of the week, until the two find a better name. */

/** The weekday of a calendar date; empty for what is no date. A calendar date has no time zone to slip by. */
export const weekdayOf = (date: string, locale: string): string => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms)
    ? ''
    : new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(ms);
};
