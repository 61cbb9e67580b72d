-- Who runs the site, the paragraph about the campaign that others may copy, and whom the press asks.
alter table campaign_text drop constraint campaign_text_part_check;
alter table campaign_text add constraint campaign_text_part_check check
  (part in ('TAGLINE', 'ABOUT', 'HELP', 'PRIVACY', 'DEMAND_TITLE', 'DEMAND_EXPLANATION',
    'RUN_BY', 'BOILERPLATE', 'PRESS_CONTACT'));
