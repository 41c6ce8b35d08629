/** Calendar dates, YYYY-MM-DD, where the person is. */

/** The calendar date of a moment. @param ms milliseconds since 1970 */
export const dateOf = (ms: number): string => {
  const minutesBehind = new Date(ms).getTimezoneOffset();
  return new Date(ms - minutesBehind * 60_000).toISOString().slice(0, 10);
};

/** A date as the record keeps one. A browser's field also gives years of five and six digits, which are slips. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
