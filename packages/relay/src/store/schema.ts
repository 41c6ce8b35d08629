/** The tables as queries see them; `migrations/` is where they are made. */
import type { Generated, Kysely } from 'kysely';

export type Tables = {
  migration: { number: number; name: string };
  /** `opaque-setup`: the server's OPAQUE keys. `setup-hash`: hash of the secret in the set-up link, while it is unused. */
  setting: { name: 'opaque-setup' | 'setup-hash'; value: string };
  account: {
    name: string;
    key: string;
    receive_key: string;
    own_space: string;
    /** Bytes of its entries; `store/kept.ts` is the only one to change it. */
    kept_bytes: Generated<number>;
  };
  lock: { account: string; lock: 'passphrase' | 'recovery'; record: string; keybag: string };
  session: {
    id: string;
    token_hash: string;
    account: string;
    device: string;
    label: string;
    /** Days, `2031-05-17`. */
    since: string;
    last_seen: string;
    expires_on: string;
  };
  sign_in: {
    id: string;
    account: string;
    /** The beginning of an hour, ISO 8601. */
    at: string;
    label: string;
    by_what: 'account' | 'passphrase' | 'recovery' | 'new-passphrase' | 'new-recovery';
  };
  /** `met_epoch`: in which two were last members; null before a second one came. */
  space: { id: string; kind: 'own' | 'between' | 'gone'; epoch: number; met_epoch: Generated<number | null> };
  member: { space: string; key: string };
  space_grant: { space: string; epoch: number; to_key: string; from_key: string; sealed: string };
  entry: {
    space: string;
    seq: number;
    id: string;
    hash: string;
    prev: string;
    author: string;
    device: string;
    bytes: Uint8Array | null;
  };
  invitation: {
    id: string;
    token_hash: string;
    space: string;
    inviter: string;
    state: 'waiting' | 'answered' | 'revealed' | 'admitted';
    /** Key of the account that was made with it. */
    joined: string | null;
    /** Key of the account that answered. */
    invited: string | null;
    proof: string | null;
    nonce: string | null;
    /** Milliseconds since 1970. */
    expires_at: number;
  };
};

/** A database or a transaction on it. First argument of every query, so that none escapes its transaction. */
export type Db = Kysely<Tables>;
