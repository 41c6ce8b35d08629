/** Inviting someone, and being invited. */
import type { Hono } from 'hono';
import { ROUTES } from '../api.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import {
  answerInvitation,
  confirmInvitation,
  createInvitation,
  deleteInvitation,
  listInvitations,
  lookAtInvitation,
  revealInvitation,
} from './invitations.ts';

export const addInvitationRoutes = (app: Hono, relay: Relay): void => {
  const { db, now, signals } = relay;

  // POST /invitations → 201 · 401 · 403 own space, too many · 404 · 409 space full, id taken · 422
  serve(app, relay, ROUTES.invite, async ({ who, body }) => {
    await createInvitation(db, now(), who.key, body);
  });

  // GET /invitations → 200 Invitations · 401
  serve(app, relay, ROUTES.invitations, async ({ who }) => ({
    invitations: await listInvitations(db, now(), who.key),
  }));

  // POST /invitations/:id/look → 200 InvitationSeen · 404 unknown, wrong token · 410 ran out · 422 · 429
  serve(app, relay, ROUTES.look, ({ who, params, body }) =>
    lookAtInvitation(db, now(), params.id, body.token, who),
  );

  // POST /invitations/:id/answer → 204 · 401 · 403 my own · 404 · 410 · 422
  serve(app, relay, ROUTES.answerInvitation, async ({ who, params, body }) => {
    const inviter = await answerInvitation(db, now(), params.id, who, body);
    signals.tell([inviter, who.key], { invitation: params.id });
  });

  // POST /invitations/:id/reveal → 204 · 401 · 404 · 409 not answered yet · 410 · 422
  serve(app, relay, ROUTES.revealInvitation, async ({ who, params, body }) => {
    const invited = await revealInvitation(db, now(), params.id, who.key, body.nonce);
    signals.tell([invited, who.key], { invitation: params.id });
  });

  // POST /invitations/:id/confirm → 204 · 401 · 404 · 409 not revealed yet, space full · 410 · 422
  serve(app, relay, ROUTES.confirmInvitation, async ({ who, params, body }) => {
    const invited = await db
      .transaction()
      .execute((trx) => confirmInvitation(trx, now(), params.id, who.key, body.grant));
    signals.tell([invited, who.key], { invitation: params.id });
    signals.tell([invited, who.key], { spaces: true });
  });

  // DELETE /invitations/:id → 204 · 401 · 404
  serve(app, relay, ROUTES.deleteInvitation, async ({ who, params }) => {
    await deleteInvitation(db, params.id, who.key);
  });
};
