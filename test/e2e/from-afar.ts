/**
 * Pictures as they look from afar: one pixel for every eight by eight of the page. Letters that another version of a
 * browser smooths a little differently, or takes from another machine's typefaces, melt into the same grey there; a
 * colour that changed, a line that moved, a thing that is gone do not. So these pictures can be kept with the source,
 * and are the same everywhere (docs/design-language.md).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Page } from '@playwright/test';

/** CSS pixels that become one. */
const CELL_PX = 8;
/** Of 255, in one channel: from here on a cell is another colour, and no longer the same one smoothed differently. */
const LOOKS_ALIKE = 10;
/** Cells that may look different, of all. */
const MAY_DIFFER = 0.004;

type Afar = {
  readonly width: number;
  readonly height: number;
  /** A PNG, in base 64. */
  readonly png: string;
};

/** Part of a picture, in its pixels. */
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Draws parts of a picture small. @param png of a page, at one device pixel for each of its own */
const fromAfar = (canvasPage: Page, png: Buffer, boxes: readonly Box[]): Promise<readonly Afar[]> =>
  canvasPage.evaluate(
    async ({ base64, boxes, cell }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const read = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!read) throw new Error('a canvas can be drawn on');
      read.drawImage(image, 0, 0);
      const drawSmall = async (box: Box): Promise<Afar> => {
        const width = Math.max(1, Math.round(box.width / cell));
        const height = Math.max(1, Math.round(box.height / cell));
        const canvas = new OffscreenCanvas(width, height);
        const drawn = canvas.getContext('2d');
        if (!drawn) throw new Error('a canvas can be drawn on');
        const from = read.getImageData(
          Math.round(box.x),
          Math.round(box.y),
          width * cell,
          height * cell,
        ).data;
        const to = drawn.createImageData(width, height);
        // By hand: browsers differ in how they make a picture smaller.
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            const sum = [0, 0, 0];
            for (let v = y * cell; v < (y + 1) * cell; v++)
              for (let u = x * cell; u < (x + 1) * cell; u++)
                for (const c of [0, 1, 2])
                  sum[c] = (sum[c] ?? 0) + (from[(v * width * cell + u) * 4 + c] ?? 0);
            for (const c of [0, 1, 2])
              to.data[(y * width + x) * 4 + c] = Math.round((sum[c] ?? 0) / cell ** 2);
            to.data[(y * width + x) * 4 + 3] = 255;
          }
        drawn.putImageData(to, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
        return { width, height, png: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
      };
      return Promise.all(boxes.map(drawSmall));
    },
    { base64: png.toString('base64'), boxes, cell: CELL_PX },
  );

/** The share of cells that look different in two pictures; a cell more or less at the end is the rounding of a box. */
const difference = (canvasPage: Page, one: string, other: string): Promise<number | 'another size'> =>
  canvasPage.evaluate(
    async ({ pictures, alike }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = await createImageBitmap(
            await (await fetch(`data:image/png;base64,${base64}`)).blob(),
          );
          const drawn = new OffscreenCanvas(image.width, image.height).getContext('2d');
          drawn?.drawImage(image, 0, 0);
          return drawn?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || Math.abs(a.height - b.height) > 1) return 'another size';
      const cells = a.width * Math.min(a.height, b.height);
      let different = 0;
      for (let i = 0; i < cells * 4; i += 4)
        if ([0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > alike)) different++;
      return different / cells;
    },
    { pictures: [one, other], alike: LOOKS_ALIKE },
  );

/**
 * Compares parts of a page with the pictures that are kept of them, each at its path, or keeps them there.
 * @returns what is wrong, by path; nothing when all look alike
 */
export const asKept = async (
  canvasPage: Page,
  png: Buffer,
  parts: readonly { readonly path: string; readonly box: Box }[],
  isNew: boolean,
): Promise<readonly string[]> => {
  const small = await fromAfar(
    canvasPage,
    png,
    parts.map(({ box }) => box),
  );
  const wrong: string[] = [];
  for (const [i, now] of small.entries()) {
    const path = parts[i]?.path ?? '';
    const name = basename(path);
    if (isNew) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(now.png, 'base64'));
    } else if (!existsSync(path)) wrong.push(`${name}: no picture of it is kept`);
    else {
      const share = await difference(canvasPage, readFileSync(path).toString('base64'), now.png);
      if (share === 'another size')
        wrong.push(`${name}: another size, ${now.width} × ${now.height} cells now`);
      else if (share > MAY_DIFFER) wrong.push(`${name}: ${(share * 100).toFixed(1)} % looks different`);
    }
  }
  return wrong;
};
