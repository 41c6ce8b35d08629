/** Files that are handed to a person, and their names. */
import { dateOf } from '../day.ts';

/** Hands a file to the person: by a link that is pressed for them, and let go of at once. */
export const download = (content: Uint8Array | string, name: string, type: string): void => {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the time the page is idle again; a minute is generous.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** `kithe-2026-11-23-closed.html`: a name that tells a day, whether anybody can read it, and no person. */
export const fileName = (nowMs: number, kind: 'sealed' | 'html'): string =>
  `kithe-${dateOf(nowMs)}${kind === 'sealed' ? '-closed' : ''}.html`;
