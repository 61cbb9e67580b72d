-- The same in what is proposed.
alter table proposed_change drop constraint proposed_change_online_link_check;
alter table proposed_change drop column online_link;
alter table proposed_words drop column instructions;
alter table proposed_change add column sealed_link bytea;
alter table proposed_words add column sealed_instructions bytea;
