-- The last sign-ins of each account, for its owner to look at: which hour of which day, what kind of device, by what.
-- Ninety days, no address, no session: see accounts/sign-ins.ts.

create table sign_in (
  id text primary key,
  account text not null references account (name) on delete cascade,
  at text not null,
  label text not null,
  by_what text not null
);

create index sign_in_account on sign_in (account, at);

-- The epoch in which two were last members of a space. Whom one lets in after the other has gone would be handed the
-- key under which that other wrote: a new epoch comes first (invitations/invitations.ts).

alter table space add column met_epoch bigint;

update space set met_epoch = epoch where kind = 'between' and (
  (select count(*) from member where member.space = space.id) > 1
  or exists (
    select 1 from entry where entry.space = space.id and not exists (
      select 1 from member where member.space = space.id and member.key = entry.author
    )
  )
);
