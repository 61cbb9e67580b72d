-- As which kind a date became an event, so that another kind of its calendar can be followed where nobody chose one here.
alter table source_item add column event_kind varchar(30) default 'OTHER' not null;
update source_item set event_kind = (select s.event_kind from source s where s.id = source_item.source_id);
alter table source_item add constraint source_item_kind_check check (event_kind in ('EDUCATION_SESSION', 'RALLY', 'BRIEFING', 'MEETING', 'CANVASS', 'CLINIC', 'RAPID_RESPONSE', 'OTHER'));
