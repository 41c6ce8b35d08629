/**
 * Where what was pressed goes away, one stands at what took its place.
 *
 * A browser lets the focus fall to the top of the page when the focused thing is taken from it: whoever goes by keys or
 * by ear is then nowhere, and the way to undo what they did is a whole page away. This watches for that on every page,
 * so that no page has to think of it; one that does move the focus itself comes first and is left alone.
 *
 * Loaded after the first screen (`main.tsx`): nothing waits for it.
 */

/** What happens after a press comes in several steps (words go, a line appears): one waits until they have come. */
const SETTLED_MS = 120;
/** How long after that a line with an undo in it may still come, and is gone to if one stands where one was put. */
const LATE_MS = 3_000;

const SAYS = '[role="status"], [role="alert"]';
const DOES = 'button, a[href], input, select, textarea, summary';
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Things of which a page has many. */
const ONE = 'li, article';

/** An element, and the how-manieth of its parent's children it was. */
type Step = { readonly element: Element; readonly nth: number };
/** What one stood at, and what that stood in, from the inside outwards, as it was at the press. */
export type Trail = {
  readonly steps: readonly Step[];
  /** How the thing began that it stood in, if it was one of many. */
  readonly words: string | null;
};

const isSeen = (element: Element): boolean =>
  element.isConnected && element.checkVisibility({ visibilityProperty: true });
const hasSomething = (element: Element): boolean =>
  isSeen(element) && (element.matches(DOES) || element.textContent.trim() !== '');
const seenIn = (within: Element, what: string): Element | undefined =>
  [...within.querySelectorAll(what)].find(isSeen);
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

const firstWords = (element: Element): string | null => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const words = texts.currentNode.textContent?.trim();
    if (words) return words;
  }
  return null;
};

export const trailOf = (from: Element): Trail => {
  const steps: Step[] = [];
  for (
    let element: Element | null = from;
    element && element !== document.body;
    element = element.parentElement
  )
    steps.push({ element, nth: [...(element.parentElement?.children ?? [])].indexOf(element) });
  const one = from.closest(ONE);
  return { steps, words: one && firstWords(one) };
};

/** A line that says what happened and holds the way back, nearest to where one was. */
const undoFor = ({ steps }: Trail, changed: ReadonlySet<Element>): Element | undefined => {
  const said = [...changed]
    .flatMap((one) => [one.closest(SAYS), ...one.querySelectorAll(SAYS)])
    .filter((one) => one !== null)
    .filter((one) => isSeen(one) && one.closest('main') && seenIn(one, 'button'));
  for (const { element } of steps) {
    const near = said.find((one) => element.contains(one));
    if (near && isSeen(element)) return near;
  }
  return undefined;
};

/** The thing itself, where it stands now; the line under which it is folded away. */
const sameThing = (words: string): Element | undefined => {
  const same = [...document.querySelectorAll(`main :is(${ONE})`)].filter((one) => firstWords(one) === words);
  const [one] = same;
  if (!one || same.length > 1) return undefined;
  if (isSeen(one)) return one;
  const fold = one.closest('details:not([open])');
  return fold ? seenIn(fold, 'summary') : undefined;
};

/** Where to stand in something that has come: at its heading, at what it does if it does nothing but that, else at it. */
const handleOf = (element: Element): Element => {
  if (element.matches(`${DOES}, ${ONE}`)) return element;
  if (element.matches('details')) return seenIn(element, 'summary') ?? element;
  const heading = seenIn(element, HEADING);
  if (heading) return heading;
  const does = [...element.querySelectorAll(DOES)].filter(isSeen);
  const isAll = does.map(({ textContent }) => textContent).join('') === element.textContent;
  return (isAll ? does[0] : undefined) ?? element;
};

