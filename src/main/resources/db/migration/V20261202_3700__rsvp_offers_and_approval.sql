-- Answers that may come, that organizers look at first, and places that are offered instead of given.
alter table rsvp drop constraint rsvp_state_check;
alter table rsvp add constraint rsvp_state_check check (state in (
  'GOING', 'MAYBE', 'ASKED', 'HELD', 'WAITLISTED', 'OFFERED', 'REFUSED', 'CANCELLED', 'ATTENDED', 'NO_SHOW'));
-- whether the party is asked before it gets a place of the waiting list
alter table rsvp add column asks_first boolean default false not null;
-- how many parties behind it got places because it did not fit
alter table rsvp add column passed_over int default 0 not null;
-- how many offers it let lapse
alter table rsvp add column lapses int default 0 not null;
-- until when it can take what is offered
alter table rsvp add column offer_until timestamp with time zone;
alter table rsvp drop constraint rsvp_turn_check;
alter table rsvp add constraint rsvp_turn_check check (
  state not in ('WAITLISTED', 'OFFERED', 'ASKED', 'HELD') or turn is not null);
alter table rsvp add constraint rsvp_offer_check check (
  state = 'OFFERED' and offer_until is not null or state <> 'OFFERED' and offer_until is null);
alter table rsvp add constraint rsvp_passed_over_check check (passed_over >= 0 and lapses >= 0);

alter table event_places add column approval boolean default false not null;
alter table event_places add column starts_at timestamp with time zone;
alter table event_places add column zone varchar(60);
update event_places set starts_at = (select starts_at from event where event.id = event_places.event_id),
  zone = (select zone from event where event.id = event_places.event_id);
alter table event_places alter column starts_at set not null;
alter table event_places alter column zone set not null;
-- free places that newcomers do not get, because somebody who waits was passed over or is asked in the morning
alter table event_places add column kept int default 0 not null;
-- how many parties may still get places before one that waits and does not fit
alter table event_places add column overtakes int;
-- when the clock alone changes who has places
alter table event_places add column look_at timestamp with time zone;
alter table event_places add constraint event_places_kept_check check (kept >= 0 and (overtakes is null or overtakes >= 0));
create index event_places_by_look_at on event_places (look_at);

-- Whether organizers look at each RSVP before it gets places.
alter table event add column rsvps_approval boolean default false not null;
alter table event_pattern add column rsvps_approval boolean default false not null;
