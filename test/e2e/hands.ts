/**
 * Two ways to use a page: with a pointer, or with nothing but a keyboard. A journey that is written for a hand is
 * walked with either, so that whatever works with the one is known to work with the other.
 *
 * The keyboard never asks where something is: it goes there with Tab and arrows, as a person must.
 */
import { expect, type Locator, type Page } from '@playwright/test';

export type Hand = {
  /** Presses a button, a link, a summary; ticks a box; chooses a radio. */
  readonly press: (target: Locator) => Promise<void>;
  /** Replaces what stands in a field. */
  readonly write: (target: Locator, words: string) => Promise<void>;
  /** Chooses from the platform's own list, by what the choice is called. */
  readonly pick: (target: Locator, choice: string) => Promise<void>;
  /** Moves a mark to one end of its line. */
  readonly slide: (target: Locator, end: 'Home' | 'End') => Promise<void>;
};

export const pointer: Hand = {
  press: (target) => target.click(),
  write: (target, words) => target.fill(words),
  pick: async (target, choice) => {
    await target.selectOption({ label: choice });
  },
  slide: (target, end) => target.press(end),
};

/** More stops than a page has: a target that was not met on the way round cannot be reached. */
const MOST_STOPS = 200;

/** What the keyboard is at, as far as going on from there depends on it. */
const standing = (target: Locator): Promise<'here' | 'its group' | 'elsewhere'> =>
  target.evaluate((element) => {
    const active = document.activeElement;
    if (active === element) return 'here';
    const isGroup =
      active instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      active.type === 'radio' &&
      element.type === 'radio' &&
      active.name === element.name;
    return isGroup ? 'its group' : 'elsewhere';
  });

/** Goes to a target with Tab, and within a group of radios with the arrow. */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const where = await standing(target);
    if (where === 'here') return;
    await page.keyboard.press(where === 'its group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
};

export const keyboard: Hand = {
  press: async (target) => {
    const page = target.page();
    await reach(page, target);
    const kind = await target.evaluate((e) =>
      e instanceof HTMLInputElement ? (e.checked ? 'done' : 'box') : 'other',
    );
    // Arrows choose as they go.
    if (kind !== 'done') await page.keyboard.press(kind === 'box' ? 'Space' : 'Enter');
  },
  write: async (target, words) => {
    const page = target.page();
    await reach(page, target);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
    await expect(target).toHaveValue(words);
  },
  pick: async (target, choice) => {
    const page = target.page();
    await reach(page, target);
    const labelOf = () =>
      target.evaluate((e) => (e instanceof HTMLSelectElement ? e.selectedOptions[0]?.label : undefined));
    await page.keyboard.press('Home');
    for (let i = 0; i < 40 && (await labelOf()) !== choice; i++) await page.keyboard.press('ArrowDown');
    expect(await labelOf()).toBe(choice);
  },
  slide: async (target, end) => {
    await reach(target.page(), target);
    await target.page().keyboard.press(end);
  },
};
