/** Whether somebody has an account on this device: all that the front page asks, and so all that it loads. */
import { openDatabase } from './database.ts';

/** False as well where the browser keeps nothing. */
export const hasAccountHere = async (): Promise<boolean> => {
  try {
    const db = await openDatabase();
    try {
      return (await db.getKey('device', 'this')) !== undefined;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
};
