/** What a monitor may know: how much, how fast, how full. No label names a person, a space or an address. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = {
  readonly request: (route: string, method: string, status: number, seconds: number) => void;
  readonly commit: (batches: number) => void;
  /** Prometheus text format, and its content type. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** @param streams how many event streams are open */
export const createMetrics = (streams: () => number): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'kithe_requests_total',
    help: 'Requests answered, by route pattern, method and status',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'kithe_request_seconds',
    help: 'Time to an answer',
    labelNames: ['route'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers,
  });
  const batches = new Histogram({
    name: 'kithe_commit_batches',
    help: 'Appends that shared one durable commit',
    buckets: [1, 2, 4, 8, 16, 32, 64],
    registers,
  });
  new Gauge({
    name: 'kithe_event_streams',
    help: 'Devices that listen just now',
    registers,
    collect() {
      this.set(streams());
    },
  });
  return {
    request: (route, method, status, took) => {
      requests.inc({ route, method, status });
      seconds.observe({ route }, took);
    },
    commit: (count) => batches.observe(count),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
