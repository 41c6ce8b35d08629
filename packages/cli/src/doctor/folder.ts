/** The data folder: there, mine, private, writable, outside the source tree, and whether a relay is at work in it. */
import { constants, existsSync, readdirSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATABASE_FILE, DataFolderError, openDataFolder } from '@kithe/relay/data-folder';
import { type Finding, fine, notFine } from './finding.ts';

const SOURCE_TREE = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[\\/]$/, '');

/** The folder itself, or the nearest one above it that exists: where its disk is. */
export const nearestExisting = (path: string): string => {
  let folder = resolve(path);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

/** Modification time in milliseconds of the newest file in a folder; 0 when there is none. */
export const newestFileMs = (folder: string): number =>
  existsSync(folder) && statSync(folder).isDirectory()
    ? Math.max(0, ...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs))
    : 0;

const canWrite = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** Who may open it, on systems where a file has an owner and a mode. */
const ownershipFinding = (folder: string): Finding => {
  const { mode, uid } = statSync(folder);
  const me = process.getuid?.();
  const bits = (mode & 0o777).toString(8).padStart(4, '0');
  if (me !== undefined && uid !== me)
    return notFine(
      'Owner',
      `${folder} belongs to user ${uid}, this is user ${me}`,
      `Run Kithe as its owner, or: chown -R ${me} ${folder}`,
    );
  if ((mode & 0o077) !== 0)
    return notFine(
      'Permissions',
      `mode ${bits}: others on this machine can look inside`,
      `chmod 700 ${folder}`,
    );
  return fine('Permissions', `mode ${bits}, yours alone`);
};

/** Looks only: an open permission is told, not mended; a folder that is not there is not made. */
export const folderFindings = async (path: string): Promise<readonly Finding[]> => {
  const folder = resolve(path);
  if (!existsSync(folder)) {
    const above = nearestExisting(folder);
    return (await canWrite(above))
      ? [fine('Data folder', folder, 'It is not there yet: the first start makes it.')]
      : [
          notFine(
            'Data folder',
            `${folder} cannot be made: ${above} is not yours`,
            'Choose another with --data.',
          ),
        ];
  }
  if (!statSync(folder).isDirectory())
    return [notFine('Data folder', `${folder} is a file`, 'Choose a folder with --data.')];
  const findings: Finding[] = [
    `${folder}${sep}`.startsWith(`${SOURCE_TREE}${sep}`)
      ? notFine(
          'Data folder',
          `${folder} lies inside the source tree`,
          'Move it out, before an update or a clean checkout takes it away.',
        )
      : fine('Data folder', folder),
  ];
  const ownership = process.platform === 'win32' ? null : ownershipFinding(folder);
  if (ownership) findings.push(ownership);
  if (!(await canWrite(folder)))
    findings.push(
      notFine(
        'Writing',
        `${folder} cannot be written to`,
        'Give yourself the right to, or choose another with --data.',
      ),
    );
  else if (ownership?.fine !== false) findings.push(lockFinding(folder)); // asking for the lock would mend the mode
  return findings;
};

const lockFinding = (folder: string): Finding => {
  // Asking for a lock makes its file: not in a folder that no relay has ever used.
  if (!existsSync(join(folder, DATABASE_FILE)))
    return fine('Lock', 'no Kithe has been running on this folder');
  try {
    openDataFolder(folder).release();
    return fine('Lock', 'no Kithe is running on this folder');
  } catch (error) {
    if (error instanceof DataFolderError && error.code === 'locked')
      return fine('Lock', 'a Kithe is running on this folder now');
    throw error;
  }
};
