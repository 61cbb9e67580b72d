-- Its organizers confirm: free, no ID asked, any name.
alter table event add column no_questions boolean default false not null;
alter table event_pattern add column no_questions boolean default false not null;
