/**
 * `kithe doctor`: looks at everything that Kithe stands on and says of each what was seen and what to do.
 * It only looks. It may be run while Kithe is serving.
 */
import { parseConfig, type RelayOptions } from '@kithe/relay/config';
import { postgresFindings, sqliteFindings } from './doctor/database.ts';
import { examine, type Finding, formatFinding } from './doctor/finding.ts';
import { folderFindings, nearestExisting, newestFileMs } from './doctor/folder.ts';
import { clockFinding, diskFinding, nodeFinding } from './doctor/machine.ts';
import { addressFinding, portFinding, tlsFindings } from './doctor/reach.ts';
import { readingFinding, webFinding } from './doctor/web.ts';
import { DONE, type ExitCode, FAILED } from './failure.ts';

/** Everything, in the order in which one would look. */
export const findingsOf = async (options: RelayOptions): Promise<readonly Finding[]> => {
  const { host = '127.0.0.1', tls, trustedProxy = false } = options;
  const { dataDir, port, databaseUrl } = parseConfig({ ...options, host: '127.0.0.1' });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    await Promise.all([
      examine('Node', async () => [nodeFinding(process.versions.node)]),
      examine('Clock', async () => [clockFinding(Date.now(), newestFileMs(dataDir), timeZone)]),
      examine('Disk', async () => [await diskFinding(nearestExisting(dataDir))]),
      examine('Data folder', () => folderFindings(dataDir)),
      examine('Database', () => (databaseUrl ? postgresFindings(databaseUrl) : sqliteFindings(dataDir))),
      examine('Web app', async () => [webFinding()]),
      examine('Reading', async () => [readingFinding(options.reading === false)]),
      examine('Port', async () => [await portFinding(port, host)]),
      examine('Address', async () => [addressFinding(host, tls !== undefined, trustedProxy)]),
      examine('Certificate', async () =>
        tls ? await tlsFindings(tls.certFile, tls.keyFile, Date.now()) : [],
      ),
    ])
  ).flat();
};

/** Prints the findings on stdout. @returns 0 when all is fine, 1 when something is not */
export const doctor = async (options: RelayOptions): Promise<ExitCode> => {
  const findings = await findingsOf(options);
  const wrong = findings.filter((finding) => !finding.fine).length;
  const end =
    wrong === 0 ? 'All is well.' : `${wrong === 1 ? 'One thing needs' : `${wrong} things need`} your hand.`;
  process.stdout.write(`${[...findings.map(formatFinding), '', end].join('\n')}\n`);
  return wrong === 0 ? DONE : FAILED;
};
