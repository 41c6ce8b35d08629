/**
 * What a checker of accessibility does not see: texts that lie over each other, pages that scroll sideways,
 * targets too small for a finger, a focus that nobody can find, motion that someone asked not to have.
 *
 * Measured on the drawn page, from boxes of text and not of elements: an element's box says where it may draw,
 * a text's box where it did. Boxes are given in CSS pixels of the viewport.
 */
import type { Page } from '@playwright/test';

/** Texts that cover each other, each as “one” × “other”; empty when all is well. */
export const overlappingTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    type Line = Box & { readonly node: Text; readonly owner: Element; readonly pinned: boolean };
    /** Glyphs fill the middle of their line; ascenders of one line may reach into the room of another. */
    const GLYPHS = 0.22;
    const TOUCHING_PX = 2;

    const cut = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isSeen = (box: Box) => box.right - box.left > TOUCHING_PX && box.bottom - box.top > TOUCHING_PX;

    const clips = new Map<Element, { readonly box: Box; readonly pinned: boolean }>();
    const EVERYWHERE = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    /** What of an element's inside can be seen, and whether it stays when the page scrolls. */
    const clipOf = (element: Element | null): { readonly box: Box; readonly pinned: boolean } => {
      if (!element) return { box: EVERYWHERE, pinned: false };
      const known = clips.get(element);
      if (known) return known;
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      const around = clipOf(element.parentElement);
      const isPinned = position === 'fixed' || position === 'sticky';
      const isClipping =
        element !== document.documentElement &&
        element !== document.body &&
        (overflowX !== 'visible' || overflowY !== 'visible');
      const own = element.getBoundingClientRect();
      const isHidden = /inset\(50%\)|circle\(0/.test(clipPath);
      const box = isHidden
        ? { left: 0, top: 0, right: 0, bottom: 0 }
        : isClipping
          ? cut(around.box, own)
          : around.box;
      const found = { box, pinned: around.pinned || isPinned };
      clips.set(element, found);
      return found;
    };

    const open = document.querySelector('dialog:modal');
    const lines: Line[] = [];
    const walker = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text; // SHOW_TEXT
      const owner = node.parentElement;
      if (!owner || !node.data.trim() || /^(SCRIPT|STYLE|OPTION|NOSCRIPT|TITLE|DESC)$/i.test(owner.tagName))
        continue;
      if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const { box, pinned } = clipOf(owner);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const shrink = rect.height * GLYPHS;
        const line = cut(box, {
          left: rect.left,
          right: rect.right,
          top: rect.top + shrink,
          bottom: rect.bottom - shrink,
        });
        if (isSeen(line)) lines.push({ ...line, node, owner, pinned });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const found = new Set<string>();
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1)) {
        if (b.top >= a.bottom) break;
        // What stays in place covers what scrolls beneath it, as it should; `coveredAtTheEnd` looks after the rest.
        if (a.node === b.node || a.pinned !== b.pinned) continue;
        if (isSeen(cut(a, b)))
          found.add(`“${a.node.data.trim().slice(0, 60)}” × “${b.node.data.trim().slice(0, 60)}”`);
      }
    return [...found];
  });

/** Texts drawn wholly or partly beyond the page's width, and how far the page scrolls sideways, if it does. */
export const beyondTheEdge = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
    const causes = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > clientWidth + 1;
      })
      .slice(-3)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
    return wide.length > 0 ? [...wide, ...causes] : [];
  });

/** Texts that are cut off by a box they do not fit into, where nothing says that they go on (an ellipsis does). */
export const cutOffTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath, position } =
        getComputedStyle(element);
      const hides =
        overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
      if (!hides || textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || element.closest('svg'))
        return [];
      // Words for a screen reader alone stand in a box of one pixel on purpose.
      if (position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)) return [];
      if (!element.innerText?.trim() || !element.checkVisibility()) return [];
      const isCut =
        element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
      return isCut ? [`“${element.innerText.trim().slice(0, 60)}”`] : [];
    }),
  );

