/** The OpenAPI 3.1 description of the relay, written from its route table; `docs/openapi.json` is its copy. */
import { ApiProblem, ERROR_STATUS, type ErrorCode } from '@kithe/record/relay-api';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { ROUTES, type Route } from './api.ts';
import { API } from './serve.ts';

const ANYWHERE: readonly ErrorCode[] = ['not-allowed', 'too-many-requests', 'try-again', 'internal'];
const SIGNED_IN: readonly ErrorCode[] = ['not-signed-in'];
const WITH_BODY: readonly ErrorCode[] = ['malformed-request', 'too-large', 'wrong-media-type', 'invalid'];

/** Every code that a route can answer with. */
export const errorsOf = ({ who, body, query, path, grows, errors }: Route): readonly ErrorCode[] => [
  ...new Set([
    ...errors,
    ...ANYWHERE,
    ...(who === 'signed-in' ? SIGNED_IN : []),
    ...(body ? WITH_BODY : []),
    ...(query ? (['invalid'] as const) : []),
    ...(grows ? (['disk-full'] as const) : []),
    ...(path.includes(':') ? (['not-found'] as const) : []),
  ]),
];

const schemaOf = (schema: v.GenericSchema, typeMode: 'input' | 'output'): JsonSchema => {
  // Checks that JSON Schema cannot say (an id decodes to 16 bytes) are left to the relay.
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode });
  return rest;
};

const parametersOf = ({ path, query }: Route) => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' },
  })),
  ...Object.entries((query && schemaOf(query, 'input').properties) ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  })),
];

const responsesOf = (route: Route) => {
  const { status, answer, path } = route;
  const type = path === '/events' ? 'text/event-stream' : 'application/json';
  const responses: Record<string, unknown> = {
    [status]: {
      description: 'Done',
      ...(answer ? { content: { [type]: { schema: schemaOf(answer, 'input') } } } : {}),
    },
  };
  for (const code of errorsOf(route)) {
    const before = responses[ERROR_STATUS[code]] as { description: string } | undefined; // written just below
    responses[ERROR_STATUS[code]] = {
      description: before ? `${before.description}, \`${code}\`` : `\`${code}\``,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return responses;
};

const operationOf = (operationId: string, route: Route) => ({
  operationId,
  summary: route.summary,
  ...(route.who === 'signed-in' ? { security: [{ session: [] }] } : { security: [] }),
  parameters: parametersOf(route),
  ...(route.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
        },
      }
    : {}),
  responses: responsesOf(route),
});

export const describeApi = () => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, route] of Object.entries<Route>(ROUTES)) {
    const path = API + route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(operationId, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kithe relay',
      version: '1',
      description:
        'Accounts and sealed logs. The relay keeps ciphertext, membership and sizes, and understands nothing else. ' +
        'Bytes are unpadded base64url. A thing that is not yours answers like a thing that does not exist.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(ApiProblem, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'kithe',
          description: 'Set by signing in; `__Host-kithe` where the connection is encrypted',
        },
      },
    },
  };
};
