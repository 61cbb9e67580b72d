-- The words in links by which people hear of events are the same for all organizations.
drop table report_code;
