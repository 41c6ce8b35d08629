/**
 * `kithe serve`: starts a relay with the web app and stays until it is asked to end.
 *
 * One line on stdout, for whoever reads it by machine; everything for people goes to stderr. The set-up link
 * is a secret until it is used, so it is printed here and written nowhere.
 */
import { ConfigError, parseConfig } from '@kithe/relay/config';
import { DataFolderError } from '@kithe/relay/data-folder';
import { startRelay } from '@kithe/relay/main';
import { NotDurable } from '@kithe/relay/store/database';
import { NewerSchema } from '@kithe/relay/store/migrate';
import { webFinding } from './doctor/web.ts';
import { DONE, type ExitCode, Failure, USAGE } from './failure.ts';
import { openBrowser } from './open-browser.ts';
import { relayOptions, type ServeFlags } from './options.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The set-up link in a frame, so that it is found among other lines. Nothing stands beside it: it is to be copied. */
const framed = (link: string): string => {
  const rule = '─'.repeat(Math.max(link.length, 40));
  return [rule, 'To begin a record of your own, open this link. It works once:', '', link, rule].join('\n');
};

/** What stands in the way of starting, in words. Anything else is a fault of ours and keeps its trace. */
const asFailure = (error: unknown, port: number): unknown => {
  if (error instanceof ConfigError)
    return new Failure(error.message, ['See: kithe serve --help'], USAGE, { cause: error });
  if (error instanceof DataFolderError || error instanceof NewerSchema || error instanceof NotDurable)
    return new Failure(error.message, ['To look closer: kithe doctor'], undefined, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return new Failure(
      `Port ${port} is taken. Perhaps Kithe is running already.`,
      [`Choose another: kithe serve --port ${port + 1}`],
      undefined,
      { cause: error },
    );
  if (code.startsWith('ERR_OSSL'))
    return new Failure(
      'The certificate or its key cannot be used.',
      ['Both are PEM, and belong together: kithe doctor --tls-cert FILE --tls-key FILE'],
      undefined,
      { cause: error },
    );
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOENT', 'ENOSPC', 'EROFS', 'ECONNREFUSED'].includes(code))
    return new Failure(
      error instanceof Error ? error.message : code,
      ['To look closer: kithe doctor'],
      undefined,
      {
        cause: error,
      },
    );
  return error;
};

/** Resolves when the process is asked to end. A second request does not wait for a clean one. */
const untilAskedToEnd = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    const ask = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', ask);
    process.on('SIGTERM', ask);
  });

export const serve = async (flags: ServeFlags): Promise<ExitCode> => {
  const web = webFinding();
  if (!web.fine) throw new Failure('The web app is not built yet.', [web.todo]);
  let config: ReturnType<typeof parseConfig> | undefined;
  try {
    config = parseConfig(relayOptions(flags));
    const relay = await startRelay(config);
    const ended = untilAskedToEnd();
    say(config.databaseUrl ? 'The record is kept in PostgreSQL.' : `The record is kept in ${config.dataDir}`);
    if (relay.setupLink !== null) say(framed(relay.setupLink));
    process.stdout.write(`Kithe is listening on ${relay.url}\n`);
    if (flags.open !== false) openBrowser(relay.url);
    say('Stop it with Ctrl+C. Every word that was called kept is on the disk.');
    await ended;
    await relay.close();
    return DONE;
  } catch (error) {
    throw asFailure(error, config?.port ?? flags.port ?? 0);
  }
};
