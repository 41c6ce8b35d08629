/** The machine: its Node, its clock, and room on its disk. */
import { statfs } from 'node:fs/promises';
import { type Finding, fine, notFine } from './finding.ts';

/** Oldest Node that Kithe runs on, as `major.minor`. */
export const OLDEST_NODE = '20.19';

/** @param version as `process.versions.node` has it */
export const nodeFinding = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE.split('.').map(Number);
  return major > oldMajor || (major === oldMajor && minor >= oldMinor)
    ? fine('Node', version)
    : notFine('Node', version, `Kithe needs Node ${OLDEST_NODE} or newer: https://nodejs.org/`);
};

/** Clocks of two machines differ by so much without anyone noticing. */
const TOLERANCE_MS = 5 * 60_000;
/** This was written after that moment: a clock before it is wrong. */
const WRITTEN_MS = Date.UTC(2026, 0, 1);

/**
 * The clock against what has been written already: invitations and sessions expire by it.
 * @param newestMs modification time of the newest file of the record; 0 when there is none
 */
export const clockFinding = (nowMs: number, newestMs: number, timeZone: string): Finding => {
  const now = `${new Date(nowMs).toISOString().slice(0, 16).replace('T', ' ')} UTC, ${timeZone}`;
  if (nowMs < WRITTEN_MS) return notFine('Clock', now, 'This is in the past: set the clock of this machine.');
  if (nowMs + TOLERANCE_MS < newestMs)
    return notFine(
      'Clock',
      `${now}; a file of the record is newer than that`,
      'Set the clock of this machine: invitations and sign-ins expire by it. Nothing in the record is ordered by it.',
    );
  return fine('Clock', now);
};

const MIB = 1024 ** 2;
/** A whole record of ten years takes about 300 MiB, and a backup as much again. */
const ROOM_MIB = 1_024;

/** @param folder one that exists, on the disk in question */
export const diskFinding = async (folder: string): Promise<Finding> => {
  const { bavail, bsize } = await statfs(folder);
  const freeMib = Math.floor((bavail * bsize) / MIB);
  const found = freeMib < 10_240 ? `${freeMib} MiB free` : `${Math.floor(freeMib / 1_024)} GiB free`;
  return freeMib >= ROOM_MIB
    ? fine('Disk', found)
    : notFine('Disk', found, 'Make room: the database and its backups need about 1 GiB to be at ease.');
};
