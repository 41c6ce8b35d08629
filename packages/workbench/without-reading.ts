/**
 * A vite plugin of our own: a build without the reading side (`KITHE_READING=off`). What draws it, what works it out and
 * the words of it are replaced by nothing, so that no chunk, no worker and no sentence of it is built.
 *
 * Every one of its files is named `reading-…` when it is built, by which a relay can leave it out as well.
 */
import type { Plugin } from 'vite';

const SIDE = /\/src\/suggests\/reading-(?:side\.tsx|worker\.ts)$/;
const WORDS = /\/src\/text\/[a-z]+\/reading\.ts$/;

export const withoutReading = (): Plugin => ({
  name: 'kithe-without-reading',
  enforce: 'pre',
  load: (id) => {
    if (SIDE.test(id)) return 'export {};';
    return WORDS.test(id) ? 'export default {};' : null;
  },
});
