/** The built web app: without it the relay answers, and shows nobody anything. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_ROOT } from '../web-root.ts';
import { type Finding, fine, notFine } from './finding.ts';

/** @param isOff as the environment says, which is what `kithe serve` started from here would do */
export const readingFinding = (isOff: boolean): Finding =>
  fine(
    'Reading',
    isOff
      ? 'off for this installation: no record is read, and the program for it is not served'
      : 'off until two people both say yes; KITHE_READING=off removes it for everyone',
  );

export const webFinding = (): Finding =>
  existsSync(join(WEB_ROOT, 'index.html'))
    ? fine('Web app', 'built')
    : notFine('Web app', 'not built yet', 'npm run build');
