/**
 * OPAQUE (RFC 9807) on the relay's side: the passphrase never comes here, not even while signing up.
 *
 * An account that does not exist takes the same path through the same queries: the library answers from a fake
 * record, and the second step fails as for a wrong passphrase. The client chooses how hard it stretches.
 */
import { randomBytes } from 'node:crypto';
import * as opaque from '@serenity-kit/opaque';
import { ApiError } from '../errors.ts';
import type { Db } from '../store/schema.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Attempt } from './attempts.ts';

export type Lock = Attempt['lock'];
const identifiers = { server: 'kithe' };
/** What OPAQUE calls the credential: one for each lock of an account. */
const credentialOf = (account: string, lock: Lock): string => `${account}:${lock}`;

/** The relay's OPAQUE keys, made at its first start. Losing them is losing every account. */
export const opaqueSetupOf = async (db: Db): Promise<string> => {
  await opaque.ready;
  const known = await readSetting(db, 'opaque-setup');
  if (known !== null) return known;
  const made = opaque.server.createSetup();
  await writeSetting(db, 'opaque-setup', made);
  return made;
};

/** The relay's half of a registration. @throws {ApiError} invalid, when the request is none */
export const startRegistration = (
  serverSetup: string,
  account: string,
  lock: Lock,
  registrationRequest: string,
): string => {
  try {
    return opaque.server.createRegistrationResponse({
      serverSetup,
      userIdentifier: credentialOf(account, lock),
      registrationRequest,
    }).registrationResponse;
  } catch (cause) {
    throw new ApiError('invalid', { cause });
  }
};

/**
 * Refuses a registration record that no sign-in could use: it is tried against a throw-away request.
 * @throws {ApiError} invalid
 */
export const checkRecord = (serverSetup: string, account: string, lock: Lock, record: string): void => {
  const { startLoginRequest } = opaque.client.startLogin({ password: randomBytes(16).toString('hex') });
  startSignIn(serverSetup, account, lock, record, startLoginRequest);
};

/** @param record `undefined` for an account that does not exist @throws {ApiError} invalid */
export const startSignIn = (
  serverSetup: string,
  account: string,
  lock: Lock,
  record: string | undefined,
  startLoginRequest: string,
): { readonly response: string; readonly serverLoginState: string } => {
  try {
    const { loginResponse, serverLoginState } = opaque.server.startLogin({
      serverSetup,
      userIdentifier: credentialOf(account, lock),
      registrationRecord: record,
      startLoginRequest,
      identifiers,
    });
    return { response: loginResponse, serverLoginState };
  } catch (cause) {
    throw new ApiError('invalid', { cause });
  }
};

/** True when the client proved that it knows the words. */
export const finishSignIn = (serverLoginState: string, finishLoginRequest: string): boolean => {
  try {
    opaque.server.finishLogin({ serverLoginState, finishLoginRequest, identifiers });
    return true;
  } catch {
    return false;
  }
};
