-- What each account keeps here, in bytes of its entries, so that an append need not add up a whole log.
-- Changed in the same transaction as the entries; entries of an account that was deleted count for nobody.

alter table account add column kept_bytes bigint not null default 0;

update account set kept_bytes = kept.total
from (select author, sum(length(bytes)) as total from entry where bytes is not null group by author) as kept
where kept.author = account.key;
