/** Where the built web app lies beside this package. The same from `src` and from `dist`: both are one folder deep. */
import { fileURLToPath } from 'node:url';

export const WEB_ROOT = fileURLToPath(new URL('../../workbench/dist/web', import.meta.url));
