-- Whether the host's organizers have read that childcare which comes again each week can have rules of its own.
alter table series add column care_note_read boolean default false not null;
