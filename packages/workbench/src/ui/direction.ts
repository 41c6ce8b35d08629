/**
 * Which way the page runs here, and what in a picture follows it.
 *
 * Time runs with the reading (docs/decisions/0052-time-runs-with-the-reading.md): a picture is drawn once, from left
 * to right, and mirrored whole where one reads from right to left; only its words stay as they are.
 */
import { LANGUAGES } from '../text/languages.ts';
import { useLanguage } from '../text/use-text.ts';

export type Direction = 'ltr' | 'rtl';

export const useDirection = (): Direction => LANGUAGES[useLanguage()].dir;

/** How far along a box a pointer is, from where its line begins: 0 at the beginning, 1 at the end. */
export const alongOf = (
  { left, width }: Pick<DOMRect, 'left' | 'width'>,
  clientX: number,
  direction: Direction,
): number => {
  const fromLeft = (clientX - left) / width;
  return direction === 'rtl' ? 1 - fromLeft : fromLeft;
};
