/** Opening together, over HTTP. */
import type { Hono } from 'hono';
import type { Session } from '../accounts/session.ts';
import { ROUTES } from '../api.ts';
import { ApiError } from '../errors.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import { hasEntry } from '../spaces/entries.ts';
import { readEntry } from '../spaces/space-routes.ts';
import { openSpace } from '../spaces/spaces.ts';
import type { Asking } from './meetings.ts';

export const addMeetingRoutes = (app: Hono, relay: Relay): void => {
  const { db, meetings } = relay;

  const asking = async (who: Session, params: { space: string; hour: string }) => {
    const space = await openSpace(db, who.key, params.space);
    const { key, id: session } = who;
    return {
      space,
      asked: { space: space.id, hour: params.hour, key, session, members: space.members } satisfies Asking,
    };
  };

  // GET /spaces/:space/meetings/:hour → 200 Meeting · 401 · 404
  serve(app, relay, ROUTES.meeting, async ({ who, params }) =>
    meetings.look((await asking(who, params)).asked),
  );

  // PUT /spaces/:space/meetings/:hour/ready → 200 Meeting · 401 · 403 own space, too many tables · 404
  serve(app, relay, ROUTES.ready, async ({ who, params }) => {
    const { space, asked } = await asking(who, params);
    if (space.kind === 'own') throw new ApiError('not-allowed');
    return meetings.ready(asked);
  });

  // DELETE /spaces/:space/meetings/:hour/ready → 204 · 401 · 404
  serve(app, relay, ROUTES.notReady, async ({ who, params }) => {
    meetings.leave((await asking(who, params)).asked);
  });

  // PUT /spaces/:space/meetings/:hour/bundle → 200 Meeting · 401 · 403 by somebody else · 404 · 409 not both ready · 422
  serve(app, relay, ROUTES.bundle, async ({ who, params, body }) => {
    const bundle = readEntry(body.entry, params.space, who);
    const { space, asked } = await asking(who, params);
    if (bundle.entry.epoch > space.epoch) throw new ApiError('conflict');
    // What could not be appended is refused now, so that a release never fails for the other's sake.
    if (await hasEntry(db, space, bundle.entry.id)) throw new ApiError('conflict');
    return meetings.hold(asked, bundle);
  });
};
