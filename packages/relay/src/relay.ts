/** Everything a handler may need, made once at start and passed on; nothing in the relay is global. */

import type { Attempts } from './accounts/attempts.ts';
import type { RelayConfig } from './config.ts';
import type { RoomLeft } from './disk.ts';
import type { Limiter } from './limits.ts';
import type { Logger } from './log.ts';
import type { Meetings } from './meetings/meetings.ts';
import type { Metrics } from './metrics.ts';
import type { Signals } from './signals.ts';
import type { Append } from './spaces/append.ts';
import type { Db } from './store/schema.ts';

export type Relay = {
  readonly config: RelayConfig;
  readonly db: Db;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** OPAQUE's server setup: the relay's long-term keys. */
  readonly opaqueSetup: string;
  readonly attempts: Attempts;
  readonly limiter: Limiter;
  readonly signals: Signals;
  readonly append: Append;
  readonly roomLeft: RoomLeft;
  readonly meetings: Meetings;
  readonly metrics: Metrics;
  readonly log: Logger;
};
