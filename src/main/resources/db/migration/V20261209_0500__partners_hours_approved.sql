-- whether what its volunteers helped beyond the plan counts only once its organizers have confirmed it, and what they answered
alter table organization add column approves_hours boolean default false not null;
alter table assignment add column hours_answer varchar(30);
alter table assignment add constraint assignment_hours_answer_check check (hours_answer in ('CONFIRMED', 'DECLINED'));
