/**
 * A relay as a process of its own, for tests and measurements that kill it, trace it or weigh it.
 * Takes its options as JSON in the first argument, prints one line of JSON when it listens, stops on SIGTERM.
 */
import { startRelay } from '../dist/main.js';

try {
  const { url, setupLink, close } = await startRelay(JSON.parse(process.argv[2] ?? '{}'));
  process.stdout.write(`${JSON.stringify({ url, setupLink })}\n`);
  process.on('SIGTERM', () => void close().then(() => process.exit(0)));
} catch (error) {
  process.stdout.write(`${JSON.stringify({ failed: error.code ?? error.name, message: error.message })}\n`);
  process.exit(1);
}
