/** A breath between two pieces of work, in which whatever was sent to this thread meanwhile is answered. */

/** By a message to oneself: a timer would be held back for 4 ms each time. */
export const breathing = (): (() => Promise<void>) => {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
};
