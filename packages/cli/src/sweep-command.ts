/** How `kithe sweep` is asked for. */
import type { Command } from 'commander';
import type { ExitCode } from './failure.ts';

export const registerSweep = (_program: Command, _answer: (code: ExitCode) => void): void => {};
