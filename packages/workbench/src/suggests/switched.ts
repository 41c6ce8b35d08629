/**
 * Whether this installation has a reading side at all; if not, it is not asked for either (J9).
 *
 * It can be switched off twice: when Kithe is built, and then nothing of it is in the build; and when it is served, and
 * then its files are not there and the page is marked (`KITHE_READING=off`, docs/decisions/0061-reading.md).
 */
export const isReadingOffered = (): boolean =>
  import.meta.env.KITHE_READING !== 'off' && document.documentElement.dataset.reading !== 'off';
