alter table membership add constraint membership_person_fk foreign key (person) references person (id);
