-- Of what its people have been told, so that they are told once; and how often in all.
alter table source add column silence_told boolean default false not null;
alter table source add column held_told boolean default false not null;
alter table source add column times_told integer default 0 not null;
