-- whether it runs the campaign; for those that are there, as it was guessed before
alter table organization add column runs_campaign boolean default false not null;
update organization set runs_campaign = true
  where id = (select id from organization where active = true order by trusted desc, created_at, id limit 1);