/** Where to stand now. @param changed what has been written into or has come since the press */
export const placeAfter = (trail: Trail, changed: ReadonlySet<Element>): Element | undefined => {
  const { steps, words } = trail;
  const lost = steps[0]?.element;
  const main = document.querySelector('main') ?? undefined;
  const from = steps.findIndex(({ element }) => isSeen(element));
  const nearest = steps[from]?.element;
  if (!lost) return main;
  const twins = (within: Element): readonly Element[] =>
    [...within.querySelectorAll(lost.tagName)].filter((one) => nameOf(one) === nameOf(lost) && isSeen(one));
  // The whole page was drawn anew, as in another language.
  if (!nearest?.closest('main')) {
    const [twin, other] = twins(document.body);
    return twin && !other ? twin : main;
  }
  const undo = undoFor(trail, changed);
  if (undo) return undo;
  // What it stood in was folded.
  if (nearest instanceof HTMLDetailsElement) return seenIn(nearest, 'summary');
  const wasOne = steps.slice(0, from).some(({ element }) => element.matches(ONE));
  // The same again, drawn anew; among many things, the one that it stood in.
  const same = wasOne ? words !== null && sameThing(words) : twins(nearest)[0];
  if (same) return same;
  // What stands where it stood: a form, a line, another button; the next of many, or the one before.
  const nth = steps[from - 1]?.nth ?? 0;
  const instead = [nth, nth - 1]
    .map((i) => nearest.children[i])
    .find((one) => one && (hasSomething(one) || (changed.has(one) && isSeen(one)))); // it may still be filling
  if (instead) return handleOf(instead);
  for (const { element } of steps.slice(from)) {
    const heading = element.matches(HEADING) ? element : seenIn(element, HEADING);
    if (heading) return heading;
    if (element === main) break;
  }
  return main;
};

/** Stands there, and scrolls no further than to see it. */
const standAt = (element: HTMLElement): void => {
  if (!element.matches(`${DOES}, [tabindex]`)) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
};

/** True while something that one stood in waits for its words: React hides it as long. */
const isWaiting = ({ steps }: Trail): boolean =>
  steps.some(({ element }) => element.isConnected && element.matches('[style*="display: none"]'));

const isNowhere = (): boolean => !document.activeElement || document.activeElement === document.body;

/** Begins to watch. */
export const keepFocus = (): void => {
  let trail: Trail | null = null;
  let path = '';
  let changed = new Set<Element>();
  /** Where one was put, and until when a line with an undo may still be gone to from there. */
  let put: Element | null = null;
  let until = 0;
  let timer = 0;

  const standsAt = (element: Element | null) => {
    if (!element || element === document.body) return;
    [trail, path, put] = [trailOf(element), location.pathname, null];
  };
  const whereTo = (): Element | null | undefined => {
    if (!trail) return null;
    if (put && document.activeElement === put)
      return performance.now() < until ? undoFor(trail, changed) : null;
    if (!isNowhere()) return null;
    // The page that has come knows where one stands in it, once it is here (`arrival.ts`).
    if (location.pathname !== path) return document.querySelector('main');
    const was = trail.steps[0]?.element;
    return was && isSeen(was) ? was : placeAfter(trail, changed);
  };
  const settle = () => {
    if (document.querySelector('dialog:modal') || (trail && isWaiting(trail))) return;
    const to = whereTo();
    if (!(to instanceof HTMLElement) || to === document.activeElement) return;
    if (!put) until = performance.now() + LATE_MS;
    put = to;
    standAt(to);
  };

  standsAt(document.activeElement);
  document.addEventListener('focusin', ({ target }) => {
    if (target !== put && target instanceof Element) standsAt(target);
  });
  document.addEventListener('focusout', ({ target }) =>
    // Who presses where nothing is wants to be nowhere; what was taken away is not seen any more.
    setTimeout(() => {
      if (target instanceof Element && isSeen(target) && document.hasFocus() && isNowhere()) trail = null;
    }),
  );
  const press = () => {
    changed = new Set();
    standsAt(document.activeElement);
  };
  document.addEventListener('keydown', press, { capture: true });
  document.addEventListener('pointerdown', press, { capture: true });

  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const written = target instanceof Element ? target : target.parentElement;
      if (type !== 'attributes' && written) changed.add(written);
      for (const node of addedNodes) if (node instanceof Element) changed.add(node);
    }
    const was = trail?.steps[0]?.element;
    if (!was || !(isNowhere() || document.activeElement === put || !isSeen(was))) return;
    clearTimeout(timer);
    timer = window.setTimeout(settle, SETTLED_MS);
  }).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['open', 'hidden', 'style', 'inert'],
  });
};
