import { describe, expect, it } from 'vitest';
import { labelOf } from './credentials.ts';
import { setupSecret } from './tickets.ts';

describe('what a device is called', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148', 'Phone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/131 Mobile Safari/537.36', 'Phone'],
    ['Mozilla/5.0 (Linux; Android 15; SM-X710) Chrome/131 Safari/537.36', 'Tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X)', 'Tablet'],
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/131', 'Computer'],
    ['', 'Computer'],
  ])('%s is a %s', (userAgent, label) => expect(labelOf(userAgent)).toBe(label));
});

describe('a set-up link', () => {
  it.each([
    ['/setup/th9Y_BPfYh0i11I8pGUXjKgBlqlvBMH9', 'th9Y_BPfYh0i11I8pGUXjKgBlqlvBMH9'],
    ['th9Y_BPfYh0i11I8pGUXjKgBlqlvBMH9', 'th9Y_BPfYh0i11I8pGUXjKgBlqlvBMH9'],
    ['/join/th9Y_BPfYh0i11I8pGUXjKgBlqlvBMH9', null],
    ['/setup/short', null],
    ['', null],
  ])('%j holds %s', (fragment, secret) => expect(setupSecret(fragment)).toBe(secret));
});
