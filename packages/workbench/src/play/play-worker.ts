/** The model in a thread of its own: scenes, lives and towns, so that the page never stands still for them. */
import { expose, transfer } from 'comlink';
import { type Arm, livesOf, type Series } from './lives.ts';
import type { Move } from './moves.ts';
import { type Scene, type SceneSetup, sceneOf } from './scene.ts';
import type { Settings } from './settings.ts';
import { beginTown, type Layout, type Reading, type Town } from './town.ts';

/** The towns that pages have begun; each is forgotten when its page goes. */
const towns = new Map<number, Town>();
let lastTown = 0;

const handOver = (reading: Reading): Reading =>
  transfer(reading, [reading.brings.buffer, reading.ties.buffer]);
const townOf = (town: number): Town => {
  const known = towns.get(town);
  if (!known) throw new RangeError(`no town ${town}`);
  return known;
};

const worker = {
  scene: (setup: SceneSetup, moves: readonly Move[]): Scene => sceneOf(setup, moves),
  lives: (arms: readonly Arm[]): readonly (readonly Series[])[] => arms.map(livesOf),
  /** Begins a town and goes on to `step`. */
  beginTown: (settings: Settings, step: number): { town: number; layout: Layout; reading: Reading } => {
    const town = beginTown(settings);
    for (let i = 0; i < step; i++) town.next();
    lastTown += 1;
    towns.set(lastTown, town);
    return { town: lastTown, layout: town.layout, reading: town.read() };
  },
  nextDay: (town: number): Reading => {
    const going = townOf(town);
    going.next();
    return handOver(going.read());
  },
  endTown: (town: number): void => void towns.delete(town),
};

export type PlayWorker = typeof worker;
expose(worker);
