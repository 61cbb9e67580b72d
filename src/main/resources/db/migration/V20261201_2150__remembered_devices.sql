-- A volunteer's own device keeps them signed in by a token, kept like a mailed link.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
  check (purpose in ('SIGN_IN', 'INVITATION', 'RESET', 'SECOND_FACTOR', 'SET_UP', 'STAY', 'HELP', 'REMEMBERED'));
