-- Whether places of those who, asked by the reminder, do not say that they still come go to others.
alter table event add column frees_unconfirmed boolean default false not null;
alter table event_pattern add column frees_unconfirmed boolean default false not null;

-- When those who come are asked, and until when they answer; nothing where silence does nothing.
alter table event_places add column confirm_asked_at timestamp with time zone;
alter table event_places add column confirm_by timestamp with time zone;
alter table event_places add constraint event_places_confirm
    check (confirm_by is null and confirm_asked_at is null or confirm_asked_at < confirm_by);
create index event_places_confirm_by on event_places (confirm_by);

-- Asked, and not answered: of one that comes so far, and of one whose places went to others therefore.
alter table rsvp add column unconfirmed boolean default false not null;
alter table rsvp add constraint rsvp_unconfirmed check (unconfirmed = false or state in ('GOING', 'MAYBE'));
