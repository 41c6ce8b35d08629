/**
 * Whether every fold stays linear: the time for four times the entries, as a ratio (goal: at most 5).
 * What the client's own device folds: both logs, with all that opens in them. Run after the build.
 */
import { cpus } from 'node:os';
import { newIdentity } from '@kithe/record/identity';
import { newDeviceId, newSpaceId } from '@kithe/record/ids';
import { orderSpace } from '@kithe/record/space';
import { foldViews } from '@kithe/record/views';
import { tenYears } from './ten-years.mjs';

const SIZES = [62, 250, 1_000];
const ROUNDS = 5;

const person = () => {
  const { key, receiveKey } = newIdentity();
  return { key, receiveKey, device: newDeviceId() };
};

/** Both logs as they lie opened on the client's device. */
const linksOf = (hours) => {
  const [therapist, client, space] = [person(), person(), newSpaceId()];
  const people = { therapist, client };
  const logs = { between: [], own: [] };
  const publicOf = ({ key, receiveKey }) => ({ key, receiveKey });
  for (const { by, where, id, body } of tenYears(hours, {
    therapist: publicOf(therapist),
    client: publicOf(client),
    space,
  })) {
    if (where === 'own' && by === 'therapist') continue;
    const log = logs[where];
    const last = log.at(-1);
    const { key, device } = people[by];
    const mine = log.findLast((link) => link.device === device);
    const standing = { depth: log.length, heads: last ? [last.id] : [] };
    log.push({
      id,
      hash: `hash ${id}`,
      prev: mine?.hash ?? 'A'.repeat(43),
      author: key,
      device,
      body: { v: 1, ...standing, ...body },
    });
  }
  return { ...logs, me: client.key, space };
};

const median = (xs) => [...xs].sort((p, q) => p - q)[Math.floor(xs.length / 2)];
/** Time of the processor and not of the clock: others may be using this machine. */
const timeMs = (work) => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
};

const rows = SIZES.map((hours) => {
  const { between, own, me, space } = linksOf(hours);
  const fold = () => foldViews(orderSpace(between).entries, orderSpace(own).entries, me, space);
  const views = fold();
  if (views.hours.length !== hours || views.timeline.length !== hours)
    throw new Error('the record did not fold');
  return {
    hours,
    entries: between.length + own.length,
    ms: median(Array.from({ length: ROUNDS }, () => timeMs(fold))),
  };
});

console.log(
  `folds · ${cpus()[0]?.model ?? 'unknown machine'} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
);
for (const [i, { hours, entries, ms }] of rows.entries()) {
  const before = rows[i - 1];
  const ratio = before
    ? ` · ${(ms / before.ms).toFixed(2)} × the time for ${(entries / before.entries).toFixed(2)} × the entries`
    : '';
  console.log(
    `${String(hours).padStart(6)} hours · ${String(entries).padStart(6)} entries · ${ms.toFixed(0).padStart(6)} ms${ratio}`,
  );
}
