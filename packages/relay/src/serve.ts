/**
 * Attaches a handler to a row of the route table. What every request must pass stands here once, in this order,
 * so that no handler can forget it: foreign? → too fast? → who? → room? → what? → handler → answer.
 */
import type { Context, Hono } from 'hono';
import type * as v from 'valibot';
import { tokenOf } from './accounts/cookie.ts';
import { findSession, type Session } from './accounts/session.ts';
import type { Route } from './api.ts';
import { parse, readBody } from './body.ts';
import { addressOf, isSecure, refuseForeign } from './client.ts';
import { ApiError, notFound } from './errors.ts';
import type { Relay } from './relay.ts';

export const API = '/api/v1';

type Output<S> = S extends v.GenericSchema ? v.InferOutput<S> : undefined;
// biome-ignore lint/suspicious/noConfusingVoidType: a handler with nothing to say returns nothing
type Answer<S> = S extends v.GenericSchema ? v.InferInput<S> : void;
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type Field<R, Name extends string> = R extends { readonly [N in Name]: infer S } ? S : undefined;

/** A request that passed: what it said, and who said it. */
export type Call<R extends Route> = {
  readonly c: Context;
  readonly body: Output<Field<R, 'body'>>;
  readonly query: Output<Field<R, 'query'>>;
  readonly params: { readonly [Name in ParamsOf<R['path']>]: string };
  /** Always someone on a `signed-in` route; on the others, whoever's cookie came along. */
  readonly who: R['who'] extends 'signed-in' ? Session : Session | null;
};

const ID = /^[A-Za-z0-9_-]{22}$/;

const whoIs = async (
  { db, now, limiter, config }: Relay,
  c: Context,
  route: Route,
): Promise<Session | null> => {
  const address = addressOf(c, config);
  if (route.who === 'anyone') limiter(route.limit, address);
  const token = tokenOf(c, isSecure(c, config));
  const who = token === null ? null : await findSession(db, now(), token);
  if (route.who === 'anyone') return who;
  if (who === null) {
    limiter('stranger', address);
    throw new ApiError('not-signed-in');
  }
  limiter(route.limit, who.account);
  return who;
};

/** A malformed id in an address is an id of nothing: 404, as for any other thing that is not there. */
const paramsOf = (c: Context): Record<string, string> => {
  const params: Record<string, string> = c.req.param();
  for (const value of Object.values(params)) if (!ID.test(value)) throw notFound();
  return params;
};

/** @param handler answers with what the route's schema says, or with a whole Response of its own */
export const serve = <const R extends Route>(
  app: Hono,
  relay: Relay,
  route: R,
  handler: (call: Call<R>) => Promise<Answer<Field<R, 'answer'>> | Response>,
): void => {
  app.on(route.method, API + route.path, async (c) => {
    refuseForeign(c, relay.config);
    const who = await whoIs(relay, c, route);
    if (route.grows && (await relay.roomLeft()) <= 0) throw new ApiError('disk-full', { retryAfterS: 60 });
    const call = {
      c,
      who,
      params: paramsOf(c),
      query: route.query && parse(route.query, c.req.query()),
      body: route.body && (await readBody(c, route.body, route.maxBytes)),
    } as unknown as Call<R>; // each field was parsed by this very route's schemas
    const answer = await handler(call);
    if (answer instanceof Response) return answer;
    if (route.status === 204) return c.body(null, 204);
    return c.json(answer ?? {}, route.status);
  });
};
