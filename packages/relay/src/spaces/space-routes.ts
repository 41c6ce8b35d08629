/** Spaces and the entries in them. */
import { type Entry, parseEntry } from '@kithe/record/entry';
import type { Hono } from 'hono';
import type { Session } from '../accounts/session.ts';
import { ROUTES } from '../api.ts';
import { ApiError } from '../errors.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import { deleteEntry, pageOf } from './entries.ts';
import { beginEpoch, createSpace, holdSpace, listSpaces, openSpace, removeMember } from './spaces.ts';

/**
 * An entry off the wire: of this space and by this person, as its header says. Its signature is for folds to check.
 * @throws {ApiError} invalid; not-allowed, when somebody else wrote it
 */
export const readEntry = (text: string, space: string, who: Session): { entry: Entry; bytes: Uint8Array } => {
  const bytes = Buffer.from(text, 'base64url');
  let entry: Entry;
  try {
    entry = parseEntry(bytes);
  } catch (cause) {
    throw new ApiError('invalid', { cause });
  }
  if (entry.space !== space) throw new ApiError('invalid');
  if (entry.author !== who.key) throw new ApiError('not-allowed');
  return { entry, bytes };
};

export const addSpaceRoutes = (app: Hono, relay: Relay): void => {
  const { db, signals, append, meetings } = relay;

  // GET /spaces → 200 Spaces · 401
  serve(app, relay, ROUTES.spaces, async ({ who }) => ({ spaces: await listSpaces(db, who.key) }));

  // POST /spaces → 201 · 401 · 403 too many · 409 the id is taken · 422
  serve(app, relay, ROUTES.newSpace, async ({ who, body }) => {
    await db.transaction().execute((trx) => createSpace(trx, who.key, body.id, body.grant));
    signals.tell([who.key], { spaces: true });
  });

  // POST /spaces/:space/epochs → 204 · 401 · 403 own space · 404 · 409 not the next epoch · 422
  serve(app, relay, ROUTES.newEpoch, async ({ who, params, body }) => {
    const { remove = [], ...next } = body;
    const members = await db.transaction().execute(async (trx) => {
      const space = await holdSpace(trx, who.key, params.space);
      await beginEpoch(trx, space, who.key, { ...next, remove });
      return space.members;
    });
    for (const key of remove) meetings.leaveSpace(params.space, key);
    signals.tell(members, { spaces: true });
  });

  // DELETE /spaces/:space/members/me → 204 · 401 · 403 own space · 404
  serve(app, relay, ROUTES.leave, async ({ who, params }) => {
    const members = await db.transaction().execute(async (trx) => {
      const space = await holdSpace(trx, who.key, params.space);
      if (space.kind === 'own') throw new ApiError('not-allowed');
      await removeMember(trx, space.id, who.key);
      return space.members;
    });
    meetings.leaveSpace(params.space, who.key);
    signals.tell(members, { spaces: true });
  });

  // POST /spaces/:space/entries → 200 Appended · 401 · 403 by somebody else · 404 · 409 other bytes, later epoch · 422 · 507
  serve(app, relay, ROUTES.append, async ({ who, params, body }) => {
    const entries = body.entries.map((text) => readEntry(text, params.space, who));
    const appended = await append({ space: params.space, entries });
    if (appended.news) signals.tell(appended.members, { space: params.space, last: appended.last });
    return { entries: [...appended.entries] };
  });

  // GET /spaces/:space/entries?after=&limit= → 200 Page · 401 · 404 · 422
  serve(app, relay, ROUTES.entries, async ({ who, params, query }) =>
    pageOf(db, await openSpace(db, who.key, params.space), query.after, query.limit),
  );

  // DELETE /spaces/:space/entries/:id → 204 · 401 · 403 shared space · 404
  serve(app, relay, ROUTES.deleteEntry, async ({ who, params }) => {
    const space = await db.transaction().execute(async (trx) => {
      const held = await holdSpace(trx, who.key, params.space);
      await deleteEntry(trx, held, who.key, params.id);
      return held;
    });
    signals.tell(space.members, { space: space.id, deleted: params.id });
  });

  // GET /events → 200 text/event-stream of Signal · 401 · 429 too many streams
  serve(app, relay, ROUTES.events, async ({ c, who }) => {
    c.header('content-type', 'text/event-stream');
    c.header('x-accel-buffering', 'no'); // nginx would hold signals back
    return c.body(signals.listen(who));
  });
};
