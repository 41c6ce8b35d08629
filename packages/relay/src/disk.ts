/**
 * Room on the disk of an embedded record. Nothing new is taken while little is left: a disk that is full to the
 * last byte can neither delete nor take its own log in, and then reading ends as well.
 *
 * PostgreSQL lives on a disk that the relay does not see; whoever runs it watches that.
 */
import { statfs } from 'node:fs/promises';

/** What must stay free, in bytes. */
export const KEPT_FREE_BYTES = 200 * 1024 ** 2;

/** How many bytes may still be written, by what is free and what must stay so; below 0 when there is too little already. */
export type RoomLeft = () => Promise<number>;

/** Free bytes of the disk that a folder is on; a file system that counts nothing is believed to have room. */
export const freeBytesOf = async (folder: string): Promise<number> => {
  const { blocks, bavail, bsize } = await statfs(folder);
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
};

/** @param onChange hears when room has run out, and when there is some again */
export const createRoom = (
  freeBytes: () => Promise<number>,
  onChange: (isFull: boolean) => void = () => {},
): RoomLeft => {
  let wasFull = false;
  return async () => {
    // A disk that cannot be asked is not called full: what is wrong with it, the database will say.
    const left = (await freeBytes().catch(() => Number.POSITIVE_INFINITY)) - KEPT_FREE_BYTES;
    const isFull = left <= 0;
    if (isFull !== wasFull) onChange(isFull);
    wasFull = isFull;
    return left;
  };
};
