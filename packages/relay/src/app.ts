/** The relay as a function from request to answer: routes, health, metrics, the workbench, one handler for errors. */
import { timingSafeEqual } from 'node:crypto';
import { createRequire } from 'node:module';
import { type Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import { addAccountRoutes } from './accounts/account-routes.ts';
import { addSignUpRoutes } from './accounts/sign-up-routes.ts';
import { ROUTES } from './api.ts';
import { addressOf, isLocal, refuseForeign } from './client.ts';
import { ApiError, asApiError, notFound } from './errors.ts';
import { secureHeaders } from './headers.ts';
import { addInvitationRoutes } from './invitations/invitation-routes.ts';
import { addMeetingRoutes } from './meetings/meeting-routes.ts';
import { describeApi } from './openapi.ts';
import type { Relay } from './relay.ts';
import { API } from './serve.ts';
import { addSpaceRoutes } from './spaces/space-routes.ts';
import { kindOf } from './store/database.ts';
import { LATEST_SCHEMA } from './store/migrate.ts';
import { webRoot } from './web-root.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

const refuse = (c: Context, error: ApiError): Response => {
  if (error.retryAfterS !== undefined) c.header('retry-after', String(error.retryAfterS));
  return c.json(error.body, error.status);
};

const isBearer = (c: Context, token: string | undefined): boolean => {
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
};

/** A path of the API answers 405 with the methods it knows, for those it does not. */
const addMethodsNotAllowed = (app: Hono): void => {
  const methods = new Map<string, string[]>();
  for (const { path, method } of Object.values(ROUTES))
    methods.set(path, [...(methods.get(path) ?? []), method]);
  for (const [path, allowed] of methods)
    app.all(API + path, (c) => {
      c.header('allow', allowed.join(', '));
      return refuse(c, new ApiError('method-not-allowed'));
    });
};

export const createApp = (relay: Relay): Hono => {
  const { config, db, limiter, log, metrics } = relay;
  const app = new Hono();

  app.use(secureHeaders(config));
  app.use(async function observe(c, next) {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    const route = c.res.status === 404 && !c.req.path.startsWith(API) ? '*' : routePath(c, -1);
    metrics.request(route, c.req.method, c.res.status, ms / 1_000);
    log.debug({ route, method: c.req.method, status: c.res.status, ms: Math.round(ms) }, 'answered');
  });

  app.onError((thrown, c) => {
    const error = asApiError(thrown);
    // Without a cause it is an answer that was meant: an account that has used its room up is no fault of the relay's.
    if (error.status >= 500 && error.cause !== undefined)
      log.error({ err: error.cause, code: error.code, route: routePath(c, -1) }, 'failed');
    return refuse(c, error);
  });
  app.notFound((c) => refuse(c, notFound()));

  addSignUpRoutes(app, relay);
  addAccountRoutes(app, relay);
  addSpaceRoutes(app, relay);
  addInvitationRoutes(app, relay);
  addMeetingRoutes(app, relay);
  addMethodsNotAllowed(app);

  const description = describeApi();
  // GET /api/openapi.json → 200 · 429
  app.get('/api/openapi.json', (c) => {
    limiter('stranger', addressOf(c, config));
    return c.json(description);
  });

  // GET /healthz → 200 · 503 when the database cannot be asked
  app.get('/healthz', async (c) => {
    limiter('stranger', addressOf(c, config));
    const about = { version, schema: LATEST_SCHEMA, database: kindOf(db) };
    try {
      await db.selectFrom('migration').select('number').limit(1).execute();
      return c.json({ status: 'ok', ...about });
    } catch {
      return c.json({ status: 'waiting-for-database', ...about }, 503);
    }
  });

  // GET /metrics → 200 · 403 by a foreign name for this machine · 404 for anyone but it and the bearer of the token · 429
  app.get('/metrics', async (c) => {
    refuseForeign(c, config);
    limiter('stranger', addressOf(c, config));
    const isHere = isLocal(c) && !config.trustedProxy && config.metricsToken === undefined;
    if (!isHere && !isBearer(c, config.metricsToken)) throw notFound();
    return c.text(await metrics.text(), 200, { 'content-type': metrics.contentType });
  });

  if (config.webRoot !== undefined) app.get('*', webRoot(config.webRoot, config.reading));
  return app;
};
