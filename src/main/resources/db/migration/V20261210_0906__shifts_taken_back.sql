-- TAKEN_BACK: an organizer put somebody in and took that back, and there had been nothing before.
alter table assignment drop constraint assignment_state_check;
alter table assignment add constraint assignment_state_check check (state in
  ('ASKED', 'CONFIRMED', 'DECLINED', 'HANDED_BACK', 'TAKEN_BACK', 'SERVED', 'NO_SHOW'));
