/**
 * A workbench served without its reading side (`KITHE_READING=off`): the files of it are not there, the front page says
 * so, and the service worker neither asks for them nor keeps the page it had (docs/decisions/0061-reading.md).
 */

/** How the build names every file that only a reading needs (`packages/workbench/vite.config.ts`). */
const READING = /\/assets\/reading(?:-side|-worker)?-[\w-]{8}\.(?:js|css)$/;

export const isReadingFile = (path: string): boolean => READING.test(path);

/** What a page finds on its root element (`packages/workbench/src/suggests/switched.ts`). */
const MARK = ' data-reading="off"';

/** A file as it is served then; any other is left as it is. */
export const withoutReading = (path: string, plain: Buffer): Buffer => {
  if (path === '/index.html') return Buffer.from(plain.toString().replace('<html', `<html${MARK}`));
  if (path !== '/sw.js') return plain;
  // Its list of files is JSON in the script: a name taken out of it is not fetched. A worker whose bytes differ is a
  // new version to a browser, which then fetches the front page anew.
  const script = plain
    .toString()
    .replace(/(["'`])(\/assets\/[^"'`]+)\1,?/g, (listed, _, file: string) =>
      isReadingFile(file) ? '' : listed,
    );
  return Buffer.from(`${script.replace(/,\]/g, ']')}\n/* reading: off */\n`);
};
