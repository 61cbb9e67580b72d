-- One seat of a shift in parts: each part is a shift of its own, and the shift as it was planned has a seat less meanwhile.
alter table shift add column part_of uuid;
alter table shift add column part_group uuid;
alter table shift add column in_parts int default 0 not null;
alter table shift add column least_part int;
alter table pattern_shift add column least_part int;
alter table shift add constraint shift_part_of_fk foreign key (part_of) references shift (id);
alter table shift add constraint shift_part_check check
  ((part_of is null) = (part_group is null) and in_parts >= 0 and (part_of is null or in_parts = 0));
alter table shift drop constraint shift_seats_check;
alter table shift add constraint shift_seats_check check
  (seats between 0 and 200 and (seats > 0 or in_parts > 0 or part_of is not null));
alter table shift add constraint shift_least_part_check check (least_part between 30 and 720);
alter table pattern_shift add constraint pattern_shift_least_part_check check (least_part between 30 and 720);
create index shift_by_part_of on shift (part_of);
