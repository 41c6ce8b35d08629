import { describe, expect, it, vi } from 'vitest';
import { makeKeeper } from './keeper.ts';

/** A device whose writes end when the test says so. */
const slowDevice = () => {
  const begun: string[] = [];
  const ends: { done: () => void; fail: () => void }[] = [];
  const keep = (value: string) =>
    new Promise<void>((resolve, reject) => {
      begun.push(value);
      ends.push({ done: resolve, fail: () => reject(new Error('full')) });
    });
  return { begun, ends, keep };
};
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a keeper', () => {
  it('begins to write at the first letter, and says kept only once the device has', async () => {
    const device = slowDevice();
    const keeper = makeKeeper(device.keep, 'nothing', 0);
    expect(keeper.state()).toBe('nothing');
    keeper.put('w');
    expect(device.begun).toEqual(['w']);
    await breath();
    expect(keeper.state()).toBe('keeping');
    device.ends[0]?.done();
    await vi.waitFor(() => expect(keeper.state()).toBe('kept'));
  });

  it('writes one at a time, leaves out what newer words replaced, and ends with the last', async () => {
    const device = slowDevice();
    const keeper = makeKeeper(device.keep, 'kept', 0);
    for (const text of ['w', 'wo', 'wor', 'words']) keeper.put(text);
    expect(device.begun).toEqual(['w']);
    device.ends[0]?.done();
    await breath();
    expect(device.begun).toEqual(['w', 'words']);
    expect(keeper.state()).toBe('keeping');
    device.ends[1]?.done();
    await vi.waitFor(() => expect(keeper.state()).toBe('kept'));
  });

  it('does not wait when the page is going, and still writes the last words last', async () => {
    const device = slowDevice();
    const keeper = makeKeeper(device.keep, 'kept', 0);
    keeper.put('w');
    keeper.put('words');
    keeper.flush();
    expect(device.begun).toEqual(['w', 'words']);
    device.ends[0]?.done();
    await breath();
    expect(device.begun).toEqual(['w', 'words', 'words']);
  });

  it('says so when the device could not, keeps the words, and tries again', async () => {
    const device = slowDevice();
    const keeper = makeKeeper(device.keep, 'kept', 0);
    keeper.put('lost?');
    device.ends[0]?.fail();
    await vi.waitFor(() => expect(keeper.state()).toBe('not-kept'));
    keeper.flush();
    expect(device.begun).toEqual(['lost?', 'lost?']);
    keeper.put('lost? no');
    await breath();
    expect(device.begun.at(-1)).toBe('lost? no');
  });

  it('tells nobody who has stopped listening', () => {
    const keeper = makeKeeper(() => new Promise<void>(() => undefined), 'nothing', 0);
    const listener = vi.fn();
    keeper.subscribe(listener)();
    keeper.put('x');
    expect(listener).not.toHaveBeenCalled();
  });
});
