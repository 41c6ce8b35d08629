/** The session cookie: HttpOnly and SameSite=Strict always; Secure and `__Host-` where the connection is encrypted. */
import type { Context } from 'hono';

const nameOf = (secure: boolean): string => (secure ? '__Host-kithe' : 'kithe');
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const MAX_AGE_S = 90 * 86_400;

/** The token a request carries, or `null`. */
export const tokenOf = (c: Context, secure: boolean): string | null => {
  const wanted = `${nameOf(secure)}=`;
  for (const part of (c.req.header('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(wanted) && TOKEN.test(pair.slice(wanted.length))) return pair.slice(wanted.length);
  }
  return null;
};

const write = (c: Context, secure: boolean, value: string, maxAgeS: number): void =>
  c.header(
    'set-cookie',
    `${nameOf(secure)}=${value}; Path=/; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`,
  );

export const setSessionCookie = (c: Context, secure: boolean, token: string): void =>
  write(c, secure, token, MAX_AGE_S);
export const clearSessionCookie = (c: Context, secure: boolean): void => write(c, secure, '', 0);
