-- The first schema. One text for both databases: SQLite keeps what it is given whatever a column is called.
-- Ids and keys are base64url text. Where a day says enough, there is no moment.

create table setting (
  name text primary key,
  value text not null
);

create table account (
  name text primary key,
  key text not null unique,
  receive_key text not null,
  own_space text not null
);

-- An account has two locks: passphrase and recovery. Either opens the keybag; neither tells the relay anything.
create table lock (
  account text not null references account (name) on delete cascade,
  lock text not null,
  record text not null,
  keybag text not null,
  primary key (account, lock)
);

create table session (
  id text primary key,
  token_hash text not null unique,
  account text not null references account (name) on delete cascade,
  device text not null,
  label text not null,
  since text not null,
  last_seen text not null,
  expires_on text not null
);

create index session_account on session (account);

-- A space that is gone keeps its row, so that its id tells nobody whether anything is still there.
create table space (
  id text primary key,
  kind text not null,
  epoch bigint not null
);

create table member (
  space text not null references space (id),
  key text not null references account (key) on delete cascade,
  primary key (space, key)
);

create index member_key on member (key);

create table space_grant (
  space text not null references space (id),
  epoch bigint not null,
  to_key text not null references account (key) on delete cascade,
  from_key text not null,
  sealed text not null,
  primary key (space, epoch, to_key)
);

create index space_grant_to on space_grant (to_key);

-- bytes is null once its author deleted the entry; the rest stays, so that histories still join.
create table entry (
  space text not null references space (id),
  seq bigint not null,
  id text not null,
  hash text not null,
  prev text not null,
  author text not null,
  device text not null,
  bytes bytea,
  primary key (space, seq),
  unique (space, id)
);

create table invitation (
  id text primary key,
  token_hash text not null,
  space text not null references space (id),
  inviter text not null references account (key) on delete cascade,
  state text not null,
  joined text,
  invited text references account (key) on delete cascade,
  proof text,
  nonce text,
  expires_at bigint not null
);

create index invitation_inviter on invitation (inviter);
create index invitation_invited on invitation (invited);
create index invitation_expires on invitation (expires_at);
