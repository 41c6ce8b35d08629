import { expect, it } from 'vitest';
import { openerOf } from './open-browser.ts';

const at = { isTerminal: true, env: {} } as const;

it.each([
  ['macOS', { ...at, platform: 'darwin' }, ['open', 'http://x/?a&b']],
  ['Windows', { ...at, platform: 'win32' }, ['cmd', '/c', 'start', '""', 'http://x/?a^&b']],
  ['Linux with X', { ...at, platform: 'linux', env: { DISPLAY: ':0' } }, ['xdg-open', 'http://x/?a&b']],
  [
    'Linux with Wayland',
    { ...at, platform: 'linux', env: { WAYLAND_DISPLAY: 'w' } },
    ['xdg-open', 'http://x/?a&b'],
  ],
  ['Linux without a display', { ...at, platform: 'linux' }, null],
  ['over SSH', { ...at, platform: 'darwin', env: { SSH_CONNECTION: '1' } }, null],
  ['in CI', { ...at, platform: 'darwin', env: { CI: 'true' } }, null],
  ['without a terminal', { ...at, platform: 'darwin', isTerminal: false }, null],
] as const)('opens a page on %s', (_, surroundings, expected) => {
  expect(openerOf('http://x/?a&b', surroundings)).toEqual(expected);
});
