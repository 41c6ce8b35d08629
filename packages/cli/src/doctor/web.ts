/** The built web app: without it the relay answers, and shows nobody anything. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WEB_ROOT } from '../web-root.ts';
import { type Finding, fine, notFine } from './finding.ts';

export const webFinding = (): Finding =>
  existsSync(join(WEB_ROOT, 'index.html'))
    ? fine('Web app', 'built')
    : notFine('Web app', 'not built yet', 'npm run build');