/** Whatever can be pressed and is smaller than 24 × 24 CSS pixels (WCAG 2.2, 2.5.8); links within a sentence may be. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST_PX = 24;
    const selector =
      'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"]';
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
      if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true })) return [];
      // A press on a label is a press on what it names.
      const label = element.closest('label');
      const { width, height } = (label ?? element).getBoundingClientRect();
      if (width >= LEAST_PX - 0.5 && height >= LEAST_PX - 0.5) return [];
      if (width <= 1 || height <= 1) return []; // a skip link shows itself when it has the focus
      const siblings = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element);
      const isInSentence =
        getComputedStyle(element).display === 'inline' &&
        siblings.some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''));
      const name = element.getAttribute('aria-label') ?? element.innerText ?? '';
      return isInSentence
        ? []
        : [
            `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}” ${width.toFixed(1)} × ${height.toFixed(1)}`,
          ];
    });
  });

/** Texts at the very end of the page that what stays at the lower edge covers: no scrolling brings them out. */
export const coveredAtTheEnd = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // The page scrolls, and so may a part of it that holds a page of its own.
    const scrolling = [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => element.scrollHeight > element.clientHeight + 1)
      .map((element) => ({ element, top: element.scrollTop }));
    for (const { element } of scrolling) element.scrollTo({ top: element.scrollHeight, behavior: 'instant' });
    const pinned = [...document.querySelectorAll('body *')].filter((element) => {
      const { position } = getComputedStyle(element);
      const { top, height } = element.getBoundingClientRect();
      return (position === 'fixed' || position === 'sticky') && height > 0 && top > window.innerHeight / 2;
    });
    const covered: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      if (!owner?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      if (pinned.some((bar) => bar.contains(owner))) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const isCovered = pinned.some((bar) => {
        const over = bar.getBoundingClientRect();
        const across = Math.min(over.right, box.right) - Math.max(over.left, box.left);
        const down = Math.min(over.bottom, box.bottom) - Math.max(over.top, box.top);
        return across > 2 && down > 4 && over.top < window.innerHeight;
      });
      if (isCovered) covered.push(`“${node.textContent.trim().slice(0, 60)}”`);
    }
    for (const { element, top } of scrolling) element.scrollTo({ top, behavior: 'instant' });
    return covered;
  });

/** More stops than any page has: a walk that is longer goes in circles. */
const MOST_STOPS = 400;

/**
 * Walks a page with Tab from its beginning to its end.
 * @returns stops whose focus is not drawn, or lies wholly under something else; empty when all can be seen
 */
export const lostFocus = async (page: Page): Promise<readonly string[]> => {
  const lost: string[] = [];
  await page.evaluate(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    delete document.body.dataset.walked;
  });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(async () => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      if (document.body.dataset.walked === undefined) document.body.dataset.walked = '';
      const first = document.querySelector('[data-first-stop]');
      if (first === element) return null;
      if (!first) element.setAttribute('data-first-stop', '');
      const name =
        element.getAttribute('aria-label') ?? element.innerText ?? element.getAttribute('name') ?? '';
      const what = `${element.tagName.toLowerCase()} “${name.trim().slice(0, 40)}”`;
      const label = element.closest('label');
      const drawn = [element, label, element.nextElementSibling].some((candidate) => {
        if (!candidate) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const seen = label ?? element;
      const boxes = [...seen.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const points = boxes.flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
        ),
      );
      const isClear = points.some(([x, y]) => {
        const over = document.elementFromPoint(x, y);
        return over !== null && (seen.contains(over) || over.contains(seen));
      });
      return { what, drawn, isClear };
    });
    if (at === null) break;
    if (!at.drawn) lost.push(`${at.what}: its focus is not drawn`);
    if (!at.isClear) lost.push(`${at.what}: has the focus under something else, or off the screen`);
  }
  await page.evaluate(() => {
    document.querySelector('[data-first-stop]')?.removeAttribute('data-first-stop');
    delete document.body.dataset.walked;
  });
  return lost;
};

/** From now on, on every page of this context: notes what moves. Read with `motions`. */
export const watchMotion = async (page: Page): Promise<void> => {
  await page.context().addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { motionsSeen: seen });
    const note = (event: Event) => {
      const target = event.target instanceof Element ? event.target : document.documentElement;
      for (const animation of target.getAnimations({ subtree: true })) {
        const { duration = 0, delay = 0 } = animation.effect?.getComputedTiming() ?? {};
        if (Number(duration) + delay > 1)
          seen.push(
            `${target.tagName.toLowerCase()}.${target.getAttribute('class')} moves for ${duration} ms`,
          );
      }
    };
    document.addEventListener('transitionrun', note, true);
    document.addEventListener('animationstart', note, true);
  });
};

/** What has moved since the page was loaded; what is moving now counts too. */
export const motions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    // Put there by `watchMotion`.
    ...new Set((window as unknown as { motionsSeen: string[] }).motionsSeen),
    ...document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map(({ effect }) => `runs for ${effect?.getComputedTiming().duration} ms`),
  ]);

/** Resolves when nothing on the page moves any more, so that what is measured is where it stays. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => {})),
    );
  });
};

/** Shows the page in light or in dark, and waits until it has been painted so: colours are measured afterwards. */
export const inColours = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    colorScheme,
  );
  await page.evaluate(
    () => new Promise<void>((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted()))),
  );
};
