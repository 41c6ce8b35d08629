/** Calendar dates, YYYY-MM-DD, where the person is. */

/** The calendar date of a moment. @param ms milliseconds since 1970 */
export const dateOf = (ms: number): string => {
  const day = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** A date as the record keeps one. A browser's field also gives years of five and six digits, which are slips. */
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
