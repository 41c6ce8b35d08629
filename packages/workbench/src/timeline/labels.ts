/**
 * Words on a picture, placed so that none lies on another, none is cut off, and no leader runs through a stranger.
 *
 * Each label takes the lane nearest to the picture in which it fits, centred on its anchor if that is free, else to
 * one side. What fits nowhere is left out and read elsewhere (the hour's own lines, the table). Widths are estimated on the large side: a label may stand too lonely, never too close.
 */

export type Align = 'middle' | 'start' | 'end';
/** Texts of one label, each beginning a line of its own; `voice` says how it is written. */
export type LabelPart<Voice extends string> = { readonly text: string; readonly voice: Voice };
export type LabelWish<Voice extends string = string> = {
  readonly id: string;
  /** Where on the picture it belongs, in px; no two labels of one edge share a place. */
  readonly x: number;
  readonly parts: readonly LabelPart<Voice>[];
};
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type PlacedLabel<Voice extends string = string> = {
  readonly id: string;
  readonly x: number;
  readonly lines: readonly LabelPart<Voice>[];
  readonly align: Align;
  /** `y` grows away from the picture; 0 is its edge. */
  readonly box: Box;
};

/**
 * Arabic letters as they are within a word, and what some of them take more at its end (before a hamza, which joins
 * nothing, as well). Measured with both our hands, of which the wider counts: names come out a third too wide.
 */
const arabicWidthOf = (letter: string): number => {
  if (/[سشصض]/.test(letter)) return 1.08;
  if (/[اأإآءبتثپنيىئیل٠-٩۰-۹]/.test(letter)) return 0.5;
  return /[جحخچطظ]/.test(letter) ? 0.84 : 0.74;
};
const LONG_ENDS = /[بتثپفقكکگسشصضلنىيئی](?!\p{M}*(?!ء)\p{L})/gu;
const END = 0.52;

