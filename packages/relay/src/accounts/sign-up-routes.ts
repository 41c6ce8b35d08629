/** Making an account, and coming back to it. */
import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { ROUTES } from '../api.ts';
import { addressOf, isSecure } from '../client.ts';
import { ApiError } from '../errors.ts';
import type { Relay } from '../relay.ts';
import { serve } from '../serve.ts';
import { createAccount, findLock, refuseTaken } from './accounts.ts';
import { setSessionCookie } from './cookie.ts';
import { checkRecord, finishSignIn, type Lock, startRegistration, startSignIn } from './locks.ts';
import { createSession, type Session } from './session.ts';
import { noteSignIn } from './sign-ins.ts';
import { checkTicket, spendTicket } from './tickets.ts';

export const addSignUpRoutes = (app: Hono, relay: Relay): void => {
  const { db, now, opaqueSetup, attempts, limiter, config, meetings, signals } = relay;
  const door = () => ({ db, nowMs: now(), signup: config.signup });
  const signedIn = (c: Context, token: string) => setSessionCookie(c, isSecure(c, config), token);

  // POST /signup/start → 200 SignUpStarted · 403 · 409 name taken · 410 · 422 · 429
  serve(app, relay, ROUTES.signUpStart, async ({ body }) => {
    await checkTicket(body.ticket, door());
    await refuseTaken(db, body.account);
    return {
      passphrase: startRegistration(opaqueSetup, body.account, 'passphrase', body.passphrase),
      recovery: startRegistration(opaqueSetup, body.account, 'recovery', body.recovery),
    };
  });

  // POST /signup/finish → 200 SignedIn · 403 · 409 name, key or space taken · 410 · 422 · 429
  serve(app, relay, ROUTES.signUpFinish, async ({ c, body }) => {
    await checkTicket(body.ticket, door());
    for (const lock of ['passphrase', 'recovery'] as const)
      checkRecord(opaqueSetup, body.account, lock, body[lock]);
    const { token } = await db.transaction().execute(async (trx) => {
      await spendTicket(body.ticket, body.key, { ...door(), db: trx });
      await createAccount(trx, body);
      await noteSignIn(trx, now(), body.account, { label: body.device.label, by: 'account' });
      return createSession(trx, now(), body.account, body.device);
    });
    signedIn(c, token);
    const { account, key, ownSpace, keybag } = body;
    return { account, key, ownSpace, keybag: keybag.passphrase };
  });

  /** What one account is asked of, by whom: see `limits.ts`. The same for a name that is nobody's. */
  const countAttempt = (c: Context, who: Session | null, account: string, lock: Lock) => {
    if (who?.account === account) return limiter('known', who.id);
    limiter('guess', `${addressOf(c, config)} ${lock} ${account}`);
    limiter(lock === 'recovery' ? 'recovery' : 'name', account);
  };

  // POST /signin/start → 200 SignInStarted · 422 · 429
  serve(app, relay, ROUTES.signInStart, async ({ c, who, body: { account, lock, request } }) => {
    countAttempt(c, who, account, lock);
    const found = await findLock(db, account, lock);
    const { response, serverLoginState } = startSignIn(opaqueSetup, account, lock, found?.record, request);
    return { attempt: attempts.begin({ account, lock, session: null, serverLoginState }), response };
  });

  // POST /signin/finish → 200 SignedIn · 401 wrong words, unknown account, attempt used or too old · 422 · 429
  serve(app, relay, ROUTES.signInFinish, async ({ c, body }) => {
    const attempt = attempts.take(body.attempt, null);
    const account = attempt?.account ?? randomBytes(16).toString('hex');
    const found = await findLock(db, account, attempt?.lock ?? 'passphrase');
    const proven = attempt !== null && finishSignIn(attempt.serverLoginState, body.finish);
    if (!proven || !found) throw new ApiError('wrong-credentials');
    const { token, ended } = await db.transaction().execute(async (trx) => {
      await noteSignIn(trx, now(), account, { label: body.device.label, by: attempt.lock });
      return createSession(trx, now(), account, body.device);
    });
    meetings.endSessions(ended);
    signals.endSessions(ended);
    signedIn(c, token);
    const { key, own_space: ownSpace, keybag } = found;
    return { account, key, ownSpace, keybag };
  });
};
