-- Who answered last, and what it takes to take that back as long as nobody else has touched the request: its state before, and
-- whose it was. All empty once the asker has written, changed or withdrawn.
alter table event_request add column answered_by uuid;
alter table event_request add column answered_at timestamp with time zone;
alter table event_request add column state_before varchar(20);
alter table event_request add column waits_before boolean;
alter table event_request add column organization_before uuid;
alter table event_request add constraint event_request_before_check check ((state_before is null) = (waits_before is null));
