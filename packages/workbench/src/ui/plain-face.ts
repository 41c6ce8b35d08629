/**
 * Looks like something else: another name and another icon for the tab, by a switch on this device (trust 8: quick exit,
 * neutral title). It hides from a glance and from nothing more; the help page says so.
 */
const PLACE = 'kithe-plain-face';

/** True where somebody has chosen so on this device. */
export const hasPlainFace = (): boolean => {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    return false; // The browser keeps nothing.
  }
};

/** Puts the icon on that the device has chosen; titles are put on by `arrival.ts`, and by `Left.tsx`. */
export const wearFace = (isPlain = hasPlainFace()): void => {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = isPlain ? '/plain.svg' : '/icon.svg';
};

const listeners = new Set<() => void>();
export const onFace = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};

export const keepPlainFace = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.setItem(PLACE, '');
    else localStorage.removeItem(PLACE);
  } catch {
    // Then it stays as it was.
  }
  wearFace();
  for (const changed of listeners) changed();
};
