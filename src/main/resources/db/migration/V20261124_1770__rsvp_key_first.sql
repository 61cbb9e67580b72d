-- The same rule, with the key first: the keys of a batch are looked up together, and H2 then finds them by this index.
alter table rsvp drop constraint rsvp_idempotency_unique;
alter table rsvp add constraint rsvp_idempotency_unique unique (idempotency_key, event_id);
