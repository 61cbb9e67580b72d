-- What it takes to take a decision back: the version that it left of the event, and when the event was to publish itself as it
-- was submitted. Decisions from before have neither, and stay.
alter table review_decision add column event_version integer;
alter table review_decision add column hour_before timestamp with time zone;
