-- Of which kind the events of a partner's calendar are, where nobody says otherwise of one.
alter table source add column event_kind varchar(30) default 'OTHER' not null;
alter table source add constraint source_kind_check check (event_kind in ('EDUCATION_SESSION', 'RALLY', 'BRIEFING', 'MEETING', 'CANVASS', 'CLINIC', 'RAPID_RESPONSE', 'OTHER'));
