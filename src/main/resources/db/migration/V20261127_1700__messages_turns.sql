-- Rows to be held, and nothing else: whoever writes messages about one thing holds its row first, so that another node that
-- hears the same announcement waits and then sees what was written, instead of running into the outbox's unique constraint.
create table outbox_turn (
  slot integer not null,
  constraint outbox_turn_pk primary key (slot)
);
insert into outbox_turn (slot) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16), (17), (18), (19), (20), (21), (22), (23), (24), (25), (26), (27), (28), (29), (30), (31);