/** Widths in em, on the large side of both typefaces at the weights we use. */
const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (/[\s.,:;'’!|iljI·]/.test(character)) return 0.36;
  if (/[frt()“”"[\]-]/.test(character)) return 0.5;
  if (/[mwMW@%—…★]/.test(character)) return 1.05;
  if (/[A-Z]/.test(character)) return 0.78;
  if (code < 0x250) return 0.66;
  if (/\p{M}/u.test(character)) return 0.1;
  if (code >= 0x600 && code < 0x700) return arabicWidthOf(character);
  if (/\p{Extended_Pictographic}/u.test(character)) return 1.5;
  return 1.1;
};

/** An upper estimate of how wide a line of text will be drawn, in px. */
export const estimateWidth = (text: string, fontSize: number): number =>
  fontSize *
  ([...text].reduce((sum, character) => sum + widthOf(character), 0) +
    END * (text.match(LONG_ENDS)?.length ?? 0));

/** Shortens a text to a width, with an ellipsis. */
export const shorten = (text: string, width: number, fontSize: number): string => {
  if (estimateWidth(text, fontSize) <= width) return text;
  let kept = '';
  for (const character of text) {
    // Whole, since a letter at the end of a word is another than within it.
    if (estimateWidth(`${kept}${character}…`, fontSize) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** Breaks a text into at most `most` lines of at most `width` px; what is left over ends in an ellipsis. */
const breakLines = (text: string, width: number, fontSize: number, most: number): readonly string[] => {
  // A no-break space keeps its words together.
  const words = text.trim().split(/[^\S\u00a0]+/);
  const lines: string[] = [];
  let line = '';
  words.forEach((word, i) => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || estimateWidth(longer, fontSize) <= width) line = longer;
    else if (lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else {
      line = `${line} ${words.slice(i).join(' ')}`;
      words.length = i; // the rest stands on this line already, and will be shortened
    }
  });
  return [...lines, line].map((one) => shorten(one, width, fontSize));
};

/** As {@link breakLines}, and no wider than so many lines need: a last word does not stand alone where it need not. */
export const wrap = (text: string, width: number, fontSize: number, most: number): readonly string[] => {
  let best = breakLines(text, width, fontSize, most);
  if (best.length === 1 || best.some((line) => line.endsWith('…'))) return best;
  for (let narrower = width - 8; narrower > 40; narrower -= 8) {
    const lines = breakLines(text, narrower, fontSize, most);
    if (lines.length > best.length || lines.some((line) => line.endsWith('…'))) break;
    best = lines;
  }
  return best;
};

export const LABEL = {
  fontSize: 13,
  lineHeight: 16,
  width: 172,
  lines: 2,
  lane: 20,
  gap: 8,
  leading: 3,
} as const;

const overlaps = (p: Box, q: Box, gap: number): boolean =>
  p.x < q.x + q.width + gap && q.x < p.x + p.width + gap && p.y < q.y + q.height && q.y < p.y + p.height;
/** The vertical line from the picture's edge to a label. */
const runsThrough = (x: number, until: number, box: Box): boolean =>
  x > box.x - 3 && x < box.x + box.width + 3 && box.y < until;

/** More labels than this could not be read on one picture, let alone placed. */
const MOST = 30;
/** How often a way is tried again with what it left out put first. */
const ROUNDS = 6;

type Sized<Voice extends string> = {
  readonly id: string;
  readonly x: number;
  readonly lines: readonly LabelPart<Voice>[];
  readonly width: number;
  readonly height: number;
  /** What it is worth to have it on the picture: one for being there, and up to one more for being important. */
  readonly worth: number;
};
type Way<V extends string> = {
  readonly order: readonly Sized<V>[];
  readonly aligns: (label: Sized<V>) => readonly Align[];
};

/** Lanes that it is worth to move, so as not to stand in the way of one other label's leader. */
const IN_THE_WAY = 2.5;

/** One after the other, each where it is free, near to the picture, and in nobody's way. */
const placeInOrder = <V extends string>(
  { order, aligns }: Way<V>,
  width: number,
  lanes: number,
): readonly PlacedLabel<V>[] => {
  const placed: PlacedLabel<V>[] = [];
  order.forEach((label, nth) => {
    const { id, x, lines, width: wide, height } = label;
    const left: Readonly<Record<Align, number>> = { middle: x - wide / 2, start: x - 4, end: x + 4 - wide };
    const later = order.slice(nth + 1);
    const candidates = aligns(label).flatMap((align, taste) => {
      const hidden = later.filter(
        (other) => other.x > left[align] - 3 && other.x < left[align] + wide + 3,
      ).length;
      return Array.from({ length: lanes }, (_, lane) => ({
        align,
        box: { x: left[align], y: lane * LABEL.lane, width: wide, height },
        cost: lane + IN_THE_WAY * hidden + taste / 4,
      }));
    });
    const free = candidates
      .sort((p, q) => p.cost - q.cost)
      .find(
        ({ box }) =>
          box.x >= 0 &&
          box.x + box.width <= width &&
          box.y + height <= lanes * LABEL.lane &&
          placed.every(
            (other) =>
              !overlaps(box, other.box, LABEL.gap) &&
              !runsThrough(x, box.y, other.box) &&
              !runsThrough(other.x, other.box.y, box),
          ),
      );
    if (free) placed.push({ id, x, lines, align: free.align, box: free.box });
  });
  return placed;
};

/**
 * Places labels along one edge of a picture, in the way that shows most of them.
 *
 * A centred label hides its neighbours' leaders, so a crowd is also tried as stairs (from the right, from the left)
 * and as a fan (from the outside inwards), and each way again with what it left out put first; among equals, the
 * one that stays nearest to the picture wins.
 * @param wishes the most important first
 * @param width of the frame, in px; every box lies in [0, width]
 * @param lanes how deep labels may stand
 */
export const placeLabels = <V extends string>(
  wishes: readonly LabelWish<V>[],
  width: number,
  lanes: number,
): readonly PlacedLabel<V>[] => {
  const sized = wishes
    .filter(({ parts }) => parts.some(({ text }) => text.trim() !== ''))
    .slice(0, MOST)
    .map(({ id, x, parts }, rank): Sized<V> => {
      const lines = parts.flatMap(({ text, voice }) =>
        wrap(text, Math.min(LABEL.width, width), LABEL.fontSize, LABEL.lines).map((line) => ({
          text: line,
          voice,
        })),
      );
      const wide = Math.max(LABEL.gap, ...lines.map(({ text }) => estimateWidth(text, LABEL.fontSize)));
      const height = lines.length * LABEL.lineHeight + LABEL.leading;
      return { id, x, lines, width: Math.min(width, wide), height, worth: 1 + 1 / (1 + rank) };
    });
  const byPlace = [...sized].sort((p, q) => p.x - q.x);
  const centre = ((byPlace[0]?.x ?? 0) + (byPlace.at(-1)?.x ?? 0)) / 2;
  const inwards = [...sized].sort((p, q) => Math.abs(q.x - centre) - Math.abs(p.x - centre));
  const start = ({ x, width: wide }: Sized<V>): readonly Align[] =>
    x - 4 + wide > width ? ['end'] : ['start'];
  const end = ({ x, width: wide }: Sized<V>): readonly Align[] => (x + 4 - wide < 0 ? ['start'] : ['end']);
  const ways: readonly Way<V>[] = [
    { order: sized, aligns: () => ['middle', 'start', 'end'] },
    { order: sized, aligns: () => ['start', 'end', 'middle'] },
    { order: inwards, aligns: (label) => (label.x < centre ? end(label) : start(label)) },
    { order: byPlace.toReversed(), aligns: start },
    { order: byPlace, aligns: end },
    { order: byPlace.toReversed(), aligns: () => ['start', 'end', 'middle'] },
    { order: byPlace, aligns: () => ['end', 'start', 'middle'] },
  ];
  const worthOf = new Map(sized.map(({ id, worth }) => [id, worth]));
  let best: readonly PlacedLabel<V>[] = [];
  let bestWorth = -1;
  for (const way of ways) {
    let order = way.order;
    for (let round = 0; round < ROUNDS; round++) {
      const placed = placeInOrder({ ...way, order }, width, lanes);
      // Near the picture is better than far, but never better than having one more.
      const worth = placed.reduce(
        (sum, { id, box }) =>
          sum + (worthOf.get(id) ?? 0) - box.y / (lanes * LABEL.lane * (sized.length + 1)),
        0,
      );
      if (worth > bestWorth) [best, bestWorth] = [placed, worth];
      if (placed.length === sized.length) break;
      const isPlaced = new Set(placed.map(({ id }) => id));
      order = [...order.filter(({ id }) => !isPlaced.has(id)), ...order.filter(({ id }) => isPlaced.has(id))];
    }
  }
  return best;
};

/** How far the labels reach from the edge of the picture, in px. */
export const depthOf = (placed: readonly PlacedLabel[]): number =>
  placed.reduce((depth, { box }) => Math.max(depth, box.y + box.height), 0);
