/**
 * Signing up and in by OPAQUE (RFC 9807): the passphrase never leaves this device. What it leaves here is the
 * export key, which opens the keybag; either lock, passphrase or recovery code, has one of its own.
 *
 * Stretched with Argon2id as RFC 9106 advises for little memory (64 MiB, three passes): about half a second on a
 * laptop. The stronger advice (2 GiB) took thirteen seconds here, and a phone may not have the memory at all.
 * The library is 159 KB and is loaded by these calls only.
 */
import { type DeviceId, newDeviceId } from '@kithe/record/ids';
import { type Keybag, type Lock, openKeybag, sealKeybag } from '@kithe/record/keybag';
import { newKeybag } from '@kithe/record/new-keybag';
import type { SignUpStart } from '@kithe/record/relay-api';
import { normaliseName, normaliseWords } from '@kithe/record/spelling';
import type * as v from 'valibot';
import { type RelayClient, RelayProblem } from './relay-client.ts';

/** What lets one sign up: a set-up link, an invitation, or an open door. */
export type Ticket = v.InferInput<typeof SignUpStart>['ticket'];

/** Signed in: to be kept in a vault. */
export type SignedIn = {
  readonly account: string;
  readonly keybag: Keybag;
  readonly device: DeviceId;
  readonly label: string;
};

const SETTINGS = { keyStretching: 'memory-constrained', identifiers: { server: 'kithe' } } as const;

/** Which kind of device this is: all that a list of devices needs, and all that the relay is told. */
export const labelOf = (userAgent: string): string => {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'Tablet';
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'Phone' : 'Computer';
};
const labelHere = (): string => labelOf(globalThis.navigator?.userAgent ?? '');

const loadOpaque = async () => {
  const opaque = await import('@serenity-kit/opaque');
  await opaque.ready;
  return opaque.client;
};

type Opaque = Awaited<ReturnType<typeof loadOpaque>>;

/** One lock being made: what to send, and what to do with the answer. */
const beginLock = (opaque: Opaque, words: string) => {
  const password = normaliseWords(words);
  const { clientRegistrationState, registrationRequest } = opaque.startRegistration({ password });
  return {
    request: registrationRequest,
    finish: (registrationResponse: string) =>
      opaque.finishRegistration({ password, clientRegistrationState, registrationResponse, ...SETTINGS }),
  };
};

/** The first message of a registration; says nothing about the words. */
export const beginRegistration = async (words: string): Promise<string> =>
  beginLock(await loadOpaque(), words).request;

export type SigningUp = {
  readonly ticket: Ticket;
  readonly account: string;
  readonly passphrase: string;
  readonly recoveryCode: string;
};

const signUpOnce = async (relay: RelayClient, made: SigningUp): Promise<SignedIn> => {
  const opaque = await loadOpaque();
  const { ticket, account } = made;
  const locks = {
    passphrase: beginLock(opaque, made.passphrase),
    recovery: beginLock(opaque, made.recoveryCode),
  };
  const started = await relay.signUpStart({
    ticket,
    account,
    passphrase: locks.passphrase.request,
    recovery: locks.recovery.request,
  });
  const passphrase = locks.passphrase.finish(started.passphrase);
  const recovery = locks.recovery.finish(started.recovery);
  const keybag = newKeybag();
  const device = newDeviceId();
  const label = labelHere();
  await relay.signUpFinish({
    ticket,
    account,
    passphrase: passphrase.registrationRecord,
    recovery: recovery.registrationRecord,
    keybag: {
      passphrase: sealKeybag(keybag, passphrase.exportKey, 'passphrase'),
      recovery: sealKeybag(keybag, recovery.exportKey, 'recovery'),
    },
    key: keybag.identity.key,
    receiveKey: keybag.identity.receiveKey,
    ownSpace: keybag.ownSpace,
    device: { id: device, label },
  });
  return { account, keybag, device, label };
};

/** Answers that a sign-up meets as well when its first attempt arrived and only the answer was lost. */
const PERHAPS_DONE: ReadonlySet<string> = new Set(['conflict', 'not-allowed', 'invitation-spent']);

/**
 * Makes an account. Doing it again with the same words, after an answer was lost on the way, ends signed in.
 * @throws {RelayProblem} not-allowed, invitation-spent, conflict (the name is taken) @throws {Unreachable}
 */
