/**
 * Where a state's words lie: pages that compiled code can reach, or a buffer where there is no WebAssembly. Whoever
 * reads words sees no difference.
 *
 * Behind the words stand pages in which the threads work, one each. They take no memory until somebody works there.
 */

/** A `WebAssembly.Memory`; this package knows no types of a page or of Node, and so only what it needs of one. */
export type Pages = { readonly buffer: ArrayBuffer | SharedArrayBuffer };
/** Shared where several threads work on it. */
export type Memory = ArrayBuffer | SharedArrayBuffer | Pages;

export const PAGE = 65_536;
/** Threads that find a place to work in shared pages; any others compute without compiled code. */
export const MOST_THREADS = 64;
const MOST_PAGES = 65_536;

type Limits = { readonly initial: number; readonly maximum: number; readonly shared: boolean };
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly?: { readonly Memory: new (limits: Limits) => Pages };
}; // that it may not be there is what a type of it would not say

export const isPages = (memory: Memory): memory is Pages => 'buffer' in memory;
export const bufferOf = (memory: Memory): ArrayBuffer | SharedArrayBuffer =>
  isPages(memory) ? memory.buffer : memory;

/** Bytes before the place in which a thread works. */
export const placeOf = (bytes: number, thread: number): number => (Math.ceil(bytes / PAGE) + thread) * PAGE;

/** Room for so many bytes, all zero; in pages unless there is no WebAssembly, or they would be more than 4 GiB. */
export const newMemory = (bytes: number, shared: boolean): Memory => {
  const pages = placeOf(bytes, shared ? MOST_THREADS : 1) / PAGE;
  if (WebAssembly && pages <= MOST_PAGES)
    try {
      return new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
    } catch {
      // the addresses that pages ask for are not to be had here
    }
  return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
};
