/**
 * Opens a page in the person's own browser, where there is one to open and someone to see it.
 * Each platform has its own word for it; no package is needed for three words. Failing is silent: the
 * address stands in the terminal.
 */
import { spawn } from 'node:child_process';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
};

/**
 * The program that opens an address here, with its arguments; null where nobody would see it.
 * `start` belongs to the Windows shell, where `&` must be escaped and the first quoted word is a title.
 */
export const openerOf = (
  url: string,
  { platform, env, isTerminal }: Surroundings,
): readonly [program: string, ...args: string[]] | null => {
  if (!isTerminal || env.CI || env.SSH_CONNECTION) return null;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url.replace(/&/g, '^&')];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : null;
};

export const openBrowser = (url: string): void => {
  const opener = openerOf(url, {
    platform: process.platform,
    env: process.env,
    isTerminal: process.stderr.isTTY === true,
  });
  if (opener === null) return;
  const [program, ...args] = opener;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no such program: the address stands in the terminal
  child.unref();
};
