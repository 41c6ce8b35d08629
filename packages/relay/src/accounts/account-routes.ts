/** One's own account: who I am, my locks, my devices, my leaving. */
import type { Hono } from 'hono';
import { ROUTES } from '../api.ts';
import { isSecure } from '../client.ts';
import { ApiError, notFound } from '../errors.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import { deleteAccount, findLock } from './accounts.ts';
import { clearSessionCookie } from './cookie.ts';
import { checkRecord, finishSignIn, startRegistration, startSignIn } from './locks.ts';
import { endSessions, listSessions, type Session } from './session.ts';

export const addAccountRoutes = (app: Hono, relay: Relay): void => {
  const { db, now, opaqueSetup, attempts, limiter, signals, meetings, config } = relay;

  /** Ends sessions where they live: in the database, at the table, and in their streams. */
  const end = async ({ account }: Session, which: Parameters<typeof endSessions>[2]) => {
    const ended = await endSessions(db, account, which);
    meetings.endSessions(ended);
    signals.endSessions(ended);
    return ended;
  };

  // POST /signout → 204 · 401
  serve(app, relay, ROUTES.signOut, async ({ c, who }) => {
    await end(who, { only: who.id });
    clearSessionCookie(c, isSecure(c, config));
  });

  // POST /signout/everywhere → 204 · 401
  serve(app, relay, ROUTES.signOutEverywhere, async ({ c, who }) => {
    await end(who, 'all');
    clearSessionCookie(c, isSecure(c, config));
  });

  // GET /me → 200 Me · 401
  serve(app, relay, ROUTES.me, async ({ who: { account, key, receiveKey, ownSpace } }) => ({
    account,
    key,
    receiveKey,
    ownSpace,
  }));

  // DELETE /me → 204 · 401 · 422 when the name to confirm is another
  serve(app, relay, ROUTES.deleteMe, async ({ c, who, body }) => {
    if (body.confirm !== who.account) throw new ApiError('invalid');
    const sessions = await listSessions(db, now(), who.account);
    const others = await db.transaction().execute((trx) => deleteAccount(trx, who));
    const ended = sessions.map(({ id }) => id);
    meetings.endSessions(ended);
    signals.endSessions(ended);
    signals.tell(others, { spaces: true });
    clearSessionCookie(c, isSecure(c, config));
  });

  // POST /passphrase/start → 200 LockStarted, with the one lock that changes · 401 · 422 · 429
  serve(app, relay, ROUTES.lockStart, async ({ who: { id: session, account }, body }) => {
    limiter('proof', account);
    const { lock, request } = body.proof;
    const found = await findLock(db, account, lock);
    const { response, serverLoginState } = startSignIn(opaqueSetup, account, lock, found?.record, request);
    return {
      [body.lock]: startRegistration(opaqueSetup, account, body.lock, body.request),
      proof: { attempt: attempts.begin({ account, lock, session, serverLoginState }), response },
    };
  });

  // POST /passphrase/finish → 204 · 401 also for a proof that is none, used, too old, or of another session · 422
  serve(app, relay, ROUTES.lockFinish, async ({ who, body }) => {
    const { lock, record, keybag, signOutOthers, proof } = body;
    const attempt = attempts.take(proof.attempt, who.id);
    if (!attempt || !finishSignIn(attempt.serverLoginState, proof.finish))
      throw new ApiError('wrong-credentials');
    checkRecord(opaqueSetup, who.account, lock, record);
    await db
      .updateTable('lock')
      .set({ record, keybag })
      .where('account', '=', who.account)
      .where('lock', '=', lock)
      .execute();
    if (signOutOthers) await end(who, { except: who.id });
  });

  // GET /devices → 200 Devices · 401
  serve(app, relay, ROUTES.devices, async ({ who }) => {
    const sessions = await listSessions(db, now(), who.account);
    return {
      devices: sessions.map(({ id, label, since, last_seen: lastSeen }) => ({
        session: id,
        label,
        current: id === who.id,
        since,
        lastSeen,
      })),
    };
  });

  // DELETE /devices/:session → 204 · 401 · 404 also for a session of somebody else
  serve(app, relay, ROUTES.revokeDevice, async ({ who, params }) => {
    const ended = await end(who, { only: params.session });
    if (ended.length === 0) throw notFound();
  });
};
