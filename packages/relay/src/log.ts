/**
 * Logs: what happened, never to whom. A request is its method, the pattern of its route, its status and how
 * long it took; there is no address, no name, no id, no body and no cookie to redact, because none is given.
 * The redaction stands behind that, for whoever adds a field one day.
 */
import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger };

const NEVER = [
  'account',
  'name',
  'key',
  'id',
  'ip',
  'address',
  'label',
  'token',
  'cookie',
  'body',
  'headers',
  'url',
];

/** @param to standard error where it is not given */
export const createLog = (
  level: string,
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [...NEVER, ...NEVER.map((name) => `*.${name}`)],
      serializers: {
        // A message of a database can quote a value: only its kind and where it came from are kept.
        err: (err: unknown) =>
          err instanceof Error
            ? {
                kind: err.name,
                code: 'code' in err ? String(err.code) : undefined,
                at: err.stack
                  ?.split('\n')
                  .filter((line) => line.startsWith('    at '))
                  .slice(0, 6),
              }
            : { kind: typeof err },
      },
    },
    to,
  );
