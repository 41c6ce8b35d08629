/** A thread of the fast engine in Node: takes a share, does it, says so. Started by `team.ts` beside this file. */
import { parentPort } from 'node:worker_threads';
import { type Share, workShare } from '@kithe/model/fast/team';

parentPort?.on('message', (share: Share) => {
  workShare(share);
  parentPort?.postMessage('done');
});
