/**
 * A relay as a process of its own, for tests and measurements that kill it, trace it or weigh it.
 * Takes its options as JSON in the first argument, prints one line of JSON when it listens, stops on SIGTERM.
 * With `wait` as the second argument it starts only when something arrives on standard input, so that a test
 * that starts a hundred of them need not wait for a hundred programs to load.
 */
import { startRelay } from '../dist/main.js';

if (process.argv[3] === 'wait') {
  await new Promise((resolve) => process.stdin.once('data', resolve));
  process.stdin.pause();
}
try {
  const { url, setupLink, close } = await startRelay(JSON.parse(process.argv[2] ?? '{}'));
  process.stdout.write(`${JSON.stringify({ url, setupLink })}\n`);
  process.on('SIGTERM', () => void close().then(() => process.exit(0)));
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failed: error.code ?? error.name, message: error.message })}\n`);
  process.exit(1);
}
