/** Reads tripler_metaperception/likingLong.tab: one row a perceiver and target. */
import { hashOf } from '@kithe/model/evaluation/held-out';
import type { Perceiver } from '@kithe/model/evaluation/round-robin';
import { readTable } from './table.ts';

const ITEM = { from: 0, to: 5 };
const COLUMNS = ['perceiver.id', 'target.id', 'liking_a', 'liking_b', 'metaliking_a', 'metaliking_b'];

type Opinion = { readonly liking: number; readonly image: number };
const NONE: Opinion = { liking: Number.NaN, image: Number.NaN };

/**
 * Perceivers in the order of their ids, each with targets in an order that hangs on the ids alone and says nothing.
 * @throws {TableError} also for a second row of the same two people
 */
export const readRoundRobin = (file: string): Perceiver[] => {
  const opinions = new Map<string, Map<string, Opinion>>();
  const ids = new Set<string>();
  readTable(file, COLUMNS, () => (row) => {
    const [perceiver, target] = [row.text('perceiver.id'), row.text('target.id')];
    ids.add(perceiver).add(target);
    const item = (column: string) => row.number(column, ITEM);
    const of = opinions.get(perceiver) ?? new Map<string, Opinion>();
    opinions.set(perceiver, of);
    if (of.has(target)) throw row.wrong('target.id', `a second row of ${perceiver} about ${target}`);
    of.set(target, {
      liking: (item('liking_a') + item('liking_b')) / 2,
      image: Math.round(item('metaliking_a') + item('metaliking_b')),
    });
  });

  const order = [...ids].sort((p, q) => hashOf(`target ${p}`) - hashOf(`target ${q}`) || (p < q ? -1 : 1));
  const about = (perceiver: string, target: string): Opinion => opinions.get(perceiver)?.get(target) ?? NONE;
  return [...opinions.keys()]
    .sort((p, q) => (p < q ? -1 : 1))
    .map((perceiver) => {
      const targets = order.filter((id) => id !== perceiver);
      const byTarget = (value: (target: string) => number) => Float64Array.from(targets, value);
      return {
        unit: perceiver,
        cluster: perceiver,
        images: byTarget((target) => about(perceiver, target).image),
        liking: byTarget((target) => about(perceiver, target).liking),
        liked: byTarget((target) => about(target, perceiver).liking),
        others: byTarget((target) => {
          const images = order
            .filter((other) => other !== perceiver && other !== target)
            .map((other) => about(other, target).image)
            .filter((image) => !Number.isNaN(image));
          return images.length > 0 ? images.reduce((sum, x) => sum + x, 0) / images.length : Number.NaN;
        }),
      };
    });
};
