-- Nobody is alone with children: what was left of before is in pairs too, with a seat more where their number was odd.
update shift set structure = 'PAIRS', seats = seats + mod(seats, 2), least_part = null,
    spare = case when seats + mod(seats, 2) + spare + mod(spare, 2) > 200 then 0 else spare + mod(spare, 2) end,
    extra = case when seats + mod(seats, 2) + spare + mod(spare, 2) > 200 then extra + spare else extra end,
    edition = edition + 1, version = version + 1
  where role = 'CHILDCARE' and structure <> 'PAIRS' and part_of is null and in_parts = 0;
update pattern_shift set structure = 'PAIRS', seats = seats + mod(seats, 2), least_part = null,
    spare = case when seats + mod(seats, 2) + spare + mod(spare, 2) > 200 then 0 else spare + mod(spare, 2) end,
    version = version + 1
  where role = 'CHILDCARE' and structure <> 'PAIRS';
-- only a seat that was in parts then goes on so until it is whole again
alter table shift add constraint shift_childcare_check check
  (role <> 'CHILDCARE' or structure = 'PAIRS' or part_of is not null or in_parts > 0 or least_part is not null);
alter table pattern_shift add constraint pattern_shift_childcare_check check (role <> 'CHILDCARE' or structure = 'PAIRS');
