-- Null once the questions have ended, so that a link that is found later leads to no event.
alter table feedback alter column link drop not null;
-- Each number begins at a random one, off by nothing in one of three cases and by each number more half as often.
update feedback set useful_yes = useful_yes
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
update feedback set useful_partly = useful_partly
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
update feedback set useful_no = useful_no
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
update feedback set understood_yes = understood_yes
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
update feedback set understood_partly = understood_partly
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
update feedback set understood_no = understood_no
  + cast(floor(ln(1 - random()) / ln(0.5)) as int) - cast(floor(ln(1 - random()) / ln(0.5)) as int);
