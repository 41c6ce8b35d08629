/** One's own account: who I am, my locks, my devices, my leaving. */
import type { Hono } from 'hono';
import { ROUTES } from '../api.ts';
import { isSecure } from '../client.ts';
import { ApiError, notFound } from '../errors.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import { deleteAccount, findLock } from './accounts.ts';
import { clearSessionCookie } from './cookie.ts';
import { checkRecord, finishSignIn, type Lock, startRegistration, startSignIn } from './locks.ts';
import { endSessions, listSessions, type Session } from './session.ts';
import { listSignIns, noteSignIn } from './sign-ins.ts';

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

  /** A sign-in with a lock as it is, within a session, which signs nobody in: begun here, and taken once. */
  const beginProof = async (
    { id: session, account }: Session,
    { lock, request }: { readonly lock: Lock; readonly request: string },
  ) => {
    limiter('proof', account);
    const found = await findLock(db, account, lock);
    const { response, serverLoginState } = startSignIn(opaqueSetup, account, lock, found?.record, request);
    return { attempt: attempts.begin({ account, lock, session, serverLoginState }), response };
  };
  /** @throws {ApiError} wrong-credentials, also for a proof that was used, is too old, or of another session */
  const takeProof = (who: Session, proof: { readonly attempt: string; readonly finish: string }): void => {
    const attempt = attempts.take(proof.attempt, who.id);
    if (!attempt || !finishSignIn(attempt.serverLoginState, proof.finish))
      throw new ApiError('wrong-credentials');
  };

  // POST /me/proof → 200 ProofStarted · 401 · 422 · 429
  serve(app, relay, ROUTES.proofStart, async ({ who, body }) => beginProof(who, body));

  // DELETE /me → 204 · 401 also for a proof that is none · 422 when the name to confirm is another
  serve(app, relay, ROUTES.deleteMe, async ({ c, who, body }) => {
    if (body.confirm !== who.account) throw new ApiError('invalid');
    takeProof(who, body.proof);
    const sessions = await listSessions(db, now(), who.account);
    const others = await db.transaction().execute((trx) => deleteAccount(trx, who));
    const ended = sessions.map(({ id }) => id);
    meetings.endSessions(ended);
    signals.endSessions(ended);
    signals.tell(others, { spaces: true });
    clearSessionCookie(c, isSecure(c, config));
  });

  // POST /passphrase/start → 200 LockStarted, with the one lock that changes · 401 · 422 · 429
  serve(app, relay, ROUTES.lockStart, async ({ who, body }) => {
    const proof = await beginProof(who, body.proof);
    return { [body.lock]: startRegistration(opaqueSetup, who.account, body.lock, body.request), proof };
  });

  // POST /passphrase/finish → 204 · 401 also for a proof that is none, used, too old, or of another session · 422
  serve(app, relay, ROUTES.lockFinish, async ({ who, body }) => {
    const { lock, record, keybag, signOutOthers, proof } = body;
    takeProof(who, proof);
    checkRecord(opaqueSetup, who.account, lock, record);
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable('lock')
        .set({ record, keybag })
        .where('account', '=', who.account)
        .where('lock', '=', lock)
        .execute();
      await noteSignIn(trx, now(), who.account, { label: who.label, by: `new-${lock}` });
    });
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

  // GET /sign-ins → 200 SignIns · 401
  serve(app, relay, ROUTES.signIns, async ({ who }) => ({
    signIns: await listSignIns(db, now(), who.account),
  }));

  // DELETE /devices/:session → 204 · 401 · 404 also for a session of somebody else
  serve(app, relay, ROUTES.revokeDevice, async ({ who, params }) => {
    const ended = await end(who, { only: params.session });
    if (ended.length === 0) throw notFound();
  });
};
