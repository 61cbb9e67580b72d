-- The draft that a request became may be deleted; the request stays accepted until its own time is over.
alter table event_request drop constraint event_request_event_check;
alter table event_request add constraint event_request_event_check check (event_id is null or state = 'ACCEPTED');
