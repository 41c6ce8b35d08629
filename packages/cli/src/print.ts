/** Results on stdout. A reader that has had enough (`| head`) is no failure. */

/** Resolves when all has been taken (true), or when nobody takes any more (false). */
export const print = (content: string | Uint8Array): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => {
      process.stdout.off('error', done);
      if (error && 'code' in error && error.code !== 'EPIPE') reject(error);
      else resolve(!error);
    };
    process.stdout.once('error', done);
    process.stdout.write(content, (error) => {
      if (!error) done();
    });
  });