export const signUp = async (relay: RelayClient, made: SigningUp): Promise<SignedIn> => {
  try {
    return await signUpOnce(relay, made);
  } catch (thrown) {
    if (!(thrown instanceof RelayProblem && PERHAPS_DONE.has(thrown.code))) throw thrown;
    try {
      return await signIn(relay, { account: made.account, words: made.passphrase, lock: 'passphrase' });
    } catch {
      throw thrown;
    }
  }
};

export type SigningIn = {
  readonly account: string;
  readonly words: string;
  readonly lock: Lock;
  /** The device that this is already, when only its session had run out. */
  readonly device?: DeviceId;
};

/**
 * Signs in with either lock.
 * @throws {RelayProblem} wrong-credentials: name or words, nobody says which @throws {Unreachable}
 * @throws {TypeError} when the keybag that the relay sent is not the one these words sealed
 */
export const signIn = async (
  relay: RelayClient,
  { account: typed, words, lock, device = newDeviceId() }: SigningIn,
): Promise<SignedIn> => {
  const opaque = await loadOpaque();
  const account = normaliseName(typed);
  const password = normaliseWords(words);
  const { clientLoginState, startLoginRequest } = opaque.startLogin({ password });
  const { attempt, response } = await relay.signInStart({ account, lock, request: startLoginRequest });
  const finished = opaque.finishLogin({ clientLoginState, loginResponse: response, password, ...SETTINGS });
  if (!finished) throw new RelayProblem('wrong-credentials', 401);
  const label = labelHere();
  const signed = await relay.signInFinish({
    attempt,
    finish: finished.finishLoginRequest,
    device: { id: device, label },
  });
  return { account, keybag: openKeybag(signed.keybag, finished.exportKey, lock), device, label };
};

/** Either lock as it is, and its words as they were typed. */
export type Proof = { readonly lock: Lock; readonly words: string };

/** One's words as they are, shown to the relay without its learning them. */
const beginProof = (opaque: Opaque, { lock, words }: Proof) => {
  const password = normaliseWords(words);
  const { clientLoginState, startLoginRequest } = opaque.startLogin({ password });
  return {
    request: { lock, request: startLoginRequest },
    /** @throws {RelayProblem} wrong-credentials */
    finish: ({ attempt, response }: { readonly attempt: string; readonly response: string }) => {
      const proven = opaque.finishLogin({
        clientLoginState,
        loginResponse: response,
        password,
        ...SETTINGS,
      });
      if (!proven) throw new RelayProblem('wrong-credentials', 401);
      return { attempt, finish: proven.finishLoginRequest };
    },
  };
};

/**
 * Gives an account a new passphrase or a new recovery code: the same keybag, sealed anew under that lock.
 * @param proof shows the relay that this is not merely somebody with this device's cookie
 * @throws {RelayProblem} wrong-credentials: the proof is none
 * @throws {Unreachable}: the old one is valid as long as the new one was not acknowledged
 */
export const changeLock = async (
  relay: RelayClient,
  keybag: Keybag,
  {
    lock,
    words,
    signOutOthers,
    proof,
  }: {
    readonly lock: Lock;
    readonly words: string;
    readonly signOutOthers: boolean;
    readonly proof: Proof;
  },
): Promise<void> => {
  const opaque = await loadOpaque();
  const made = beginLock(opaque, words);
  const proving = beginProof(opaque, proof);
  const started = await relay.lockStart({ lock, request: made.request, proof: proving.request });
  const response = started[lock];
  if (response === undefined) throw new TypeError('lock: the relay left it out');
  const proven = proving.finish(started.proof);
  const { registrationRecord: record, exportKey } = made.finish(response);
  await relay.lockFinish({
    lock,
    record,
    keybag: sealKeybag(keybag, exportKey, lock),
    signOutOthers,
    proof: proven,
  });
};

/**
 * Deletes my account at the relay: for which a device that lies open is not enough.
 * @throws {RelayProblem} wrong-credentials: the proof is none; nothing was deleted @throws {Unreachable}
 */
export const deleteAccount = async (relay: RelayClient, account: string, proof: Proof): Promise<void> => {
  const proving = beginProof(await loadOpaque(), proof);
  const proven = proving.finish(await relay.proofStart(proving.request));
  await relay.deleteMe({ confirm: account, proof: proven });
};
