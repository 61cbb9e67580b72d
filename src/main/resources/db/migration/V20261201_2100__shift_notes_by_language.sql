-- a line for each language in which a note is written, begun by its tag; what was written before is taken for English
alter table shift alter column note set data type varchar(20000);
update shift set note = 'en ' || replace(replace(note, '\', '\\'), chr(10), '\n') || chr(10) where note <> '';
alter table pattern_shift alter column note set data type varchar(20000);
update pattern_shift set note = 'en ' || replace(replace(note, '\', '\\'), chr(10), '\n') || chr(10) where note <> '';
